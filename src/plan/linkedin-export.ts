import Papa from 'papaparse';
import { dateFrom } from '../model/typed-date.ts';

/** Files of LinkedIn's data export that say something of a profile. */
export const EXPORT_FILES = ['Profile.csv', 'Positions.csv', 'Skills.csv'] as const;

type Row = Readonly<Record<string, string>>;

/** A profile in its loose shape out of LinkedIn's data export: file name → text. */
export function fromLinkedinExport(
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const [person] = rows(files['Profile.csv']);
  const name = person && `${person['First Name'] ?? ''} ${person['Last Name'] ?? ''}`;
  return {
    name,
    skills: rows(files['Skills.csv']).map((row) => row['Name']),
    employment: rows(files['Positions.csv']).map((row) => ({
      employer: row['Company Name'],
      title: row['Title'],
      place: row['Location'],
      from: dateFrom(row['Started On'] ?? ''),
      to: dateFrom(row['Finished On'] ?? ''),
    })),
  };
}

function rows(text: string | undefined): readonly Row[] {
  if (text === undefined) return [];
  const { data } = Papa.parse<Row>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: 'greedy' });
  return data;
}
