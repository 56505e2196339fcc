import type { Message } from '../../model/words.ts';
import { local } from '../../platform/area.ts';
import { forgetDamaged } from '../damaged.ts';
import { database, moveOn, write } from '../database.ts';
import { all } from '../kept.ts';
import { rowOf } from '../row.ts';
import type { Kept, PostingRow, Snapshot } from '../stores.ts';
import { type Backup, backupFrom, backupText, PART_NAMES, type Part } from './format.ts';
import { type How, type Plan, planImport } from './merge.ts';

const MOST_SNAPSHOTS = 5;

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

/** Takes a backup in. Before anything changes, what is there is kept as a snapshot. */
export async function importText(text: string, how: How): Promise<{ readonly trouble: Message } | undefined> {
  const there = backupFrom(text);
  if ('trouble' in there) return there;
  const here = await everything();
  await keepSnapshot('import', here);
  await putAll(planImport(here, there, how).result);
  return undefined;
}

/** Removes everything but the snapshot taken right before, from which it can be brought back. */
export async function eraseAll(): Promise<void> {
  const here = await everything();
  await keepSnapshot('erase', here);
  await putAll({ watches: [], postings: [], pending: [], people: [], notes: [], values: {} });
  await forgetDamaged();
}

/** All of it in one transaction, or nothing. */
async function putAll(backup: Backup): Promise<void> {
  await write([...PART_NAMES, 'pings'], async (tx) => {
    await tx.objectStore('pings').clear();
    for (const part of PART_NAMES) {
      const store = tx.objectStore(part);
      await store.clear();
      for (const row of backup[part]) await store.put(asKept(part, row) as never);
    }
  });
  const { settings, profile } = backup.values;
  const gone = Object.entries({ settings, profile }).filter(([, value]) => value === undefined);
  for (const [key] of gone) await local.remove(key);
  const ids = backup.watches.map(({ id }) => id);
  await moveOn({ ...(settings && { settings }), ...(profile && { profile }), to_match: ids });
}

/** What an earlier version wrote is looked up in today's ways. */
function asKept(part: Part, row: Kept[Part]['value']): Kept[Part]['value'] {
  return part === 'postings' ? rowOf((row as PostingRow).record) : row;
}

/** Of nothing no snapshot is kept, and none twice: either would push out one that is worth having. */
async function keepSnapshot(why: Snapshot['why'], backup: Backup): Promise<void> {
  if (PART_NAMES.every((part) => backup[part].length === 0) && Object.keys(backup.values).length === 0)
    return;
  const text = backupText(backup);
  const tx = (await database()).transaction('snapshots', 'readwrite');
  const last = await tx.store.openCursor(null, 'prev');
  if (last?.value.text !== text) await tx.store.add({ at: Date.now(), why, text } as Snapshot);
  const keys = await tx.store.getAllKeys();
  for (const key of keys.slice(0, -MOST_SNAPSHOTS)) await tx.store.delete(key);
  await tx.done;
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
