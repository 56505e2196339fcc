import { labelOf } from './labels.ts';
import type { Outline, Part } from './outline.ts';
import { isTitle, textOf } from './row-marks.ts';

type Column = 'title' | 'place' | 'department' | 'date';

const TITLE =
  /^(?:(?:job|position)?[ -]?titles?|positions?|jobs?|roles?|vacanc(?:y|ies)|openings?|posting|post|stelle(?:nbezeichnung|ntitel)?|bezeichnung|titel|intitul[ée](?: du poste)?|postes?|titre|offre|puesto|cargo|oferta|t[íi]tulo|stanowisko|nazwa(?: stanowiska)?|pozice|n[áa]zev(?: pozice)?|functie|vacature|職種|募集職種|ポジション)$/i;

/** Reads the cells of a table's rows by what its head says of their columns. */
export function cellReader(outline: Outline): (row: Part) => Partial<Record<Column, string>> | undefined {
  const columnsOf = columnReader(outline);
  return (row) => {
    if (row.tag.name !== 'tr') return undefined;
    const told: Partial<Record<Column, string>> = {};
    for (const [column, cell] of columnsOf(row)) {
      const text = textOf(outline.pieces, cell);
      if (column !== 'date' && text !== '' && text.length <= 200) told[column] ??= text;
    }
    return told;
  };
}

type Columns = readonly (readonly [Column, Part])[];

/** The cells of a row below a head that names their columns. */
function columnReader(outline: Outline): (row: Part) => Columns {
  const { elements, pieces } = outline;
  const heads = new Map<Part, readonly (Column | undefined)[]>();
  const headOf = (table: Part) => {
    const known = heads.get(table);
    if (known) return known;
    const row = firstRow(table, outline);
    const head = row ? cellsIn(row, elements).map((cell) => columnOf(textOf(pieces, cell))) : [];
    heads.set(table, head);
    return head;
  };
  return (row) => {
    const table = tableAround(row);
    const head = table ? headOf(table) : [];
    if (!head.some((column) => column !== undefined)) return [];
    return cellsIn(row, elements).flatMap((cell, index) => {
      const column = head[index];
      return column === undefined ? [] : [[column, cell] as const];
    });
  };
}

function firstRow(table: Part, { elements }: Outline): Part | undefined {
  return elements.slice(table.index, table.index + 60).find(({ tag }) => tag.name === 'tr');
}

function cellsIn(row: Part, elements: readonly Part[]): readonly Part[] {
  return elements
    .slice(row.index + 1, Math.min(row.last + 1, row.index + MOST_CELLS))
    .filter(({ tag, parent }) => parent === row && (tag.name === 'td' || tag.name === 'th'));
}

/** A row of a table that tells openings: its title, and the cells by their columns. */
export type TableRow = {
  readonly row: Part;
  readonly table: Part;
  readonly title: string;
  readonly titleCell: Part;
  readonly place: string | undefined;
  readonly department: string | undefined;
};

/** The rows of tables whose head has a column for titles and one for places, departments or days; those of people are none. */
export function rowsOfTables(outline: Outline): readonly TableRow[] {
  const { elements, pieces } = outline;
  const columnsOf = columnReader(outline);
  const rows: TableRow[] = [];
  const ofOpenings = new Map<Part, boolean>();
  for (const row of elements) {
    if (row.tag.name !== 'tr' || row.silent || row.aside) continue;
    const table = tableAround(row);
    if (!table) continue;
    const head = firstRow(table, outline);
    const known = ofOpenings.get(table) ?? (head !== undefined && !PEOPLE.test(textOf(pieces, head)));
    ofOpenings.set(table, known);
    const told = known && row !== head ? tableRow(row, table, columnsOf(row), pieces) : undefined;
    if (told) rows.push(told);
  }
  return rows;
}

const PEOPLE =
  /\b(?:e-?mails?|phone|telephone|tel\.|extension|telefon|durchwahl|courriel|t[ée]l[ée]phone|correo|tel[ée]fono|telefono)\b|^name\b/iu;

function tableRow(row: Part, table: Part, columns: Columns, pieces: readonly string[]): TableRow | undefined {
  const cellOf = (column: Column) => columns.find(([each]) => each === column)?.[1];
  const titleCell = cellOf('title');
  const title = titleCell && pieces.slice(titleCell.from, titleCell.to).find(isTitle);
  if (titleCell === undefined || title === undefined || columns.length < 2) return undefined;
  const textIn = (column: Column) => {
    const cell = cellOf(column);
    const text = cell ? textOf(pieces, cell) : '';
    return text === '' || text.length > 120 ? undefined : text;
  };
  return { row, table, title, titleCell, place: textIn('place'), department: textIn('department') };
}

const MOST_CELLS = 200;

export function tableAround(row: Part): Part | undefined {
  for (let part: Part | undefined = row.parent; part; part = part.parent)
    if (part.tag.name === 'table') return part;
  return undefined;
}

function columnOf(text: string): Column | undefined {
  const name = text.trim().replace(/[\s:↑↓▲▼⇅]+$/, '');
  if (name.length > 40) return undefined;
  const names = [name, ...name.split(/\s?[/&]\s?|\s(?:or|and|oder|und|ou|et|o|y)\s/)];
  const label = names.map(labelOf).find((each) => each !== undefined && each !== 'number');
  return (label as Column | undefined) ?? (names.some((each) => TITLE.test(each)) ? 'title' : undefined);
}
