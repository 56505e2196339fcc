import { labelOf } from './labels.ts';
import type { Outline, Part } from './outline.ts';
import { textOf } from './row-marks.ts';

type Column = 'title' | 'place' | 'department' | 'date';

const TITLE =
  /^(?:(?:job|position)?[ -]?titles?|positions?|jobs?|roles?|vacanc(?:y|ies)|openings?|posting|post|stelle(?:nbezeichnung|ntitel)?|bezeichnung|titel|intitul[ée](?: du poste)?|postes?|titre|offre|puesto|cargo|oferta|t[íi]tulo|stanowisko|nazwa(?: stanowiska)?|pozice|n[áa]zev(?: pozice)?|functie|vacature|職種|募集職種|ポジション)$/i;

/** Reads the cells of a table's rows by what its head says of their columns. */
export function cellReader({
  elements,
  pieces,
}: Outline): (row: Part) => Partial<Record<Column, string>> | undefined {
  const heads = new Map<Part, readonly (Column | undefined)[]>();
  const headOf = (table: Part) => {
    const known = heads.get(table);
    if (known) return known;
    const row = elements.slice(table.index, table.index + 60).find(({ tag }) => tag.name === 'tr');
    const head = row ? cellsOf(row).map((cell) => columnOf(textOf(pieces, cell))) : [];
    heads.set(table, head);
    return head;
  };
  const cellsOf = (row: Part) =>
    elements
      .slice(row.index + 1, Math.min(row.last + 1, row.index + MOST_CELLS))
      .filter(({ tag, parent }) => parent === row && (tag.name === 'td' || tag.name === 'th'));
  return (row) => {
    if (row.tag.name !== 'tr') return undefined;
    const table = tableOf(row);
    const head = table ? headOf(table) : [];
    const told: Partial<Record<Column, string>> = {};
    if (head.some((column) => column !== undefined))
      cellsOf(row).forEach((cell, index) => {
        const column = head[index];
        const text = textOf(pieces, cell);
        if (column !== undefined && column !== 'date' && text !== '' && text.length <= 200)
          told[column] ??= text;
      });
    return told;
  };
}

const MOST_CELLS = 200;

function tableOf(row: Part): Part | undefined {
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
