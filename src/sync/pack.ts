import type { Entries, Entry } from '../model/synced.ts';

/** Source: https://developer.chrome.com/docs/extensions/reference/api/storage (sync); Firefox holds to the same. */
const MOST_BYTES = 102_400;
const MOST_BYTES_PER_ITEM = 8_192;
/** Browsers write some signs longer than we count; this much is left free for that. */
const SPARE = 0.04;
/** More removals than that are long known everywhere. */
const MOST_REMOVED = 400;

const ITEM = 'homing_';

type Packed = {
  /** By the name each is stored under. */
  readonly items: Readonly<Record<string, readonly Entry[]>>;
  /** What there was no room for. */
  readonly left: readonly Entry[];
};

/**
 * Everything in as few items as hold it, each within the quota: removals first, then watches, then the profile. The same
 * entries are packed the same on every computer. An item that arrives before the others does no harm: it is older words.
 */
export function packed(entries: Entries): Packed {
  const items: Record<string, Entry[]> = {};
  const left: Entry[] = [];
  let [at, used, total] = [0, 0, 0];
  for (const entry of inOrder(entries)) {
    const size = bytesOf(entry) + 1;
    const empty = bytesOf([]) + `${ITEM}${at}`.length;
    const opens = used === 0 || used + size > limit(MOST_BYTES_PER_ITEM);
    const more = size + (opens ? empty : 0);
    if (size + empty > limit(MOST_BYTES_PER_ITEM) || total + more > limit(MOST_BYTES)) {
      left.push(entry);
      continue;
    }
    if (opens && used > 0) at += 1;
    used = opens ? more : used + more;
    total += more;
    items[`${ITEM}${at}`] = [...(items[`${ITEM}${at}`] ?? []), entry];
  }
  return { items, left };
}

function limit(bytes: number): number {
  return Math.floor(bytes * (1 - SPARE));
}

function inOrder(entries: Entries): readonly Entry[] {
  const all = [...entries.values()];
  const removed = all
    .filter(({ value }) => value === undefined)
    .sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_REMOVED);
  const kept = all.filter(({ value }) => value !== undefined);
  // The keys of watches sort behind those of the profile, and a watch is worth more than a line of it.
  return [...removed, ...kept.sort((a, b) => (a.key > b.key ? -1 : 1))];
}

/** As the browsers count: UTF-8, and Chromium writes `<` as six signs. */
function bytesOf(value: unknown): number {
  const text = JSON.stringify(value);
  return new TextEncoder().encode(text).length + 5 * (text.split('<').length - 1);
}

/** The entries in what a browser holds for us. What is none is passed over. */
export function unpacked(stored: Readonly<Record<string, unknown>>): Entries {
  const found = new Map<string, Entry>();
  for (const [name, list] of Object.entries(stored)) {
    if (!isItem(name) || !Array.isArray(list)) continue;
    for (const entry of list as readonly unknown[])
      if (isEntry(entry) && (found.get(entry.key)?.at ?? 0) < entry.at) found.set(entry.key, entry);
  }
  return found;
}

/** Whether a name in the synced area is one of ours. */
export function isItem(name: string): boolean {
  return /^homing_\d+$/.test(name);
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { key, at, by } = value as Readonly<Record<string, unknown>>;
  return typeof key === 'string' && typeof by === 'string' && typeof at === 'number' && Number.isFinite(at);
}
