import Papa from 'papaparse';
import { type ImportedFields, type ImportedList, importedFrom } from './imported.ts';

/** Lines above the column names that some exports begin with (LinkedIn's has a note of three lines). */
const PREAMBLE = 10;

type Column = keyof ImportedFields | 'first' | 'last';

/**
 * The names columns go by in the exports of LinkedIn (Connections.csv), Google Contacts, Outlook and Thunderbird, and what a
 * person would write by hand. Compared without case and signs.
 */
const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'full name', 'display name', 'file as', 'contact'],
  first: ['first name', 'given name', 'firstname', 'vorname', 'prénom', 'nombre'],
  last: ['last name', 'family name', 'lastname', 'surname', 'nachname', 'nom', 'apellidos'],
  employer: ['company', 'organization name', 'organization', 'organisation', 'employer', 'firma'],
  role: ['position', 'job title', 'organization title', 'title', 'role', 'organization 1 title'],
  team: ['department', 'organization department', 'team'],
  email: ['email address', 'e mail address', 'email', 'e mail', 'e mail 1 value', 'primary email'],
  phone: ['phone', 'mobile phone', 'phone 1 value', 'mobile number', 'telephone', 'work phone'],
  linkedin: ['url', 'linkedin', 'profile url', 'linkedin url', 'website 1 value', 'web page 1'],
  notes: ['notes', 'note'],
};

/** Reads people from a CSV; `undefined` where no line names its columns. */
export function peopleFromTable(text: string): ImportedList | undefined {
  const { data } = Papa.parse<readonly string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const top = data.slice(0, PREAMBLE).findIndex((row) => columnsOf(row).size > 1 && hasName(columnsOf(row)));
  if (top < 0) return undefined;
  const columns = columnsOf(data[top] ?? []);
  const rows = data.slice(top + 1);
  const people = rows.map((row) => importedFrom(fieldsOf(row, columns))).filter((it) => it !== undefined);
  return { people, left: rows.length - people.length };
}

function columnsOf(row: readonly string[]): ReadonlyMap<Column, number> {
  const titles = row.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  const found = new Map<Column, number>();
  for (const [column, names] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    const name = names.find((one) => titles.includes(one));
    if (name !== undefined) found.set(column, titles.indexOf(name));
  }
  return found;
}

function hasName(columns: ReadonlyMap<Column, number>): boolean {
  return columns.has('name') || columns.has('first') || columns.has('last');
}

function fieldsOf(row: readonly string[], columns: ReadonlyMap<Column, number>): ImportedFields {
  const cell = (column: Column) => row[columns.get(column) ?? -1] ?? '';
  const name = cell('name').trim() || `${cell('first')} ${cell('last')}`;
  const rest = (['employer', 'role', 'team', 'email', 'phone', 'linkedin', 'notes'] as const).map(
    (column) => [column, cell(column)] as const,
  );
  return { name, ...Object.fromEntries(rest) };
}
