import { database, write } from './database.ts';

/** Closed openings that are kept at most: some 60 MB, and years of most watches. */
const MOST_GONE = 20_000;
/** Pages that were looked at and never decided about are forgotten after this (ms). */
const UNDECIDED_FOR = 60 * 86_400_000;

/**
 * Keeps within the budget: the longest closed openings go first. What somebody saved, applied to or wrote about is never
 * touched, nor what is open. Answers how many went. `most` closed ones may stay.
 */
export async function prune(now: number, most = MOST_GONE): Promise<number> {
  await pruneUndecided(now);
  const over = (await (await database()).countFromIndex('postings', 'gone')) - most;
  if (over <= 0) return 0;
  return write(['postings', 'notes'], async (tx) => {
    const written = new Set((await tx.objectStore('notes').getAll()).map(({ postingKey }) => postingKey));
    let left = over;
    const closed = tx.objectStore('postings').index('gone');
    for (let row = await closed.openCursor(); row && left > 0; row = await row.continue()) {
      const { key, savedAt, appliedAt } = row.value.record;
      if (savedAt !== undefined || appliedAt !== undefined || written.has(key)) continue;
      await row.delete();
      left -= 1;
    }
    return over - left;
  });
}

/** Fewer closed openings than that make no room worth their loss. */
const FEW = 500;

/** Half of what is closed makes room where there is none. */
export async function pruneForRoom(now: number, few = FEW): Promise<number> {
  const gone = await (await database()).countFromIndex('postings', 'gone');
  return prune(now, Math.max(few, Math.floor(gone / 2)));
}

async function pruneUndecided(now: number): Promise<void> {
  const pending = await (await database()).getAll('pending');
  const old = pending.filter(
    ({ createdAt, state }) => state === 'preview' && now - createdAt > UNDECIDED_FOR,
  );
  if (old.length === 0) return;
  await write(['pending'], async (tx) => {
    for (const { id } of old) await tx.objectStore('pending').delete(id);
  });
}
