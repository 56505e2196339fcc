import { array, exactOptional, is, looseObject, number, string } from 'valibot';
import type { Profile } from '../model/profile.ts';
import { NO_SYNC, type SyncState } from '../model/synced.ts';
import type { Watch } from '../model/watch.ts';
import { local, synced } from '../platform/area.ts';
import { isWhole } from './checks.ts';
import { database, moveOn, write } from './database.ts';
import { removeRowsOf } from './rows.ts';
import { isProfile } from './value-checks.ts';

const ENTRIES = array(looseObject({ key: string(), at: number(), by: string() }));
const STATE = looseObject({
  by: string(),
  left: array(string()),
  entries: ENTRIES,
  keys: looseObject({}),
  at: exactOptional(number()),
});

/** What this computer remembers of syncing. A damaged memory is no memory: all that is there is known again from the copy. */
export async function syncState(): Promise<SyncState> {
  const kept = await local.get('sync');
  return is(STATE, kept) && 'on' in kept ? (kept as unknown as SyncState) : NO_SYNC;
}

export function putSyncState(state: SyncState): Promise<void> {
  return moveOn({ sync: state });
}

/** All that syncing left here goes: it holds what the watches and the profile were. */
export async function forgetSyncState(): Promise<void> {
  await local.remove('sync');
  await local.remove('sync_gone');
  await moveOn();
}

/** Keys of what the user removed since the last time in step. */
export async function goneSince(): Promise<readonly string[]> {
  const keys = await local.get('sync_gone');
  return is(array(string()), keys) ? keys : [];
}

export async function noteGone(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await local.set({ sync_gone: [...new Set([...(await goneSince()), ...keys])] });
}

export async function forgetGone(keys: readonly string[]): Promise<void> {
  const left = (await goneSince()).filter((key) => !keys.includes(key));
  await local.set({ sync_gone: left });
}

/** Everything the browser carries for us. */
export function syncedCopy(): Promise<Readonly<Record<string, unknown>>> {
  return synced.all();
}

/** Writes what differs, and removes what is no longer needed: two of the writes the browser counts, at most. */
export async function writeCopy(
  before: Readonly<Record<string, unknown>>,
  items: Readonly<Record<string, unknown>>,
  isOurs: (name: string) => boolean,
): Promise<void> {
  const changed = Object.entries(items).filter(
    ([name, item]) => JSON.stringify(before[name]) !== JSON.stringify(item),
  );
  const over = Object.keys(before).filter((name) => isOurs(name) && !(name in items));
  if (changed.length > 0) await synced.set(Object.fromEntries(changed));
  if (over.length > 0) await synced.remove(over);
}

/** Watches as they were merged: what is none is left out, what somebody changed meanwhile stays as it is for now. */
export async function landWatches(
  put: readonly Watch[],
  remove: readonly string[],
  before: readonly Watch[],
): Promise<void> {
  const whole = put.filter((watch) => isWhole('watches', watch));
  if (whole.length + remove.length === 0) return;
  const known = new Map(before.map((watch) => [watch.id, JSON.stringify(watch)]));
  await write(['watches', 'postings', 'tallies'], async (tx) => {
    const watches = tx.objectStore('watches');
    for (const watch of whole) {
      const now = await watches.get(watch.id);
      if ((now && JSON.stringify(now)) === known.get(watch.id)) await watches.put(watch);
    }
    for (const id of remove) {
      await watches.delete(id);
      await removeRowsOf(id, tx);
    }
  });
}

/** The profile as it was merged, unless it is none, or somebody changed it meanwhile. */
export async function landProfile(next: Profile, before: unknown, toMatch: readonly string[]): Promise<void> {
  if (!isProfile(next)) return;
  const now = await local.get('profile');
  if (JSON.stringify(now) !== JSON.stringify(before)) return;
  await moveOn({ profile: next, to_match: toMatch });
}

/** The profile as it lies there, to be told apart from one that was changed meanwhile. */
export async function profileAsKept(): Promise<unknown> {
  await database();
  return local.get('profile');
}
