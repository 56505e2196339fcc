/**
 * The last rung: openings told on the page itself, one section after the other, with a way to apply but no page of
 * their own: "Freight Planner … Apply by mail". Small employers write them so.
 */
import { webAddress } from '../../model/address.ts';
import { type Posting, present } from '../../model/posting.ts';
import { behindLabel, isTitle, textOf } from './block.ts';
import { CHROME_LINK, JOB_PART, TITLE_WORD, WORK_PART } from './job-words.ts';
import { named } from './json-ld.ts';
import type { Outline, Part } from './outline.ts';
import { type Piece, pieceReader } from './piece.ts';
import { isDepartmentName, SAYS_OPENINGS, SAYS_OTHER } from './section-words.ts';

export const APPLY =
  /\bapply\b|bewerben|bewirb|bewerbung|\bpostul|candidat|solicitar|aplicar|inscr[íi]b|env[íi]a.{0,12}\bcv\b|aplikuj|wy[śs]lij.{0,12}\bcv\b|zg[łl]o[śs]|odpov[ěe]d|m[áa]m z[áa]jem|poslat|solliciteer|応募|エントリー/iu;
const HEADING = /^(?:h[1-6]|summary|button|a)$/;
const LONGEST = 120;
/** What is told of a place or a kind of work stands right below the title. */
const MOST_BELOW = 6;

type Section = {
  readonly heading: Part;
  readonly title: string;
  readonly to: number;
  readonly apply?: Part | undefined;
};

/** The openings that a page about openings tells section by section. */
export function postingsOfSections(outline: Outline, url: string, now?: number): Posting[] {
  const start = beginningOf(outline, url);
  if (start === undefined) return [];
  const sections = toldWithApply(outline, start) ?? toldAlone(outline, start, url);
  const addresses = addressesOf(sections, url);
  const piecesOf = pieceReader(now);
  const firstAt = firstPlaces(outline.pieces);
  const told = sections.map((section) => toldBelow(section, outline, firstAt, piecesOf));
  // One known place gives away where the others stand.
  const placeAt =
    told.map((pieces) => pieces.findIndex(({ place }) => place)).find((index) => index >= 0) ?? -1;
  return sections.map(({ title }, index) =>
    postingFrom(title, addresses[index] ?? url, told[index] ?? [], placeAt),
  );
}

/** The place of the heading that says "Open positions"; the page's first element where its address says so. */
function beginningOf({ elements, pieces }: Outline, url: string): number | undefined {
  const heading = elements.find(
    (part) => /^h[1-3]$/.test(part.tag.name) && isSeen(part) && saysOpenings(textOf(pieces, part)),
  );
  if (heading) return heading.index;
  const parts = webAddress(url)?.pathname.split('/') ?? [];
  // A form to apply is that of one opening.
  return parts.some((part) => part !== 'apply' && (JOB_PART.test(part) || WORK_PART.test(part)))
    ? 0
    : undefined;
}

function saysOpenings(text: string): boolean {
  return text.length <= LONGEST && SAYS_OPENINGS.test(text) && !TITLE_WORD.test(text);
}

function isSeen({ aside, silent }: Part): boolean {
  return !aside && !silent;
}

/** Sections that each end in a way to apply; the title is the first heading in them, of the level that most have. */
function toldWithApply({ elements, pieces }: Outline, start: number): readonly Section[] | undefined {
  const after = scopeOf(elements, pieces, start);
  const ways = after.filter((part) => isWayToApply(part, pieces));
  const headings = after.filter((part) => titleIn(part, pieces, elements) !== undefined);
  const ranges = ways.map((apply, index) => {
    const from = ways[index - 1]?.index ?? start;
    return { apply, within: headings.filter((part) => part.index > from && part.index < apply.index) };
  });
  const level = commonest(ranges.map(({ within }) => new Set(within.map(({ tag }) => tag.name))));
  const sections = ranges.flatMap(({ apply, within }) => {
    const heading = within.find(({ tag }) => tag.name === level);
    const title = heading && titleIn(heading, pieces, elements);
    return heading && title ? [{ heading, title, to: apply.from, apply }] : [];
  });
  const titled = sections.filter(({ title }) => TITLE_WORD.test(title)).length;
  return sections.length > 1 || titled > 0 ? sections : undefined;
}

