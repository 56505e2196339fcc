import { local } from '../platform/area.ts';
import { sorted } from './backup/format.ts';
import { database, moveOn, write } from './database.ts';
import type { Damaged, PostingRow, StoreName } from './stores.ts';
import { type Move, recount } from './tally.ts';

/** Settings and the profile lie beside the stores; what of them was damaged keeps its name behind this. */
const VALUE = 'damaged_';
const VALUES = ['settings', 'profile'] as const;

/** Moves what did not pass its check to where nothing trips over it. Read twice at once, it is moved once. */
export function setAside(store: StoreName, values: readonly unknown[]): Promise<void> {
  const at = Date.now();
  return write([store, 'damaged', 'tallies'], async (tx) => {
    const keyPath = String(tx.objectStore(store).keyPath);
    const moves: Move[] = [];
    for (const value of values) {
      const key = (value as Record<string, unknown>)[keyPath] as string;
      if ((await tx.objectStore(store).getKey(key)) === undefined) continue;
      await tx.objectStore('damaged').add({ store, key: String(key), value, at });
      await tx.objectStore(store).delete(key);
      if (store === 'postings') moves.push([value as PostingRow, -1]);
    }
    await recount(tx.objectStore('tallies'), moves);
  });
}

/** Keeps a damaged value under another name. */
export async function setValueAside(name: (typeof VALUES)[number], value: unknown): Promise<void> {
  await local.set({ [`${VALUE}${name}`]: value });
  await local.remove(name);
}

/** What was set aside because it did not pass its check. */
export async function allDamaged(): Promise<readonly Damaged[]> {
  return (await database()).getAll('damaged');
}

/** How many things were set aside. */
export async function countDamaged(): Promise<number> {
  const values = await damagedValues();
  return values.length + (await (await database()).count('damaged'));
}

/** All that was set aside, as the text of a file: somebody may be able to mend it. */
export async function damagedText(): Promise<string> {
  const rows = await allDamaged();
  return `${JSON.stringify(sorted([...rows, ...(await damagedValues())]), undefined, 1)}\n`;
}

export async function forgetDamaged(): Promise<void> {
  for (const name of VALUES) await local.remove(`${VALUE}${name}`);
  await (await database()).clear('damaged');
  await moveOn();
}

async function damagedValues(): Promise<readonly Omit<Damaged, 'at'>[]> {
  const kept = await Promise.all(
    VALUES.map(async (key) => ({ key, value: await local.get(`${VALUE}${key}`) })),
  );
  return kept.flatMap(({ key, value }) => (value === undefined ? [] : [{ store: 'values', key, value }]));
}
