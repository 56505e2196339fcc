import { BYTES, fillBytes, MOST_LETTERS } from './bytes.ts';
import { FOLDED } from './fold.ts';
import { scatterOf, turned } from './hash.ts';
import { type Lexicon, numberOf } from './lexicon.ts';
import {
  AMPERSAND,
  checkIn,
  DOT,
  endOfWord,
  FIRST_LETTER,
  hashIn,
  isVersionSign,
  LAST_DIGIT,
  PLUS,
  SHARP,
  stemOf,
} from './word.ts';

/** The words of a text: where each stands, and its hash. They stand until the next scan, which writes over them. */
export type Words = Columns & { readonly text: string; readonly count: number };

type Columns = {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** One more than there are words, so that the last has a next. */
  readonly hashes: Int32Array;
};

/** What parts words folds to 0. */
const GAP = 0;
/** Per byte what it adds to the hash of its word; 0 where it is no letter of ASCII. */
const STEPS = new Int32Array(256);
/** Per byte 1 where it is neither such a letter nor a gap. */
const ODD = new Uint8Array(256).fill(1, 0x80);
/** Per byte 1 where it may be a version: a word that ends in a digit. */
const DIGITS = new Uint8Array(256).fill(1, FIRST_LETTER, LAST_DIGIT + 1);
/** Per byte how a place in the text moves against that among the bytes: UTF-8 has 2 to 4 where UTF-16 has 1 or 2 (RFC 3629). */
const SHIFTS = new Int32Array(256).fill(-1, 0x80, 0xc0).fill(1, 0xf0);
for (let code = FIRST_LETTER; code < 0x80; code += 1)
  if (FOLDED[code] !== GAP) STEPS[code] = scatterOf(FOLDED[code] as number);
for (const sign of [PLUS, SHARP, AMPERSAND, DOT]) ODD[sign] = 1;
/** The first letter of ".NET"; with this bit a capital is a small letter. */
const [LETTER_N, SMALL] = [110, 32];

/**
 * Splits a text into words, without cutting strings. `C++`, `C#` and `.NET` are words; `&` is the word "and"; everything else
 * between letters and digits is a gap. A word with a plus or a version behind it (HTML5, Angular2+) that the lexicon does not know stands
 * for the word without. Only words that begin between `start` and `end` are read.
 */
export function scan(text: string, lexicon: Lexicon, start = 0, end = text.length): Words {
  const words = columnsFor(end - start);
  let count = 0;
  for (let from = start; from < end; ) {
    const to = endOfPart(text, from, end);
    count = join(text, cut(text, from, to), count, words, lexicon);
    from = to;
  }
  words.hashes[count] = 0;
  return { text, count, ...words };
}

/** A text that is longer than what is made into bytes at once is parted, at a blank if there is one. */
function endOfPart(text: string, from: number, end: number): number {
  if (end - from <= MOST_LETTERS) return end;
  const blank = text.lastIndexOf(' ', from + MOST_LETTERS - 1);
  return blank > from ? blank : from + MOST_LETTERS;
}

/** What `cut` found last: where each piece begins and ends, its hash, and 1 where it is odd. In places that never change, for speed. */
const [STARTS, ENDS, HASHES] = [column(MOST_LETTERS), column(MOST_LETTERS), column(MOST_LETTERS)];
const IS_ODD = new Uint8Array(MOST_LETTERS + 1);

/**
 * Cuts at the plain gaps; answers how many pieces there are. A piece is a word with its hash, or odd: one to be looked at again.
 * The loop has no other branch and no call in it, for much of a match is spent here.
 */
function cut(text: string, from: number, to: number): number {
  const end = fillBytes(text.slice(from, to));
  let count = 0;
  let hash = 0;
  let isOdd = 0;
  let start = from;
  // What to add to a place among the bytes to have it in the text.
  let shift = from - 1;
  for (let at = 1; at <= end; at += 1) {
    const byte = BYTES[at] as number;
    const step = STEPS[byte] as number;
    if (step !== 0) {
      hash = turned(hash) ^ step;
      continue;
    }
    if (ODD[byte] !== 0 && (byte !== DOT || ((BYTES[at + 1] as number) | SMALL) === LETTER_N)) {
      isOdd = 1;
      shift += SHIFTS[byte] as number;
      continue;
    }
    const stop = at + shift;
    STARTS[count] = start;
    ENDS[count] = stop;
    HASHES[count] = hash;
    IS_ODD[count] = isOdd | (DIGITS[BYTES[at - 1] as number] as number);
    // 1 where there is a word, without a branch.
    count += (start - stop) >>> 31;
    hash = 0;
    isOdd = 0;
    start = stop + 1;
  }
  return count;
}

/** Adds the words of the pieces to the `known` there are; answers how many there are then. */
function join(text: string, all: number, known: number, words: Columns, lexicon: Lexicon): number {
  const { starts, ends, hashes } = words;
  let count = known;
  for (let at = 0; at < all; at += 1) {
    const [start, end] = [STARTS[at] as number, ENDS[at] as number];
    if (IS_ODD[at] === 1) {
      count = addOdd(text, start, end, count, words, lexicon);
      continue;
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count] = HASHES[at] as number;
    count += 1;
  }
  return count;
}

/** Adds the words of an odd piece to the `count` there are; answers how many there are then. */
function addOdd(
  text: string,
  from: number,
  to: number,
  count: number,
  { starts, ends, hashes }: Columns,
  lexicon: Lexicon,
): number {
  let next = count;
  for (let at = from; at < to; ) {
    const end = endOfWord(text, at, to);
    if (end > at) {
      starts[next] = at;
      ends[next] = end;
      hashes[next] = knownHashIn(text, at, end, lexicon);
      next += 1;
    }
    at = Math.max(end, at + 1);
  }
  return next;
}

const SHORTEST_STEM = 3;

/** The hash of a word; where the lexicon does not know it, of the word without its version, if it knows that. */
function knownHashIn(text: string, start: number, end: number, lexicon: Lexicon): number {
  const hash = hashIn(text, start, end);
  if (!isVersionSign(text.charCodeAt(end - 1)) || numberOf(lexicon, hash) >= 0) return hash;
  const stem = stemOf(text, start, end);
  if (stem - start < SHORTEST_STEM) return hash;
  const short = hashIn(text, start, stem);
  return numberOf(lexicon, short) < 0 ? hash : short;
}

/** Whether a word is one of a list made by `hashesOf`. */
export function isAmong(list: ReadonlySet<number>, { count, hashes }: Words, at: number): boolean {
  return at >= 0 && at < count && list.has(hashes[at] as number);
}

/** Whether a word is the one of a number and not one of the same hash. */
export function isWord(
  { text, starts, ends }: Words,
  at: number,
  number: number,
  { checks }: Lexicon,
): boolean {
  const [start, end] = [starts[at] as number, ends[at] as number];
  if (text.charCodeAt(start) === AMPERSAND) return true;
  const check = checks[number];
  return checkIn(text, start, end) === check || checkIn(text, start, stemOf(text, start, end)) === check;
}

/** For texts of up to so many letters, which have no more words, the columns are used again: to set such up for each text took a fifth of the time. */
const kept = columns(MOST_LETTERS);

function columnsFor(length: number): Columns {
  return length > MOST_LETTERS ? columns(length) : kept;
}

function columns(letters: number): Columns {
  return { starts: column(letters), ends: column(letters), hashes: column(letters) };
}

function column(letters: number): Int32Array {
  return new Int32Array(letters + 1);
}
