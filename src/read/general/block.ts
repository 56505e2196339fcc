import { type Posting, present } from '../../model/posting.ts';
import { isoDate } from '../shape.ts';
import type { JobLink } from './job-link.ts';
import { GENERIC_LINK } from './job-words.ts';
import type { Outline, Part } from './outline.ts';
import type { Labelled, Piece } from './piece.ts';
import { isBadge } from './section-words.ts';

/** A row of a list: the link, the element around it, and where the pieces that speak of it end. */
export type Row = {
  readonly link: JobLink;
  readonly block: Part;
  readonly to: number;
  /** All links of the list say the same: none of them is a title. */
  readonly alike: boolean;
};

/** What a row shows: its title, what it marks as place, department and date, and the pieces behind the title. */
export type View = {
  readonly row: Row;
  readonly title: string;
  readonly place: string | undefined;
  readonly department: string | undefined;
  readonly date: string | undefined;
  readonly before: readonly Piece[];
  readonly behind: readonly Piece[];
  /** All of it stands in the link, or is no more than a line or two. */
  readonly brief: boolean;
};

type PiecesOf = (text: string) => readonly Piece[];

type Marked = {
  heading: string | undefined;
  title: string | undefined;
  linkHeading: string | undefined;
  linkTitle: string | undefined;
  place: string | undefined;
  department: string | undefined;
  date: string | undefined;
  toldPlace: string | undefined;
  toldDepartment: string | undefined;
};

export const HEADING: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Of all that bears the mark of a date, no more is looked at; nor is more of a block. */
const MOST_DATES = 5;
const MOST_PARTS = 1500;
const MOST_PIECES = 60;
/** What bears the mark of a place or a department and holds more is the whole row. */
const MOST_MARKED = 4;

/** A row as it is seen; nothing where no title can be told. `cells` is what the table's head says of them. */
export function viewOf(
  outline: Outline,
  row: Row,
  piecesOf: PiecesOf,
  cells: Partial<Marked> | undefined,
): View | undefined {
  const { block, link } = row;
  const { pieces } = outline;
  const marked = markedIn(outline, block, link.element, piecesOf);
  if (cells) Object.assign(marked, cells);
  const end = Math.min(row.to, block.from + MOST_PIECES);
  const title = titleOf(row, marked, pieces, end);
  if (title === undefined) return undefined;
  const { place = marked.toldPlace, department = marked.toldDepartment, date } = marked;
  const [before, behind] = aroundTitle(pieces, block.from, end, title, piecesOf);
  const count = end - block.from;
  const brief = count <= 8 || count <= link.element.to - link.element.from;
  return { row, title, place, department, date, before, behind, brief };
}

/** What stands before the title of a row and behind it. Thousands of rows pass here: no more lists than these two. */
function aroundTitle(
  pieces: readonly string[],
  from: number,
  end: number,
  title: string,
  piecesOf: PiecesOf,
): readonly [Piece[], Piece[]] {
  const before: Piece[] = [];
  const behind: Piece[] = [];
  let at = from;
  while (at < end && pieces[at] !== title) at += 1;
  for (let index = from; index < end; index += 1) {
    const text = pieces[index] ?? '';
    if (text !== title)
      for (const piece of piecesOf(text)) (at < end && index < at ? before : behind).push(piece);
  }
  return [before, behind];
}

/** The posting a row shows. `placeAt` is the place among the names behind the title, as the list has it. */
export function postingOf(view: View, placeAt: number | undefined, group: Partial<Posting>): Posting {
  const { title, row, before, behind } = view;
  const short = [...behind, ...before].filter(({ generic, text }) => !generic && text.length <= 120);
  const all = [...before, ...behind].filter(({ text }) => text.length <= 120);
  const labelled = (field: Labelled) => behindLabel(all, field);
  const guessed = view.brief ? placesTogether(short) : undefined;
  const named = placeAt === undefined ? undefined : namesIn(view)[placeAt]?.text;
  const place = view.place ?? labelled('place') ?? guessed ?? named;
  const told =
    view.department ??
    labelled('department') ??
    (view.brief ? short.find(({ department }) => department)?.text : undefined);
  return present<Posting>({
    id: row.link.id,
    url: row.link.url,
    title,
    locations: place === undefined || place === title ? (group.locations ?? []) : placesIn(place),
    workplace: short.find(({ workplace }) => workplace)?.workplace,
    department: (told === title || told === place ? undefined : told) ?? group.department,
    employmentType: short.find(({ employment }) => employment)?.text,
    requisitionId: numberIn(labelled('number')),
    datePosted: view.date ?? dayBehind(all) ?? short.find(({ day }) => day)?.day,
  });
}

/** The first place, with those that stand beside it: "Berlin | Paris" is two pieces. */
function placesTogether(pieces: readonly Piece[]): string | undefined {
  let at = pieces.findIndex(({ place }) => place);
  let places = pieces[at]?.text;
  for (at += 1; places && pieces[at]?.place && !pieces[at]?.workplace; at += 1)
    places += ` | ${pieces[at]?.text}`;
  return places;
}

/** Few names stand between a title and what else a row says. */
const MOST_NAMES = 4;

/** What behind a title may be the name of a place, in order. */
export function namesIn({ behind, brief }: View): readonly Piece[] {
  return brief ? behind.filter(({ name, place }) => name || place).slice(0, MOST_NAMES) : [];
}

