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

/** An item of a list. Where it stands is a part of its own, so that a move and an edit do not undo one another. */
type Item = { readonly item: unknown };

/** The profile as things that can be merged one by one: each skill, each job, each fact, each plain field, each list's order. */
export function profileParts(profile: Profile, known: Entries): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>();
  for (const [field, value] of Object.entries(profile)) {
    if (!(field in NAMED)) {
      if (value !== undefined) parts.set(PREFIX + field, value);
      continue;
    }
    const items = new Map<string, Item>();
    for (const item of value as readonly unknown[]) {
      const name = nameOf(field, item);
      if (!items.has(name)) items.set(name, { item });
    }
    const names = [...items.keys()];
    for (const [name, item] of items) parts.set(`${PREFIX}${field}.${name}`, item);
    const order = orderIn(known, field);
    // What was taken away, or stands where it would stand by itself, moves nothing.
    const moved = names.join() !== inOrder(names, order).join();
    if (moved || order.length > 0) parts.set(PREFIX + field, moved ? names : order);
  }
  return parts;
}

function nameOf(field: string, item: unknown): string {
  const name =
    typeof item === 'string'
      ? item
      : textOf((NAMED[field] ?? []).map((part) => (item as Fields)[part] ?? null));
  return shortName(name.toLowerCase());
}

/** The names of a list's items as they were last put in order. */
function orderIn(entries: Entries, field: string): readonly string[] {
  const order = entries.get(PREFIX + field)?.value;
  return Array.isArray(order) ? order.map(String) : [];
}

/** Names in that order; those it does not know stand behind, the same on every computer. */
function inOrder(names: readonly string[], order: readonly string[]): readonly string[] {
  const places = new Map(order.map((name, at) => [name, at]));
  const placeOf = (name: string) => places.get(name) ?? order.length;
  return [...names].sort((one, other) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1));
}

/** The profile that merged parts make. Lists that need not be there are left out while they are empty. */
export function profileOf(entries: Entries, empty: Profile): Profile {
  const fields: Record<string, unknown> = { ...empty };
  const lists = new Map<string, Map<string, unknown>>();
  for (const [key, { value }] of entries) {
    if (!key.startsWith(PREFIX) || value === undefined) continue;
    const [field = '', name] = key.slice(PREFIX.length).split('.');
    if (name === undefined) {
      if (!(field in NAMED)) fields[field] = value;
    } else if (isItem(value)) lists.set(field, (lists.get(field) ?? new Map()).set(name, value.item));
  }
  for (const [field, items] of lists)
    fields[field] = inOrder([...items.keys()], orderIn(entries, field)).map((name) => items.get(name));
  return fields as Profile;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'item' in value;
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
