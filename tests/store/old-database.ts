import type { PostingRecord } from '../../src/model/record.ts';
import { rowOf } from '../../src/store/row.ts';

type Rows = Readonly<Record<string, unknown>>;

const PARTS = ['watches', 'pending', 'people', 'notes'];

/** Every version that was released before the one of today. */
export const OLD_VERSIONS = [1, 2, 3, 4, 5] as const;
export type OldVersion = (typeof OLD_VERSIONS)[number];

/** The database as its earlier versions made it, letter for letter, with these rows in it. */
export function oldDatabase(version: OldVersion, kept: Rows): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('homing', version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => fill(opening.result, version, kept);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

function fill(db: IDBDatabase, version: OldVersion, kept: Rows): void {
  for (const name of [...PARTS, 'pings']) {
    const store = db.createObjectStore(name, { keyPath: 'id' });
    for (const row of rowsOf(kept, name)) store.put(row);
  }
  const postings = db.createObjectStore('postings', { keyPath: 'key' });
  postings.createIndex('watch', 'watchId');
  if (version < 3) postings.createIndex('shelf', 'shelf');
  postings.createIndex('saved', 'savedAt');
  postings.createIndex('wants', 'wants');
  for (const row of rowsOf(kept, 'postings')) postings.put(rowIn(version, row));
  if (version >= 3) {
    postings.createIndex('ranked', ['shelf', 'order']);
    for (const name of ['untold', 'gone', 'same']) postings.createIndex(name, name);
  }
  db.createObjectStore('damaged', { autoIncrement: true });
  if (version > 1) db.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
  if (version > 3) {
    const plans = db.createObjectStore('plans', { keyPath: 'id' });
    for (const row of rowsOf(kept, 'plans')) plans.put(row);
  }
  if (version > 4) {
    const tallies = db.createObjectStore('tallies', { keyPath: 'watchId' });
    for (const row of rowsOf(kept, 'tallies')) tallies.put(row);
  }
}

/** From the third version on a row had its place on its shelf in it, and more. */
function rowIn(version: number, row: Rows): unknown {
  if (version >= 3 && 'posting' in (row['record'] as object)) return rowOf(row['record'] as PostingRecord);
  const { key, watchId, shelf, savedAt, record } = row;
  return JSON.parse(JSON.stringify({ key, watchId, shelf, savedAt, record }));
}

function rowsOf(kept: Rows, name: string): readonly Rows[] {
  return (kept[name] ?? []) as readonly Rows[];
}
