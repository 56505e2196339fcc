import { present } from '../../model/posting.ts';
import { type Message, message } from '../../model/words.ts';
import { isWhole } from '../checks.ts';
import type { Kept, PostingRow } from '../stores.ts';
import { isProfile, isSettings } from '../value-checks.ts';

/** The stores a backup holds, each with the field that names its rows. Pings under way and damaged rows stay behind. */
const PARTS = {
  watches: 'id',
  postings: 'key',
  pending: 'id',
  people: 'id',
  notes: 'id',
  plans: 'id',
} as const;
export type Part = keyof typeof PARTS;
export const PART_NAMES: readonly Part[] = ['watches', 'postings', 'pending', 'people', 'notes', 'plans'];
/** Parts that came later: files without them are whole, and they are left out where they are empty. */
const LATER: readonly Part[] = ['plans'];

/** Small values beside the stores, as they lie in storage. Either may never have been set. */
type Values = { readonly settings?: object; readonly profile?: object };

/** Everything that is kept, out of the browser. */
export type Backup = { readonly [P in Part]: readonly Kept[P]['value'][] } & { readonly values: Values };

/** The form of the file. A later version reads every earlier one. */
const FORMAT = 1;

/** The text of a backup: the same content is the same text, byte for byte. */
export function backupText(backup: Backup): string {
  const postings = backup.postings.map(asInFile);
  const parts = PART_NAMES.map(
    (part) => [part, inOrder(part, { ...backup, postings }[part])] as const,
  ).filter(([part, rows]) => rows.length > 0 || !LATER.includes(part));
  const whole = { homing: 'backup', format: FORMAT, values: backup.values, ...Object.fromEntries(parts) };
  return `${JSON.stringify(sorted(whole), undefined, 1)}\n`;
}

/** What a file holds of a row does not change with the ways in which the database looks it up. */
function asInFile({ key, watchId, shelf, savedAt, wants, record }: PostingRow): PostingRow {
  return { ...present<Omit<PostingRow, 'record'>>({ key, watchId, shelf, savedAt, wants }), record };
}

function inOrder<P extends Part>(part: P, rows: readonly Kept[P]['value'][]): readonly unknown[] {
  return [...rows].sort((a, b) => (keyOf(part, a) < keyOf(part, b) ? -1 : 1));
}

/** What names a row within its store. */
export function keyOf(part: Part, row: unknown): string {
  return String((row as Readonly<Record<string, unknown>>)[PARTS[part]]);
}

/** The value with the keys of every object in order, so that the same is written the same. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, sorted(held)]),
  );
}

/** The backup in a file. A file that is damaged anywhere is refused whole, with a sentence. */
export function backupFrom(text: string): Backup | { readonly trouble: Message } {
  const value = parsed(text);
  if (!isFields(value) || value['homing'] !== 'backup') return { trouble: message('backup_not_ours') };
  const { format } = value;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return { trouble: message('backup_not_ours') };
  if (format > FORMAT) return { trouble: message('backup_newer') };
  const whole = { ...Object.fromEntries(LATER.map((part) => [part, []])), ...value };
  const bad = PART_NAMES.flatMap((part) => troublesIn(part, whole[part]))[0];
  if (bad) return { trouble: bad };
  const values = value['values'];
  if (!isFields(values) || !isMaybe(isSettings, values['settings']) || !isMaybe(isProfile, values['profile']))
    return { trouble: message('backup_damaged_values') };
  return whole as unknown as Backup;
}

function troublesIn(part: Part, rows: unknown): readonly Message[] {
  if (!Array.isArray(rows)) return [message('backup_part_missing', { part })];
  const at = rows.findIndex((row) => !isWhole(part, row));
  if (at >= 0) return [message('backup_row_damaged', { part, row: at + 1 })];
  const keys = rows.map((row) => keyOf(part, row));
  return new Set(keys).size === keys.length ? [] : [message('backup_row_twice', { part })];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMaybe(isWhole: (value: unknown) => boolean, value: unknown): boolean {
  return value === undefined || isWhole(value);
}
