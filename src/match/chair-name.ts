import { LEVELS, type Level } from '../model/posting.ts';
import { rungOf, stepsBetween } from './level.ts';
import { type Title, titleWords } from './title.ts';
import { FARTHEST_LEVEL } from './wish-reasons.ts';

/** Names of chairs: other words for the same, each → what it is known by; nothing for noise, a level behind "=". */
export type ChairNames = {
  readonly known: ReadonlyMap<string, readonly string[]>;
  /** How many words the longest of those has that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
  /** Words that say in which field the work is (ICU, mathematics), not what it is. */
  readonly fields: ReadonlySet<string>;
};

/** What a title says, in the words that each chair is known by. */
export type ChairName = {
  readonly words: ReadonlySet<string>;
  /** Those of its first part: of "Nurse - ICU", the nurse. */
  readonly head: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly level: Level | undefined;
};

/** The names of the table. What is malformed in it is left out. */
export function chairNamesOf(json: unknown): ChairNames {
  const { names, fields } = (json ?? {}) as { readonly names?: object; readonly fields?: unknown };
  const known = new Map<string, readonly string[]>();
  const longest = new Map<string, number>();
  for (const [name, others] of Object.entries(names ?? {})) {
    const words = name.split(' ').filter(Boolean);
    for (const other of textsIn(others)) {
      known.set(other, words);
      const [first = '', ...rest] = other.split(' ');
      longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
    }
  }
  return { known, longest, fields: new Set(textsIn(fields)) };
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** `elsewhere` holds words that stand in the title without being of it: its place. */
export function chairNameOf(
  { parts: named }: Title,
  names: ChairNames,
  elsewhere: ReadonlySet<string>,
): ChairName {
  const parts = named.flatMap((part) => partedAt(BREAK, knownWords(titleWords(part), names)));
  const isHeard = (word: string) => !word.startsWith('=') && !NUMBER.test(word) && !elsewhere.has(word);
  const heard = parts.map((words) => words.filter(isHeard));
  const words = new Set(heard.flat());
  return {
    words,
    head: new Set(heard.find(({ length }) => length > 0)),
    fields: new Set([...words].filter((word) => names.fields.has(word))),
    level: highestIn(parts.flat()),
  };
}

/** What stands where the rest of a part only says more of it: "Elektroniker für Betriebstechnik". */
const BREAK = '=|';

function partedAt(sign: string, words: readonly string[]): readonly (readonly string[])[] {
  const at = words.indexOf(sign);
  return at < 0 ? [words] : [words.slice(0, at), ...partedAt(sign, words.slice(at + 1))];
}

function highestIn(words: readonly string[]): Level | undefined {
  const levels = LEVELS.filter((level) => words.includes(`=${level}`));
  return levels.sort((one, other) => rungOf(other) - rungOf(one))[0];
}

/** Requisitions, years and grades. */
const NUMBER = /^\d+$|\d\D*\d/;

/** The longest names first: a "nurse practitioner" is no nurse. */
function knownWords(words: readonly string[], { known, longest }: ChairNames): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = longest.get(words[at] ?? '') ?? 0;
    let meant: readonly string[] | undefined;
    for (; length > 0 && meant === undefined; length -= 1)
      meant = known.get(words.slice(at, at + length).join(' '));
    found.push(...(meant ?? words.slice(at, at + 1)));
    at += length + 1;
  }
  return found;
}

/**
 * Whether a published title is the chair that was held: `same`, `near` at another level or in another field, `far` at a level
 * far off, `undefined` where it is other work. `isAlike` where their words were found to be the same already.
 */
export function likeness(
  published: ChairName,
  held: ChairName,
  isAlike: boolean,
): 'same' | 'near' | 'far' | undefined {
  if (!isAlike && !isAlikeIn(published, held)) return undefined;
  const isOtherField =
    published.fields.size > 0 && held.fields.size > 0 && !isSameSet(published.fields, held.fields);
  const steps = stepsBetween(published.level ?? 'mid', held.level ?? 'mid');
  // Who publishes a title often leaves its level out; one that is named is meant.
  const isLevel = published.level === held.level || (published.level === undefined && steps <= 1);
  if (isLevel) return isOtherField ? 'near' : 'same';
  return steps <= FARTHEST_LEVEL ? 'near' : 'far';
}

function isAlikeIn(one: ChairName, other: ChairName): boolean {
  return [one.words, one.head].some(
    (left) => left.size > 0 && [other.words, other.head].some((right) => isSameSet(left, right)),
  );
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word));
}
