import { oneLine } from './posting.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether this is a JSON Resume document: only it has `basics` or `work`. Source: https://jsonresume.org/schema */
export function isJsonResume(value: Fields): boolean {
  return isFields(value['basics']) || Array.isArray(value['work']);
}

/**
 * What a JSON Resume document says of a profile, in the profile's loose shape: skills are the keywords of each group
 * (the group's own name where it has none), employment is `work`, and its highlights are deeds done there. Titles and places
 * wanted are left to the person: where somebody lives is no wish that should hide an opening.
 */
export function fromJsonResume({ basics, work, skills, languages }: Fields): Fields {
  const person = isFields(basics) ? basics : {};
  return {
    name: person['name'],
    skills: [
      ...listOf(skills).flatMap(skillNames),
      ...listOf(languages).map((one) => textOf(one, 'language')),
    ],
    employment: listOf(work).filter(isFields).map(employment),
    wins: listOf(work).filter(isFields).flatMap(deeds),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown, name: string): string | undefined {
  return isFields(value) ? oneLine(value[name]) : undefined;
}

function skillNames(group: unknown): readonly unknown[] {
  if (!isFields(group)) return [group];
  const keywords = listOf(group['keywords']);
  return keywords.length > 0 ? keywords : [group['name']];
}

function deeds(work: Fields): readonly Fields[] {
  const { employer } = employment(work);
  return listOf(work['highlights']).map((text) => ({ text, employer }));
}

/** `name` is the employer's; older documents call it `company`. `location` is a line of text here. */
function employment(work: Fields): Fields {
  return {
    employer: work['name'] ?? work['company'],
    title: work['position'],
    place: work['location'],
    from: work['startDate'],
    to: work['endDate'],
  };
}
