import { ACCENT, foldCode, SINGLE_SIGNS } from './fold.ts';
import { CHECK_SEED, checkStep, hashOf, hashStep } from './hash.ts';

/** Signs that may belong to a word: C++, C#, R&D, .NET. */
export const [PLUS, SHARP, AMPERSAND, DOT] = [43, 35, 38, 46];
/** Folded letters and digits come from 48 on. */
export const [FIRST_LETTER, LAST_DIGIT] = [48, 57];
const AND = 'and';
const NET = '.net';
const HASH_OF_AND = hashOf(AND);

/** Where the word ends that begins here; the same offset where none does. */
export function endOfWord(text: string, start: number, to: number): number {
  const letter = foldCode(text.charCodeAt(start));
  if (letter >= SINGLE_SIGNS) return start + (isPair(text, start) ? 2 : 1);
  if (letter < FIRST_LETTER) return start + lengthOfSign(text, start);
  let end = start + 1;
  while (end < to && isInWord(foldCode(text.charCodeAt(end)))) end += 1;
  return end < to ? end + signs(text, end) : end;
}

function lengthOfSign(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === AMPERSAND) return 1;
  return code === DOT && isNet(text, at) ? NET.length : 0;
}

function isNet(text: string, at: number): boolean {
  const end = at + NET.length;
  return text.slice(at, end).toLowerCase() === NET && foldCode(text.charCodeAt(end)) < FIRST_LETTER;
}

function isInWord(letter: number): boolean {
  return letter === ACCENT || (letter >= FIRST_LETTER && letter < SINGLE_SIGNS);
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** How many `+` and `#` belong to the word before them: C++, C#, A+; not the plus of "React+Redux". */
function signs(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === SHARP) return 1;
  if (sign !== PLUS) return 0;
  const next = text.charCodeAt(at + 1);
  if (next === PLUS) return 2;
  return foldCode(next) >= FIRST_LETTER ? 0 : 1;
}

/** Where a word ends without the plus or the version behind it: HTML5, Angular2+. */
export function stemOf(text: string, start: number, end: number): number {
  let stem = end;
  while (stem > start && isVersionSign(text.charCodeAt(stem - 1))) stem -= 1;
  return stem;
}

export function isVersionSign(code: number): boolean {
  return code <= LAST_DIGIT && (code >= FIRST_LETTER || code === PLUS || code === SHARP);
}

/** The hash of the folded word between two offsets; `&` is the word "and". */
export function hashIn(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) === AMPERSAND) return HASH_OF_AND;
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    const letter = letterAt(text, at);
    if (letter !== ACCENT) hash = hashStep(hash, letter);
  }
  return hash;
}

/** The folded letter, or the sign that stands in a word; `ACCENT` for what is read as nothing. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return foldCode(code) || code;
}

/** The second hash of the same. */
export function checkIn(text: string, start: number, end: number): number {
  let check = CHECK_SEED;
  for (let at = start; at < end; at += 1) {
    const letter = letterAt(text, at);
    if (letter !== ACCENT) check = checkStep(check, letter);
  }
  return check;
}

/** The words of a phrase as the lexicon knows them, joined by one blank. */
export function foldPhrase(text: string): string {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at, text.length);
    if (end > at) words.push(wordIn(text, at, end));
    at = Math.max(end, at + 1);
  }
  return words.join(' ');
}

function wordIn(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) === AMPERSAND) return AND;
  let word = '';
  for (let at = start; at < end; at += 1) {
    const letter = letterAt(text, at);
    if (letter !== ACCENT) word += String.fromCharCode(letter);
  }
  return word;
}
