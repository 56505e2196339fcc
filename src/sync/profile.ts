import type { Profile } from '../model/profile.ts';
import { shortName } from '../model/short-name.ts';
import type { Entries } from '../model/synced.ts';
import { textOf } from './entry.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What makes an item of a list the same item after an edit. Strings are themselves. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  skills: ['name'],
  titles: [],
  avoid: [],
  places: [],
  workplace: [],
  insider: [],
  employment: ['employer', 'title', 'from'],
  since: ['text'],
  wins: ['text'],
  taught: ['wants', 'about', 'what'],
};

const PREFIX = 'p.';

/** An item of a list and where it stands among the others. */
type Item = { readonly order: number; readonly item: unknown };

/** The profile as things that can be merged one by one: each skill, each job, each fact, each plain field. */
export function profileParts(profile: Profile, known: Entries): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>();
  for (const [field, value] of Object.entries(profile)) {
    if (!(field in NAMED)) {
      if (value !== undefined) parts.set(`${PREFIX}${field}`, value);
      continue;
    }
    let [last, lastKey] = [0, ''];
    for (const item of value as readonly unknown[]) {
      const key = keyOf(field, item);
      if (parts.has(key)) continue;
      const before = (known.get(key)?.value as Item | undefined)?.order;
      // Who was added stands behind; only what was moved gets a new place.
      const stands = before !== undefined && (before > last || (before === last && key > lastKey));
      last = stands ? before : last + 1;
      lastKey = key;
      parts.set(key, { order: last, item });
    }
  }
  return parts;
}

function keyOf(field: string, item: unknown): string {
  const name =
    typeof item === 'string'
      ? item
      : textOf((NAMED[field] ?? []).map((part) => (item as Fields)[part] ?? null));
  return `${PREFIX}${field}.${shortName(name.toLowerCase())}`;
}

/** The profile that merged parts make. Lists that need not be there are left out while they are empty. */
export function profileOf(entries: Entries, empty: Profile): Profile {
  const fields: Record<string, unknown> = { ...empty };
  const lists = new Map<string, Item[]>();
  for (const [key, { value }] of inKeyOrder(entries)) {
    if (!key.startsWith(PREFIX) || value === undefined) continue;
    const [field = '', id] = key.slice(PREFIX.length).split('.');
    if (id === undefined) fields[field] = value;
    else if (isItem(value)) lists.set(field, [...(lists.get(field) ?? []), value]);
  }
  for (const [field, items] of lists)
    fields[field] = items.sort((a, b) => a.order - b.order).map(({ item }) => item);
  return fields as Profile;
}

function inKeyOrder(entries: Entries) {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'item' in value && 'order' in value;
}

/** What a part of a profile is called where it has to be named: the words of the user themselves. */
export function partName(key: string, value: unknown): string {
  const [field = ''] = key.slice(PREFIX.length).split('.');
  const item = isItem(value) ? value.item : value;
  if (typeof item === 'string') return item;
  const said = (NAMED[field] ?? [])
    .map((part) => (item as Fields)[part])
    .filter((one) => typeof one === 'string');
  return said.length > 0 ? said.join(', ') : field;
}
