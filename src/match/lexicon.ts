import { checkOf, hashOf, turned } from './hash.ts';

/** A form that only keeps its words from being taken for something else ("go to market"). */
export const NOTHING = -1;
/** Phrases that tell how a skill beside them is meant: nice to have, needed, perhaps denied, offered. The table's `cues`. */
export const [NICE, NEEDED, NOT, OFFER] = [-2, -3, -4, -5];

/**
 * All phrases in a shape that is walked word by word: words by hash, then a tree of word numbers. Numbers in flat arrays
 * only, so that some ten thousand phrases are made ready in a few ms and a look-up touches little memory.
 */
export type Lexicon = {
  readonly words: number;
  readonly nodes: number;
  /** Open addressing: `hashOf` a word, and its number + 1; 0 is free. */
  readonly slots: Int32Array;
  /** Per word: `checkOf` it, to tell a phrase that is found from one of the same hashes. */
  readonly checks: Int32Array;
  /** Per word: the node of the phrases that start with it; 0 where none does. */
  readonly roots: Int32Array;
  /** Open addressing by node and word, for the second word of a phrase and on: both as one key, the node below; 0 is free. */
  readonly edges: Int32Array;
  /** By the hash of a word, a bit where it may be a phrase by itself. */
  readonly singles: Int32Array;
  /** By the hashes of two words, a bit where they may begin a phrase. */
  readonly pairs: Int32Array;
  /** Per node: the meaning of the phrase that ends there, less `BELOW_ALL`; 0 where none ends. */
  readonly ends: Int32Array;
  /** Whether it holds phrases of a user's own, which are found inside others too. */
  readonly hasOwn: boolean;
  /** All meanings of the few nodes with several. */
  readonly several: ReadonlyMap<number, readonly number[]>;
};

/** The number of a word by its hash, -1 where it has none. Words of one hash are told apart by `checks`. */
export function numberOf({ slots }: { readonly slots: Int32Array }, hash: number): number {
  return (slots[slotOf(slots, hash) + 1] as number) - 1;
}

/**
 * Whether a phrase may begin with a word before another, or be that word; mostly right, and never wrong where it says no.
 * Seven words of eight are passed by here, before anything is looked up.
 */
export function mayBegin({ singles, pairs }: Lexicon, hash: number, next: number): boolean {
  return ((bitAt(singles, hash) | bitAt(pairs, hashOfPair(hash, next))) & 1) === 1;
}

/** Whether a phrase of several words may begin with these two; never wrong where it says no. */
export function mayPair({ pairs }: Lexicon, hash: number, next: number): boolean {
  return (bitAt(pairs, hashOfPair(hash, next)) & 1) === 1;
}

function bitAt(bits: Int32Array, hash: number): number {
  return (bits[(hash >>> 5) & (bits.length - 1)] as number) >>> (hash & 31);
}

export function setBit(bits: Int32Array, hash: number): void {
  const at = (hash >>> 5) & (bits.length - 1);
  bits[at] = (bits[at] as number) | (1 << (hash & 31));
}

export function hashOfPair(hash: number, next: number): number {
  return turned(hash) ^ next;
}

/** Of each kind so many that few of them are set by chance: 32 and 64 kB. */
export const [SINGLES, PAIRS] = [2 ** 18, 2 ** 19];

/** The node below `node` along a word, or `undefined`. */
export function step({ edges }: Lexicon, node: number, word: number): number | undefined {
  if (word < 0) return undefined;
  const below = edges[slotOfEdge(edges, keyOf(node, word)) + 1] as number;
  return below === 0 ? undefined : below;
}

/** What a whole folded phrase stands for, as it was first said. */
export function meaningIn(lexicon: Lexicon, phrase: string): number | undefined {
  let node = 0;
  for (const word of phrase.split(' ')) {
    const number = numberOf(lexicon, hashOf(word));
    if (lexicon.checks[number] !== checkOf(word)) return undefined;
    const below = node === 0 ? lexicon.roots[number] : step(lexicon, node, number);
    if (!below) return undefined;
    node = below;
  }
  return meaningsAt(lexicon, node)[0];
}

/** What the phrase that ends at a node stands for, as it was said; nothing where none ends. */
export function meaningsAt({ ends, several }: Lexicon, node: number): readonly number[] {
  const end = ends[node] as number;
  if (end === 0) return [];
  return several.get(node) ?? [end + BELOW_ALL];
}

/** Less than each meaning. */
export const BELOW_ALL = OFFER - 1;

/** Where the word of this hash stands, or the free place where it would. */
export function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 2;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask)
    if (slots[at] === hash || slots[at + 1] === 0) return at;
}

const WORD_BITS = 15;
/** More than these have no key of their own. */
export const [MOST_WORDS, MOST_NODES] = [2 ** WORD_BITS, 2 ** (32 - WORD_BITS)];

/** A node and a word as one number. */
export function keyOf(node: number, word: number): number {
  return (node << WORD_BITS) | word;
}

const SPREAD = 0x9e3779b1;

/** Where the edge of this key stands, or the free place where it would. */
export function slotOfEdge(edges: Int32Array, key: number): number {
  const mask = edges.length - 2;
  const hash = Math.imul(key, SPREAD);
  for (let at = ((hash ^ (hash >>> 15)) << 1) & mask; ; at = (at + 2) & mask)
    if (edges[at] === key || edges[at + 1] === 0) return at;
}
