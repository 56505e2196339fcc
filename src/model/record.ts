import type { Match } from './match.ts';
import type { Posting } from './posting.ts';

/** What changed at a reading: the fields' names, and what each said before and from then on. Early records lack the values. */
export type Change = {
  readonly at: number;
  readonly fields: readonly string[];
  readonly was?: Partial<Posting>;
  readonly is?: Partial<Posting>;
};

/** An opening that was put up again under a new id was listed before, from `firstSeen` to `lastSeen`. */
export type EarlierLife = { readonly id: string; readonly firstSeen: number; readonly lastSeen: number };

/** A time it was listed, until it was missed: seen from `from` to `lastSeen`, and known to be gone at `goneAt`. */
export type Spell = { readonly from: number; readonly lastSeen: number; readonly goneAt: number };

/** A posting as we know it over time. Times in ms since the epoch. */
export type PostingRecord = {
  /** `<watch id> <posting id>`; see `recordKey`. */
  readonly key: string;
  readonly watchId: string;
  readonly posting: Posting;
  readonly state: 'open' | 'gone';
  /** Good rounds in a row in which it was not listed. */
  readonly missed: number;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly goneAt?: number;
  /** The times it was listed before it came back, the first one first. Absent while it was never gone. */
  readonly spells?: readonly Spell[];
  /** When it came back. Absent while it was never gone. */
  readonly openSince?: number;
  readonly changes: readonly Change[];
  /** Its lives under other ids, the first one first. */
  readonly earlier?: readonly EarlierLife[];
  /** Part of the first look: the starting point, never announced. */
  readonly baseline: boolean;
  /** The last thing that happened to it that is news, and when. */
  readonly news?: { readonly kind: 'new' | 'changed' | 'back'; readonly at: number };
  readonly match: Match;
  /** What the list said where the opening's own page says otherwise, or more; `null` where it said nothing. */
  readonly listed?: { readonly [K in keyof Posting]?: Posting[K] | null };
  /** The list carries no text: how often its own page was asked for it in vain. Absent once that is settled. */
  readonly wantsText?: number;
  /** When a ping about its last news was shown (or decided against). */
  readonly announcedAt?: number;
  readonly seenAt?: number;
  readonly savedAt?: number;
  readonly dismissedAt?: number;
  /** When the user says they applied. */
  readonly appliedAt?: number;
};

export function recordKey(watchId: string, postingId: string): string {
  return `${watchId} ${postingId}`;
}
