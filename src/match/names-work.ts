import { plainWords } from './plain-words.ts';

/** Answers whether a text names a kind of work, by the patterns of the table's families. */
export function namesWorkOf(patterns: readonly string[]): (text: string) => boolean {
  const words = patterns.map((pattern) => new RegExp(pattern));
  return (text) => {
    const folded = plainWords(text);
    return words.some((one) => one.test(folded));
  };
}
