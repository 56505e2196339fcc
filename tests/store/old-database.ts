type Rows = Readonly<Record<string, unknown>>;

const PARTS = ['watches', 'pending', 'people', 'notes'];

/** The database as its first three versions made it, letter for letter, with these rows in it. */
export function oldDatabase(version: 1 | 2 | 3, kept: Rows): Promise<void> {
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

function fill(db: IDBDatabase, version: 1 | 2 | 3, kept: Rows): void {
  for (const name of [...PARTS, 'pings']) {
    const store = db.createObjectStore(name, { keyPath: 'id' });
    for (const row of rowsOf(kept, name)) store.put(row);
  }
  const postings = db.createObjectStore('postings', { keyPath: 'key' });
  postings.createIndex('watch', 'watchId');
  if (version < 3) postings.createIndex('shelf', 'shelf');
  postings.createIndex('saved', 'savedAt');
  postings.createIndex('wants', 'wants');
  for (const { key, watchId, shelf, savedAt, record } of rowsOf(kept, 'postings')) {
    const row = { key, watchId, shelf, savedAt, ...(version === 3 && { order: 1 }), record };
    postings.put(JSON.parse(JSON.stringify(row)));
  }
  if (version === 3) {
    postings.createIndex('ranked', ['shelf', 'order']);
    for (const name of ['untold', 'gone', 'same']) postings.createIndex(name, name);
  }
  db.createObjectStore('damaged', { autoIncrement: true });
  if (version > 1) db.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
}

function rowsOf(kept: Rows, name: string): readonly Rows[] {
  return (kept[name] ?? []) as readonly Rows[];
}
