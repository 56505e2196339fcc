import type { DBSchema, IDBPTransaction, StoreNames } from 'idb';
import type { Note } from '../model/note.ts';
import type { Person } from '../model/person.ts';
import type { Ping } from '../model/ping.ts';
import type { Plan } from '../model/plan.ts';
import type { PostingRecord } from '../model/record.ts';
import type { Shelf } from '../model/shelf.ts';
import type { PendingWatch, Watch } from '../model/watch.ts';

/** A record with what it is looked up by. Absent where it says nothing. */
export type PostingRow = {
  readonly key: string;
  readonly watchId: string;
  readonly shelf?: Shelf;
  /** Its place on the shelf, the smallest first. */
  readonly order?: number;
  readonly savedAt?: number;
  /** The watch's id while the opening's own page is yet to be read. */
  readonly wants?: string;
  /** The watch's id while there is news of it that fits and that nobody was told of. */
  readonly untold?: string;
  /** When it was found closed. */
  readonly gone?: number;
  /** What the same opening on another watched list has too. */
  readonly same?: string;
  readonly record: PostingRecord;
};

/**
 * How many openings of a watch are left out, by the day on which they were new (days since the epoch), or from the start.
 * Kept beside them: counting a hundred thousand takes the browser a second.
 */
export type Tally = { readonly watchId: string; readonly leftOut: Readonly<Record<string, number>> };

/** Settings and the profile that belong to what was just exchanged, and the watches that are to be matched with it. */
type Unfinished = {
  readonly values: { readonly settings?: object; readonly profile?: object };
  readonly toMatch: readonly string[];
};

/** What did not pass its check, as it was found. */
export type Damaged = {
  readonly store: string;
  readonly key: string;
  readonly value: unknown;
  readonly at: number;
};

/** Everything as it was right before an import, an erasing or an upgrade: the text of a backup. */
export type Snapshot = {
  readonly id: number;
  readonly at: number;
  readonly why: 'import' | 'erase' | 'upgrade';
  readonly text: string;
};

/** Everything that is kept in bulk: the stores, their keys and indexes. Settings and profile: see `settings.ts`. */
export interface Kept extends DBSchema {
  watches: { key: string; value: Watch };
  postings: {
    key: string;
    value: PostingRow;
    indexes: {
      watch: string;
      ranked: [string, number];
      saved: number;
      wants: string;
      untold: string;
      gone: number;
      same: string;
    };
  };
  /** Tabs somebody looked at and has not decided about. */
  pending: { key: string; value: PendingWatch };
  people: { key: string; value: Person };
  notes: { key: string; value: Note };
  plans: { key: string; value: Plan };
  /** Pings decided upon and not yet known to be shown. */
  pings: { key: string; value: Ping };
  tallies: { key: string; value: Tally };
  unfinished: { key: string; value: Unfinished };
  damaged: { key: number; value: Damaged };
  snapshots: { key: number; value: Snapshot };
}

export type StoreName = 'watches' | 'postings' | 'pending' | 'people' | 'notes' | 'plans' | 'pings';

export type Upgrading = IDBPTransaction<Kept, StoreNames<Kept>[], 'versionchange'>;
