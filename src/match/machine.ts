import { FOLDED, FOLDED_END, foldCode } from './fold.ts';

/** Words by the sign they are of, a bit; parted by ";". A blank is anything but a letter or digit, the ends of a line too; "0" is any digit, "$" any sign of money. */
export type SignWords = readonly (readonly [sign: number, words: string])[];

/** `next[state + class]` is the state after a letter, and `signs[state >> SHIFT]` what its words are signs of. */
export type Machine = { readonly next: Uint16Array; readonly signs: Int32Array };

/** The letters a machine tells apart: gaps, 26 letters, digits, "#", the years of two scripts, signs of money, all other letters. */
const [GAP, DIGIT, HASH, YEAR, MONEY, OTHER] = [0, 27, 28, 29, 30, 31];
/** Bits of a letter's number. */
const SHIFT = 5;

const MONEY_SIGNS = Array.from('$€£¥￥₹₪₩₺₴₱฿₫₦円元원万萬만', (sign) => sign.charCodeAt(0));

function classOf(code: number): number {
  const letter = code < FOLDED_END ? (FOLDED[code] as number) : foldCode(code);
  if (letter >= 97 && letter <= 122) return letter - 96;
  if (letter >= 48 && letter <= 57) return DIGIT;
  if (code === 35) return HASH;
  if (code === 0x5e74 || code === 0xb144) return YEAR;
  if (MONEY_SIGNS.includes(code)) return MONEY;
  return letter === 0 || code === UNDERSCORE ? GAP : OTHER;
}

const UNDERSCORE = 95;
const CLASSES = Uint8Array.from({ length: FOLDED_END }, (_, code) => classOf(code));

/** The signs of all words in a part of a text. */
export function signsIn(text: string, { next, signs }: Machine, start = 0, end = text.length): number {
  // A name of its own for what the loop needs: the engine need not look for it at each letter.
  const classes = CLASSES;
  let [state, seen] = [next[GAP] as number, 0];
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    state = next[state + (code < FOLDED_END ? (classes[code] as number) : classOf(code))] as number;
    seen |= signs[state >> SHIFT] as number;
  }
  return seen | (signs[(next[state + GAP] as number) >> SHIFT] as number);
}

/** States that a number of 16 bits has room for, beside a letter. */
const MOST_STATES = 2 ** (16 - SHIFT);

/** The automaton of Aho and Corasick (1975): knows all the words at once, at one step a letter. Throws a RangeError at too many words. */
export function machineOf(words: SignWords): Machine {
  const { steps, signs } = treeOf(words);
  if (steps.length > MOST_STATES) throw new RangeError(`${steps.length} states, and room for ${MOST_STATES}`);
  const next = new Uint16Array(steps.length << SHIFT);
  const back = new Uint16Array(steps.length);
  // In the order of their depth, so that the shorter ending of a state is finished before it.
  const queue = [0];
  for (const state of queue) {
    const shorter = back[state] as number;
    for (let sign = 0; sign < 1 << SHIFT; sign += 1) {
      const otherwise = state === 0 ? 0 : (next[(shorter << SHIFT) + sign] as number);
      const longer = steps[state]?.get(sign);
      next[(state << SHIFT) + sign] = longer === undefined ? otherwise : longer << SHIFT;
      if (longer === undefined) continue;
      back[longer] = otherwise >> SHIFT;
      signs[longer] = (signs[longer] ?? 0) | (signs[otherwise >> SHIFT] ?? 0);
      queue.push(longer);
    }
  }
  return { next, signs: Int32Array.from(signs) };
}

/** The words as a tree of their letters. */
function treeOf(words: SignWords) {
  const steps: Map<number, number>[] = [new Map()];
  const signs = [0];
  for (const [sign, list] of words)
    for (const word of list.split(';')) {
      let state = 0;
      for (let at = 0; at < word.length; at += 1) state = stepTo(state, classOf(word.charCodeAt(at)));
      signs[state] = (signs[state] ?? 0) | sign;
    }
  return { steps, signs };

  function stepTo(state: number, sign: number): number {
    const known = steps[state]?.get(sign);
    if (known !== undefined) return known;
    steps[state]?.set(sign, steps.length);
    signs.push(0);
    return steps.push(new Map()) - 1;
  }
}
