import {
  ACCENT,
  CHECK_SEED,
  checkStep,
  FOLDED,
  FOLDED_END,
  foldCode,
  HASH_SEED,
  hashEnd,
  hashOf,
  hashStep,
  isSingleSign,
  SINGLE_SIGNS,
} from './fold.ts';
import { type Lexicon, numberOf } from './lexicon.ts';

const AND = 'and';
const [BLANK, PLUS, SHARP, AMPERSAND, DOT] = [32, 43, 35, 38, 46];

/**
 * The words of a text: where each stands and its number in the lexicon, -1 where it has none. They stand until the next
 * scan, which writes over them.
 */
export type Words = {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
};

/**
 * Splits a text into words and looks each up, without cutting strings: each letter is read once for most words.
 * `C++`, `C#` and `.NET` are words; `&` is the word "and"; everything else between letters and digits is a gap. Only words
 * that begin between `start` and `end` are read.
 */
export function scan(text: string, lexicon: Lexicon, start = 0, end = text.length): Words {
  // Names of its own for what the loop needs: it is the hottest there is, and the engine need not look for them.
  const folded = FOLDED;
  let { starts, ends, ids } = room;
  let count = 0;
  let begun = -1;
  let hash = HASH_SEED;
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : BLANK;
    const letter = code < FOLDED_END ? (folded[code] as number) : foldCode(code);
    if (letter > ACCENT && code < SINGLE_SIGNS) {
      if (begun < 0) {
        begun = at;
        hash = HASH_SEED;
      }
      hash = hashStep(hash, letter);
      continue;
    }
    if (begun < 0 ? code === BLANK : letter === ACCENT) continue;
    const to = begun < 0 ? endOfOdd(text, at, code) : endWithSigns(text, at, code);
    if (begun < 0 && to === at) continue;
    if (count === starts.length) ({ starts, ends, ids } = room = grown(room));
    const from = begun < 0 ? at : begun;
    starts[count] = from;
    ends[count] = to;
    ids[count] = idOf(text, from, to, to === at ? hashEnd(hash) : hashIn(text, from, to), lexicon);
    count += 1;
    begun = -1;
    // What ended the word may begin the next one: the "&" of R&D, the dot of ASP.NET.
    at = code === BLANK ? to : to - 1;
  }
  return { count, starts, ends, ids };
}

type Columns = Omit<Words, 'count'>;

function emptyWords(size: number): Columns {
  return { starts: new Int32Array(size), ends: new Int32Array(size), ids: new Int32Array(size) };
}

/** Used again by each scan: to set up and clear away such arrays for each text took a fifth of the time. */
let room = emptyWords(2048);

function grown(words: Columns): Columns {
  const more = emptyWords(words.starts.length * 2);
  more.starts.set(words.starts);
  more.ends.set(words.ends);
  more.ids.set(words.ids);
  return more;
}

/** The words of a phrase as the lexicon knows them, joined by one blank. */
export function foldPhrase(text: string): string {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (!startsWord(text, at)) {
      at += 1;
      continue;
    }
    const end = endOfWord(text, at);
    words.push(foldWord(text.slice(at, end)));
    at = end;
  }
  return words.join(' ');
}

function foldWord(word: string): string {
  if (word === '&') return AND;
  let folded = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const letter = foldCode(code) || code;
    if (letter !== ACCENT) folded += String.fromCharCode(letter);
  }
  return folded;
}

function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return foldCode(code) > ACCENT || startsOddly(text, at, code);
}

/** Words that begin with a sign: "&" and ".NET". */
function startsOddly(text: string, at: number, code: number): boolean {
  return code === AMPERSAND || (code === DOT && isDotNet(text, at));
}

/** Where the word of one sign ("&", a Chinese character) or ".NET" ends; `at` itself where none begins. */
function endOfOdd(text: string, at: number, code: number): number {
  if (isAlone(code)) return at + 1;
  return code === DOT && isDotNet(text, at) ? at + DOT_NET : at;
}

const DOT_NET = '.net'.length;

function isDotNet(text: string, at: number): boolean {
  return (
    (text.charCodeAt(at + 1) | 32) === 110 &&
    (text.charCodeAt(at + 2) | 32) === 101 &&
    (text.charCodeAt(at + 3) | 32) === 116 &&
    foldCode(text.charCodeAt(at + 4)) === 0
  );
}

function endOfWord(text: string, start: number): number {
  const end = endOfLetters(text, start);
  return end === start + 1 && isAlone(text.charCodeAt(start)) ? end : end + signs(text, end);
}

function endOfLetters(text: string, start: number): number {
  if (isAlone(text.charCodeAt(start))) return start + 1;
  let at = start + 1;
  while (at < text.length && isInside(text.charCodeAt(at))) at += 1;
  return at;
}

function isAlone(code: number): boolean {
  return code === AMPERSAND || isSingleSign(code);
}

function isInside(code: number): boolean {
  return foldCode(code) !== 0 && !isSingleSign(code);
}

function endWithSigns(text: string, at: number, code: number): number {
  return code === PLUS || code === SHARP ? at + signs(text, at) : at;
}

/** How many `+` and `#` belong to the word before them: C++, C#, A+; not the plus of "React+Redux". */
function signs(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  if (code === SHARP) return 1;
  if (code !== PLUS) return 0;
  if (text.charCodeAt(at + 1) === PLUS) return 2;
  return foldCode(text.charCodeAt(at + 1)) === 0 ? 1 : 0;
}

const HASH_OF_AND = hashOf(AND);
const SHORTEST_STEM = 3;

/** The number of a word; failing that, of the word without a trailing plus or version: HTML5, Angular2+. */
function idOf(text: string, start: number, end: number, hash: number, lexicon: Lexicon): number {
  const number = numberOf(lexicon, hash);
  if (number >= 0 || !isVersionSign(text.charCodeAt(end - 1))) return number;
  const stem = stemOf(text, start, end);
  return stem - start < SHORTEST_STEM ? -1 : numberOf(lexicon, hashIn(text, start, stem));
}

function stemOf(text: string, start: number, end: number): number {
  let stem = end;
  while (stem > start && isVersionSign(text.charCodeAt(stem - 1))) stem -= 1;
  return stem;
}

function isVersionSign(code: number): boolean {
  return code <= 57 && (code >= 48 || code === PLUS || code === SHARP);
}

/** Whether the text between these offsets is the word of this number and not one of the same hash. */
export function isWord(
  text: string,
  start: number,
  end: number,
  number: number,
  { checks }: Lexicon,
): boolean {
  if (end - start === 1 && text.charCodeAt(start) === AMPERSAND) return true;
  const check = checks[number];
  return checkIn(text, start, end) === check || checkIn(text, start, stemOf(text, start, end)) === check;
}

function hashIn(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) === AMPERSAND) return HASH_OF_AND;
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const letter = foldCode(code) || code;
    if (letter !== ACCENT) hash = hashStep(hash, letter);
  }
  return hashEnd(hash);
}

function checkIn(text: string, start: number, end: number): number {
  let check = CHECK_SEED;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const letter = foldCode(code) || code;
    if (letter !== ACCENT) check = checkStep(check, letter);
  }
  return check;
}
