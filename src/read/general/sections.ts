/**
 * The last rung: openings told on the page itself, one section after the other, but without a page of their own that the
 * list leads to: "Freight Planner … Apply by mail". Small employers write them so.
 */
import { webAddress } from '../../model/address.ts';
import { type Posting, present } from '../../model/posting.ts';
import { behindLabel } from './block.ts';
import { groupsOfSections } from './groups.ts';
import { GENERIC_LINK } from './job-words.ts';
import { named } from './json-ld.ts';
import { isKnownPlace } from './known-places.ts';
import type { Outline, Part } from './outline.ts';
import { type Piece, pieceReader, tellsTerms } from './piece.ts';
import { HEADING, textOf } from './row-marks.ts';
import type { Section } from './section-page.ts';
import { sectionsOf } from './section-titles.ts';
import { isPaper } from './signs.ts';
import { parted } from './title-line.ts';

const LONGEST = 120;
const MOST_BELOW = 6;

/** The openings that a page about openings tells section by section. */
export function postingsOfSections(outline: Outline, url: string, now?: number): Posting[] {
  const piecesOf = pieceReader(now);
  const sections = sectionsOf(outline, url, piecesOf);
  const addresses = addressesOf(sections, outline, url);
  const index = indexOf(sections, outline);
  const told = sections.map((section) => toldBelow(section, outline, index, piecesOf));
  // One known place gives away where the others stand.
  const known = told.map((pieces) => pieces.findIndex(({ place }) => place)).find((at) => at >= 0);
  const placeAt = known ?? (sections.every(tellsBeside) ? 0 : -1);
  const first = firstInLines(sections, outline, piecesOf);
  const groupOf = groupsOfSections(
    outline,
    sections.map(({ heading }) => heading),
  );
  const postings = sections.map(({ title, heading }, at) => {
    const pieces = told[at] ?? [];
    const guessed = first[at] ?? (pieces[placeAt]?.name ? pieces[placeAt]?.text : undefined);
    const { department, locations = [] } = groupOf(heading);
    const place = index.overOf(title) ?? locations[0] ?? guessed;
    return postingFrom(title, addresses[at] ?? url, pieces, place, department);
  });
  return [...parted(postings, piecesOf)];
}

/** In the line that opens it, "Teamleider Zwolle · 36 uur", what stands first beside a title is its place. */
function tellsBeside({ heading, from, beside }: Section): boolean {
  return from < heading.to || beside !== undefined;
}

/** "Thunder Bay · full time": where most lines below the titles say so, what stands first in them is the place. */
function firstInLines(
  sections: readonly Section[],
  { pieces }: Outline,
  piecesOf: (text: string) => readonly Piece[],
): readonly (string | undefined)[] {
  const lines = sections.map(({ from, to, beside = '' }) =>
    [beside, ...pieces.slice(from, Math.min(to, from + 2))]
      .map(piecesOf)
      .find(([first, second]) => first !== undefined && second !== undefined && (first.name || first.place)),
  );
  const telling = lines.filter((line) => line?.slice(1).some(tellsTerms)).length;
  return telling > 0 && telling * 2 >= sections.length ? lines.map((line) => line?.[0]?.text) : [];
}

/**
 * Where each leads to a form or a paper of its own, that; else its place on the page, by the id that stands there. Where
 * a page gives none, the words of the title serve as one: nothing else tells its openings apart.
 */
function addressesOf(sections: readonly Section[], outline: Outline, url: string): readonly string[] {
  const page = url.replace(/#.*/, '');
  const all = sections.map((section, index) => [
    section.apply?.tag.leads,
    leadFrom(section, sections[index + 1], outline),
  ]);
  for (const kind of [0, 1]) {
    const forms = all.map((leads) => webAddress(leads[kind] ?? '', url)?.href);
    const own = forms.every((form) => form !== undefined && form.replace(/#.*/, '') !== page);
    if (own && new Set(forms).size === forms.length) return forms as string[];
  }
  const used = new Map<string, number>();
  return sections.map((section) => {
    const name = idAround(section) ?? named(section.title);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return `${page}#${encodeURIComponent(count > 1 ? `${name}-${count}` : name)}`;
  });
}

/** The first paper, or "More", that a section leads to. */
function leadFrom({ heading }: Section, next: Section | undefined, { elements, pieces }: Outline) {
  const within = elements.slice(heading.index, next?.heading.index ?? heading.last + MOST_WITHIN);
  return within.find((part) => {
    const { leads } = part.tag;
    return leads !== undefined && (isPaper(leads) || GENERIC_LINK.test(textOf(pieces, part)));
  })?.tag.leads;
}

const MOST_WITHIN = 40;

function idAround({ heading }: Section): string | undefined {
  let part: Part | undefined = heading;
  for (let up = 0; part && up < 4; up += 1, part = part.parent) {
    if (part.from < heading.from - 2) return undefined;
    if (part.tag.attribs.id) return part.tag.attribs.id;
  }
  return undefined;
}

type Index = {
  /** Where a title stands first, if that is before its section. */
  readonly firstAt: ReadonlyMap<string, number>;
  /** Pieces at which something else begins. */
  readonly ends: ReadonlySet<number>;
  /** The place that the heading over a title names, there or in the list above the sections. */
  readonly overOf: (title: string) => string | undefined;
};

function indexOf(sections: readonly Section[], { pieces, elements }: Outline): Index {
  const firstAt = firstPlaces(pieces);
  const own = new Set(sections.map(({ heading }) => heading));
  const headings = elements.filter((part) => HEADING.has(part.tag.name) && !part.silent && !own.has(part));
  const ends = new Set([
    ...headings.map(({ from }) => from),
    ...sections.map(({ heading, title }) => firstAt.get(title) ?? heading.from),
  ]);
  const overOf = (title: string) => {
    const at = firstAt.get(title) ?? 0;
    const over = headings.findLast(({ from }) => from <= at);
    const name = over && textOf(pieces, over);
    return name !== undefined && isKnownPlace(name) ? name : undefined;
  };
  return { firstAt, ends, overOf };
}

/** The short pieces below a title; where details stand or open elsewhere, also those below it in the list. */
function toldBelow(
  { heading, title, from, to, beside = '' }: Section,
  { pieces }: Outline,
  { firstAt, ends }: Index,
  piecesOf: (text: string) => readonly Piece[],
): readonly Piece[] {
  const own = pieces.slice(from, Math.min(to, from + MOST_BELOW));
  const listed = firstAt.get(title) ?? heading.from;
  const also: string[] = [];
  for (let at = listed + 1; listed < heading.from && at < listed + 4 && !ends.has(at); at += 1)
    also.push(pieces[at] ?? '');
  return [beside, ...own, ...also].flatMap(piecesOf).filter(({ text }) => text.length <= LONGEST);
}

/** Where each text stands first: looking for every title in a long page would cost its length each time. */
function firstPlaces(pieces: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let index = pieces.length - 1; index >= 0; index -= 1) places.set(pieces[index] ?? '', index);
  return places;
}

function postingFrom(
  title: string,
  url: string,
  told: readonly Piece[],
  otherwise: string | undefined,
  department: string | undefined,
): Posting {
  const place = behindLabel(told, 'place') ?? told.find((piece) => piece.place)?.text ?? otherwise;
  return present<Posting>({
    id: url,
    url,
    title,
    locations: place === undefined ? [] : [place],
    department: behindLabel(told, 'department') ?? department,
    workplace: told.find(({ workplace }) => workplace)?.workplace,
    employmentType: told.find(({ employment }) => employment)?.text,
    datePosted: told.find(({ day }) => day)?.day,
  });
}
