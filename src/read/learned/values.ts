/** Looking for things in JSON of unknown make. Nothing here trusts a name, a depth or a size. */
import type { Path } from '../../model/learned.ts';
import { type Fields, fieldsOf, textOf, textsOf } from '../shape.ts';

/** The value at a path without `*`. Only names of the value's own count. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, name) => {
    const fields = fieldsOf(inner);
    if (fields && Object.hasOwn(fields, name)) return fields[name];
    return Array.isArray(inner) && /^\d{1,6}$/.test(name) ? inner[Number(name)] : undefined;
  }, value);
}

/**
 * The rows at a path with `*`; nothing where the list it leads to is not there. A list of lists (by department, say)
 * may lack one of the inner ones.
 */
export function rowsAt(value: unknown, path: Path): readonly unknown[] | undefined {
  const star = path.indexOf('*');
  const list = itemsOf(valueAt(value, star < 0 ? path : path.slice(0, star)));
  if (star < 0 || list === undefined) return list;
  return list.flatMap((item) => rowsAt(item, path.slice(star + 1)) ?? []);
}

/** The items of a list, or of an object whose names are mere numbers or ids. */
function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const fields = fieldsOf(value);
  const names = fields && Object.keys(fields);
  return names && names.length > 0 && names.every((name) => ID_AS_NAME.test(name))
    ? Object.values(fields)
    : undefined;
}

const ID_AS_NAME = /^(?:\d{1,20}|[0-9a-f]{8}-[0-9a-f-]{20,30})$/i;

export type Found = { readonly path: Path; readonly rows: readonly Fields[] };

const MOST = { nodes: 200_000, depth: 12, rows: 5000 };

/** Every list of objects in a JSON value; lists at the same place in the items of another list are one. */
export function listsIn(body: unknown): readonly Found[] {
  const found = new Map<string, { path: Path; rows: Fields[] }>();
  const waiting: { value: unknown; path: Path }[] = [{ value: body, path: [] }];
  for (let looked = 0; waiting.length > 0 && looked < MOST.nodes; looked += 1) {
    const { value, path } = waiting.pop() as (typeof waiting)[number];
    if (path.length > MOST.depth) continue;
    const items = itemsOf(value);
    for (const [name, inner] of entriesOf(value, items)) {
      if (items === undefined) waiting.push({ value: inner, path: [...path, name] });
      else if (typeof inner === 'object' && inner !== null)
        waiting.push({ value: inner, path: [...path, '*'] });
    }
    if (items !== undefined) note(found, path, items);
  }
  return [...found.values()];
}

function note(found: Map<string, { path: Path; rows: Fields[] }>, path: Path, items: readonly unknown[]) {
  const rows = items.map(fieldsOf).filter((row) => row !== undefined);
  if (rows.length === 0 || rows.length * 5 < items.length * 4) return;
  const key = JSON.stringify(path);
  const known = found.get(key) ?? { path, rows: [] };
  for (const row of rows.slice(0, MOST.rows - known.rows.length)) known.rows.push(row);
  found.set(key, known);
}

function entriesOf(value: unknown, items?: readonly unknown[]): (readonly [string, unknown])[] {
  if (items) return items.slice(0, MOST.rows).map((item) => ['*', item] as const);
  return Object.entries(fieldsOf(value) ?? {}).slice(0, 500);
}

/** One kind of value over all rows. A row that lacks it holds `undefined`. */
export type Column = { readonly path: Path; readonly name: string; readonly values: readonly unknown[] };

/** The columns of rows: texts, numbers and lists, also those within objects of a row. */
export function columnsOf(rows: readonly Fields[]): readonly Column[] {
  const columns = new Map<string, Path>();
  for (const row of rows)
    for (const path of leavesOf(row)) if (columns.size < 300) columns.set(JSON.stringify(path), path);
  return [...columns.values()].map((path) => ({
    path,
    name: path.at(-1) ?? '',
    values: rows.map((row) => valueAt(row, path)),
  }));
}

function* leavesOf(row: Fields, before: Path = []): Generator<Path> {
  for (const [name, value] of Object.entries(row).slice(0, 100)) {
    const path = [...before, name];
    const inner = fieldsOf(value);
    yield path;
    if (inner && path.length < 5) yield* leavesOf(inner, path);
  }
}

/** What a value says in words: a text, or the names within an object or a list of them. */
export function wordsOf(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value.slice(0, 50) : [value];
  return textsOf(...items.map((item) => textOf(item) ?? nameIn(fieldsOf(item) ?? {})));
}

function nameIn(item: Fields): string {
  const pick = (name: RegExp) =>
    textOf(Object.entries(item).find(([key, value]) => name.test(key) && textOf(value))?.[1]);
  const parts = [/city|town|^ort$|ville/i, /region|^state$/i, /country|^land$|pays/i].map(pick);
  return (
    textsOf(...parts).join(', ') ||
    (pick(/^(?:full|display)?[-_]?(?:name|label|title|text|location|value)$/i) ?? '')
  );
}
