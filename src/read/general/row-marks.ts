/** What the parts of a row are marked as: by their names, their classes, and what they tell scripts. */
import { isoDate } from '../shape.ts';
import { GENERIC_LINK } from './job-words.ts';
import { labelledIn, labelOf } from './labels.ts';
import type { Outline, Part } from './outline.ts';
import type { Piece } from './piece.ts';
import { isBadge } from './section-words.ts';

type PiecesOf = (text: string) => readonly Piece[];

export type Marked = {
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
/** What bears the mark of a place or a department and holds more is the whole row. */
const MOST_MARKED = 4;

export function markedIn({ pieces, elements }: Outline, block: Part, link: Part, piecesOf: PiecesOf): Marked {
  const found = nothingMarked();
  let dates = 0;
  const last = Math.min(block.last, block.index + MOST_PARTS);
  for (let index = block.index; index <= last; index += 1) {
    const part = elements[index] as Part;
    const { name, mark, told } = part.tag;
    const heading = HEADING.has(name);
    const dated = name === 'time' || mark.about === 'date';
    if (told) {
      found.toldPlace ??= told.place;
      found.toldDepartment ??= told.department;
    }
    if (!(heading || dated || mark.title || mark.about) || part.silent) continue;
    const text = textOf(pieces, part);
    const ofLink = index > link.index && index <= link.last;
    if (heading && isTitle(text)) found[ofLink ? 'linkHeading' : 'heading'] ??= text;
    if (mark.title && isTitle(text)) found[ofLink ? 'linkTitle' : 'title'] ??= text;
    if (dated && dates++ < MOST_DATES) found.date ??= dateOf(part, text, piecesOf);
    else if ((mark.about === 'place' || mark.about === 'department') && part.to - part.from <= MOST_MARKED)
      found[mark.about] ??=
        part === block || holds(part, link) ? undefined : bare(withoutLabel(part, pieces) ?? text);
  }
  return found;
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

function dateOf({ tag: { attribs } }: Part, text: string, piecesOf: PiecesOf): string | undefined {
  return (
    isoDate(attribs.datetime ?? attribs.content) ?? piecesOf(text.slice(0, 61)).find(({ day }) => day)?.day
  );
}

/** Of a label and what it announces, "Team" and "Finance", the latter. */
function withoutLabel({ from, to }: Part, pieces: readonly string[]): string | undefined {
  if (to - from < 2 || labelOf(pieces[from] ?? '') === undefined) return undefined;
  return pieces.slice(from + 1, to).join(' ');
}

/** Without its label; too long for a name is none. */
function bare(text: string): string | undefined {
  const name = labelledIn(text)?.value ?? text;
  return name.length <= 120 && name !== '' ? name : undefined;
}

function within(pieces: readonly string[], { from, to }: Part, most: number): readonly string[] {
  return pieces.slice(from, Math.min(to, from + most));
}

export function textOf(pieces: readonly string[], part: Part): string {
  return part.to === part.from + 1 ? (pieces[part.from] ?? '') : within(pieces, part, 20).join(' ');
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
