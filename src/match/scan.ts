import { CHECK_SEED, checkStep, HASH_SEED, hashEnd, hashOf, hashStep, SINGLE_SIGNS } from './fold.ts';
import { AMPERSAND, DOT, FIRST_LETTER, foldedRow, GAP, MARK, PLUS, SHARP } from './folded-row.ts';
import { type Lexicon, numberOf } from './lexicon.ts';

const AND = 'and';

/**
 * The words of a text: where each stands, its hash and its number in the lexicon, -1 where it has none. They stand until
 * the next scan, which writes over them.
 */
export type Words = {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly ids: Int32Array;
  /** The folded letters of what was read; the first stands at `origin` in the text. */
  readonly row: Uint16Array;
  readonly origin: number;
};

/**
 * Splits a text into words and looks each up, without cutting strings. `C++`, `C#` and `.NET` are words; `&` is the word
 * "and"; everything else between letters and digits is a gap. Only words that begin between `start` and `end` are read.
 * In three passes of small loops: the engine makes less of one that does all.
 */
export function scan(text: string, lexicon: Lexicon, start = 0, end = text.length): Words {
  const row = foldedRow(text, start, end);
  const count = split(row, end - start, start);
  number(row, count, start, lexicon);
  return { count, ...room, row, origin: start };
}

/** Finds the words and their hashes; answers how many. */
function split(row: Uint16Array, length: number, origin: number): number {
  let { starts, ends, hashes } = room;
  let count = 0;
  for (let at = 0; at < length; ) {
    let letter = row[at] as number;
    if (letter === GAP) {
      at += 1;
      continue;
    }
    const from = at;
    let hash = HASH_SEED;
    if (letter >= FIRST_LETTER && letter < SINGLE_SIGNS && letter !== MARK) {
      do {
        if (letter !== MARK) hash = hashStep(hash, letter);
        at += 1;
        letter = row[at] as number;
      } while (letter >= FIRST_LETTER && letter < SINGLE_SIGNS);
      hash = hashEnd(hash);
      if (letter === PLUS || letter === SHARP) {
        at += signs(row, at);
        hash = hashIn(row, from, at);
      }
    } else {
      at += lengthOfOdd(row, at);
      if (at === from) {
        at += 1;
        continue;
      }
      hash = hashIn(row, from, at);
    }
    if (count === starts.length) ({ starts, ends, hashes } = room = grown(room));
    starts[count] = origin + from;
    ends[count] = origin + at;
    hashes[count] = hash;
    count += 1;
  }
  return count;
}

/** The length of the word of one sign ("&", a Chinese character) or of ".NET"; 0 where none begins. */
function lengthOfOdd(row: Uint16Array, at: number): number {
  const letter = row[at] as number;
  if (letter === DOT) return isDotNet(row, at) ? DOT_NET : 0;
  return letter === AMPERSAND || letter >= SINGLE_SIGNS ? 1 : 0;
}

const DOT_NET = '.net'.length;

function isDotNet(row: Uint16Array, at: number): boolean {
  return row[at + 1] === 110 && row[at + 2] === 101 && row[at + 3] === 116 && !isLetter(row[at + 4]);
}

function isLetter(letter = GAP): boolean {
  return letter >= FIRST_LETTER;
}

/** How many `+` and `#` belong to the word before them: C++, C#, A+; not the plus of "React+Redux". */
function signs(row: Uint16Array, at: number): number {
  if (row[at] === SHARP) return 1;
  if (row[at + 1] === PLUS) return 2;
  return isLetter(row[at + 1]) ? 0 : 1;
}

/** Looks each word up; failing that, the word without a trailing plus or version: HTML5, Angular2+. */
function number(row: Uint16Array, count: number, origin: number, lexicon: Lexicon): void {
  const { starts, ends, hashes, ids } = room;
  for (let at = 0; at < count; at += 1) {
    const known = numberOf(lexicon, hashes[at] as number);
    ids[at] =
      known < 0 && isVersionSign(row[(ends[at] as number) - origin - 1] as number)
        ? numberOfStem(row, (starts[at] as number) - origin, (ends[at] as number) - origin, lexicon)
        : known;
  }
}

function numberOfStem(row: Uint16Array, start: number, end: number, lexicon: Lexicon): number {
  const stem = stemOf(row, start, end);
  return stem - start < SHORTEST_STEM ? -1 : numberOf(lexicon, hashIn(row, start, stem));
}

const SHORTEST_STEM = 3;

function stemOf(row: Uint16Array, start: number, end: number): number {
  let stem = end;
  while (stem > start && isVersionSign(row[stem - 1] as number)) stem -= 1;
  return stem;
}

function isVersionSign(letter: number): boolean {
  return letter <= 57 && (letter >= 48 || letter === PLUS || letter === SHARP);
}

const HASH_OF_AND = hashOf(AND);

function hashIn(row: Uint16Array, start: number, end: number): number {
  if (row[start] === AMPERSAND) return HASH_OF_AND;
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) if (row[at] !== MARK) hash = hashStep(hash, row[at] as number);
  return hashEnd(hash);
}

/** Whether a word is one of a list made by `hashesOf`. */
export function isAmong(list: ReadonlySet<number>, { count, hashes }: Words, at: number): boolean {
  return at >= 0 && at < count && list.has(hashes[at] as number);
}

/** Whether a word is the one of its number and not one of the same hash. */
export function isWord({ row, origin, starts, ends, ids }: Words, at: number, { checks }: Lexicon): boolean {
  const [start, end] = [(starts[at] as number) - origin, (ends[at] as number) - origin];
  if (row[start] === AMPERSAND) return true;
  const check = checks[ids[at] as number];
  return checkIn(row, start, end) === check || checkIn(row, start, stemOf(row, start, end)) === check;
}

function checkIn(row: Uint16Array, start: number, end: number): number {
  let check = CHECK_SEED;
  for (let at = start; at < end; at += 1) if (row[at] !== MARK) check = checkStep(check, row[at] as number);
  return check;
}

/** Used again by each scan: to set up and clear away such columns for each text took a fifth of the time. */
let room = columns(2048);

type Columns = Pick<Words, 'starts' | 'ends' | 'hashes' | 'ids'>;

function columns(size: number): Columns {
  const column = () => new Int32Array(size);
  return { starts: column(), ends: column(), hashes: column(), ids: column() };
}

function grown(words: Columns): Columns {
  const more = columns(words.starts.length * 2);
  more.starts.set(words.starts);
  more.ends.set(words.ends);
  more.hashes.set(words.hashes);
  return more;
}

/** The words of a phrase as the lexicon knows them, joined by one blank. */
export function foldPhrase(text: string): string {
  const row = foldedRow(text, 0, text.length);
  const count = split(row, text.length, 0);
  const words: string[] = [];
  for (let at = 0; at < count; at += 1)
    words.push(wordIn(row, room.starts[at] as number, room.ends[at] as number));
  return words.join(' ');
}

function wordIn(row: Uint16Array, start: number, end: number): string {
  if (row[start] === AMPERSAND) return AND;
  let word = '';
  for (let at = start; at < end; at += 1)
    if (row[at] !== MARK) word += String.fromCharCode(row[at] as number);
  return word;
}
