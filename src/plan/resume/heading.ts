import { hasLegalForm } from '../../model/employer-name.ts';
import { isLabelled } from './cells.ts';

const LONGEST = 120;
const MOST_WORDS = 18;
const SMALL =
  /^(?:of|and|or|the|for|at|in|to|on|with|from|de|du|des|la|le|les|et|en|à|au|aux|pour|del|los|las|y|el|der|die|das|dem|chez|den|für|und|zum|zur|im|bei|von|van|het|per|da|di|i|w)$/iu;
/** "Skills: SQL" */
const LABEL = /^[\p{L} ]{3,25}:(?:\s|$)/u;

/** Whether a line may name a title or an employer: short, no sentence, and not told in small words. */
export function mayHead(text: string): boolean {
  if (text === '' || text.length > LONGEST) return false;
  if (LABEL.test(text) && !isLabelled(text)) return false;
  if (/[!?;]$|[.:]\s+\p{Lu}\p{Ll}+ \p{Ll}|,$|@\S+\.\w|https?:/u.test(text)) return false;
  if (/\.$/.test(text) && !hasLegalForm(text)) return false;
  const { all, small } = countOf(text);
  return all <= MOST_WORDS && (small < 2 || (small === 2 && all <= 4));
}

/** Whether a line with dates is a sentence of what was done rather than a title and an employer. */
export function isProse(text: string): boolean {
  const { all, small } = countOf(text);
  return all > 14 || (small > 2 && small * 3 > all);
}

/** The words of a line, and those of them that are written small and name something. */
function countOf(text: string): { readonly all: number; readonly small: number } {
  const words = text
    .replace(/\([^)]*\)/gu, '')
    .split(/[\s,/]+/)
    .map((word) => word.replace(/^[dl]['’]/iu, ''))
    .filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3 && !SMALL.test(word));
  return { all: words.length, small: small.length };
}
