import type { Message } from './words.ts';

/**
 * One thing that is synced, or that it was removed (`value` left out). `at` in ms since the epoch, never before what it
 * replaces; `by` names the computer, and decides between two that were made in the same millisecond.
 */
export type Entry = {
  readonly key: string;
  readonly at: number;
  readonly by: string;
  readonly value?: unknown;
};

/** By key. Nothing ever leaves it but what was removed long ago. */
export type Entries = ReadonlyMap<string, Entry>;

/** How syncing stands, for people. */
export type SyncView = {
  readonly on: boolean;
  /** When it was last in step, in ms since the epoch. */
  readonly at?: number;
  /** What there was no room for, in the user's words. */
  readonly left: readonly string[];
  readonly trouble?: Message;
};

/** What this computer remembers of syncing. */
export type SyncState = SyncView & {
  /** The name of this computer among the others: drawn by lot, it says nothing of it. */
  readonly by: string;
  readonly entries: readonly Entry[];
  /** The key each watch was synced under, by the id it has here. */
  readonly keys: Readonly<Record<string, string>>;
  /** The removal of the synced copy that was there when syncing was turned on: it is not meant any more. */
  readonly passed?: number;
  /** What is here took the place of what was, and is the last word on all of it. */
  readonly anew?: true;
};

export const NO_SYNC: SyncState = { on: false, by: '', left: [], entries: [], keys: {} };