function isWayToApply({ tag, from, to }: Part, pieces: readonly string[]): boolean {
  if ((tag.name !== 'a' && tag.name !== 'button') || to - from > 2) return false;
  const text = pieces.slice(from, to).join(' ');
  if (text.length > 0 && text.length <= 40 && APPLY.test(text)) return true;
  return /^mailto:[^?]*(?:job|career|hr|recruit|bewerb|karriere|talent|people)/i.test(tag.attribs.href ?? '');
}

/** Headings or lines below "Open positions" that bear names of jobs, where nothing leads to apply for each. */
function toldAlone({ elements, pieces }: Outline, start: number, url: string): readonly Section[] {
  const within = scopeOf(elements, pieces, start);
  for (const name of ['h2', 'h3', 'h4', 'h5', 'summary', 'button', 'a', 'li']) {
    const lines = within.filter(
      (part) =>
        part.tag.name === name && (name !== 'li' || (part.to - part.from <= 3 && !leadsOn(part, elements))),
    );
    const sections = lines.flatMap((heading) => {
      const title = name === 'li' ? pieces[heading.from] : titleIn(heading, pieces, elements);
      return title !== undefined && title.length <= LONGEST && isTitle(title)
        ? [{ heading, title, to: heading.to + MOST_BELOW }]
        : [];
    });
    const titled = sections.filter(({ title }) => TITLE_WORD.test(title));
    // What is built as the titled ones are is an opening too, whatever it is called.
    const built = new Set(titled.map(({ heading }) => buildOf(heading)));
    const like = name === 'li' ? titled : sections.filter(({ heading }) => built.has(buildOf(heading)));
    // What opens and shuts below "Open positions" is hardly anything else.
    const least = /^(?:summary|button|a)$/.test(name) ? 1 / 4 : 1 / 2;
    if (titled.length > 0 && titled.length >= lines.length * least) return like;
  }
  const [only] = isListed(url)
    ? within.filter((part) => GENDERED.test(titleIn(part, pieces, elements) ?? ''))
    : [];
  return only ? [{ heading: only, title: textOf(pieces, only), to: only.to + MOST_BELOW }] : [];
}

/** The page of the openings themselves, not one below it. */
function isListed(url: string): boolean {
  const last = webAddress(url)?.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return JOB_PART.test(last) || WORK_PART.test(last);
}

/** No heading but one over an opening is marked so: "Goldschmied (m/w/d)", "Comptable H/F". */
const GENDERED = /\([mwfdhx]{1,3}(?:[/|*][mwfdhx*]{1,3}){1,3}\)|\b[HF]\/[HF]\b/i;

function buildOf({ tag, parent }: Part): string {
  return [tag, parent?.tag, parent?.parent?.tag].map((each) => each && each.name + each.attribs.class).join();
}

/** What stands below the heading that begins it, up to one as high that is over something else. */
function scopeOf(elements: readonly Part[], pieces: readonly string[], start: number): readonly Part[] {
  const over = elements[start]?.tag.name ?? '';
  const after = elements.slice(start + 1).filter(isSeen);
  const end = after.findIndex(
    (part) =>
      /^h[1-6]$/.test(part.tag.name) &&
      (part.tag.name <= over || part.tag.name <= 'h2') &&
      SAYS_OTHER.test(textOf(pieces, part)),
  );
  return end < 0 ? after : after.slice(0, end);
}

