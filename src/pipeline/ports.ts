import type { Limits } from '../fetch/fetch-politely.ts';
import type { Fetched } from '../model/fetched.ts';
import type { Match } from '../model/match.ts';
import type { Ping } from '../model/ping.ts';
import type { Posting } from '../model/posting.ts';
import type { PostingRecord } from '../model/record.ts';
import type { Reminder } from '../model/reminder.ts';
import type { Settings } from '../model/settings.ts';
import type { HttpRequest } from '../model/site.ts';
import type { Watch } from '../model/watch.ts';

/** What the story needs of the world around it. */
export type Ports = {
  readonly fetch: (request: HttpRequest, limits: Limits) => Promise<Fetched>;
  readonly mayContact: (hosts: readonly string[]) => Promise<boolean>;
  /** Holds the openings of an employer against the profile as it is now. */
  readonly matcher: (employer: string) => Promise<(posting: Posting) => Match>;
  /** Shows a ping; showing the same one again changes nothing. */
  readonly ping: (ping: Ping) => Promise<void>;
  /** Whether a ping is on the screen. */
  readonly isShown: (id: string) => Promise<boolean>;
  /** Whether the browser shows any. */
  readonly mayNotify: () => Promise<boolean>;
  /** Nobody sees what is shown now. */
  readonly isLocked: () => Promise<boolean>;
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly store: {
    readonly changeWatch: (id: string, change: (watch: Watch) => Watch) => Promise<Watch | undefined>;
    readonly recordsWantingText: (watchId: string) => Promise<readonly PostingRecord[]>;
    readonly changeRecords: (
      keys: readonly string[],
      change: (record: PostingRecord) => PostingRecord,
    ) => Promise<void>;
    readonly recordsAt: (keys: readonly string[]) => Promise<readonly PostingRecord[]>;
    readonly recordsOf: (watchId: string) => Promise<readonly PostingRecord[]>;
    readonly land: (
      watchId: string,
      settle: (watch: Watch) => Watch | undefined,
      records: readonly PostingRecord[],
    ) => Promise<Watch | undefined>;
    readonly newsToTell: () => Promise<readonly PostingRecord[]>;
    readonly announce: (keys: readonly string[], at: number, ping: Ping | undefined) => Promise<void>;
    readonly announceBroken: (ids: readonly string[], at: number, ping: Ping | undefined) => Promise<void>;
    readonly remindersDue: (now: number) => Promise<readonly Reminder[]>;
    readonly announceReminders: (told: readonly Reminder[], ping: Ping | undefined) => Promise<void>;
    /** The records of other watches that are the same opening. */
    readonly twinsOf: (record: PostingRecord) => Promise<readonly PostingRecord[]>;
    readonly waitingPings: () => Promise<readonly Ping[]>;
    readonly pingShown: (id: string) => Promise<void>;
    /** The ping will not be shown; what is named is to be told again. */
    readonly takeBack: (id: string, left: readonly string[]) => Promise<void>;
    readonly allWatches: () => Promise<readonly Watch[]>;
    readonly settings: () => Promise<Settings>;
  };
};
