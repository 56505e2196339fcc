import type { Kept } from '../stores.ts';
import { type Backup, keyOf, PART_NAMES, type Part, sorted } from './format.ts';

/** `merge` keeps what is here and adds what is not, or is newer there; `replace` leaves what is here behind. */
export type How = 'merge' | 'replace';

/** What an import would do to one part. */
type Counts = Readonly<Record<'added' | 'changed' | 'same' | 'removed', number>>;
export type Plan = { readonly result: Backup; readonly counts: Readonly<Record<Part, Counts>> };

/** What would come of an import; nothing is done by it. */
export function planImport(here: Backup, there: Backup, how: How): Plan {
  const parts = PART_NAMES.map((part) => [part, planPart(part, here[part], there[part], how)] as const);
  const rows = Object.fromEntries(parts.map(([part, { result }]) => [part, result]));
  const counts = Object.fromEntries(parts.map(([part, plan]) => [part, plan.counts]));
  const values = how === 'replace' ? there.values : { ...there.values, ...here.values };
  return { result: { ...rows, values } as Backup, counts: counts as Plan['counts'] };
}

type Row<P extends Part> = Kept[P]['value'];

function planPart<P extends Part>(part: P, here: readonly Row<P>[], there: readonly Row<P>[], how: How) {
  const known = new Map(here.map((row) => [keyOf(part, row), row]));
  const result = new Map(how === 'merge' ? known : []);
  const counts = { added: 0, changed: 0, same: 0, removed: 0 };
  for (const row of there) {
    const key = keyOf(part, row);
    const old = known.get(key);
    const wins = old === undefined || how === 'replace' || newness(part, row) > newness(part, old);
    if (wins) result.set(key, row);
    if (old === undefined) counts.added += 1;
    else if (wins && !isSame(old, row)) counts.changed += 1;
    else counts.same += 1;
  }
  if (how === 'replace') counts.removed = here.filter((row) => !result.has(keyOf(part, row))).length;
  return { result: [...result.values()], counts };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** When a row was last touched, as far as it tells; rows that do not tell never win over what is here. */
function newness(part: Part, row: unknown): number {
  const fields = row as Readonly<Record<string, unknown>>;
  const held = part === 'postings' ? (fields['record'] as Readonly<Record<string, unknown>>) : fields;
  const times = TOUCHED[part].map((name) => held[name]).filter((time) => typeof time === 'number');
  return Math.max(0, ...times);
}

const TOUCHED: Readonly<Record<Part, readonly string[]>> = {
  watches: ['lastTried', 'addedAt'],
  postings: ['lastSeen', 'seenAt', 'savedAt', 'dismissedAt', 'appliedAt'],
  pending: ['createdAt'],
  people: [],
  notes: ['updatedAt', 'sentAt', 'repliedAt'],
  plans: ['updatedAt'],
};
