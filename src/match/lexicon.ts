import { checkOf, hashEnd, hashOf } from './fold.ts';

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
  /** Per word: twice the node of the phrases that start with it, and 1 more where the word is a phrase; 0 where none does. */
  readonly roots: Int32Array;
  /** Open addressing by node and word, for the second word of a phrase and on: node, word, the node below; 0 is free. */
  readonly edges: Int32Array;
  /** One bit for each node and word that an edge may hang on, small enough to stay near. */
  readonly pairs: Int32Array;
  /** Per node: the meaning of the phrase that ends there, less `BELOW_ALL`; 0 where none ends. */
  readonly ends: Int32Array;
  /** All meanings of the few nodes with several. */
  readonly several: ReadonlyMap<number, readonly number[]>;
};

/** The number of a word by its hash, -1 where it has none. Words of one hash are told apart by `checks`. */
export function numberOf({ slots }: { readonly slots: Int32Array }, hash: number): number {
  return (slots[slotOf(slots, hash) + 1] as number) - 1;
}

/** Whether a phrase may go on from the node with this word; mostly right, and never wrong where it says no. */
export function mayGoOn({ pairs }: Lexicon, node: number, word: number): boolean {
  const bit = bitOfPair(node, word);
  return word >= 0 && (((pairs[bit >> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** 32 kB of them: a tenth set, they stay in the nearest cache. */
export const PAIR_BITS = 2 ** 18;

export function bitOfPair(node: number, word: number): number {
  return hashOfEdge(node, word) & (PAIR_BITS - 1);
}

/** The node below `node` along a word, or `undefined`. */
export function step({ edges }: Lexicon, node: number, word: number): number | undefined {
  if (word < 0) return undefined;
  const at = slotOfEdge(edges, node, word);
  const below = edges[at + BELOW] as number;
  return below === 0 ? undefined : below;
}

/** What a whole folded phrase stands for, as it was first said. */
export function meaningIn(lexicon: Lexicon, phrase: string): number | undefined {
  let node = 0;
  for (const word of phrase.split(' ')) {
    const number = numberOf(lexicon, hashOf(word));
    if (lexicon.checks[number] !== checkOf(word)) return undefined;
    const below = node === 0 ? (lexicon.roots[number] as number) >> 1 : step(lexicon, node, number);
    if (!below) return undefined;
    node = below;
  }
  return meaningsAt(lexicon, node)[0];
}

/** What the phrase that ends at a node stands for, as it was said; nothing where none ends. */
export function meaningsAt({ ends, several }: Lexicon, node: number): readonly number[] {
  const end = ends[node] as number;
  if (end === 0) return [];
  return (several.size === 0 ? undefined : several.get(node)) ?? [end + BELOW_ALL];
}

/** Less than each meaning. */
export const BELOW_ALL = OFFER - 1;

/** Where the word of this hash stands, or the free place where it would. */
export function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 2;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask)
    if (slots[at] === hash || slots[at + 1] === 0) return at;
}

/** Numbers per edge: node, word, the node below, and one to fill up. */
export const EDGE = 4;
export const BELOW = 2;
const [SPREAD, SPREAD_WORD] = [0x9e3779b1, 0x85eb];

export function slotOfEdge(edges: Int32Array, node: number, word: number): number {
  const mask = edges.length / EDGE - 1;
  for (let slot = hashOfEdge(node, word) & mask; ; slot = (slot + 1) & mask) {
    const at = slot * EDGE;
    if (edges[at + BELOW] === 0 || (edges[at] === node && edges[at + 1] === word)) return at;
  }
}

function hashOfEdge(node: number, word: number): number {
  return hashEnd(Math.imul(node, SPREAD) + Math.imul(word, SPREAD_WORD));
}
