import { type Posting, present } from '../../model/posting.ts';
import type { JobLink } from './job-link.ts';
import type { Labelled } from './labels.ts';
import type { Outline, Part } from './outline.ts';
import type { Piece } from './piece.ts';
import { isTitle, type Marked, markedIn } from './row-marks.ts';
import { isPaper } from './signs.ts';

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

const MOST_PIECES = 60;
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

/** Where place and department stand among the names behind a title, as the list has them. */
export type Columns = {
  readonly placeAt?: number | undefined;
  readonly departmentAt?: number | undefined;
  /** The same among the names before the title. */
  readonly before?: Columns;
};

/** The posting a row shows. */
export function postingOf(view: View, columns: Columns, group: Partial<Posting>): Posting {
  const { row, before, behind } = view;
  const title = view.title.includes('.') && isPaper(view.title) ? nameOfPaper(view.title) : view.title;
  const all = without(before.length === 0 ? behind : [...before, ...behind], isLong);
  // What stands behind a title speaks first.
  const short = without(before.length === 0 ? all : without([...behind, ...before], isLong), isGeneric);
  const labelled = (field: Labelled) => behindLabel(all, field);
  const guessed = view.brief ? placesTogether(short) : undefined;
  const named = inColumns(view, columns);
  const namedBefore = columns.before ? inColumns(view, columns.before, 'before') : {};
  const place = view.place ?? labelled('place') ?? guessed ?? named.place ?? namedBefore.place;
  const told =
    view.department ??
    labelled('department') ??
    (view.brief ? short.find(({ department }) => department)?.text : undefined) ??
    named.department ??
    namedBefore.department;
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

/** No copy where none is: thousands of rows pass here. */
function without(pieces: readonly Piece[], is: (piece: Piece) => boolean): readonly Piece[] {
  return pieces.some(is) ? pieces.filter((piece) => !is(piece)) : pieces;
}

function isLong({ text }: Piece): boolean {
  return text.length > 120;
}

function isGeneric({ generic }: Piece): boolean {
  return generic;
}

const PAPER_WORD =
  /^(?:stellen(?:ausschreibung|anzeige|angebot)|ausschreibung|job(?: (?:description|spec|ad|offer))?|jd|vacancy|offre(?: d emploi)?|fiche de poste|oferta|praca|vacature)\s+|\s+(?:job description|jd|stellenausschreibung|v\d+|(?:\d{1,4} ){0,2}\d{2,4})$/giu;

/** `Stellenausschreibung_Koch.pdf` is the opening "Koch". */
function nameOfPaper(file: string): string {
  const words = file.replace(/\.\w+$/, '').replace(/[_+]|(?<!\s)-(?!\s)/g, ' ');
  const name = words.replace(PAPER_WORD, '').trim();
  return isTitle(name) ? name : words;
}

/** The first place, with those that stand beside it: "Berlin | Paris" is two pieces. */
function placesTogether(pieces: readonly Piece[]): string | undefined {
  let at = pieces.findIndex(({ place }) => place);
  let places = pieces[at]?.text;
  for (at += 1; places && pieces[at]?.place && !pieces[at]?.workplace; at += 1)
    places += ` | ${pieces[at]?.text}`;
  return places;
}

/** What stands where the list has its places and departments. */
function inColumns(
  view: View,
  { placeAt, departmentAt }: Columns,
  side?: 'before',
): { readonly place?: string | undefined; readonly department?: string | undefined } {
  if (placeAt === undefined && departmentAt === undefined) return {};
  const names = namesIn(view, side);
  const place = placeAt === undefined ? undefined : names[placeAt];
  const department = departmentAt === undefined || departmentAt === placeAt ? undefined : names[departmentAt];
  return { place: place?.department ? undefined : place?.text, department: department?.text };
}

/** Few names stand between a title and what else a row says. */
const MOST_NAMES = 4;

/** What behind a title, or before it, may be the name of a place or a department, in order. */
export function namesIn(view: View, side: 'before' | 'behind' = 'behind'): readonly Piece[] {
  return view.brief && view[side].length > 0
    ? view[side].filter(({ name, place, department }) => name || place || department).slice(0, MOST_NAMES)
    : [];
}

function placesIn(text: string): string[] {
  return text === '' || /[;|•]/.test(text) ? text.split(/\s*[;|•]\s*/).filter(Boolean) : [text];
}

function titleOf(
  { link, block, alike }: Row,
  marked: Marked,
  pieces: readonly string[],
  end: number,
): string | undefined {
  const { alt, from, to, tag } = link.element;
  const own = marked.linkHeading ?? marked.linkTitle;
  if (own !== undefined) return own;
  const beside = marked.heading ?? marked.title;
  if (alike && beside !== undefined && isTitle(beside)) return beside;
  for (let index = from; index < Math.min(to, from + 3); index += 1)
    if (isTitle(pieces[index] ?? '')) return pieces[index];
  const told = [marked.heading, marked.title, tag.attribs['aria-label'], tag.attribs.title, alt];
  const found = told.find((text) => text !== undefined && isTitle(text));
  if (found !== undefined) return found;
  return pieces.slice(block.from, Math.min(end, block.from + 3)).find(isTitle);
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