function placesIn(text: string): string[] {
  return text.split(/\s*[;|•]\s*/).filter(Boolean);
}

function titleOf(
  { link, block, alike }: Row,
  marked: Marked,
  pieces: readonly string[],
  end: number,
): string | undefined {
  const { alt, from, to, tag } = link.element;
  const own = marked.linkHeading ?? marked.linkTitle;
  if (own !== undefined && isTitle(own)) return own;
  const beside = marked.heading ?? marked.title;
  if (alike && beside !== undefined && isTitle(beside)) return beside;
  for (let index = from; index < Math.min(to, from + 3); index += 1)
    if (isTitle(pieces[index] ?? '')) return pieces[index];
  const told = [marked.heading, marked.title, tag.attribs['aria-label'], tag.attribs.title, alt];
  const found = told.find((text) => text !== undefined && isTitle(text));
  if (found !== undefined) return found;
  return pieces.slice(block.from, Math.min(end, block.from + 3)).find(isTitle);
}

export function isTitle(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 200 &&
    /\p{L}{2}/u.test(text) &&
    !GENERIC_LINK.test(text) &&
    !isBadge(text)
  );
}

function markedIn({ pieces, elements }: Outline, block: Part, link: Part, piecesOf: PiecesOf): Marked {
  const found = nothingMarked();
  let dates = 0;
  const last = Math.min(block.last, block.index + MOST_PARTS);
  for (let index = block.index; index <= last; index += 1) {
    const part = elements[index] as Part;
    const { name, mark } = part.tag;
    const heading = HEADING.has(name);
    const dated = name === 'time' || mark.about === 'date';
    tellOf(found, part.tag.attribs);
    if (!(heading || dated || mark.title || mark.about) || part.silent) continue;
    const text = textOf(pieces, part);
    const ofLink = index > link.index && index <= link.last;
    if (heading && isTitle(text)) found[ofLink ? 'linkHeading' : 'heading'] ??= text;
    if (mark.title && isTitle(text)) found[ofLink ? 'linkTitle' : 'title'] ??= text;
    if (dated && dates++ < MOST_DATES) found.date ??= dateOf(part, text, piecesOf);
    else if ((mark.about === 'place' || mark.about === 'department') && part.to - part.from <= MOST_MARKED)
      found[mark.about] ??= part === block || holds(part, link) ? undefined : bare(text);
  }
  return found;
}

/** What is told to scripts, where it is written for people. */
function tellOf(found: Marked, { location, city, place, department, team }: Part['tag']['attribs']): void {
  found.toldPlace ??= readable(location ?? city ?? place);
  found.toldDepartment ??= readable(department ?? team);
}

function readable(text: string | undefined): string | undefined {
  return text !== undefined && /^\p{Lu}[\p{L}\p{M} .,'’()&/-]{1,60}$/u.test(text) ? text : undefined;
}

function holds(part: Part, inner: Part): boolean {
  return part.index <= inner.index && inner.index <= part.last;
}

/** All names from the start: views of one shape are what makes thousands of rows cheap. */
function nothingMarked(): Marked {
  return {
    heading: undefined,
    title: undefined,
    linkHeading: undefined,
    linkTitle: undefined,
    place: undefined,
    department: undefined,
    date: undefined,
    toldPlace: undefined,
    toldDepartment: undefined,
  };
}

function within(pieces: readonly string[], { from, to }: Part, most: number): readonly string[] {
  return pieces.slice(from, Math.min(to, from + most));
}

export function textOf(pieces: readonly string[], part: Part): string {
  return part.to === part.from + 1 ? (pieces[part.from] ?? '') : within(pieces, part, 20).join(' ');
}

function dateOf({ tag: { attribs } }: Part, text: string, piecesOf: PiecesOf): string | undefined {
  return (
    isoDate(attribs.datetime ?? attribs.content) ?? piecesOf(text.slice(0, 61)).find(({ day }) => day)?.day
  );
}

/** Without its label; too long for a name is none. */
function bare(text: string): string | undefined {
  const name = text.replace(
    /^(?:locations?|standorte?|arbeitsort|ort|lieu|ubicaci[óo]n|lokalizacja|miejsce pracy|department|team|abteilung|bereich|lokalita|m[íi]sto|勤務地)\s*[:：]\s*/i,
    '',
  );
  return name.length <= 120 && name !== '' ? name : undefined;
}

/** "Location: Rotterdam", or "Location" on one line and the place on the next. */
export function behindLabel(pieces: readonly Piece[], field: Labelled): string | undefined {
  const labelled = pieces.find((piece) => piece.labelled?.field === field)?.labelled;
  if (labelled !== undefined) return labelled.value;
  const label = pieces.findIndex((piece) => piece.label === field);
  const next = label < 0 ? undefined : pieces[label + 1];
  return next && !(next.generic || next.label) ? next.text : undefined;
}

/** A number holds a digit; what else stands there is no number. */
function numberIn(text: string | undefined): string | undefined {
  return text !== undefined && /\d/.test(text) && text.length <= 40 ? text : undefined;
}

function dayBehind(pieces: readonly Piece[]): string | undefined {
  const label = pieces.findIndex((piece) => piece.label === 'date');
  return label < 0 ? undefined : pieces[label + 1]?.day;
}
