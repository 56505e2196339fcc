import { isCountry, likeEmployer, likeTitle, type NamesWork } from './evidence.ts';
import type { Near } from './near.ts';

/** A title and an employer that may belong together, and how much speaks for that. */
export type Pair = {
  readonly title: Near;
  readonly employer?: Near;
  /** The employer of the role above, where this one names none. */
  readonly same?: string;
  readonly worth: number;
};

const TOLD = 8;
const NO_EMPLOYER = -1;
/** Against a title that an empty line keeps away from its dates. */
const APART = 3;

/** All pairs of the pieces near some dates, the best first. */
export function pairsOf(near: readonly Near[], namesWork: NamesWork, same?: Same): readonly Pair[] {
  const pairs = near.flatMap((title) => {
    const like = likeTitle(title.text, namesWork);
    const base = like + worthOfPlace(title, near);
    const alone: Pair = { title, worth: base + NO_EMPLOYER };
    const inherited = same === undefined ? [] : [{ title, same: same.employer, worth: base + same.worth }];
    const beside = near.flatMap((employer) => {
      const fit = fitOf(title, employer, like);
      return fit === undefined
        ? []
        : [{ title, employer, worth: base + fit + worthOfEmployer(employer, near, namesWork) }];
    });
    return [...beside, ...inherited, alone];
  });
  return pairs.sort((a, b) => b.worth - a.worth);
}

export type Same = { readonly employer: string; readonly worth: number };

/** How the two stand to each other and to the dates: pairs of one layout have the same. */
export function layoutOf({ title, employer }: Pair): string {
  if (employer === undefined) return `${Math.sign(title.off)}`;
  const sides = `${Math.sign(title.off)} ${Math.sign(employer.off)}`;
  if (title.line !== employer.line) return `${sides} ${Math.sign(employer.line - title.line)}`;
  return `${sides} ${title.group === employer.group ? 'comma' : 'sign'} ${isBefore(employer, title)}`;
}

function worthOfPlace(title: Near, near: readonly Near[]): number {
  const told = title.told === 'title' ? TOLD : title.told === 'employer' ? -TOLD : 0;
  const column = title.off !== 0 && title.group > 0 ? -1 : 0;
  return told + column + cityIn(title, near) + nearness(title);
}

function worthOfEmployer(employer: Near, near: readonly Near[], namesWork: NamesWork): number {
  const told = employer.told === 'employer' ? TOLD : employer.told === 'title' ? -TOLD : 0;
  return (
    likeEmployer(employer.text, namesWork) + told + cityIn(employer, near) + (employer.begins ? 0.75 : 0)
  );
}

function nearness({ off, apart }: Near): number {
  const far = off === 0 ? 1 : 1 - Math.abs(off) / 2;
  return far - (apart ? APART : 0);
}

/** How well the employer stands where it does beside the title; `undefined` where none would. */
function fitOf(title: Near, employer: Near, like: number): number | undefined {
  if (title === employer) return undefined;
  if (title.line !== employer.line)
    return title.at > 0 || employer.at > 0 ? undefined : acrossLines(title, employer);
  if (title.group !== employer.group) {
    if (title.at > 0 || employer.at > 0) return undefined;
    return Math.abs(title.group - employer.group) === 1 ? 2 : 1;
  }
  // Between commas: "Cook, Harrow", "Harrow, Cook", and "Cook, Pastry, Harrow" where the third looks like one.
  if (employer.at === 0 && title.at === 1) return like >= 1 ? 0.5 : undefined;
  if (title.at !== 0) return undefined;
  return employer.at === 1 ? 1 : employer.at === 2 ? -0.5 : undefined;
}

function acrossLines(title: Near, employer: Near): number {
  const distance = Math.abs(title.off - employer.off);
  const far = distance === 1 ? 1.5 : distance === 2 ? 0.5 : 0;
  return far - (employer.apart && !title.apart ? 1.5 : 0) - (employer.group > 0 ? 2 : 0);
}

/** Against a city: what stands before a state or a country, or alone with it on a line. */
function cityIn(cell: Near, near: readonly Near[]): number {
  const group = near.filter(({ line, group: of }) => line === cell.line && of === cell.group);
  const next = group.find(({ at }) => at === cell.at + 1);
  if (next === undefined || !isCountry(next.text)) return 0;
  return cell.at > 0 ? -4 : -3;
}

function isBefore(one: Near, other: Near): boolean {
  return one.group < other.group || (one.group === other.group && one.at < other.at);
}
