/** Where a page tells its openings section by section: each with its title and a way to apply, or by its title alone. */
import { webAddress } from '../../model/address.ts';
import { beyondReader } from './beyond.ts';
import { CHROME_LINK, JOB_PART, TITLE_WORD, WORK_PART } from './job-words.ts';
import type { Outline, Part } from './outline.ts';
import { isQuestion } from './questions.ts';
import { textOf } from './row-marks.ts';
import { toldInBold, toldInLists } from './section-lists.ts';
import { APPLY, saysOpenings, titleIn } from './section-names.ts';
import { isDescribed, MOST_BELOW, type Page, type PiecesOf, type Section, tells } from './section-page.ts';
import { SAYS_OTHER } from './section-words.ts';
import { panelsOfOthers } from './tabs.ts';

export function sectionsOf(outline: Outline, url: string, piecesOf: PiecesOf): readonly Section[] {
  const start = beginningOf(outline, url);
  if (start === undefined || OF_OTHERS.test(partsOf(url).at(-1) ?? '')) return [];
  const beyondOf = beyondReader(outline);
  const others = panelsOfOthers(outline);
  const within = scopeOf(outline, start, url).filter(
    ({ index }) =>
      beyondOf?.(index) !== 'past' && !others.some((panel) => panel.index < index && index <= panel.last),
  );
  const page: Page = { ...outline, within, start, url, piecesOf };
  return toldWithApply(page) ?? toldAlone(page) ?? toldOnce(page);
}

/** Pages that tell of something else, also where they lie among those of openings. */
const OF_OTHERS =
  /^(?:blogs?|news.*|press.*|stor(?:y|ies)|events?|benefits?|perks|(?:our-)?(?:team|people)|leadership|locations?|offices?|faqs?|culture|values)$/i;

/** The place of the heading that says "Open positions"; the page's first element where its address says so. */
export function beginningOf({ elements, pieces }: Outline, url: string): number | undefined {
  const heading = elements.find(
    (part) => /^h[1-3]$/.test(part.tag.name) && isSeen(part) && saysOpenings(textOf(pieces, part)),
  );
  if (heading) return heading.index;
  // A form to apply is that of one opening.
  return partsOf(url).some((part) => part !== 'apply' && isOfOpenings(part)) ? 0 : undefined;
}

function partsOf(url: string): readonly string[] {
  return webAddress(url)?.pathname.split('/').filter(Boolean) ?? [];
}

function isOfOpenings(part: string): boolean {
  return JOB_PART.test(part) || WORK_PART.test(part);
}

/** The page of the openings themselves, not one below it. */
function isListed(url: string): boolean {
  return isOfOpenings(partsOf(url).at(-1) ?? '');
}

function isSeen({ aside, silent }: Part): boolean {
  return !aside && !silent;
}

/**
 * What stands below the heading that begins it, up to one as high that is over something else. "We are hiring! See all
 * jobs" sends its readers to where they are told.
 */
