import { foldCode } from './fold.ts';
import { foldPhrase } from './word.ts';

/** A phrase made ready to be looked for as whole words, whatever its case and accents. */
export type Phrase = { readonly text: string; readonly folded: string; readonly first: number };

export function phraseOf(text: string): Phrase {
  const folded = foldPhrase(text);
  return { text, folded, first: folded.charCodeAt(0) };
}

/** Where a phrase stands in a text as whole words: "CTO" is not in "Director", "india" not in "Indiana". */
export function findPhrase(text: string, { folded, first }: Phrase): readonly [number, number] | undefined {
  if (folded === '') return undefined;
  const words = folded.split(' ').length;
  for (let at = 0; at < text.length; at += 1) {
    if (foldCode(text.charCodeAt(at)) !== first && text.charCodeAt(at) !== first) continue;
    if (at > 0 && foldCode(text.charCodeAt(at - 1)) !== 0) continue;
    const end = endOfWords(text, at, words);
    if (foldPhrase(text.slice(at, end)) === folded) return [at, end];
  }
  return undefined;
}

const WORD = /[\p{L}\p{N}\p{M}_]+[+#]*|&|\.\p{L}+/uy;

function endOfWords(text: string, start: number, count: number): number {
  let at = start;
  let end = start;
  for (let word = 0; word < count && at < text.length; word += 1) {
    WORD.lastIndex = at;
    const found = WORD.exec(text);
    if (!found) return end;
    end = at + found[0].length;
    at = end;
    while (at < text.length && at - end < 3 && /[\s\-–/.,'’]/.test(text.charAt(at))) at += 1;
  }
  return end;
}
