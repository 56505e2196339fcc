import { webAddress } from '../../model/address.ts';
import type { BeyondOf } from './beyond.ts';
import { blocksAround } from './blocks-around.ts';
import { grouped } from './grouped.ts';
import type { JobLink } from './job-link.ts';
import { EMPLOYMENT, GENERIC_LINK, TITLE_WORD } from './job-words.ts';
import type { Outline, Part } from './outline.ts';
import { isQuestion } from './questions.ts';
import { textOf } from './row-marks.ts';
import { namesJob } from './section-page.ts';
import { COMPANY_TALK, isDepartmentName, MAY_BE_OTHER, SAYS_OPENINGS, SAYS_OTHER } from './section-words.ts';
import { isOfWork } from './signs.ts';

/** So many links of a doubtful list tell what the list is. */
const SAMPLE = 60;

/** Which links are of lists of openings, those by their patterns, without what is none and what only stands in the rows of another. */
export function linksOfLists(
  links: readonly JobLink[],
  outline: Outline,
  pageUrl: string,
  beyondOf: BeyondOf | undefined,
): (link: JobLink) => boolean {
  const all = [...grouped(links, ({ pattern }) => pattern)];
  const lists = all.filter(([, list]) => isJobList(list, outline, pageUrl));
  const [surest] = lists
    .map(([, list]) => list)
    .sort((a, b) => surenessOf(b) - surenessOf(a) || ownTitles(b) - ownTitles(a));
  if (!surest) return () => false;
  const beside = new Map(lists.filter(([, list]) => standsBeside(list, surest, outline)));
  const training = new Set(
    beyondOf
      ? all.flatMap(([pattern, list]) => (beside.has(pattern) ? [] : ofTraining(list, surest, beyondOf)))
      : [],
  );
  return (link) => beside.has(link.pattern) || training.has(link);
}

/**
 * Lists whose links are plainly postings, or several of whose links bear names of jobs. What the heading over a
 * doubtful list says decides; links that only name parts of a company lead to those.
 */
function isJobList(list: readonly JobLink[], outline: Outline, pageUrl: string): boolean {
  const several = holdsSeveral(list);
  const sure = surenessOf(list);
  if (list.every(({ text }) => /\btemplates?$/i.test(text))) return false;
  if (!speaksOfWork(list, outline, pageUrl) && titledShare(list, outline) === 0) return false;
  if (sure < 3 && (namesDepartments(list) || talksOfCompany(list))) return false;
  if (sure === 3) return several || titledShare(list, outline) > 0;
  const over = headingOver(list, outline);
  if (over === 'other') return false;
  // What stands around a link that is alone is the page; only its own words tell what it is.
  if (sure === 2) return several ? titledShare(list, outline) >= (over ? 0 : 1 / 4) : ownTitles(list) > 0;
  return several && titledShare(list, outline) >= (over ? 1 / 4 : 1 / 2);
}

/** The addresses, or a heading of the page, speak of work and of nothing else. */
function speaksOfWork(list: readonly JobLink[], { elements, pieces }: Outline, pageUrl: string): boolean {
  return (
    [list[0]?.url ?? '', pageUrl].map((url) => webAddress(url)).some((url) => url && isOfWork(url)) ||
    elements.some(
      ({ tag, from, to, silent }) =>
        /^h[1-3]$/.test(tag.name) &&
        !silent &&
        pieces
          .slice(from, Math.min(to, from + 5))
          .some((text) => SAYS_OPENINGS.test(text.replace(MAY_BE_OTHER, ''))),
    )
  );
}

function namesDepartments(list: readonly JobLink[]): boolean {
  const sample = sampleOf(list);
  return sample.filter(({ text }) => isDepartmentName(text)).length * 2 > sample.length;
}

function talksOfCompany(list: readonly JobLink[]): boolean {
  const sample = sampleOf(list);
  return sample.filter(({ text }) => COMPANY_TALK.test(text) || isQuestion(text)).length * 4 >= sample.length;
}

/** What the nearest heading before a list says that says anything; headings of groups and rows stand between. */
function headingOver(
  list: readonly JobLink[],
  { elements, pieces }: Outline,
): 'openings' | 'other' | undefined {
  const first = list[0]?.element.index ?? 0;
  let headings = 0;
  for (let index = first - 1; index >= 0 && headings < 4 && first - index < MOST_BEFORE; index -= 1) {
    const part = elements[index] as Part;
    if (!/^h[1-6]$/.test(part.tag.name) || part.silent) continue;
    headings += 1;
    const text = textOf(pieces, part);
    if (text.length > 100) continue;
    if (SAYS_OPENINGS.test(text)) return 'openings';
    if (SAYS_OTHER.test(text)) return 'other';
  }
  return undefined;
}

