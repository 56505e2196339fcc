import type { PendingWatch } from '../model/watch.ts';
import { write } from './database.ts';
import { all, change, get, remove } from './kept.ts';

export function allPending(): Promise<readonly PendingWatch[]> {
  return all('pending');
}

export function pendingAt(id: string): Promise<PendingWatch | undefined> {
  return get('pending', id);
}

/** Keeps it in place of an undecided look at the same page. */
export function putPending(pending: PendingWatch): Promise<void> {
  return write(['pending'], async (tx) => {
    const store = tx.objectStore('pending');
    for (const other of await store.getAll())
      if (other.careersPage === pending.careersPage && other.state !== 'asked') await store.delete(other.id);
    await store.put(pending);
  });
}

/** Changes it as it is at that moment; nothing where it was decided meanwhile. */
export function changePending(
  id: string,
  how: Partial<PendingWatch> | ((pending: PendingWatch) => PendingWatch),
): Promise<unknown> {
  return change('pending', id, typeof how === 'function' ? how : (it) => ({ ...it, ...how }));
}

export function discardPending(id: string): Promise<void> {
  return remove('pending', id);
}
