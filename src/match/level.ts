import type { Level } from '../model/posting.ts';
import { allSignedLines } from './all-signs.ts';
import { LEVEL_SIGNS, LEVEL_WORDS } from './level-signs.ts';
import { allOf, type Line } from './lines.ts';
import { type Machine, machineOf, signsIn } from './machine.ts';
import { linesAbout, SIGN, type SignedLine } from './signs.ts';

const MIXED = /\bmid[-/ ]*(?:to |\/ ?)?senior\b/i;

/** The executive in these titles is somebody else. */
const ASSISTS =
  /\b(?:executive|personal|administrative) assistant\b|\b(?:assistant|secretary) to\b|\bchief of staff\b/i;

/** "Principal's Secretary": whose somebody is, is another. */
const POSSESSIVE = /\p{L}+['’]s(?= (?:secretary|assistant|office|aide|pa|driver|chauffeur)\b)/giu;

export type LevelSeen = { readonly level: Level; readonly start: number; readonly end: number };

/** Made at the first title. */
let machine: Machine | undefined;

/** The level a title says, the highest where it says several, and where it says it. */
export function levelInTitle(said: string): LevelSeen | undefined {
  machine ??= machineOf(LEVEL_WORDS);
  const signs = signsIn(said, machine);
  return signs === 0 ? undefined : highestIn(said, signs);
}

function highestIn(said: string, signs: number): LevelSeen | undefined {
  const title = said.replace(POSSESSIVE, (words) => ' '.repeat(words.length));
  const mixed = MIXED.exec(title);
  if (mixed) return { level: 'senior', start: mixed.index, end: mixed.index + mixed[0].length };
  const isAssistant = ASSISTS.test(title);
  for (const [at, [level, patterns]] of LEVEL_SIGNS.entries()) {
    if ((signs & (1 << at)) === 0) continue;
    if (isAssistant && (level === 'executive' || level === 'director')) continue;
    for (const pattern of patterns) {
      const found = pattern.exec(title);
      if (found) return { level, start: found.index, end: found.index + found[0].trimEnd().length };
    }
  }
  return undefined;
}

/** A line that states the level: "Experience level: Senior", "Seniority level" and "Mid-Senior level" below it. */
const STATED =
  /(?:experience|seniority|career|job|position|karriere|erfahrungs)[ -]?(?:level|stufe)\s*(?:[:–-]\s*|\n\s*)([^\n]{2,40})/iu;
/** Whom a text looks for, up to what they are to do: "looking for a Senior Business Analyst to …". */
const SOUGHT =
  /(?:looking for|seek(?:ing)?|searching for|hiring|recruiting|suchen|recherchons|cherchons|buscamos)\s+(?:an?|our(?: first| next)?|the|eine?n?|une?|un)\s+((?:(?!\b(?:to|who|that|with|in|for|at|and|by)\b)[^.,;:\n]){3,70})/giu;
/** "An experienced engineer" is what everybody looks for. */
const PRAISE = /experienced|erfahren|confirm/i;
const ROLE =
  /(?:this is an?|(?<=^|[\n.] ?)as an?) (entry[- ]level|junior|mid[- ]level|senior|lead|principal) (?:[\p{L}-]+ ){0,4}?(?:role|position|opportunity|job|[\p{L}-]+,? (?:at [^\n,.]{2,30},? )?you\b)/iu;
const READ = 6000;

/** The level a text states where the title says none: a line that names it, the role in the words of who seeks for it. */
export function levelInText(text: string, signed = allSignedLines(text)): LevelSeen | undefined {
  const read = text.slice(0, READ);
  const stated = statedIn(read, signed);
  if (stated) return stated;
  const [sought] = linesAbout(signed, SIGN.seeks, READ)
    .flatMap(({ text: line, start }) => allOf(line, SOUGHT).map((found) => moved(found, start)))
    .slice(0, 2)
    .filter(([, words = '']) => !PRAISE.test(words))
    .flatMap((found) => within(found) ?? []);
  return sought ?? roleIn(linesAbout(signed, SIGN.role, READ));
}

/** With the line below it. */
const LONGEST_STATED = 160;

function statedIn(text: string, signed: readonly SignedLine[]): LevelSeen | undefined {
  for (const line of linesAbout(signed, SIGN.levelLabel, READ)) {
    const found = STATED.exec(text.slice(line.start, line.start + line.text.length + LONGEST_STATED));
    if (found)
      return within(moved(found, line.start), /associate/i.test(found[1] ?? '') ? 'junior' : undefined);
  }
  return undefined;
}

/** "This is a senior role", in the lines that may say so. */
function roleIn(lines: readonly Line[]): LevelSeen | undefined {
  for (const { text, start } of lines) {
    const found = ROLE.exec(text);
    if (found) return within(moved(found, start));
  }
  return undefined;
}

function moved(found: RegExpExecArray, by: number): RegExpExecArray {
  found.index += by;
  return found;
}

function within(found: RegExpExecArray | null, otherwise?: Level): LevelSeen | undefined {
  const [whole, words = ''] = found ?? [];
  if (!found || whole === undefined) return undefined;
  const from = found.index + whole.lastIndexOf(words);
  const seen = levelInTitle(words);
  if (seen) return { level: seen.level, start: from + seen.start, end: from + seen.end };
  return otherwise ? { level: otherwise, start: from, end: from + words.length } : undefined;
}

/** How many steps lie between two levels; the top of the expert ladder stands beside the managing one. */
export function stepsBetween(one: Level, other: Level): number {
  return Math.abs(RUNG[one] - RUNG[other]);
}

/** How high a level stands; levels side by side stand equally high. */
export function rungOf(level: Level): number {
  return RUNG[level];
}

const RUNG: Readonly<Record<Level, number>> = {
  intern: 0,
  entry: 1,
  junior: 2,
  mid: 3,
  senior: 4,
  staff: 5,
  lead: 5,
  principal: 6,
  manager: 5,
  director: 7,
  executive: 8,
};