const MOST_BEFORE = 400;

/**
 * Whether a list is openings of its own: places, tags and kinds of work are linked in the rows of openings, and a
 * list that is less sure beside one that is surer is something else, or a way to a part of it.
 */
function standsBeside(list: readonly JobLink[], surest: readonly JobLink[], outline: Outline): boolean {
  if (list === surest) return true;
  if (areButtonsOf(list, surest)) return false;
  const less = surenessOf(list) < surenessOf(surest);
  if (less && surenessOf(list) < 2) return false;
  if (less && holdsSeveral(surest) && !(holdsSeveral(list) && headingOver(list, outline) === 'openings'))
    return false;
  if (less && ownTitles(list) === 0 && ownTitles(surest) > 0) return false;
  if (ownTitles(list) * 2 >= ownTitles(surest) && !repeats(list)) return true;
  const known = new Set(surest.map(({ id }) => id));
  const rowOf = blocksAround(surest);
  const rows = new Set(surest.map(({ element }) => rowOf(element)));
  return !list.every(({ element, id }) => known.has(id) || isWithin(element, rows));
}

/** "Apply" behind each title, at an address of its own, is no opening beside that of the title. */
function areButtonsOf(list: readonly JobLink[], titles: readonly JobLink[]): boolean {
  if (!list.every(({ text }) => GENERIC_LINK.test(text)) || ownTitles(titles) === 0) return false;
  let at = -1;
  return list.every(({ element }) => {
    const before = at;
    while ((titles[at + 1]?.element.index ?? Number.POSITIVE_INFINITY) < element.index) at += 1;
    return at > before;
  });
}

/** Apprentices and interns are sought in a list of their own, built as the other is, below a heading that says so. */
function ofTraining(
  list: readonly JobLink[],
  surest: readonly JobLink[],
  beyondOf: BeyondOf,
): readonly JobLink[] {
  const [way, own] = [surest, list].map(([link]) => link?.pattern.replace(/^\S* /, ''));
  if (way !== own) return [];
  const below = list.filter(({ element }) => beyondOf(element.index) === 'training');
  return below.filter(({ text }) => namesJob(text)).length * 2 < below.length ? [] : below;
}

function isWithin(element: Part, rows: ReadonlySet<Part>): boolean {
  for (let part: Part | undefined = element; part; part = part.parent) if (rows.has(part)) return true;
  return false;
}

function holdsSeveral(list: readonly JobLink[]): boolean {
  return list.some(({ id }) => id !== list[0]?.id);
}

function repeats(list: readonly JobLink[]): boolean {
  return new Set(list.map(({ id }) => id)).size < list.length;
}

function surenessOf(list: readonly JobLink[]): number {
  return list.reduce((most, link) => Math.max(most, link.sure), 0);
}

/** The share of links whose own words name a job. */
function ownTitles(list: readonly JobLink[]): number {
  const sample = sampleOf(list);
  return sample.filter(({ text }) => TITLE_WORD.test(text)).length / sample.length;
}

function sampleOf(list: readonly JobLink[]): readonly JobLink[] {
  const step = Math.ceil(list.length / SAMPLE);
  return list.filter((_, index) => index % step === 0);
}

function titledShare(list: readonly JobLink[], outline: Outline): number {
  const sample = sampleOf(list);
  return sample.filter((link) => isTitled(link, outline)).length / sample.length;
}

/**
 * The link, or what stands beside it, reads like an opening: a name of a job, or a kind of employment. At an address that
 * says nothing, a link that names something is what it names: a person, beside whose name stands what they do.
 */
function isTitled({ element, text, sure }: JobLink, { pieces }: Outline): boolean {
  if (sure === 1 && /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u.test(text)) return TITLE_WORD.test(text);
  const beside = nearby(pieces, GENERIC_LINK.test(text) ? aroundAlone(element) : element.parent);
  return (
    [text, beside.join(' · ').slice(0, 300)].some((words) => TITLE_WORD.test(words)) ||
    beside.some((piece) => EMPLOYMENT.test(piece))
  );
}

/** What is around a link and holds more than that: a button stands in wrappers of its own. */
function aroundAlone(element: Part): Part | undefined {
  let around = element.parent;
  for (let up = 0; up < 4 && around && around.to - around.from <= element.to - element.from; up += 1)
    around = around.parent;
  return around;
}

function nearby(pieces: readonly string[], parent: Part | undefined): readonly string[] {
  return parent ? pieces.slice(parent.from, Math.min(parent.to, parent.from + 8)) : [];
}
