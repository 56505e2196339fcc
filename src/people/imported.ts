import { plainEmployer, sameEmployer } from '../model/employer-name.ts';
import type { Person } from '../model/person.ts';
import { present } from '../model/posting.ts';
import { linkedinFrom } from '../model/read-person.ts';

/** Somebody out of an address book or a list of connections, before the user said how they know them. */
export type Imported = Pick<
  Person,
  'name' | 'role' | 'team' | 'employer' | 'email' | 'phone' | 'linkedin' | 'notes'
>;

/** What a list holds. `left` counts the lines nobody could be made of. */
export type ImportedList = { readonly people: readonly Imported[]; readonly left: number };

export type ImportedFields = Readonly<Partial<Record<keyof Imported, string>>>;

/** `undefined` where there is no name to call them by. */
export function importedFrom(fields: ImportedFields): Imported | undefined {
  const name = tidy(fields.name);
  if (name === '') return undefined;
  const { role, team, employer, email, phone, linkedin, notes } = fields;
  return present<Imported>({
    name,
    role: tidy(role),
    team: tidy(team),
    employer: tidy(employer),
    email: /^[^\s@]+@[^\s@]+$/.test(tidy(email)) ? tidy(email) : '',
    phone: tidy(phone),
    linkedin: linkedinFrom(linkedin),
    notes: tidy(notes),
  });
}

function tidy(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/**
 * Those whose company is one of these, but for case, accents and legal forms: "who do I know there?". A longer name is
 * another company: "Acme" is not "Acme Insurance".
 */
export function knownAt(people: readonly Imported[], spellings: readonly string[]): readonly Imported[] {
  return people.filter(({ employer = '' }) => spellings.some((one) => sameEmployer(one, employer)));
}

/** Companies of a list whose names hold one of these and more, the most frequent first: some are the same, some are not. */
export function namesLike(people: readonly Imported[], spellings: readonly string[]): readonly string[] {
  const wanted = spellings.map(plainEmployer).filter((plain) => plain !== '');
  const counts = new Map<string, number>();
  for (const { employer: company = '' } of people) {
    const plain = plainEmployer(company);
    if (wanted.includes(plain) || !wanted.some((one) => plain.includes(one))) continue;
    counts.set(company, (counts.get(company) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([company]) => company);
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/**
 * The person as they are to be kept: what the user already said about the same one stays, and only gaps are filled.
 * `id` names somebody new.
 */
export function mergedWith(
  known: readonly Person[],
  { employer: _, ...fields }: Imported,
  employer: string,
  id: string,
): Person {
  const before = known.find((person) => isSame(person, fields));
  if (before !== undefined) return { ...fields, ...before };
  return { ...fields, id, relation: 'colleague', employer };
}

function isSame(person: Person, { name, email, linkedin }: Imported): boolean {
  if (linkedin !== undefined && person.linkedin === linkedin) return true;
  if (email !== undefined && person.email?.toLowerCase() === email.toLowerCase()) return true;
  const differ = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
  return (
    folded(person.name) === folded(name) && !differ(person.email, email) && !differ(person.linkedin, linkedin)
  );
}