function titleIn(part: Part, pieces: readonly string[], elements: readonly Part[]): string | undefined {
  if (!HEADING.test(part.tag.name) || isLinked(part) || leadsOn(part, elements)) return undefined;
  const text = textOf(pieces, part);
  const other = saysOpenings(text) || SAYS_OTHER.test(text) || CHROME_LINK.test(text);
  if (isDepartmentName(text) || APPLY.test(text)) return undefined;
  return text.length <= LONGEST && isTitle(text) && !/[?？]$/.test(text) && !(other && !TITLE_WORD.test(text))
    ? text
    : undefined;
}

/** A heading that is a link, or in one, is of a list. */
function isLinked(part: Part): boolean {
  for (let around: Part | undefined = part; around; around = around.parent)
    if (around.tag.leads !== undefined) return true;
  return false;
}

/** To another page: one that the rung of links did not take for an opening. */
function leadsOn({ index, last, from }: Part, elements: readonly Part[]): boolean {
  const within = elements.slice(index + 1, last + 1).filter((part) => part.from === from && part.to > from);
  return within.some(({ tag }) => /^(?!#|mailto:|tel:)./i.test(tag.leads ?? ''));
}

function commonest(ranges: readonly ReadonlySet<string>[]): string | undefined {
  const counts = ['h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'h1', 'button', 'a'].map(
    (name) => [name, ranges.filter((names) => names.has(name)).length] as const,
  );
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/**
 * Where each leads to a form of its own, that; else its place on the page, by the id that stands there. Where a page
 * gives none, the words of the title serve as one: nothing else tells its openings apart.
 */
function addressesOf(sections: readonly Section[], url: string): readonly string[] {
  const forms = sections.map(({ apply }) => webAddress(apply?.tag.leads ?? '', url)?.href);
  const page = url.replace(/#.*/, '');
  const own = forms.every((form) => form !== undefined && form.replace(/#.*/, '') !== page);
  if (own && new Set(forms).size === forms.length) return forms as string[];
  const used = new Map<string, number>();
  return sections.map((section) => {
    const name = idAround(section) ?? named(section.title);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return `${page}#${encodeURIComponent(count > 1 ? `${name}-${count}` : name)}`;
  });
}

function idAround({ heading }: Section): string | undefined {
  let part: Part | undefined = heading;
  for (let up = 0; part && up < 4; up += 1, part = part.parent) {
    if (part.from < heading.from - 2) return undefined;
    if (part.tag.attribs.id) return part.tag.attribs.id;
  }
  return undefined;
}

/** The short pieces below a title; where details open in a window, also those below it in the list. */
function toldBelow(
  { heading, title, to }: Section,
  { pieces }: Outline,
  firstAt: ReadonlyMap<string, number>,
  piecesOf: (text: string) => readonly Piece[],
): readonly Piece[] {
  const last = Math.min(to, heading.to + MOST_BELOW);
  const own = pieces.slice(heading.tag.name === 'li' ? heading.from + 1 : heading.to, last);
  const listed = firstAt.get(title) ?? heading.from;
  const also = listed < heading.from ? pieces.slice(listed + 1, listed + 4) : [];
  return [...own, ...also].flatMap(piecesOf).filter(({ text }) => text.length <= LONGEST);
}

/** Where each text stands first: looking for every title in a long page would cost its length each time. */
function firstPlaces(pieces: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let index = pieces.length - 1; index >= 0; index -= 1) places.set(pieces[index] ?? '', index);
  return places;
}

function postingFrom(title: string, url: string, told: readonly Piece[], placeAt: number): Posting {
  const named = told[placeAt]?.name ? told[placeAt].text : undefined;
  const place = behindLabel(told, 'place') ?? told.find((piece) => piece.place)?.text ?? named;
  return present<Posting>({
    id: url,
    url,
    title,
    locations: place === undefined ? [] : [place],
    workplace: told.find(({ workplace }) => workplace)?.workplace,
    employmentType: told.find(({ employment }) => employment)?.text,
    datePosted: told.find(({ day }) => day)?.day,
  });
}
