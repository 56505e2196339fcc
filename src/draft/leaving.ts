import type { DraftInput } from '../model/note.ts';
import { grudgeIn } from './blame.ts';
import { groundOf } from './ground.ts';
import type { Language } from './languages/language.ts';

/** The word for which a reason on file was left out of the sentence about leaving: it reads as blame. */
export function reasonLeftOut(input: DraftInput, language: Language, told: string): string | undefined {
  const why = groundOf(input).chair?.it.why;
  return why && isBareLeaving(language, told) ? grudgeIn(language.lint, why) : undefined;
}

/** Whether a sentence tells of the leaving without a reason, as our own wordings do. */
function isBareLeaving({ wording, finish }: Language, sentence: string): boolean {
  const { leaving_bare: bare } = wording;
  const patterns = 'formal' in bare ? [...bare.formal, ...bare.informal] : bare;
  const fixed = patterns.flatMap((one) => [finish(one, true), finish(one, false)]);
  return fixed.some((one) => one.split('{year}').every((part) => sentence.includes(part)));
}
