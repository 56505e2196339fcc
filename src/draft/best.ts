import type { Draft, DraftInput } from '../model/note.ts';
import { languageOf } from './language.ts';
import { grade, sentencesOf } from './prose.ts';

const FULL_SCORE = 12;
const PATIENCE = 4;
const FEW_REPEATED = 0.3;
/** From here on a point less is better than the same note twice. */
const MUCH_REPEATED = 0.45;
const TOO_ALIKE = 6;

/** The draft with the most points, where others there have not read its sentences already and it reads easily. */
export function bestOf(input: DraftInput, tries: readonly (() => Draft)[]): Draft {
  let best: { readonly made: Draft; readonly worth: number; readonly at: number } | undefined;
  for (const [at, make] of tries.entries()) {
    const made = make();
    const lack = lackOf(input, made.body);
    const worth = made.score - lack;
    if (best === undefined || worth > best.worth) best = { made, worth, at };
    if (made.score === FULL_SCORE && lack === 0) break;
    // Where a fact is missing, no other words make up for it.
    if (at - best.at >= PATIENCE && !isOfWords(best.made)) break;
  }
  if (best === undefined) throw new Error('A draft takes at least one try.');
  return best.made;
}

/** Whether a point is lost that other words may win. */
function isOfWords({ points }: Draft): boolean {
  return points.some(({ name, got, of }) => got < of && ['plain', 'ask', 'length', 'intent'].includes(name));
}

/** What speaks against a text beyond its points: what others there have read already, and hard reading. */
function lackOf(input: DraftInput, body: string): number {
  const repeated = repeatedIn(input, body);
  const alike = repeated > MUCH_REPEATED ? repeated * TOO_ALIKE : repeated < FEW_REPEATED ? 0 : repeated;
  return alike + hardness(input, body);
}

/** How far above easy reading a text is, in school years; other counts of syllables come out a year higher. */
function hardness(input: DraftInput, body: string): number {
  return languageOf(input).hasGrade ? Math.max(0, grade(body) - EASY_GRADE) : 0;
}

const EASY_GRADE = 6.5;

/** The share of its sentences that somebody else there has read already. */
function repeatedIn({ earlier = [], person }: DraftInput, body: string): number {
  const sentences = sentencesOf(body);
  const shares = earlier
    .filter(({ to }) => to !== undefined && to !== person.name)
    .map(({ text }) => sentences.filter((one) => text.includes(one)).length / Math.max(sentences.length, 1));
  return Math.max(0, ...shares);
}
