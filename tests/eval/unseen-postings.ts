import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ExtractInput, type Extraction, extract } from '../../src/match/extract.ts';
import { TABLE } from '../match/table.ts';
import { type Row, telling } from './row.ts';

const FIELDS = ['level', 'workplace', 'places', 'pay', 'years', 'contract', 'language', 'languages'] as const;

/**
 * A whole posting of `tests/eval/unseen` and what a person reads in it: each field as the lines write it, readings that are equally
 * right parted by " | "; the skills with their marks ("Go!", "Rust?", "Kotlin~", "Java"), "A|B" met by either; and names of skills
 * that stand there and are not asked for.
 */
type Labelled = ExtractInput &
  Readonly<Record<(typeof FIELDS)[number], string>> & {
    readonly skills: readonly string[];
    readonly not: readonly string[];
  };

/** How whole postings are read: each field, and the skills by how they are asked for. */
export function postingRows(file: string): readonly Row[] {
  const postings = postingsOf(file).map((label) => ({ label, found: extract(label, TABLE) }));
  const share = (some: number, all: number) => (some / all).toFixed(3);
  const fields = FIELDS.map((field) => {
    const right = postings.filter(({ label, found }) => isRead(label[field], written(field, found))).length;
    return telling(`${file}: ${field} right, of ${postings.length}`, share(right, postings.length));
  });
  const asked = postings.flatMap(({ label, found }) => label.skills.map((skill) => seenAs(skill, found)));
  const skills = Object.entries(MARKS).map(([mark, name]) => {
    const all = asked.filter((one) => one.mark === mark);
    const read = all.filter(({ how }) => how !== undefined);
    return telling(`${file}: skills ${name}, read of ${all.length}`, share(read.length, all.length));
  });
  const judged = asked.filter(({ mark, how }) => how !== undefined && (mark === '!' || mark === '?'));
  const right = judged.filter(({ mark, how }) => mark === how).length;
  const not = postings.flatMap(({ label, found }) => label.not.map((name) => isNamed(name, found)));
  return [
    ...fields,
    ...skills,
    telling(`${file}: how they are asked for, right of ${judged.length} read`, share(right, judged.length)),
    telling(
      `${file}: named but not asked for, read of ${not.length}`,
      share(not.filter(Boolean).length, not.length),
    ),
  ];
}

const MARKS = { '!': 'required', '?': 'nice to have', '~': 'only said', '': 'asked for either way' } as const;

function postingsOf(file: string): readonly Labelled[] {
  return readFileSync(path.resolve('tests/eval/unseen', `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

/** How a labelled skill is asked for where it is read. */
function seenAs(skill: string, { skills }: Extraction): { readonly mark: string; readonly how?: string } {
  const mark = /[!?~]$/.exec(skill)?.[0] ?? '';
  const names = skill.slice(0, skill.length - mark.length).split('|');
  const found = skills.find(({ name }) => names.includes(name));
  return found ? { mark, how: ASKED[`${found.required}`] } : { mark };
}

const ASKED = { true: '!', false: '?', null: '~' } as const;

function isNamed(skill: string, { skills }: Extraction): boolean {
  return skills.some(({ name }) => name === skill);
}

function isRead(expected: string, found: string): boolean {
  return expected.split(' | ').some((one) => one === found || unmarked(one, found));
}

/** A language without a mark may be asked for either way. */
function unmarked(expected: string, found: string): boolean {
  const [one, other] = [expected.split(', '), found.split(', ')];
  return (
    one.length === other.length &&
    one.every((name) => other.some((seen) => seen === name || seen.slice(0, -1) === name))
  );
}

function written(field: (typeof FIELDS)[number], found: Extraction): string {
  const { places, salary, experience, languages, contract } = found;
  if (field === 'places') return listed(places.flatMap(placeOf), '; ');
  if (field === 'contract') return listed(contract, ' ');
  if (field === 'languages')
    return listed(
      languages.map(({ name, required }) => name + ASKED[`${required}`]),
      ', ',
    );
  if (field === 'years') return experience ? range(experience) : 'none';
  if (field === 'pay')
    return salary ? `${range(salary)} ${salary.currency} ${salary.unit?.charAt(0).toLowerCase()}` : 'none';
  return found[field] ?? 'none';
}

/** As in the lines, a label names no region, and no part of the world. */
function placeOf({ country, city }: Extraction['places'][number]): readonly string[] {
  return country === null ? [] : [[country, city].filter(Boolean).join('/')];
}

function listed(names: readonly string[], between: string): string {
  return [...new Set(names)].sort().join(between) || 'none';
}

function range({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  return `${min ?? ''}-${max ?? ''}`;
}
