import type { IDBPDatabase } from 'idb';
import type { Shelf } from '../model/shelf.ts';
import { isRecord } from './checks.ts';
import { rowOf } from './row.ts';
import type { Kept, Upgrading } from './stores.ts';
import { type Move, recount } from './tally.ts';

type Migration = (db: IDBPDatabase<Kept>, tx: Upgrading) => void | Promise<void>;

/** Step n leads from version n to n + 1. A step that was once released is never edited. */
const MIGRATIONS: readonly Migration[] = [
  (db) => {
    for (const name of ['watches', 'pending', 'people', 'notes', 'pings'] as const)
      db.createObjectStore(name, { keyPath: 'id' });
    const postings = db.createObjectStore('postings', { keyPath: 'key' });
    postings.createIndex('watch', 'watchId');
    postings.createIndex('shelf' as never, 'shelf');
    postings.createIndex('saved', 'savedAt');
    postings.createIndex('wants', 'wants');
    db.createObjectStore('damaged', { autoIncrement: true });
  },
  (db) => {
    db.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
  },
  async (_, tx) => {
    const postings = tx.objectStore('postings');
    postings.deleteIndex('shelf');
    postings.createIndex('ranked', ['shelf', 'order']);
    for (const name of ['untold', 'gone', 'same'] as const) postings.createIndex(name, name);
    // What is damaged stays as it is, to be set aside when it is read.
    for (let row = await postings.openCursor(); row; row = await row.continue())
      if (isRecord(row.value.record)) await row.update(rowOf(row.value.record));
  },
  (db) => {
    db.createObjectStore('plans', { keyPath: 'id' });
  },
  async (db, tx) => {
    const tallies = db.createObjectStore('tallies', { keyPath: 'watchId' });
    const moves: Move[] = [];
    const ranked = tx.objectStore('postings').index('ranked');
    for (let row = await ranked.openKeyCursor(); row; row = await row.continue()) {
      const [shelf, order] = row.key as [Shelf, number];
      const [watchId = ''] = row.primaryKey.split(' ', 1);
      moves.push([{ watchId, shelf, order }, 1]);
    }
    await recount(tallies, moves);
  },
  (db) => {
    db.createObjectStore('unfinished');
  },
];

export const VERSION = MIGRATIONS.length;

export async function migrate(db: IDBPDatabase<Kept>, from: number, tx: Upgrading): Promise<void> {
  for (const step of MIGRATIONS.slice(from)) await step(db, tx);
}
