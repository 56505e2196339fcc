import type { Employment } from '../../model/profile.ts';
import { likeEmployer, likeTitle, type NamesWork } from './evidence.ts';
import { isProse } from './heading.ts';
import { jobOf } from './job.ts';
import type { Line } from './lines.ts';
import { type Near, nearTo } from './near.ts';
import { layoutOf, type Pair, pairsOf, type Same } from './pairs.ts';
import type { Section } from './sections.ts';
import type { Span } from './span.ts';

/** A role, and the lines it was read from. */
export type Role = { readonly job: Employment; readonly first: number; readonly last: number };

export type Roles = {
  readonly roles: readonly Role[];
  /** Lines with dates of which no role could be made, and those that tell of school, courses or time off. */
  readonly unread: readonly number[];
  readonly passed: readonly number[];
};

type Spot = { readonly row: number; readonly span: Span; readonly near: readonly Near[] };

const LEARNING =
  /(?:^|\t)(?:berufs)?(?:ausbildung (?:zu|als)|umschulung|studium|bachelor|master(?:'?s| of|studium)|[bm]\.?\s?(?:a|sc|eng|ed)\.?(?!\p{L})|ph\.?\s?d|mba(?!\p{L})|llb|diplom|abitur|realschule|gymnasium|a levels|bts|licence |grado |degree|certificate|nvq)/iu;
const BREAK =
  /(?:^|\t)(?:career break|sabbatical|(?:parental|maternity|paternity) leave|gap year|travel|caring for|elternzeit|mutterschutz|babypause|auszeit|sabbatjahr|weltreise|arbeitssuchend|arbeitslos|unemployed|cong[ée] (?:parental|maternit[ée]|sabbatique)|pause|excedencia|a[ñn]o sab[áa]tico)/iu;

const TOLD_ELSEWHERE: ReadonlySet<Section> = new Set<Section>(['learning', 'other']);

const SAME_LAYOUT = 2;
const KNOWN_ELSEWHERE = 1.5;
const SAME_EMPLOYER = 1.75;
const WITHIN = 3.5;
/** From here on a name is one of a company by its own words. */
const SURE = 2.5;
const FEWEST_ALIKE = 2;

/** The roles of all lines with dates. What one says of the layout helps to read the others. */
export function rolesIn(lines: readonly Line[], namesWork: NamesWork): Roles {
  const dated = lines.flatMap(({ span, heads }, row) => (span === undefined || heads ? [] : [{ row, span }]));
  const isPassed = ({ row, span }: { readonly row: number; readonly span: Span }) =>
    TOLD_ELSEWHERE.has(lines[row]?.section ?? 'work') ||
    isElse(span.rest) ||
    (span.rest === '' && isElse(lines[row + 1]?.text ?? ''));
  const spots = dated
    .filter((one) => !isPassed(one))
    .map((one) => ({ ...one, near: isProse(one.span.rest) ? [] : nearTo(lines, one.row) }));
  const first = spots.map(({ near }) => pairsOf(near, namesWork)[0]);
  const usual = usualLayout(first, namesWork);
  const reading: Reading = { spots, first, usual, namesWork };
  const roles: Role[] = [];
  const unread: number[] = [];
  let above: Above | undefined;
  spots.forEach((spot, at) => {
    const pair = bestOf(at, reading, above);
    if (pair !== undefined && isRole(pair, reading)) {
      const role = roleOf(spot, pair);
      roles.push(role);
      above = below(above, spot, pair, role);
    } else if (isHeader(at, reading)) above = headerOf(spot);
    else unread.push(spot.row);
  });
  return { roles, unread, passed: dated.filter(isPassed).map(({ row }) => row) };
}

type Reading = {
  readonly spots: readonly Spot[];
  /** What each looks like by itself. */
  readonly first: readonly (Pair | undefined)[];
  readonly usual: string | undefined;
  readonly namesWork: NamesWork;
};

/** The employer that roles below may belong to; with dates where it has some of its own. */
type Above = { readonly employer: string; readonly span?: Span; readonly row: number };

function isElse(text: string): boolean {
  return LEARNING.test(text) || BREAK.test(text);
}

/** The layout of most roles that are sure by themselves. */
function usualLayout(first: Reading['first'], namesWork: NamesWork): string | undefined {
  const sure = first.filter(
    (pair) =>
      pair?.employer !== undefined &&
      (likeTitle(pair.title.text, namesWork) >= 1 || likeEmployer(pair.employer.text, namesWork) >= SURE),
  );
  const counts = new Map<string, number>();
  for (const pair of sure) {
    const layout = pair && layoutOf(pair);
    if (layout !== undefined) counts.set(layout, (counts.get(layout) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= FEWEST_ALIKE && most[1] * 2 >= sure.length ? most[0] : undefined;
}

function bestOf(at: number, reading: Reading, above: Above | undefined): Pair | undefined {
  const spot = reading.spots[at];
  if (spot === undefined) return undefined;
  const near = spot.near.filter((cell) => !isOfAnother(cell, at, reading));
  const pairs = pairsOf(near, reading.namesWork, above && sameAs(above, spot));
  const worth = (pair: Pair) => pair.worth + agreement(pair, at, reading);
  return [...pairs].sort((a, b) => worth(b) - worth(a))[0];
}

/** What the other roles say for a pair: most are laid out like it, or one names the same employer. */
function agreement(pair: Pair, at: number, { first, usual }: Reading): number {
  if (pair.employer === undefined) return 0;
  const { text } = pair.employer;
  const isKnown = first.some(
    (other, of) => of !== at && other?.employer?.text === text && other.title.text !== text,
  );
  return (layoutOf(pair) === usual ? SAME_LAYOUT : 0) + (isKnown ? KNOWN_ELSEWHERE : 0);
}

function sameAs({ employer, span }: Above, spot: Spot): Same {
  return { employer, worth: span !== undefined && isWithin(spot.span, span) ? WITHIN : SAME_EMPLOYER };
}

function isWithin(inner: Span, outer: Span): boolean {
  const start = inner.from.slice(0, outer.from.length) >= outer.from.slice(0, inner.from.length);
  if (outer.to === undefined) return start;
  return (
    start &&
    inner.to !== undefined &&
    inner.to.slice(0, outer.to.length) <= outer.to.slice(0, inner.to.length)
  );
}

/** Whether a line serves the dates of another role better: those it is nearer to, and of two those below it, if that is usual. */
function isOfAnother(cell: Near, at: number, { spots, first, usual }: Reading): boolean {
  if (cell.off === 0) return false;
  return [at - 1, at + 1].some((other) => {
    const [pair, spot] = [first[other], spots[other]];
    const claimed = [pair?.title, pair?.employer].find((one) => one?.line === cell.line);
    if (claimed === undefined || spot === undefined) return false;
    const [mine, theirs] = [Math.abs(cell.off), Math.abs(claimed.off)];
    return theirs < mine || (theirs === mine && claimed.off < 0 !== standsBelow(usual));
  });
}

/** Whether titles or employers stand below their dates in most roles. */
function standsBelow(usual: string | undefined): boolean {
  return (usual ?? '').split(' ').slice(0, 2).includes('1');
}

function isRole({ title, employer, same }: Pair, { namesWork, usual }: Reading): boolean {
  const worth = likeTitle(title.text, namesWork);
  if (title.told === 'title' || worth >= 1) return true;
  if (worth < 0 || isElse(title.text)) return false;
  if (employer?.told === 'employer') return true;
  return (
    employer !== undefined &&
    (likeEmployer(employer.text, namesWork) >= 1.5 || (usual !== undefined && same === undefined))
  );
}

/** A line of an employer with all the years there, above the roles it is parted into. */
function isHeader(at: number, { spots }: Reading): boolean {
  const [spot, next] = [spots[at], spots[at + 1]];
  return (
    spot?.near[0]?.off === 0 &&
    next !== undefined &&
    next.row - spot.row < 8 &&
    isWithin(next.span, spot.span)
  );
}

function headerOf({ near, span, row }: Spot): Above {
  return { employer: near[0]?.text ?? '', span, row };
}

/** What the roles below may inherit: an employer that stands on a line of its own. */
function below(
  above: Above | undefined,
  { row }: Spot,
  { title, employer }: Pair,
  { job }: Role,
): Above | undefined {
  if (employer === undefined) return above;
  return employer.line === title.line ? undefined : { employer: job.employer, row };
}

function roleOf({ row, span, near }: Spot, pair: Pair): Role {
  const used = [row, pair.title.line, pair.employer?.line ?? row];
  return { job: jobOf(span, pair, near), first: Math.min(...used), last: Math.max(...used) };
}
