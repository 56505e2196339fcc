import type { IDBPDatabase } from 'idb';
import { local } from '../platform/area.ts';
import { REVISION } from '../platform/follow.ts';
import type { Kept } from './stores.ts';

/** The one row of the store; it is put there by the very transaction that exchanges the rest. */
export const VALUES = 'values';

/**
 * Settings and the profile lie beside the stores, where no transaction reaches: what was exchanged without them, because the
 * background was ended in between, gets them here. Done twice it is done once.
 */
export async function finishValues(db: IDBPDatabase<Kept>): Promise<void> {
  const due = await db.get('unfinished', VALUES);
  if (due === undefined) return;
  for (const name of ['settings', 'profile'] as const)
    if (due.values[name] === undefined) await local.remove(name);
  await local.set({ ...due.values, to_match: due.toMatch, [REVISION]: crypto.randomUUID() });
  await db.delete('unfinished', VALUES);
}
