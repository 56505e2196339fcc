import type { DraftInput } from '../model/note.ts';
import { de } from './languages/de/index.ts';
import { en } from './languages/en/index.ts';
import { es } from './languages/es/index.ts';
import { fr } from './languages/fr/index.ts';
import type { Language } from './languages/language.ts';

const LANGUAGES: Readonly<Record<NonNullable<DraftInput['language']>, Language>> = { en, de, fr, es };

/** The language of the note; English where none was chosen. */
export function languageOf({ language = 'en' }: Pick<DraftInput, 'language'>): Language {
  return LANGUAGES[language];
}

/** The languages a text may be in, told by its small words: those that have the most of them, or up to so many fewer. */
export function languagesIn(text: string, fewer = 0): readonly Language[] {
  const all = Object.values(LANGUAGES);
  const most = Math.max(...all.map((one) => count(text, one)));
  return all.filter((one) => count(text, one) >= most - fewer);
}

/**
 * Whether words of the user's are in another language than the note, told by the small words in them. Where these say
 * little or nothing, the language of all that the user wrote decides.
 */
export function isForeign(text: string, input: DraftInput): boolean {
  const language = languageOf(input);
  const lead = leadOf(text, language);
  if (Math.abs(lead) >= PLAIN) return lead > 0;
  const whole = known.get(input) ?? leadOf(writtenBy(input), language);
  known.set(input, whole);
  return whole >= PLAIN && lead >= 0;
}

/** What all that the user wrote says, counted once for each input. */
const known = new WeakMap<DraftInput, number>();
/** So many small words more make a language plain. */
const PLAIN = 2;

/** By how many small words another language is ahead of this one. */
function leadOf(text: string, language: Language): number {
  const others = Object.values(LANGUAGES).filter((other) => other !== language);
  return Math.max(...others.map((other) => count(text, other))) - count(text, language);
}

/** All sentences and phrases of the user's own that a note may use. */
function writtenBy({ profile, person }: DraftInput): string {
  const { since, wins, commitment = '', employment } = profile;
  const facts = [...since, ...wins].map(({ text }) => text);
  const reasons = employment.map(({ why = '' }) => why);
  return [...facts, ...reasons, commitment, person.shared ?? ''].join('\n');
}

function count(text: string, language: Language): number {
  return text.match(language.function)?.length ?? 0;
}
