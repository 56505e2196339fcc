import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Message } from '../../model/words.ts';
import { local } from '../../platform/area.ts';
import { forgetDamaged } from '../damaged.ts';
import { database, moveOn, write } from '../database.ts';
import { all } from '../kept.ts';
import { noteFullDisk } from '../room.ts';
import { rowOf } from '../row.ts';
import type { Kept, PostingRow, Snapshot } from '../stores.ts';
import { recount } from '../tally.ts';
import { finishValues, VALUES } from '../unfinished.ts';
import { type Backup, backupFrom, backupText, PART_NAMES, type Part } from './format.ts';
import { type How, type Plan, planImport } from './merge.ts';

const MOST_SNAPSHOTS = 5;
type Snapshots = IDBPObjectStore<Kept, StoreNames<Kept>[], 'snapshots', 'readwrite'>;

/** Everything that is kept, as the text of a backup. */
export async function exported(): Promise<string> {
  return backupText(await everything());
}

async function everything(): Promise<Backup> {
  const parts = await Promise.all(PART_NAMES.map(async (part) => [part, await all(part)] as const));
  const [settings, profile] = await Promise.all([local.get('settings'), local.get('profile')]);
  const values = { ...(settings ? { settings } : {}), ...(profile ? { profile } : {}) };
  return { ...Object.fromEntries(parts), values } as Backup;
}

/** What an import of this text would change. Nothing is changed by asking. */
export async function dryRun(
  text: string,
  how: How,
): Promise<Plan['counts'] | { readonly trouble: Message }> {
  const there = backupFrom(text);
  return 'trouble' in there ? there : planImport(await everything(), there, how).counts;
}

/** Takes a backup in. What is there right before becomes a snapshot. */
export async function importText(text: string, how: How): Promise<{ readonly trouble: Message } | undefined> {
  const there = backupFrom(text);
  if ('trouble' in there) return there;
  await exchange('import', (here) => planImport(here, there, how).result);
  return undefined;
}

/** Removes everything but the snapshot taken right before, from which it can be brought back. */
export async function eraseAll(): Promise<void> {
  await exchange('erase', () => ({
    watches: [],
    postings: [],
    pending: [],
    people: [],
    notes: [],
    plans: [],
    values: {},
  }));
  await forgetDamaged();
}

/**
 * Everything for something else, in the one transaction that keeps it as a snapshot: all of it, or nothing. What a page or a
 * look keeps meanwhile is in the one or in the other. Settings and the profile follow, now or at the next start.
 */
async function exchange(why: Snapshot['why'], next: (here: Backup) => Backup): Promise<void> {
  // What is damaged is set aside first: nothing of it may be cleared away.
  const { values } = await everything();
  await write([...PART_NAMES, 'tallies', 'pings', 'snapshots', 'unfinished'], async (tx) => {
    const rows: Record<string, unknown[]> = {};
    for (const part of PART_NAMES) rows[part] = await tx.objectStore(part).getAll();
    const here = { ...rows, values } as unknown as Backup;
    await keepSnapshot(tx.objectStore('snapshots'), why, here);
    const wanted = next(here);
    await tx.objectStore('pings').clear();
    for (const part of PART_NAMES) {
      const store = tx.objectStore(part);
      await store.clear();
      for (const row of wanted[part]) await store.put(asKept(part, row) as never);
    }
    await tx.objectStore('tallies').clear();
    await recount(
      tx.objectStore('tallies'),
      wanted.postings.map(({ record }) => [rowOf(record), 1]),
    );
    const toMatch = wanted.watches.map(({ id }) => id);
    await tx.objectStore('unfinished').put({ values: wanted.values, toMatch }, VALUES);
  });
  await finishValues(await database()).catch(async (error: unknown) => {
    await noteFullDisk(error);
    throw error;
  });
}

/** What an earlier version wrote is looked up in today's ways. */
function asKept(part: Part, row: Kept[Part]['value']): Kept[Part]['value'] {
  return part === 'postings' ? rowOf((row as PostingRow).record) : row;
}

/** Of nothing no snapshot is kept, and none twice: either would push out one that is worth having. */
async function keepSnapshot(store: Snapshots, why: Snapshot['why'], backup: Backup): Promise<void> {
  if (PART_NAMES.every((part) => backup[part].length === 0) && Object.keys(backup.values).length === 0)
    return;
  const text = backupText(backup);
  const last = await store.openCursor(null, 'prev');
  if (last?.value.text !== text) await store.add({ at: Date.now(), why, text } as Snapshot);
  const keys = await store.getAllKeys();
  for (const key of keys.slice(0, -MOST_SNAPSHOTS)) await store.delete(key);
}

/** The snapshots that are kept, the latest first, without what they hold. */
export async function snapshots(): Promise<readonly Omit<Snapshot, 'text'>[]> {
  const kept = await (await database()).getAll('snapshots');
  return kept.map(({ id, at, why }) => ({ id, at, why })).reverse();
}

/** Brings everything back as it was; what is there now becomes a snapshot in its turn. */
export async function restoreSnapshot(id: number): Promise<{ readonly trouble: Message } | undefined> {
  const kept = await (await database()).get('snapshots', id);
  return importText(kept?.text ?? '', 'replace');
}

export async function forgetSnapshots(): Promise<void> {
  await (await database()).clear('snapshots');
  await moveOn();
}
