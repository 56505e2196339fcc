import type { Posting } from '../model/posting.ts';
import { onePerId } from '../model/same-id.ts';
import { changedFields } from './changed-fields.ts';

/** A posting of the last reading and what we believe of it. `missed`: good readings in a row without it. */
export type Known = {
  readonly posting: Posting;
  readonly state: 'open' | 'gone';
  readonly missed: number;
};

/** Ids by what became of them. `missing`: not seen this time, not yet believed gone. */
export type Comparison = {
  readonly new: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly (keyof Posting)[] }[];
  readonly missing: readonly string[];
  readonly gone: readonly string[];
  readonly back: readonly string[];
  /** The first reading: the starting point, in which nothing is news. */
  readonly baseline: boolean;
  /** The list shrank by more than half, to nothing, or holds nothing we know: a second look decides. */
  readonly suspicious: boolean;
};

/** `api`: one miss is believed; `page`: two are. */
type Options = { readonly list: 'api' | 'page' };

/** A smaller list may well hold only new openings one day; from here on that is suspicious. */
const FEW = 5;

/**
 * What is news between two good readings of one list. Identity is the id, never title or order.
 * A suspicious reading takes nothing away: what it lacks is `missing`, and gone when the next reading lacks it too.
 */
export function compare(
  known: readonly Known[] | null,
  after: readonly Posting[],
  options: Options,
): Comparison {
  if (known === null) return { ...NOTHING, baseline: true };
  const before = oncePerId(known);
  const ids = new Set(idsOf(before));
  const listed = onePerId(after);
  const suspicious = isSuspicious(before, listed);
  const absent = before.filter(({ posting, state }) => state === 'open' && !listed.has(posting.id));
  const gone = absent.filter((one) => !suspicious && isBelievedGone(one, options));
  return {
    ...NOTHING,
    new: [...listed.keys()].filter((id) => !ids.has(id)),
    changed: changesOf(before, listed),
    missing: idsOf(absent.filter((one) => !gone.includes(one))),
    gone: idsOf(gone),
    back: idsOf(before.filter(({ posting, state }) => state === 'gone' && listed.has(posting.id))),
    suspicious,
  };
}

const NOTHING: Comparison = {
  new: [],
  changed: [],
  missing: [],
  gone: [],
  back: [],
  baseline: false,
  suspicious: false,
};

/** What was missed before is not expected, so the second look at the same short list finds nothing odd in it. */
function isSuspicious(before: readonly Known[], listed: ReadonlyMap<string, Posting>): boolean {
  const expected = before.filter(({ state, missed }) => state === 'open' && missed === 0);
  if (listed.size < expected.length / 2) return true;
  return expected.length >= FEW && !expected.some(({ posting }) => listed.has(posting.id));
}

function isBelievedGone({ missed }: Known, { list }: Options): boolean {
  return list === 'api' || missed > 0;
}

/** A row that was known twice is open while either is, and missed as often as the one missed less. */
function oncePerId(known: readonly Known[]): readonly Known[] {
  const postings = onePerId(known.map(({ posting }) => posting));
  if (postings.size === known.length) return known;
  return [...postings].map(([id, posting]) => {
    const rows = known.filter((one) => one.posting.id === id);
    const state = rows.some((one) => one.state === 'open') ? 'open' : 'gone';
    return { posting, state, missed: Math.min(...rows.map(({ missed }) => missed)) };
  });
}

function changesOf(before: readonly Known[], listed: ReadonlyMap<string, Posting>): Comparison['changed'] {
  return before.flatMap(({ posting }) => {
    const now = listed.get(posting.id);
    const fields = now === undefined ? [] : changedFields(posting, now);
    return fields.length === 0 ? [] : [{ id: posting.id, fields }];
  });
}

function idsOf(known: readonly Known[]): string[] {
  return known.map(({ posting }) => posting.id);
}
