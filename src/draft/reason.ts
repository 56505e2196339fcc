import { type Message, message } from '../model/words.ts';
import { grudgeIn } from './blame.ts';
import { languagesIn } from './language.ts';
import type { Language } from './languages/language.ts';

/** A note says why one left in half a sentence. */
export const LONGEST_REASON = 18;

/**
 * Why a note would leave a reason for leaving out, said where the reason is written down; nothing where it may be told. It is
 * read in the language it is in; of a few words nobody can tell, and blame in any language is heard.
 */
export function reasonCare(why: string): Message | undefined {
  const grudge = blameIn(why);
  if (grudge !== undefined) return message('draft_reason_blame', { word: grudge });
  const unsaid = first(languagesIn(why), ({ lint }) => lint.unsaid.exec(why)?.[0]);
  if (unsaid !== undefined) return message('draft_reason_unsaid', { word: unsaid });
  const count = why.trim().split(/\s+/).length;
  return count > LONGEST_REASON ? message('draft_reason_long', { count, most: LONGEST_REASON }) : undefined;
}

/** The first word that may be heard as blame, in whichever language the text is in. */
export function blameIn(text: string): string | undefined {
  return first(languagesIn(text, NEARLY), ({ lint }) => grudgeIn(lint, text));
}

const NEARLY = 1;

function first(
  languages: readonly Language[],
  find: (one: Language) => string | undefined,
): string | undefined {
  return languages.map(find).find((found) => found !== undefined);
}
