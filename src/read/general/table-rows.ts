/** Openings that tables tell without a link that leads to each: all of them, or one between others that have their own pages. */
import { type Posting, present } from '../../model/posting.ts';
import { isClosedMark, isClosedTitle, isStruck } from './closed.ts';
import { grouped } from './grouped.ts';
import type { JobLink } from './job-link.ts';
import { named } from './json-ld.ts';
import type { Outline, Part } from './outline.ts';
import { type Piece, pieceReader } from './piece.ts';
import { isName } from './section-names.ts';
import { namesJob } from './section-page.ts';
import { beginningOf } from './section-titles.ts';
import { rowsOfTables, type TableRow, tableAround } from './table-head.ts';

/** The openings of tables whose rows lead nowhere, on a page of openings. */
export function postingsOfTables(outline: Outline, url: string, now?: number): Posting[] {
  if (beginningOf(outline, url) === undefined) return [];
  const tables = grouped(rowsOfTables(outline), ({ table }) => String(table.index));
  const rows = [...tables.values()].flatMap((table) => {
    const own = table.filter((row) => isOpen(row, outline));
    const titled = own.filter(({ title }) => namesJob(title)).length;
    return titled * 3 >= own.length ? own : [];
  });
  return postingsFrom(rows, outline, url, now).map(([, posting]) => posting);
}

/** Rows without a link in tables most of whose rows hold one of these, with their places on the page. */
export function rowsBetween(
  links: readonly JobLink[],
  outline: Outline,
  url: string,
  now?: number,
): readonly (readonly [number, Posting])[] {
  const linked = new Set<Part>();
  for (const { element } of links) {
    const row = rowAround(element);
    if (row) linked.add(row);
  }
  if (linked.size === 0) return [];
  const tables = grouped(rowsOfTables(outline), ({ table }) => String(table.index));
  const rows = [...tables.values()].flatMap((table) => {
    const others = table.filter(({ row }) => !linked.has(row));
    const few = others.length > 0 && others.length * 2 <= table.length;
    return few ? others.filter((row) => !holdsLink(row, outline) && isOpen(row, outline)) : [];
  });
  return postingsFrom(rows, outline, url, now);
}

function rowAround(element: Part): Part | undefined {
  for (let part: Part | undefined = element; part; part = part.parent)
    if (part.tag.name === 'tr') return tableAround(part) ? part : undefined;
  return undefined;
}

function holdsLink({ titleCell }: TableRow, { elements }: Outline): boolean {
  return elements.slice(titleCell.index, titleCell.last + 1).some(({ tag }) => tag.leads !== undefined);
}

function isOpen({ row, title, titleCell }: TableRow, { elements, pieces }: Outline): boolean {
  const cells = elements.slice(titleCell.index, titleCell.last + 1);
  return (
    isName(title) &&
    !isClosedTitle(title) &&
    !cells.some((part) => part.from === titleCell.from && isStruck(part)) &&
    !pieces.slice(row.from, Math.min(row.to, row.from + MOST_PIECES)).some(isClosedMark)
  );
}

const MOST_PIECES = 12;

function postingsFrom(
  rows: readonly TableRow[],
  outline: Outline,
  url: string,
  now: number | undefined,
): readonly (readonly [number, Posting])[] {
  const page = url.replace(/#.*/, '');
  const piecesOf = pieceReader(now);
  const used = new Map<string, number>();
  return rows.map((row) => {
    const name = idIn(row, outline) ?? named(row.title);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    const told = outline.pieces.slice(row.row.from, Math.min(row.row.to, row.row.from + MOST_PIECES));
    const own = `${page}#${encodeURIComponent(count > 1 ? `${name}-${count}` : name)}`;
    return [row.row.index, posting(row, own, told.flatMap(piecesOf))];
  });
}

function idIn({ row }: TableRow, { elements }: Outline): string | undefined {
  const within = elements.slice(row.index, Math.min(row.last + 1, row.index + MOST_PIECES));
  return within.map(({ tag }) => tag.attribs.id).find((id) => id !== undefined && id !== '');
}

function posting({ title, place, department }: TableRow, url: string, told: readonly Piece[]): Posting {
  return present<Posting>({
    id: url,
    url,
    title,
    locations: place === undefined ? [] : [place],
    department,
    workplace: told.find(({ workplace }) => workplace)?.workplace,
    employmentType: told.find(({ employment }) => employment)?.text,
    datePosted: told.find(({ day }) => day)?.day,
  });
}
