import { readFileSync } from 'node:fs';
import path from 'node:path';
import { skillsIn } from '../../src/match/asked.ts';
import { type Extraction, extract } from '../../src/match/extract.ts';
import { skillOf } from '../../src/match/table/load.ts';
import { foldPhrase } from '../../src/match/word.ts';
import { BY_FORM, TABLE } from '../match/table.ts';

/** One line of a file in `tests/eval/unseen`: what stands there and what a person reads in it. */
type Case = {
  readonly line: string;
  readonly fields: readonly string[];
  readonly expected: string;
  /** Marked with `~`: read otherwise, and known to be. */
  readonly isKnownMiss: boolean;
};

/** How the lines of a set are read. */
type Reading = {
  /** What is read in a line, in the way the file writes what is expected, each thing by itself. */
  readonly read: (one: Case) => readonly string[];
  /** What parts one expected thing from the next. */
  readonly between: string;
  /** Whether what is read and not expected is judged too. */
  readonly isWhole: boolean;
};

const ASKED: Reading = { read: asked, between: ', ', isWhole: false };

/** The sets by the names of their files. */
const SETS: Readonly<Record<string, Reading>> = {
  skills: ASKED,
  words: ASKED,
  level: oneOf(({ fields: [title, text] }) => read(title, '', text).level ?? 'none'),
  workplace: oneOf(({ fields: [title, location, text] }) => read(title, location, text).workplace ?? 'none'),
  places: allOf('; ', ({ fields: [location, title, text] }) => placesOf(read(title, location, text))),
  pay: oneOf(({ fields: [text, location] }) => payOf(read('', location, text))),
  years: oneOf(({ fields: [text] }) => range(read('', '', text).experience)),
  languages: allOf(', ', ({ fields: [text] }) =>
    read('', '', text).languages.map(({ name, required }) => name + MARK[`${required}`]),
  ),
  contract: allOf(' ', ({ fields: [title, text] }) => read(title, '', text).contract),
};

export const SET_NAMES: readonly string[] = Object.keys(SETS);

function oneOf(readOne: (one: Case) => string): Reading {
  return { read: (one) => [readOne(one)], between: '\n', isWhole: true };
}

function allOf(between: string, readAll: (one: Case) => readonly string[]): Reading {
  return { read: (one) => orNone(readAll(one)), between, isWhole: true };
}

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
  const { read: readIn, between, isWhole } = SETS[set] ?? ASKED;
  const found = readIn(one);
  const answers = one.expected.split(' | ').map((answer) => answer.split(between));
  const isRight = answers.some(
    (parts) => (!isWhole || parts.length === found.length) && parts.every((part) => isMet(part, found)),
  );
  return isRight ? undefined : found.join(between);
}

/** "A|B" is met by either, and "-A" where it is not read. */
function isMet(part: string, found: readonly string[]): boolean {
  // "Canada/Quebec City|Quebec" is either city of that country.
  const country = /^[^|]*\//.exec(part)?.[0] ?? '';
  return part
    .split('|')
    .map((may) => (may.includes('/') ? may : country + may))
    .some((may) => {
      const isRead = found.some((other) => isSame(may.replace(/^-/, ''), other));
      return may.startsWith('-') ? !isRead : isRead;
    });
}

/** Accents are no matter, and how a skill is asked for only where the label says it. */
function isSame(may: string, found: string): boolean {
  return unaccented(may) === unaccented(MARKED.test(may) ? found : bare(found));
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
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
const MARKED = /[!?~]$/;

function bare(part: string): string {
  return part.replace(MARKED, '');
}

/** The skills a line names, each under the names by which the line expects it; a part of speech with its mark. */
function asked({ fields: [text = ''], expected }: Case): readonly string[] {
  const found = skillsIn(text, TABLE.lexicon, TABLE.skills).filter(({ how }) => how !== 'not-asked');
  const names = expected.split(/, | \| |\|/).map((part) => bare(part.replace(/^-/, '')));
  return found.flatMap(({ hit, how }) =>
    names.filter((name) => skillNamed(name) === hit.skill).map((name) => name + MARK[how]),
  );
}

const BY_NAME = new Map(TABLE.skills.map(({ name }, at) => [name, at]));

/** The skill of a name, or of a form of it. Throws where the table knows no such skill. */
function skillNamed(name: string): number {
  const skill = BY_NAME.get(name) ?? skillOf(BY_FORM.get(foldPhrase(name)) ?? -1);
  if (skill < 0) throw new Error(`no skill "${name}"`);
  return skill;
}

function placesOf({ places }: Extraction): readonly string[] {
  const inCountries = places.filter(({ country }) => country !== null);
  // A label names no region: two states of a country are that country.
  return [...new Set(inCountries.map(({ country, city }) => [country, city].filter(Boolean).join('/')))];
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
