import type { PostingRecord } from '../model/record.ts';
import type { Watch } from '../model/watch.ts';
import { weekOf, weekStart } from '../model/week.ts';

/** Openings that came up in one week; `undefined` where nobody looked, which is not the same as none. */
type Count = number | undefined;

export type PulseRow = {
  /** `undefined` for openings whose department the list does not say; `others` for the small ones together. */
  readonly department: string | undefined | { readonly others: number };
  /** The department the person once sat in. */
  readonly mine: boolean;
  readonly counts: readonly Count[];
  /** How many of them were the person's old role, week by week. */
  readonly oldRole: readonly number[];
};

/** What an employer put up, week by week, the latest week last. */
export type Pulse = {
  /** The Mondays, as ISO dates. */
  readonly weeks: readonly string[];
  readonly rows: readonly PulseRow[];
  readonly total: readonly Count[];
  /** The first day anything was read, in ms since the epoch. */
  readonly since: number;
};

/** A picture needs three points; until then so many readings are wanted. */
export type Wanting = { readonly readings: number };

const WEEKS = 12;
const READINGS = 3;
/** Rows beside the person's own department and the small ones together. */
const MOST_ROWS = 6;

type Facts = Pick<Watch, 'looks' | 'baselineAt'>;

/**
 * What came up in the last twelve weeks, by department. Only what was seen to come up counts: the first look's openings
 * were there before. A week in which no list was read is not known, and neither is any before the first look.
 */
export function pulseOf(records: readonly PostingRecord[], watch: Facts, now: number): Pulse | Wanting {
  const { looks = [], baselineAt } = watch;
  const readings = looks.reduce((sum, { good }) => sum + good, 0);
  if (baselineAt === undefined || readings < READINGS) return { readings: READINGS - readings };
  const weeks = lastWeeks(now);
  const events = records.flatMap((record) => openingsOf(record)).filter(({ week }) => weeks.includes(week));
  const read = new Set([...looks.map(({ week }) => week), ...events.map(({ week }) => week)]);
  const isKnown = weeks.map((week) => read.has(week) && week >= weekOf(baselineAt));
  const counted = (those: readonly Opened[]): Count[] =>
    weeks.map((week, at) => (isKnown[at] ? those.filter((one) => one.week === week).length : undefined));
  const mine = departmentsOfMine(records);
  const row = (department: PulseRow['department'], those: readonly Opened[]): PulseRow => ({
    department,
    mine: typeof department === 'string' && mine.has(department),
    counts: counted(those),
    oldRole: weeks.map((week) => those.filter((one) => one.oldRole && one.week === week).length),
  });
  return {
    weeks,
    rows: rowsOf(events, mine, row),
    total: counted(events),
    since: baselineAt,
  };
}

type Opened = { readonly week: string; readonly department: string | undefined; readonly oldRole: boolean };

/** Each time an opening came up while we looked: new, put up again, or back. */
function openingsOf(record: PostingRecord): readonly Opened[] {
  const { firstSeen, baseline, spells = [], openSince, posting, match } = record;
  const starts = [...spells.map(({ from }) => from), openSince ?? firstSeen];
  const seen = baseline ? starts.filter((at) => at !== firstSeen) : starts;
  const oldRole = speaksFor(match.reasons, 'old-role');
  const department = posting.department ?? posting.team;
  return seen.map((at) => ({ week: weekOf(at), department, oldRole }));
}

function speaksFor(reasons: PostingRecord['match']['reasons'], kind: string): boolean {
  return reasons.some((reason) => reason.kind === kind && reason.speaks === 'yes');
}

/** Where the old role is listed, and what is named like the old team. */
function departmentsOfMine(records: readonly PostingRecord[]): ReadonlySet<string> {
  const found = records.filter(
    ({ match }) =>
      speaksFor(match.reasons, 'old-role') ||
      match.reasons.some(
        ({ kind, speaks, evidence }) =>
          kind === 'old-team' &&
          speaks === 'yes' &&
          evidence.some(({ field }) => field === 'department' || field === 'team'),
      ),
  );
  return new Set(found.flatMap(({ posting }) => posting.department ?? posting.team ?? []));
}

function lastWeeks(now: number): readonly string[] {
  const week = weekOf(now);
  return Array.from({ length: WEEKS }, (_, at) => weekOf(weekStart(week, at - WEEKS + 1)));
}

/** The person's department first, then the busiest; what is left over stands together. */
function rowsOf(
  events: readonly Opened[],
  mine: ReadonlySet<string>,
  row: (department: PulseRow['department'], those: readonly Opened[]) => PulseRow,
): readonly PulseRow[] {
  const groups = new Map<string | undefined, Opened[]>();
  for (const department of mine) groups.set(department, []);
  for (const event of events) groups.set(event.department, [...(groups.get(event.department) ?? []), event]);
  const ranked = [...groups].sort(
    ([a, one], [b, other]) =>
      Number(mine.has(b ?? '')) - Number(mine.has(a ?? '')) || other.length - one.length || compare(a, b),
  );
  const few = ranked.length > MOST_ROWS + 1 ? ranked.slice(0, MOST_ROWS) : ranked;
  const rest = ranked.slice(few.length);
  const rows = few.map(([department, those]) => row(department, those));
  if (rest.length === 0) return rows;
  return [
    ...rows,
    row(
      { others: rest.length },
      rest.flatMap(([, those]) => those),
    ),
  ];
}

function compare(a: string | undefined, b: string | undefined): number {
  return (a ?? '\uffff') < (b ?? '\uffff') ? -1 : 1;
}
