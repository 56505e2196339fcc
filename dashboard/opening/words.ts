import type { Posting } from '../../src/model/posting.ts';
import type { MessageName } from '../../src/model/words.ts';
import { phrase, wordsLanguage } from '../../src/ui/phrase.ts';
import { listed, payOf, WORKPLACE } from '../../src/ui/spoken.ts';

/** "2 October", with the year where it is another one. */
export function dayWords(at: number, now = Date.now()): string {
  const day = { day: 'numeric', month: 'long' } as const;
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(wordsLanguage(), sameYear ? day : { ...day, year: 'numeric' }).format(at);
}

const FIELDS = {
  title: 'dash_field_title',
  locations: 'dash_field_locations',
  workplace: 'dash_field_workplace',
  department: 'dash_field_department',
  team: 'dash_field_team',
  employmentType: 'dash_field_employmentType',
  salary: 'dash_field_salary',
  requisitionId: 'dash_field_requisitionId',
  description: 'dash_field_description',
} as const satisfies Partial<Record<keyof Posting, MessageName>>;

/** "pay and place": the names of what changed. */
export function fieldWords(fields: readonly string[]): string {
  return listed(
    fields.map((field) => (field in FIELDS ? phrase(FIELDS[field as keyof typeof FIELDS]) : field)),
  );
}

/** What a field says, in words; nothing where it says nothing. */
export function valueWords(field: string, posting: Partial<Posting>): string | undefined {
  const { locations = [], workplace, salary } = posting;
  if (field === 'locations') return locations.length === 0 ? undefined : listed(locations);
  if (field === 'workplace') return workplace === undefined ? undefined : phrase(WORKPLACE[workplace]);
  if (field === 'salary') return payOf(salary);
  const value = posting[field as keyof Posting];
  return typeof value === 'string' ? value : undefined;
}
