import type { StoreNames } from 'idb';
import type { PostingRecord } from '../model/record.ts';
import { type Writing, write } from './database.ts';
import { rowOf } from './row.ts';
import type { Kept } from './stores.ts';
import { type Move, recount } from './tally.ts';

/** Changes a record as it is at that moment; where `how` answers nothing, nothing is changed. Answers whether it is there. */
export type ChangeRow = (
  key: string,
  how: (record: PostingRecord | undefined) => PostingRecord | undefined,
) => Promise<boolean>;

/** One transaction that changes openings; what is left out is counted in it too. */
export function writeRows<T>(
  beside: readonly StoreNames<Kept>[],
  work: (change: ChangeRow, tx: Writing) => Promise<T>,
): Promise<T> {
  return write(['postings', 'tallies', ...beside], async (tx) => {
    const postings = tx.objectStore('postings');
    const moves: Move[] = [];
    const result = await work(async (key, how) => {
      const before = await postings.get(key);
      const record = how(before?.record);
      if (record === undefined) return before !== undefined;
      const row = rowOf(record);
      await postings.put(row);
      if (before) moves.push([before, -1]);
      moves.push([row, 1]);
      return true;
    }, tx);
    await recount(tx.objectStore('tallies'), moves);
    return result;
  });
}

/** All openings of a watch go, and the count of them. The transaction has both stores. */
export async function removeRowsOf(watchId: string, tx: Writing): Promise<void> {
  const postings = tx.objectStore('postings');
  for (const key of await postings.index('watch').getAllKeys(watchId)) await postings.delete(key);
  await tx.objectStore('tallies').delete(watchId);
}
