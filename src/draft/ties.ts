import { sameEmployer } from '../model/employer-name.ts';
import type { DraftInput } from '../model/note.ts';
import { type Message, message } from '../model/words.ts';
import { type Grounded, groundOf, stands } from './ground.ts';
import { languageOf } from './language.ts';
import { NEARLY_ALL, overlaps } from './overlaps.ts';
import { spokenEmployer } from './places.ts';
import { sentencesOf } from './prose.ts';

/**
 * What a text claims of the user and an employer that their facts speak against: a return to where they never were, or a
 * deed done at another employer than it says.
 */
export function falseTie(input: DraftInput, body: string): Message | undefined {
  return neverThere(input, body) ?? doneElsewhere(input, body);
}

function neverThere(input: DraftInput, body: string): Message | undefined {
  if (groundOf(input).chair) return undefined;
  const [words] = languageOf(input).lint.former.exec(withoutFacts(input, body)) ?? [];
  return words === undefined
    ? undefined
    : message('draft_tip_never_there', { words, employer: input.employer });
}

/** The text without the user's and the posting's own words: "returned to school" is no return to an employer. */
function withoutFacts({ profile, person, posting }: DraftInput, body: string): string {
  const facts = [...profile.since, ...profile.wins].map(({ text }) => text);
  const own = [...facts, person.shared, posting?.title].filter(
    (words) => words !== undefined && words !== '',
  );
  return own.reduce<string>((now, words) => now.replaceAll(words ?? '', '…'), body);
}

function doneElsewhere(input: DraftInput, body: string): Message | undefined {
  const { since, wins, others } = groundOf(input);
  const all = [...since, ...wins, ...others];
  for (const sentence of sentencesOf(body)) {
    const told = all.filter(({ fact }) => overlaps(fact.text, sentence, NEARLY_ALL));
    const [wrong] = told;
    if (wrong && told.every((one) => isMisplaced(one, sentence, input)))
      return message('draft_tip_elsewhere', { words: wrong.fact.text });
  }
  return undefined;
}

/** Whether a sentence puts a fact to an employer, and to none where the facts say it was done. */
function isMisplaced({ fact, at }: Grounded, whole: string, input: DraftInput): boolean {
  const sentence = whole.replace(fact.text, '…');
  const { lint, employed } = languageOf(input);
  if (lint.wish.test(sentence)) return false;
  const isNamed = (name: string) => {
    const spoken = spokenEmployer(name);
    return stands(spoken, sentence) || stands(employed?.(spoken) ?? spoken, sentence);
  };
  const { employer, profile } = input;
  const named = [employer, ...profile.employment.map((one) => one.employer)].filter(isNamed);
  if (lint.withYou.test(sentence)) named.push(employer);
  return named.length > 0 && !(at && named.some((name) => sameEmployer(name, at.name)));
}
