import type { PendingWatch, Watch } from '../model/watch.ts';
import { write } from './database.ts';
import { all, change, get } from './kept.ts';
import { removeRowsOf } from './rows.ts';

export function allWatches(): Promise<readonly Watch[]> {
  return all('watches');
}

export function watchAt(id: string): Promise<Watch | undefined> {
  return get('watches', id);
}

/** Changes a watch as it is at that moment. `undefined` where there is none (any more). */
export function changeWatch(id: string, how: (watch: Watch) => Watch): Promise<Watch | undefined> {
  return change('watches', id, how);
}

/** A pending watch becomes a watch: one goes, the other is there. */
export function startWatch(pending: PendingWatch, watch: Watch): Promise<void> {
  return write(['watches', 'pending'], async (tx) => {
    await tx.objectStore('pending').delete(pending.id);
    await tx.objectStore('watches').put(watch);
  });
}

/** Removes a watch and all that is known of its openings. */
export function removeWatch(id: string): Promise<void> {
  return write(['watches', 'postings', 'tallies'], async (tx) => {
    await tx.objectStore('watches').delete(id);
    await removeRowsOf(id, tx);
  });
}
