/** Bits a hash turns by at each letter; an odd number, so that it comes round only after 32 letters. */
const TURN = 5;
const CODES = 0x80;

/** What each letter adds to a hash: numbers without a pattern, so that words of like letters lie far apart. 0 is no letter's. */
const SCATTERED = Int32Array.from({ length: CODES }, (_, letter) => scattered(letter));

/** What a folded letter adds to a hash. */
export function scatterOf(letter: number): number {
  return letter < CODES ? (SCATTERED[letter] as number) : scattered(letter);
}

function scattered(letter: number): number {
  const mixed = Math.imul(letter ^ 0x5bd1e995, 0x9e3779b1);
  const again = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return again ^ (again >>> 13);
}

/**
 * The hash of a word, letter by letter from 0 on (a cyclic polynomial: Cohen, "Recursive hashing functions for n-grams", 1997).
 * It costs two steps of the processor a letter, where a multiplication costs four.
 */
export function hashStep(hash: number, letter: number): number {
  return turned(hash) ^ scatterOf(letter);
}

export function turned(hash: number): number {
  return (hash << TURN) | (hash >>> (32 - TURN));
}

export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/** The hashes of the words of a list, to ask whether a scanned word is among them. */
export function hashesOf(list: string): ReadonlySet<number> {
  return new Set(list.split(/\s+/).map(hashOf));
}

/** A second hash, independent of the first: words that agree in both are taken for one. */
export function checkOf(word: string): number {
  let check = CHECK_SEED;
  for (let at = 0; at < word.length; at += 1) check = checkStep(check, word.charCodeAt(at));
  return check;
}

export const CHECK_SEED = 0x9747b28c | 0;

export function checkStep(check: number, letter: number): number {
  return (Math.imul(check, 33) + letter * 0x3a8f05c5) | 0;
}
