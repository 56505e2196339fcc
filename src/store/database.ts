import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { local } from '../platform/area.ts';
import { REVISION } from '../platform/follow.ts';
import { migrate, VERSION } from './migrations.ts';
import { noteFullDisk, noteRoom } from './room.ts';
import type { Kept, Snapshot, Upgrading } from './stores.ts';
import { finishValues } from './unfinished.ts';
import { textBefore, type Values } from './upgrade.ts';

const NAME = 'homing';
export type Writing = IDBPTransaction<Kept, StoreNames<Kept>[], 'readwrite'>;

let opened: Promise<IDBPDatabase<Kept>> | undefined;

/** The database, opened once. A newer version of ourselves may take over at any time. */
export function database(): Promise<IDBPDatabase<Kept>> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<IDBPDatabase<Kept>> {
  const [settings, profile] = await Promise.all([local.get('settings'), local.get('profile')]);
  const values = { ...(settings ? { settings } : {}), ...(profile ? { profile } : {}) } as Values;
  const db = await openDB<Kept>(NAME, VERSION, {
    // A step that fails in the middle would leave the rest undone and the version new: all of it is taken back.
    upgrade: (db, from, _, tx) => upgrade(db, from, tx, values).catch(() => abort(tx)),
    blocking: () => void closeDatabase(),
    terminated: () => {
      opened = undefined;
    },
  });
  // Where there is no room for it, it is tried again at the next opening: what is there can be read all the same.
  await finishValues(db).catch(noteFullDisk);
  return db;
}

/** Keeps everything as it was as a snapshot, in the one transaction that changes it: both or neither. */
async function upgrade(db: IDBPDatabase<Kept>, from: number, tx: Upgrading, values: Values): Promise<void> {
  // What became of it is told by the opening itself.
  tx.done.catch(() => undefined);
  const text = from > 0 ? await textBefore(tx, values) : undefined;
  await migrate(db, from, tx);
  if (text) await tx.objectStore('snapshots').add({ at: Date.now(), why: 'upgrade', text } as Snapshot);
}

export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing)?.close();
}

/**
 * One transaction: all of it is kept, or nothing. Afterwards the revision moves on, which the pages follow.
 * Inside `work` only the transaction may be awaited.
 */
export async function write<T>(stores: StoreNames<Kept>[], work: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = (await database()).transaction(stores, 'readwrite');
  const done = tx.done;
  done.catch(() => undefined);
  try {
    const result = await work(tx);
    await done;
    await moveOn();
    return result;
  } catch (error) {
    abort(tx);
    await noteFullDisk(error);
    throw error;
  }
}

function abort(tx: Writing | Upgrading): void {
  try {
    tx.abort();
  } catch {
    // Already aborted by the very request that failed, or over.
  }
}

export async function moveOn(more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  try {
    await local.set({ ...more, [REVISION]: crypto.randomUUID() });
    noteRoom();
  } catch (error) {
    await noteFullDisk(error);
    throw error;
  }
}
