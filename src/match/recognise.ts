import { foldCode } from './fold.ts';
import { type Lexicon, mayBegin, mayPair, meaningsAt, NOTHING, numberOf, step } from './lexicon.ts';
import { isWord, scan, type Words } from './scan.ts';
import { OWN, skillOf, suretyOf } from './table/load.ts';

/** A skill found in a text. `start` and `end` are UTF-16 offsets; `from` and `to` count words, `to` is past the last. */
export type Hit = {
  readonly skill: number;
  readonly surety: number;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** It stands in an ordinary phrase ("go to"). */
  readonly doubted: boolean;
};

/** A phrase that tells how the skills of its sentence are meant; `meaning` is one of the lexicon's. */
export type Cue = { readonly meaning: number; readonly start: number };

export type Found = {
  readonly text: string;
  readonly words: Words;
  readonly hits: readonly Hit[];
  readonly cues: readonly Cue[];
};

/**
 * Every skill a text may name between two offsets, longest form first, in the order of the text. Unsure ones are settled by
 * `settle`.
 */
export function recognise(text: string, lexicon: Lexicon, start = 0, end = text.length): Found {
  const found = {
    text,
    words: scan(text, lexicon, start, end),
    hits: [] as Hit[],
    cues: [] as Cue[],
    nothingTo: 0,
  };
  const { count, hashes } = found.words;
  let taken = 0;
  for (let at = 0; at < count; at += 1) {
    const covered = at < taken;
    if (covered && !lexicon.hasOwn) continue;
    const hash = hashes[at] as number;
    if (!mayBegin(lexicon, hash, hashes[at + 1] as number)) continue;
    const word = numberOf(lexicon, hash);
    if (word < 0 || lexicon.roots[word] === 0) continue;
    const end = walk(found, lexicon, word, at, covered);
    if (end > taken) taken = end;
  }
  return found;
}

type Finding = {
  readonly text: string;
  readonly words: Words;
  readonly hits: Hit[];
  readonly cues: Cue[];
  /** The word after the last ordinary phrase. */
  nothingTo: number;
};

/** Adds what begins at this word; answers the word after the longest skill of the table. */
function walk(found: Finding, lexicon: Lexicon, first: number, from: number, covered: boolean): number {
  const { text, words } = found;
  let named: readonly number[] = NONE;
  let namedTo = 0;
  let cue = 0;
  let cueTo = 0;
  let nothingTo = 0;
  for (let node = lexicon.roots[first] as number, to = from; ; ) {
    if (lexicon.ends[node] !== 0 && hasEdges(text, words, from, to) && isSpelled(words, from, to, lexicon)) {
      const meanings = meaningsAt(lexicon, node);
      for (let at = 0; at < meanings.length; at += 1) {
        const meaning = meanings[at] as number;
        if (meaning === NOTHING) nothingTo = to + 1;
        else if (meaning < NOTHING) {
          cue = meaning;
          cueTo = to + 1;
        } else if (isOfTable(meaning)) {
          named = meanings;
          namedTo = to + 1;
        } else found.hits.push(hit(meaning, words, from, to + 1));
      }
    }
    to += 1;
    const below = stepTo(found, lexicon, node, from, to);
    if (below === undefined) break;
    node = below;
  }
  if (covered) return 0;
  if (cueTo > 0 && cueTo >= namedTo) found.cues.push({ meaning: cue, start: words.starts[from] as number });
  const doubted = nothingTo > namedTo || namedTo <= found.nothingTo;
  if (nothingTo > namedTo && nothingTo > found.nothingTo) found.nothingTo = nothingTo;
  for (const meaning of named)
    if (isOfTable(meaning)) found.hits.push(hit(meaning, words, from, namedTo, doubted));
  return namedTo;
}

const NONE: readonly number[] = [];

/** The node below along the next word, where there is one and it belongs to the same phrase. */
function stepTo({ text, words }: Finding, lexicon: Lexicon, node: number, from: number, to: number) {
  const { count, starts, ends, hashes } = words;
  if (to >= count) return undefined;
  const hash = hashes[to] as number;
  if (to === from + 1 && !mayPair(lexicon, hashes[from] as number, hash)) return undefined;
  if (!holdsTogether(text, ends[to - 1] as number, starts[to] as number)) return undefined;
  return step(lexicon, node, numberOf(lexicon, hash));
}

/** Words are looked up by one hash; what is found is held against a second. */
function isSpelled(words: Words, from: number, to: number, lexicon: Lexicon) {
  for (let at = to; at >= from; at -= 1)
    if (!isWord(words, at, numberOf(lexicon, words.hashes[at] as number), lexicon)) return false;
  return true;
}

function isOfTable(meaning: number): boolean {
  return meaning >= 0 && suretyOf(meaning) !== OWN;
}

function hit(meaning: number, { starts, ends }: Words, from: number, to: number, doubted = false): Hit {
  const [start, end] = [starts[from] as number, ends[to - 1] as number];
  return { skill: skillOf(meaning), surety: suretyOf(meaning), start, end, from, to, doubted };
}

const LONGEST_GAP = 3;

/** Whether two words can belong to one phrase: blanks, a hyphen, a dot inside a name, a slash; no comma, no new sentence. */
function holdsTogether(text: string, end: number, start: number): boolean {
  if (start - end > LONGEST_GAP) return false;
  if (start === end || (start - end === 1 && text.charCodeAt(end) === BLANK)) return true;
  const gap = text.slice(end, start);
  return /^(?:[-\u2010-\u2014.'\u2019/]| ?[-/] ?|\s{1,3})$/.test(gap);
}

/** No hit inside an address, a mail address or a file name: `go.example.com`, `java@example.com`. */
function hasEdges(text: string, { starts, ends }: Words, from: number, to: number): boolean {
  const [start, end] = [starts[from] ?? 0, ends[to] ?? 0];
  const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  if (before === AT || after === AT) return false;
  if (before === DOT && isWordSign(text, start - 2) && !isCapital(text, start)) return false;
  if (text.charCodeAt(start) === DOT && isWordSign(text, start - 1)) return false;
  if (after === COLON && text.charCodeAt(end + 1) === SLASH) return false;
  return !(after === DOT && isWordSign(text, end + 1) && !isCapital(text, end + 1));
}

const [AT, DOT, COLON, SLASH, BLANK] = [64, 46, 58, 47, 32];

function isWordSign(text: string, at: number): boolean {
  return at >= 0 && at < text.length && foldCode(text.charCodeAt(at)) !== 0;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return foldCode(code) !== code;
}
