import type { IndexNames, StoreValue } from 'idb';
import { isWhole } from './checks.ts';
import { setAside } from './damaged.ts';
import { database, write } from './database.ts';
import type { Kept, StoreName } from './stores.ts';

type Value<S extends StoreName> = StoreValue<Kept, S>;

/** One value, if it is there and whole. */
export async function get<S extends StoreName>(store: S, key: string): Promise<Value<S> | undefined> {
  const value: unknown = await (await database()).get(store, key);
  if (value === undefined) return undefined;
  return (await whole(store, [value]))[0];
}

export async function all<S extends StoreName>(store: S): Promise<readonly Value<S>[]> {
  return whole(store, await (await database()).getAll(store));
}

/** The values an index holds under a key or in a range, in its order; all it holds where nothing is named. */
export async function allBy<S extends StoreName>(
  store: S,
  index: IndexNames<Kept, S>,
  key?: string | IDBKeyRange,
  most?: number,
): Promise<readonly Value<S>[]> {
  return whole(store, await (await database()).getAllFromIndex(store, index, (key ?? null) as never, most));
}

/** How many an index holds in a range, up to `most`. */
export async function countBy<S extends StoreName>(
  store: S,
  index: IndexNames<Kept, S>,
  range: IDBKeyRange,
  most: number,
): Promise<number> {
  return (await (await database()).getAllKeysFromIndex(store, index, range as never, most)).length;
}

export async function put<S extends StoreName>(store: S, value: Value<S>): Promise<void> {
  await write([store], (tx) => tx.objectStore(store).put(value as never));
}

/** Changes a value as it is at that moment. `undefined` where there is none (any more). */
export function change<S extends 'watches' | 'pending' | 'people' | 'notes'>(
  store: S,
  id: string,
  how: (value: Value<S>) => Value<S>,
): Promise<Value<S> | undefined> {
  return write([store], async (tx) => {
    const value = (await tx.objectStore(store).get(id)) as Value<S> | undefined;
    if (value === undefined) return undefined;
    const changed = how(value);
    await tx.objectStore(store).put(changed as never);
    return changed;
  });
}

export async function remove(store: StoreName, key: string): Promise<void> {
  await write([store], (tx) => tx.objectStore(store).delete(key));
}

/** The values that pass their check. The others are moved aside, as they are, and never thrown away. */
async function whole<S extends StoreName>(
  store: S,
  values: readonly unknown[],
): Promise<readonly Value<S>[]> {
  const broken = values.filter((value) => !isWhole(store, value));
  if (broken.length === 0) return values as readonly Value<S>[];
  // Where there is no room to move them to, they stay where they are: what is whole is read all the same.
  await setAside(store, broken).catch(() => undefined);
  return values.filter((value) => isWhole(store, value));
}
