import { stands } from './ground.ts';

/** "The audit week" has not said "won the audit prize". */
export const NEARLY_ALL = 0.75;

/** Whether most of the telling words of a fact stand in the text: the user may have rewritten it. */
export function overlaps(fact: string, body: string, share = 0.5): boolean {
  const words = fact.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
  if (words.length === 0) return stands(fact, body);
  return words.filter((word) => stands(word, body)).length >= words.length * share;
}

/** Numbers in words as figures: "nine days" is "9 days". All in small letters. */
export function inFigures(text: string, numerals: readonly string[]): string {
  return text.toLowerCase().replace(/\p{L}+/gu, (word) => {
    const at = numerals.indexOf(word);
    return at < 0 ? word : `${at}`;
  });
}
