import { oneLine } from '../src/model/posting.ts';
import type { Profile } from '../src/model/profile.ts';
import { profileFrom } from '../src/model/read-profile.ts';
import { isJsonResume } from '../src/model/read-resume.ts';
import type { Fields } from './input.ts';

/**
 * Where in the line the person wrote what stands at this path of the profile that was read: a list of one may be given
 * bare, a skill or a deed as a mere text, what is malformed in a list is left out, and a JSON Resume has names of its own.
 */
export function givenPath(path: string, given: unknown, profile: Profile): string {
  const [, list, index, field] = /^profile\.(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(path) ?? [];
  if (list === undefined || !isFields(given)) return path;
  if (isJsonResume(given)) return inResume(list, Number(index), field, given, profile) ?? path;
  if (index === undefined) return path;
  const item = itemsOf(profile, list)[Number(index)];
  const bare = given[list];
  if (!Array.isArray(bare)) return `profile.${list}${isFields(bare) ? behind(field) : ''}`;
  const at = bare.findIndex((one) => same(read({ [list]: [one] }, list)[0], item));
  return at < 0 ? path : `profile.${list}[${at}]${isFields(bare[at]) ? behind(field) : ''}`;
}

/** The names of a JSON Resume's work for those of an employment. */
const WORK: Readonly<Record<string, string>> = {
  title: 'position',
  place: 'location',
  from: 'startDate',
  to: 'endDate',
};

function inResume(list: string, index: number, field = '', given: Fields, profile: Profile) {
  if (list === 'name') return 'profile.basics.name';
  if (list === 'skills') return skillPath(profile.skills[index]?.name, given);
  const item = itemsOf(profile, list)[index];
  const work = Array.isArray(given['work']) ? given['work'] : [];
  const at = work.findIndex((one) => read({ basics: {}, work: [one] }, list).some((it) => same(it, item)));
  if (at < 0) return undefined;
  const job = work[at] as Fields;
  if (list === 'wins' && field === 'text') {
    const deeds = job['highlights'] as readonly unknown[];
    return `profile.work[${at}].highlights[${deeds.findIndex((one) => oneLine(one) === textIn(item))}]`;
  }
  const employer = job['name'] === undefined || job['name'] === null ? 'company' : 'name';
  return `profile.work[${at}].${field === 'employer' ? employer : (WORK[field] ?? field)}`;
}

function skillPath(name: string | undefined, { skills, languages }: Fields): string | undefined {
  for (const [at, group] of listOf(skills).entries()) {
    if (!isFields(group) && oneLine(group) === name) return `profile.skills[${at}]`;
    const word = listOf((group as Fields | null)?.['keywords']).findIndex((one) => oneLine(one) === name);
    if (word >= 0) return `profile.skills[${at}].keywords[${word}]`;
    if (isFields(group) && oneLine(group['name']) === name) return `profile.skills[${at}].name`;
  }
  const tongue = listOf(languages).findIndex((one) => isFields(one) && oneLine(one['language']) === name);
  return tongue < 0 ? undefined : `profile.languages[${tongue}].language`;
}

function read(given: Fields, list: string): readonly unknown[] {
  const profile = profileFrom(given);
  return 'trouble' in profile ? [] : itemsOf(profile, list);
}

function itemsOf(profile: Profile, list: string): readonly unknown[] {
  return listOf((profile as unknown as Fields)[list]);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textIn(item: unknown): unknown {
  return isFields(item) ? item['text'] : undefined;
}

function same(one: unknown, other: unknown): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function behind(field: string | undefined): string {
  return field === undefined ? '' : `.${field}`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
