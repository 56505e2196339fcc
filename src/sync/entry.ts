import type { Entries, Entry } from '../model/synced.ts';

/**
 * What both sides know, together: of each thing the later word. The order of merging makes no difference, and merging
 * twice none either, so computers that have heard of one another's edits hold the same. What is missing on one side was
 * never removed by that: a removal is a word of its own.
 */
export function merged(one: Entries, other: Entries): Entries {
  const all = new Map(one);
  for (const [key, entry] of other) {
    const known = all.get(key);
    if (known === undefined || isLater(entry, known)) all.set(key, entry);
  }
  return all;
}

function isLater(one: Entry, other: Entry): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.by !== other.by) return one.by > other.by;
  return textOf(one.value) > textOf(other.value);
}

type Noting = {
  readonly here: ReadonlyMap<string, unknown>;
  /** Keys of what the user removed here. */
  readonly removed: readonly string[];
  readonly by: string;
  readonly now: number;
};

/**
 * What is here set against what was known: what differs is an edit made here, later than the word it replaces even where
 * this computer's clock is behind. What is not here and was not removed by the user is left alone.
 */
export function noted(known: Entries, { here, removed, by, now }: Noting): Entries {
  const all = new Map(known);
  const at = (key: string) => Math.max(now, (known.get(key)?.at ?? 0) + 1);
  for (const [key, value] of here) {
    const before = known.get(key);
    const same = before?.value !== undefined && textOf(before.value) === textOf(value);
    if (!same) all.set(key, { key, at: at(key), by, value });
  }
  for (const key of removed)
    if (!here.has(key) && known.get(key)?.value !== undefined) all.set(key, { key, at: at(key), by });
  return all;
}

/** What is here as the last word on everything that was known: what is not here is removed, what is the same is said again. */
export function notedAnew(known: Entries, { here, by, now }: Noting): Entries {
  const all = new Map(known);
  const at = (key: string) => Math.max(now, (known.get(key)?.at ?? 0) + 1);
  for (const [key, { value }] of known)
    if (value !== undefined && !here.has(key)) all.set(key, { key, at: at(key), by });
  for (const [key, value] of here) all.set(key, { key, at: at(key), by, value });
  return all;
}

/** The same value is the same text, whatever the order of its fields. */
export function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, held: unknown) =>
      typeof held === 'object' && held !== null && !Array.isArray(held)
        ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
        : held,
    ) ?? ''
  );
}
