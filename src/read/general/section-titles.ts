/** Where a page tells its openings section by section: each with its title and a way to apply, or by its title alone. */
import { webAddress } from '../../model/address.ts';
import { grouped } from './grouped.ts';
import { CHROME_LINK, EMPLOYMENT, JOB_PART, TITLE_WORD, WORK_PART } from './job-words.ts';
import type { Outline, Part } from './outline.ts';
import type { Piece } from './piece.ts';
import { textOf } from './row-marks.ts';
import { APPLY, isName, leadsOn, saysOpenings, titleIn } from './section-names.ts';
import { COMPANY_TALK, isDepartmentName, SAYS_OTHER } from './section-words.ts';
import { lineOf } from './title-line.ts';

/** What is told of a place or a kind of work stands right below the title. */
const MOST_BELOW = 6;

/** What is said below the name of an opening, and hardly below anything else. */
const SAID_BELOW =
  /^(?:salary|pay|hours|closing date|deadline|based at|start(?: date)?|gehalt|arbeitszeit|eintritt|beginn|umfang|salaire|contrat|horaires?|salario|jornada|wynagrodzenie|wymiar|[úu]vazek|mzda|uren|salaris|schaal|給与|仕事内容|応募資格)\s?(?:[:：]|$)|^\d{1,2}(?:[ ,–-]+(?:tot |bis |to )?\d{1,2})? ?(?:hours|hrs|uur|std|stunden|h(?:eures)?)\b/iu;

export type Section = {
  readonly heading: Part;
  readonly title: string;
  /** Where what is told of it begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly apply?: Part | undefined;
};

type PiecesOf = (text: string) => readonly Piece[];

export function sectionsOf(outline: Outline, url: string, piecesOf: PiecesOf): readonly Section[] {
  const start = beginningOf(outline, url);
  if (start === undefined || OF_OTHERS.test(partsOf(url).at(-1) ?? '')) return [];
  const page: Page = { ...outline, within: scopeOf(outline, start, url), start, url, piecesOf };
  return toldWithApply(page) ?? toldAlone(page) ?? toldOnce(page);
}

/** Pages that tell of something else, also where they lie among those of openings. */
const OF_OTHERS =
  /^(?:blogs?|news.*|press.*|stor(?:y|ies)|events?|benefits?|perks|(?:our-)?(?:team|people)|leadership|locations?|offices?|faqs?|culture|values)$/i;

type Page = Outline & {
  readonly within: readonly Part[];
  readonly start: number;
  readonly url: string;
  readonly piecesOf: PiecesOf;
};

/** The place of the heading that says "Open positions"; the page's first element where its address says so. */
function beginningOf({ elements, pieces }: Outline, url: string): number | undefined {
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
  const level = commonest(ranges.map(({ within }) => new Set(within.map(({ tag }) => tag.name))));
  const sections = ranges.flatMap(({ apply, within }) => {
    const heading = within.find(({ tag }) => tag.name === level);
    const section = heading && sectionAt(heading, pieces, elements);
    return section ? [{ ...section, to: apply.from, apply }] : [];
  });
  const titled = sections.filter(({ title }) => TITLE_WORD.test(title)).length;
  // The page's own heading is that of one opening.
  return sections.length > 1 || (titled > 0 && level !== 'h1') ? sections : undefined;
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
    const lines = within.filter(({ tag }) => tag.name === name);
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
  return toldInLists(page);
}

/**
 * Items of lists that are nothing but names of openings. Right below "We are looking for" all items are; elsewhere those
 * of a list in which most bear their places.
 */
function toldInLists(page: Page): readonly Section[] | undefined {
  const { within, pieces, elements } = page;
  const items = within.filter(
    (part) => part.tag.name === 'li' && part.to - part.from <= 3 && !leadsOn(part, elements),
  );
  const named = items.flatMap((heading) => {
    const title = pieces[heading.from] ?? '';
    return isName(title) ? [{ heading, title, from: heading.from + 1, to: heading.to }] : [];
  });
  const lists = [...grouped(named, ({ heading }) => String(heading.parent?.index)).values()];
  const told = lists.filter((list) => {
    const over = headingBefore((list[0] as Section).heading, page);
    const some = list.filter((section) => isShort(section) && tells(section, page)).length;
    const placed = list.filter(({ title }) => lineOf(title, page.piecesOf).place !== undefined).length;
    if (NAMES_OPENINGS.test(over) || isDepartmentName(over)) return some * 2 >= list.length;
    return list.length > 1 && placed * 3 >= list.length * 2 && !isAboutOther(over);
  });
  return told.length > 0 ? told.flat() : undefined;
}

/** "Careers" and "Join us" stand over much else. */
const NAMES_OPENINGS =
  /open|vacan|position|role|jobs|looking for|seeking|hiring|stelle|suchen|gesucht|offre|recrut|cherchons|emple|ofertas|puestos|szukamy|stanowisk|prac[ay]|pozic|m[íi]st|hled[áa]me|vacature|募集|求人|職種/i;

function isAboutOther(heading: string): boolean {
  return SAYS_OTHER.test(heading) || COMPANY_TALK.test(heading);
}

function isShort({ title }: Section): boolean {
  return title.length <= 70 && !/[.:;!]$/.test(title);
}

function headingBefore({ index }: Part, { elements, pieces }: Outline): string {
  const heading = elements
    .slice(0, index)
    .findLast(({ tag, silent }) => /^h[1-6]$/.test(tag.name) && !silent);
  return heading ? textOf(pieces, heading) : '';
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

function tells(section: Section, page: Page): boolean {
  const { title } = section;
  return (
    TITLE_WORD.test(title) ||
    lineOf(title, page.piecesOf).place !== undefined ||
    (isName(title) && isDescribed(section, page))
  );
}

function isDescribed({ from, to }: Section, { pieces, piecesOf }: Page): boolean {
  const told = pieces.slice(from, Math.min(to, from + MOST_BELOW)).flatMap(piecesOf);
  return told.some(
    ({ text, place }, index) =>
      SAID_BELOW.test(text) || (index < 2 && text.length < 40 && (place || EMPLOYMENT.test(text))),
  );
}

function bounded(sections: readonly Section[]): readonly Section[] {
  return sections.map((section, index) => ({
    ...section,
    to: Math.min(section.to, sections[index + 1]?.heading.from ?? section.to),
  }));
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

function commonest(ranges: readonly ReadonlySet<string>[]): string | undefined {
  const counts = ['h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary', 'h1', 'button', 'a'].map(
    (name) => [name, ranges.filter((names) => names.has(name)).length] as const,
  );
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
