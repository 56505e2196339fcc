import { hashesOf } from './hash.ts';
import { endOfLine } from './lines.ts';
import type { Found, Hit } from './recognise.ts';
import { isAmong } from './scan.ts';
import { CAPITALS, OWN, PROPER, type Skill, SURE } from './table/load.ts';

/** Words between the members of a list. */
const CONNECTORS = hashesOf('and or as well e g eg with und oder et y plus also either');
/** Kinds of skills beside which a bare "Go" or "R" is the technology. */
const TECHNICAL = new Set(
  'language framework library database platform tool cloud devops data office technology method'.split(' '),
);

/** How many words away a neighbour may stand. */
const FARTHEST = 12;
/** Members of a list have few words between them, and all of those connect them. */
const FARTHEST_IN_LIST = 3;
const MOST_PER_SIDE = 2;
const LIST_LINE = 2;
/** What a neighbour in the same list is worth. */
export const IN_LIST = 2;

/**
 * Answers, for hits in the order of the text, what stands beside each: up to 2 for the technical skills on each side,
 * in the list or only in the sentence, and 2 more in a line that is all list. With `least` only neighbours in the list
 * count. Looks at a few neighbours only, so it stays linear.
 */
export function besides(
  found: Found,
  skills: readonly Skill[],
): (hit: Hit, least?: 1 | typeof IN_LIST) => number {
  const technical = found.hits.filter(({ skill }) => TECHNICAL.has(skills[skill]?.kind ?? ''));
  const isInList = listLines(found, technical);
  let here = 0;
  return (hit, least = 1) => {
    while (here < technical.length && (technical[here] as Hit).from < hit.from) here += 1;
    const sides = side(hit, -1, least) + side(hit, 1, least);
    return sides + (isInList(hit) ? LIST_LINE : 0);
  };

  /** The nearest first, and no further than needed. */
  function side(hit: Hit, direction: -1 | 1, least: number): number {
    let sum = 0;
    const reach = least === IN_LIST ? FARTHEST_IN_LIST : FARTHEST;
    for (let at = direction < 0 ? here - 1 : here; sum < MOST_PER_SIDE; at += direction) {
      const other = technical[at];
      if (!other || Math.max(other.from - hit.to, hit.from - other.to) > reach) break;
      // A word does not vouch for itself.
      if (other.skill === hit.skill) continue;
      const worth = worthOf(hit, other, found, technical, at, skills);
      if (worth >= least || least === 1) sum += worth;
    }
    return Math.min(sum, MOST_PER_SIDE);
  }
}

export function isSure({ surety }: Hit): boolean {
  return surety === SURE || surety === OWN;
}

/**
 * 2 for a neighbour in the same list, 1 for one in the same sentence. Of unsure neighbours only those in the list count:
 * two of one family ("Word, Outlook") vouch for each other; of two families, hardly.
 */
function worthOf(
  hit: Hit,
  other: Hit,
  found: Found,
  technical: readonly Hit[],
  at: number,
  skills: readonly Skill[],
): number {
  const isBefore = other.to <= hit.from;
  // The hit itself, or one over the same words.
  if (!isBefore && other.from < hit.to) return 0;
  const near = nearness(found, isBefore ? other : hit, isBefore ? hit : other, technical, at);
  if (isSure(other) || other.surety === CAPITALS || other.surety === PROPER) return near;
  const isSameKind = skills[hit.skill]?.kind === skills[other.skill]?.kind;
  if (near < 2) return isSameKind ? near / 2 : 0;
  return isSameKind ? 2 : 1;
}

function nearness(
  { text, words }: Found,
  first: Hit,
  second: Hit,
  technical: readonly Hit[],
  near: number,
): number {
  const between = text.slice(first.end, second.start);
  if (between.includes('\n')) return second.from === first.to && between.length < 8 ? 2 : 0;
  if (/[.!?]\s/.test(between)) return 0;
  const inList = technical.slice(Math.max(0, near - FARTHEST), near + FARTHEST);
  for (let at = first.to; at < second.from; at += 1) {
    if (inList.some(({ from, to }) => from <= at && at < to)) continue;
    if (!isAmong(CONNECTORS, words, at)) return 1;
  }
  return 2;
}

const LIST_SHARE = 0.6;
const LONGEST_LINE = 400;

/** Whether most words of a line are skills, as in "Technologies: php go python". Each line is judged once. */
function listLines({ text, words }: Found, technical: readonly Hit[]): (hit: Hit) => boolean {
  let [end, isList, next] = [-1, false, 0];
  return (hit) => {
    if (hit.start < end) return isList;
    const start = text.lastIndexOf('\n', hit.start) + 1;
    end = endOfLine(text, hit.start);
    while ((technical[next]?.end ?? start) < start) next += 1;
    isList = end - start < LONGEST_LINE && isListed(start, end);
    return isList;
  };

  function isListed(start: number, end: number): boolean {
    let [covered, several, sure] = [0, 0, false];
    for (let at = next; (technical[at]?.end ?? end + 1) <= end; at += 1) {
      const hit = technical[at] as Hit;
      if (hit.start < start) continue;
      covered += hit.to - hit.from;
      several += 1;
      sure ||= isSure(hit) || hit.surety === PROPER;
    }
    const [from, to] = [technical[next]?.from ?? 0, technical[next]?.from ?? 0];
    return sure && several > 1 && covered / wordsIn(start, end, from, to) >= LIST_SHARE;
  }

  function wordsIn(start: number, end: number, first: number, last: number): number {
    let [from, to] = [first, last];
    while (from > 0 && (words.starts[from - 1] ?? 0) >= start) from -= 1;
    while (to < words.count && (words.starts[to] ?? 0) < end) to += 1;
    return to - from;
  }
}
