import { readFileSync } from 'node:fs';
import path from 'node:path';
import { skillsIn } from '../../src/match/asked.ts';
import { type Extraction, extract } from '../../src/match/extract.ts';
import { TABLE } from '../match/table.ts';

/** One line of a file in `tests/eval/unseen`: what stands there and what a person reads in it. */
type Case = {
  readonly line: string;
  readonly fields: readonly string[];
  readonly expected: string;
  /** Marked with `~`: read otherwise, and known to be. */
  readonly isKnownMiss: boolean;
};

/** What is read in a line, in the way the file writes what is expected, each thing by itself. */
type Read = (one: Case) => readonly string[];

/** The sets by the names of their files, each with how its lines are read. */
const SETS: Readonly<Record<string, Read>> = {
  skills: asked,
  words: asked,
  level: ({ fields: [title, text] }) => [read(title, '', text).level ?? 'none'],
  workplace: ({ fields: [title, location, text] }) => [read(title, location, text).workplace ?? 'none'],
  places: ({ fields: [location, title, text] }) => placesOf(read(title, location, text)),
  pay: ({ fields: [text, location] }) => [payOf(read('', location, text))],
  years: ({ fields: [text] }) => [range(read('', '', text).experience)],
  languages: ({ fields: [text], expected }) =>
    orNone(
      read('', '', text).languages.map(({ name, required }) => marked(name, MARK[`${required}`], expected)),
    ),
  contract: ({ fields: [title, text] }) => orNone(read(title, '', text).contract),
};

export const SET_NAMES: readonly string[] = Object.keys(SETS);

/** The lines of a set, in their order. */
export function casesOf(set: string): readonly Case[] {
  return readFileSync(path.resolve('tests/eval/unseen', `${set}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((written) => {
      const line = written.replace(/^~/, '');
      const [said = '', expected = ''] = line.split(' => ');
      const fields = said.split(/ ?:: ?/).map((field) => field.replaceAll('\\n', '\n').trim());
      return { line, fields, expected: expected.trim(), isKnownMiss: written.startsWith('~') };
    });
}

/** What is read in a line of a set, where it is not what a person reads. */
export function misreadIn(set: string, one: Case): string | undefined {
  const found = SETS[set]?.(one) ?? [];
  const expected = partsOf(set, one.expected);
  const isRight =
    found.length === expected.length &&
    expected.every((part) => found.some((other) => part.split('|').some((may) => isSame(may, other, part))));
  return isRight ? undefined : found.join(' ');
}

/** "Canada/Quebec City|Quebec" is either city of that country. Accents are no matter. */
function isSame(may: string, found: string, part: string): boolean {
  const country = part.includes('/') && !may.includes('/') ? `${part.split('/')[0]}/` : '';
  return unaccented(country + may) === unaccented(found);
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function partsOf(set: string, expected: string): readonly string[] {
  if (set === 'places') return expected.split('; ');
  if (set === 'contract') return expected.split(' ');
  const isOfSkills = ['skills', 'words', 'languages'].includes(set) && expected !== 'none';
  return isOfSkills ? named(expected) : [expected];
}

function read(title = '', location = '', text = ''): Extraction {
  return extract({ title, location, text }, TABLE);
}

/** How a skill is asked for, as the files mark it. */
const MARK: Readonly<Record<string, string>> = {
  required: '!',
  nice: '?',
  said: '~',
  true: '!',
  false: '?',
  null: '~',
};

/** The skills a line names, as they were read; only these are judged. */
function asked({ fields: [text = ''], expected }: Case): readonly string[] {
  const found = skillsIn(text, TABLE.lexicon, TABLE.skills).filter(({ how }) => how !== 'not-asked');
  const how = new Map(found.map((one) => [TABLE.skills[one.hit.skill]?.name, MARK[one.how]]));
  return named(expected).map((part) => {
    const name = bare(part);
    return how.has(name) ? marked(name, how.get(name), expected) : `-${name}`;
  });
}

const NAMES = new Set(TABLE.skills.map(({ name }) => name));

/** The skills a line expects, with their marks. Throws where the table knows no such skill. */
function named(expected: string): readonly string[] {
  const words = expected.split(' ');
  const parts: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = words.length;
    while (end > at && !NAMES.has(bare(words.slice(at, end).join(' ')))) end -= 1;
    if (end === at) throw new Error(`no skill ${words[at]} in "${expected}"`);
    parts.push(words.slice(at, end).join(' '));
    at = end;
  }
  return parts;
}

function bare(part: string): string {
  return part.replace(/^-/, '').replace(/[!?~]$/, '');
}

/** The name with how it is asked for, where the line says how. */
function marked(name: string, mark: string | undefined, expected: string): string {
  return ['!', '?', '~'].some((one) => expected.includes(name + one)) ? `${name}${mark ?? ''}` : name;
}

function placesOf({ places }: Extraction): readonly string[] {
  const inCountries = places.filter(({ country }) => country !== null);
  return orNone(inCountries.map(({ country, city }) => [country, city].filter(Boolean).join('/')));
}

function payOf({ salary }: Extraction): string {
  return salary ? `${range(salary)} ${salary.currency} ${salary.unit?.charAt(0).toLowerCase()}` : 'none';
}

function range(said: { readonly min: number | null; readonly max: number | null } | null): string {
  return said ? `${said.min ?? ''}-${said.max ?? ''}` : 'none';
}

function orNone(names: readonly string[]): readonly string[] {
  return names.length > 0 ? names : ['none'];
}
