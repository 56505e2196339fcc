import type { Posting } from '../../model/posting.ts';
import { type Columns, namesIn, postingOf, type Row, type View, viewOf } from './block.ts';
import { blocksAround, rowsAround } from './blocks-around.ts';
import { isClosed } from './closed.ts';
import { grouped } from './grouped.ts';
import { groupsOf } from './groups.ts';
import type { JobLink } from './job-link.ts';
import type { Outline, Part } from './outline.ts';
import { type Piece, pieceReader } from './piece.ts';
import { cellReader } from './table-head.ts';
import { rowsBetween } from './table-rows.ts';
import { parted } from './title-line.ts';

/** The postings that the rows around the links of lists show, in reading order, each once. */
export function postingsOfRows(
  links: readonly JobLink[],
  outline: Outline,
  url: string,
  now?: number,
): Posting[] {
  const piecesOf = pieceReader(now);
  const cellsOf = cellReader(outline);
  const views = new Map<string, View>();
  for (const row of rowsOf(links, outline)) {
    const known = views.get(row.link.id);
    const view = known ?? viewOf(outline, row, piecesOf, cellsOf(row.block));
    if (view && !known) views.set(row.link.id, view);
  }
  const seen = [...views.values()].filter((view) => !isClosed(view));
  const columns = columnsOfLists(seen);
  const groupOf = groupsOf(
    outline,
    seen.map(({ row }) => row.block),
  );
  const postings = seen.map((view) =>
    postingOf(view, columns.get(view.row.link.pattern) ?? {}, groupOf(view.row.block)),
  );
  const listed = parted(postings, piecesOf);
  const between = rowsBetween(links, outline, url, now);
  if (between.length === 0) return [...listed];
  const placed = listed.map((posting, at) => [(seen[at] as View).row.block.index, posting] as const);
  return [...placed, ...between].sort(([a], [b]) => a - b).map(([, posting]) => posting);
}

function rowsOf(links: readonly JobLink[], outline: Outline): Row[] {
  const rowOf = rowsAround(links, blocksAround(links));
  const alike = listsAlike(links);
  const blocks = links.map((link) => rowOf(link));
  return links.map((link, index) => {
    const block = blocks[index] as Part;
    let next = index + 1;
    while (blocks[next] === block && next < index + 4) next += 1;
    const to = endOf(block, blocks[next], link, outline);
    return { link, block, to, alike: alike.has(link.pattern) };
  });
}

/** The lists of three links and more that all say the same, and lead to different openings. */
function listsAlike(links: readonly JobLink[]): ReadonlySet<string> {
  const first = new Map<string, JobLink>();
  const counts = new Map<string, number>();
  for (const link of links) {
    const known = first.get(link.pattern);
    if (known === undefined) first.set(link.pattern, link);
    else if (known.text !== link.text) counts.set(link.pattern, Number.NEGATIVE_INFINITY);
    else if (known.id !== link.id) counts.set(link.pattern, (counts.get(link.pattern) ?? 1) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 2).map(([pattern]) => pattern));
}

/** A title may stand alone in its element, and what belongs to it behind that: `<dt>` and `<dd>`, a heading and lines. */
function endOf(block: Part, next: Part | undefined, { element }: JobLink, { elements }: Outline): number {
  const { parent, to } = block;
  if (!parent || block.to - block.from > element.to - element.from) return to;
  const end = Math.min(next?.parent === parent ? next.from : parent.to, to + MOST_BEHIND);
  for (let index = block.last + 1; index < elements.length; index += 1) {
    const part = elements[index] as Part;
    if (part.from >= end) break;
    if (/^h[1-6]$/.test(part.tag.name) || part.tag.leads !== undefined) return Math.max(to, part.from);
  }
  return end;
}

const MOST_BEHIND = 4;

/**
 * Where among the names behind a title the place and the department stand, for each list: where most rows hold a known
 * one. The only name there is is that of a place.
 */
function columnsOfLists(views: readonly View[]): ReadonlyMap<string, Columns> {
  const lists = grouped(views, ({ row }) => row.link.pattern);
  return new Map(
    [...lists].map(([pattern, list]) => {
      const rows = list.slice(0, SAMPLE).map((view) => namesIn(view));
      const lone = rows.filter(([first, second]) => first && !first.department && !second).length;
      return [
        pattern,
        {
          placeAt: columnOf(rows, 'place', 1) ?? (lone * 2 > rows.length ? 0 : undefined),
          departmentAt: columnOf(rows, 'department', rows.length / 4),
          before: columnsBefore(list),
        },
      ];
    }),
  );
}

/** Above a title stands much else: what it is must be known in more of the rows. */
function columnsBefore(list: readonly View[]): Columns {
  const rows = list.slice(0, SAMPLE).map((view) => namesIn(view, 'before'));
  const least = rows.length / 3;
  return { placeAt: columnOf(rows, 'place', least), departmentAt: columnOf(rows, 'department', least) };
}

const SAMPLE = 200;

function columnOf(rows: readonly (readonly Piece[])[], is: 'place' | 'department', least: number) {
  const hits = [0, 1, 2, 3].map((at) => rows.filter((names) => names[at]?.[is]).length);
  const most = Math.max(...hits);
  return most > 0 && most >= least ? hits.indexOf(most) : undefined;
}
