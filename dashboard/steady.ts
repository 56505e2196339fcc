/**
 * Keeps a list still under the reader: what was there stays in its order, what is new comes before it.
 * `before` are the keys in the order they were last shown.
 */
export function steady<T>(
  before: readonly string[],
  now: readonly T[],
  keyOf: (one: T) => string,
): readonly T[] {
  const places = new Map(before.map((key, at) => [key, at]));
  const placeOf = (one: T) => places.get(keyOf(one)) ?? -1;
  return [...now].sort((a, b) => placeOf(a) - placeOf(b));
}
