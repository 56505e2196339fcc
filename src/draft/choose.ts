import type { DraftInput } from '../model/note.ts';
import type { Given } from './clause.ts';
import { digest } from './digest.ts';
import { groundOf } from './ground.ts';
import type { Language, PlainName, WordingName } from './languages/language.ts';
import { spokenEmployer } from './places.ts';
import { monthsAway, monthsThere } from './time.ts';

/**
 * How short it must be: `roomy` takes any wording, `short` one of the shorter half, `shortest` one of the four shortest,
 * `least` one of two.
 */
export type Room = 'roomy' | 'short' | 'shortest' | 'least';

/** How the wordings are to be: in which language, for whom, how short; another `turn` chooses others. */
export type Taste = {
  readonly language: Language;
  readonly formal: boolean;
  /** "I'd" rather than "I would". */
  readonly relaxed: boolean;
  readonly room: Room;
  readonly turn: number;
};

/**
 * Chooses by seed and person, and never what somebody else there has read already while another wording is left. An ask and
 * its way out are chosen apart, so that two people of one company hardly ever read the same pair.
 */
export function chooser(input: DraftInput, taste: Taste): Given['pick'] {
  const { language, relaxed, turn } = taste;
  const { person, seed = 0, kind, earlier = [] } = input;
  const read = earlier
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  const lot = (name: string) => digest(`${seed}|${turn}|${person.name}|${person.relation}|${kind}|${name}`);
  const isFirst = groundOf(input).chair === undefined;
  return (name, isLong = false, at = input.employer) => {
    const employer = spokenEmployer(at);
    const patterns = patternsOf(taste, name, isFirst);
    const said = fitting(sayable(patterns, input, language), name, input, language, isLong);
    const all = said.map((one) => {
      const text = language.finish(language.varied(one, lot(`${name}|${one}`)), relaxed);
      return text.includes('{employer}') ? language.withEmployer(text, employer) : text;
    });
    const choices = roomFor(all, taste.room, isCounted(input) ? wordsOf : lengthOf);
    const spare = taste.room === 'short' ? all : [];
    const pattern = unread(choices, lot(name), read, spare);
    const [, question] = ASK.exec(pattern) ?? [];
    if (question === undefined) return pattern;
    const outs = choices.map((one) => ASK.exec(one)?.[2]).filter((out) => out !== undefined);
    return `${question} ${unread(outs, lot(`${name}|out`), read)}`;
  };
}

/** A question with what follows it: "Would you have 15 minutes? If not, that's fine." */
const ASK = /^([^?]*\S\s?\?) (\S.*)$/su;

/** The first one from the place of the lot on that nobody has read; where all are read, the one the lot fell on. */
function unread(
  choices: readonly string[],
  lot: number,
  read: string,
  spare: readonly string[] = [],
): string {
  const turned = choices.map((_, step) => choices[(lot + step) % choices.length] ?? '');
  return [...turned, ...spare].find((pattern) => !isRead(pattern, read)) ?? turned[0] ?? '';
}

/** To an employer where the user never was, the wordings for a first approach stand in place of the others. */
function patternsOf(
  { language: { wording }, formal }: Taste,
  name: WordingName,
  isFirst: boolean,
): readonly string[] {
  const first = isFirst && isPlain(name) ? wording[`first_${name}`] : undefined;
  const patterns = first ?? wording[name] ?? [];
  if ('formal' in patterns) return formal ? patterns.formal : patterns.informal;
  return patterns;
}

function isPlain(name: WordingName): name is PlainName {
  return !name.startsWith('first_');
}

/** For the ear only what needs no paper, where there is a choice. */
function sayable(
  patterns: readonly string[],
  { channel }: DraftInput,
  { onPaper }: Language,
): readonly string[] {
  if (channel !== 'call' && channel !== 'talking-points') return patterns;
  const said = patterns.filter((pattern) => !onPaper.test(pattern));
  return said.length > 0 ? said : patterns;
}

const ENDS_WITH_FACT = /\{told\}\W*$/i;
const YEARS = 24;

/**
 * Those that claim nothing that is not so: years where it were months, a decision that is not the reader's, a
 * return, a year that has hardly begun.
 */
function fitting(
  patterns: readonly string[],
  name: WordingName,
  input: DraftInput,
  { saysYears, saysDecider, saysFormer, inSeason }: Language,
  isLong: boolean,
): readonly string[] {
  const months = () => (name.startsWith('growth') ? monthsAway(input) : monthsThere(input));
  const isFirst = groundOf(input).chair === undefined;
  const month = new Date(input.now).getUTCMonth();
  const isTrue = (pattern: string) =>
    inSeason.every(([words, from, to]) => !words.test(pattern) || (month >= from && month <= to)) &&
    (!isFirst || !saysFormer.test(pattern)) &&
    (!saysYears.test(pattern) || months() >= YEARS) &&
    (input.person.relation !== 'colleague' || !saysDecider.test(pattern)) &&
    (!isLong || ENDS_WITH_FACT.test(pattern));
  const fit = patterns.filter(isTrue);
  return fit.length > 0 ? fit : patterns;
}

const KEPT = { shortest: 4, least: 2 } as const;

/** Where a channel counts words, the fewest are the shortest. */
function isCounted({ channel }: DraftInput): boolean {
  return channel === 'call' || channel === 'talking-points';
}

const lengthOf = (text: string): number => text.length;
const wordsOf = (text: string): number => text.split(/\s+/).length;

function roomFor(choices: readonly string[], room: Room, size: (text: string) => number): readonly string[] {
  if (room === 'roomy') return choices;
  const kept = room === 'short' ? Math.ceil(choices.length * 0.6) : KEPT[room];
  return [...choices].sort((a, b) => size(a) - size(b) || a.length - b.length).slice(0, kept);
}

/** Whether the fixed words of a wording stand in what others have read. */
function isRead(pattern: string, read: string): boolean {
  if (read === '') return false;
  // A question is the same question with another way out behind it, and behind a greeting it opens small.
  const [, question = pattern] = ASK.exec(pattern) ?? [];
  const parts = question
    .toLowerCase()
    .split(/\{\w+\}/)
    .filter((part) => /\p{L}{2}/u.test(part));
  return parts.length > 0 && parts.every((part) => read.includes(part));
}
