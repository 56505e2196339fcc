import type { DraftInput } from '../model/note.ts';
import { de } from './languages/de/index.ts';
import { en } from './languages/en/index.ts';
import { es } from './languages/es/index.ts';
import { fr } from './languages/fr/index.ts';
import type { Language } from './languages/language.ts';

const LANGUAGES: Readonly<Record<NonNullable<DraftInput['language']>, Language>> = { en, de, fr, es };

/** The language of the note; English where none was chosen. */
export function languageOf({ language = 'en' }: DraftInput): Language {
  return LANGUAGES[language];
}

/**
 * Whether words of the user's are plainly in another language than the note: at least two small words of that one, and none
 * of this. Short or mixed words are taken as they are.
 */
export function isForeign(text: string, language: Language): boolean {
  if (count(text, language) > 0) return false;
  return Object.values(LANGUAGES).some((other) => other !== language && count(text, other) >= 2);
}

function count(text: string, language: Language): number {
  return text.match(language.function)?.length ?? 0;
}