function scopeOf({ elements, pieces }: Outline, start: number, url: string): readonly Part[] {
  const over = elements[start]?.tag.name ?? '';
  const after = elements.slice(start + 1).filter(isSeen);
  const isHeading = ({ tag: { name } }: Part) => /^h[1-6]$/.test(name) && (name <= over || name <= 'h2');
  const end = after.findIndex((part) => isHeading(part) && SAYS_OTHER.test(textOf(pieces, part)));
  const next = after.findIndex(isHeading);
  const first = next < 0 || start === 0 || isListed(url) ? [] : after.slice(0, next);
  const leads = ({ tag }: Part) => tag.leads !== undefined && /^[^#]/.test(tag.leads);
  const sends = (text: string) => saysOpenings(text) || CHROME_LINK.test(text);
  if (first.some((part) => leads(part) && sends(textOf(pieces, part)))) return [];
  return end < 0 ? after : after.slice(0, end);
}

/** Sections that each end in a way to apply; the title is the first heading in them, of the level that most have. */
function toldWithApply({ within: after, pieces, elements, start }: Page): readonly Section[] | undefined {
  const worded = after.filter((part) => saysApply(part, pieces));
  // An address to write to stands below openings, and below much else.
  const ways = worded.length > 1 ? worded : after.filter((part) => worded.includes(part) || isMail(part));
  const headings = after.filter((part) => titleIn(part, pieces, elements) !== undefined);
  const ranges = ways.map((apply, index) => {
    const from = ways[index - 1]?.index ?? start;
    return { apply, within: headings.filter((part) => part.index > from && part.index < apply.index) };
  });
  const level = commonest(ranges.map(({ within }) => firstTitles(within, pieces)));
  const sections = ranges.flatMap(({ apply, within }) => {
    const heading = within.find(({ tag }) => tag.name === level);
    const section = heading && sectionAt(heading, pieces, elements);
    return section ? [{ ...section, to: apply.from, apply }] : [];
  });
  const titled = sections.filter(({ title }) => TITLE_WORD.test(title)).length;
  // The page's own heading is that of one opening.
  return sections.length > 1 || (titled > 0 && level !== 'h1') ? sections : undefined;
}

/** The title of the first heading of each level. */
function firstTitles(headings: readonly Part[], pieces: readonly string[]): ReadonlyMap<string, string> {
  return new Map(headings.toReversed().map((part) => [part.tag.name, textOf(pieces, part)]));
}

function saysApply({ tag, from, to }: Part, pieces: readonly string[]): boolean {
  if ((tag.name !== 'a' && tag.name !== 'button') || to - from > 2) return false;
  const text = pieces.slice(from, to).join(' ');
  return text.length > 0 && text.length <= 40 && APPLY.test(text);
}

function isMail({ tag, from, to }: Part): boolean {
  const { href = '' } = tag.attribs;
  return to - from <= 2 && /^mailto:[^?]*(?:job|career|hr|recruit|bewerb|karriere|talent|people)/i.test(href);
}

/** Headings or lines below "Open positions" that bear names of jobs, where nothing leads to apply for each. */
function toldAlone(page: Page): readonly Section[] | undefined {
  const { within, pieces, elements } = page;
  for (const name of ['h2', 'h3', 'h4', 'h5', 'dt', 'summary', 'button', 'a']) {
    const lines = within.filter((part) => isNamed(part, name) && !isQuestion(textOf(pieces, part)));
    const sections = bounded(lines.flatMap((heading) => sectionAt(heading, pieces, elements) ?? []));
    const titled = sections.filter((section) => tells(section, page));
    // What is built as the titled ones are is an opening too, whatever it is called.
    const built = new Set(titled.map(({ heading }) => buildOf(heading)));
    const like = sections.filter(({ heading }) => built.has(buildOf(heading)));
    const described = like.filter((section) => isDescribed(section, page));
    // What opens and shuts below "Open positions" is hardly anything else.
    const least = /^(?:summary|button|a)$/.test(name) ? 1 / 3 : 1 / 2;
    const [first] = titled;
    if (first === undefined || titled.length < lines.length * least) continue;
    if (titled.length === 1 && !TITLE_WORD.test(first.title)) continue;
    return described.length > 1 && described.length * 2 >= like.length ? titled : like;
  }
  return toldInLists(page) ?? toldInBold(page);
}

/** One opening on the page of openings, marked so that it can be nothing else. */
function toldOnce({ within, pieces, elements, url }: Page): readonly Section[] {
  const only = isListed(url)
    ? within.find((part) => GENDERED.test(titleIn(part, pieces, elements) ?? ''))
    : undefined;
  return only
    ? [{ heading: only, title: textOf(pieces, only), from: only.to, to: only.to + MOST_BELOW }]
    : [];
}

/** No heading but one over an opening is marked so: "Goldschmied (m/w/d)", "Comptable H/F". */
const GENDERED = /\([mwfdhx]{1,3}(?:[/|*][mwfdhx*]{1,3}){1,3}\)|\b[HF]\/[HF]\b/i;

function bounded(sections: readonly Section[]): readonly Section[] {
  return sections.map((section, index) => ({
    ...section,
    to: Math.min(section.to, sections[index + 1]?.heading.from ?? section.to),
  }));
}

function isNamed({ tag }: Part, name: string): boolean {
  return tag.name === name && !(name === 'a' && tag.leads !== undefined);
}

function buildOf({ tag, parent }: Part): string {
  return [tag, parent?.tag, parent?.parent?.tag].map((each) => each && each.name + each.attribs.class).join();
}

function sectionAt(heading: Part, pieces: readonly string[], elements: readonly Part[]): Section | undefined {
  const title = titleIn(heading, pieces, elements);
  if (title === undefined) return undefined;
  const from = heading.tag.name === 'summary' ? pieces.indexOf(title, heading.from) + 1 : heading.to;
  return { heading, title, from, to: heading.to + MOST_BELOW };
}

/** The level at which most sections are headed by words of their own: "We offer" stands in each. */
function commonest(ranges: readonly ReadonlyMap<string, string>[]): string | undefined {
  const counts = ['h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary', 'h1', 'button', 'a'].map(
    (name) => [name, new Set(ranges.flatMap((titles) => titles.get(name) ?? [])).size] as const,
  );
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
