import { checkOf, HASH_SEED, hashEnd, hashOf, hashStep } from './fold.ts';

const BLANK = 32;

/** A folded phrase (words joined by one blank) and what it stands for: 0 or more a skill, less than 0 one of those below. */
export type Form = readonly [phrase: string, meaning: number];

/** A form that only keeps its words from being taken for something else ("go to market"). */
export const NOTHING = -1;
/** Phrases that tell how a skill beside them is meant: nice to have, needed, perhaps denied, offered. The table's `cues`. */
export const [NICE, NEEDED, NOT, OFFER] = [-2, -3, -4, -5];

/**
 * All phrases in a shape that is walked word by word: words by hash, then a tree of word numbers. Numbers in flat arrays
 * only, so that some ten thousand phrases are made ready in a few ms and a look-up touches little memory.
 */
export type Lexicon = {
  /** Open addressing: `hashOf` a word, and its number + 1; 0 is free. */
  readonly slots: Int32Array;
  /** Per word: `checkOf` it, to tell a phrase that is found from one of the same hashes. */
  readonly checks: Int32Array;
  /** Per word: twice the node of the phrases that start with it, and 1 more where the word is a phrase; 0 where none does. */
  readonly roots: Int32Array;
  /** Open addressing by node and word: node, word, the node below; 0 is free. The root is node 0. */
  readonly edges: Int32Array;
  /** One bit for each node and word that an edge may hang on, small enough to stay near. */
  readonly pairs: Int32Array;
  /** node → meanings of the phrase that ends there. */
  readonly ends: readonly (readonly number[] | undefined)[];
};

/** A lexicon of these forms, on top of `base` where there is one; `base` stays as it is. */
export function lexiconOf(forms: readonly Form[], base?: Lexicon): Lexicon {
  const building = base ? copied(base) : empty(forms.length);
  for (const [phrase, meaning] of forms) add(building, phrase, meaning);
  const { checks, roots, ends } = building;
  const marked = Int32Array.from(roots, (node) => node * 2 + (ends[node] === undefined ? 0 : 1));
  return { ...building, checks: Int32Array.from(checks), roots: marked };
}

/** The number of a word by its hash, -1 where it has none. Words of one hash are told apart by `checks`. */
export function numberOf({ slots }: { readonly slots: Int32Array }, hash: number): number {
  return (slots[slotOf(slots, hash) + 1] as number) - 1;
}

/** Whether a phrase may go on from the node with this word; mostly right, and never wrong where it says no. */
export function mayGoOn({ pairs }: Lexicon, node: number, word: number): boolean {
  const bit = hashOfEdge(node, word) & PAIR_MASK;
  return word >= 0 && (((pairs[bit >> 5] as number) >>> (bit & 31)) & 1) === 1;
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
    const below = lexicon.checks[number] === checkOf(word) ? step(lexicon, node, number) : undefined;
    if (below === undefined) return undefined;
    node = below;
  }
  return lexicon.ends[node]?.[0];
}

type Building = {
  slots: Int32Array;
  edges: Int32Array;
  readonly pairs: Int32Array;
  readonly checks: number[];
  readonly roots: number[];
  readonly ends: (readonly number[] | undefined)[];
};

/** 2 ** 18 bits are 32 kB: a tenth of them set, they stay in the nearest cache. */
const PAIR_MASK = 2 ** 18 - 1;

function empty(forms: number): Building {
  const room = 2 ** Math.ceil(Math.log2(forms + 16));
  const [slots, edges] = [new Int32Array(room * 2), new Int32Array(room * 4 * EDGE)];
  const pairs = new Int32Array((PAIR_MASK + 1) / 32);
  return { slots, edges, pairs, checks: [], roots: [], ends: [undefined] };
}

function copied({ slots, edges, pairs, checks, roots, ends }: Lexicon): Building {
  const flat = { slots: slots.slice(), edges: edges.slice(), pairs: pairs.slice() };
  return { ...flat, checks: [...checks], roots: Array.from(roots, (root) => root >> 1), ends: [...ends] };
}

/** Walks the phrase letter by letter, without cutting it: this is most of what a worker does when it first needs the table. */
function add(building: Building, phrase: string, meaning: number): void {
  let node = 0;
  let start = 0;
  let hash = HASH_SEED;
  for (let at = 0; at <= phrase.length; at += 1) {
    const code = at < phrase.length ? phrase.charCodeAt(at) : BLANK;
    if (code !== BLANK) {
      hash = hashStep(hash, code);
      continue;
    }
    node = childOf(building, node, wordOf(building, phrase, start, at, hashEnd(hash)));
    start = at + 1;
    hash = HASH_SEED;
  }
  const there = building.ends[node];
  if (!there) building.ends[node] = [meaning];
  else if (!there.includes(meaning)) building.ends[node] = [...there, meaning];
}

function wordOf(building: Building, phrase: string, start: number, end: number, hash: number): number {
  const known = numberOf(building, hash);
  if (known >= 0) return known;
  const number = building.checks.push(checkOf(phrase.slice(start, end))) - 1;
  building.roots.push(0);
  if (building.checks.length * 4 > building.slots.length) building.slots = widened(building.slots);
  put(building.slots, hash, number + 1);
  return number;
}

function widened(slots: Int32Array): Int32Array {
  const wider = new Int32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += 2)
    if (slots[at + 1] !== 0) put(wider, slots[at] as number, slots[at + 1] as number);
  return wider;
}

function put(slots: Int32Array, hash: number, numbered: number): void {
  const at = slotOf(slots, hash);
  slots[at] = hash;
  slots[at + 1] = numbered;
}

/** Where the word of this hash stands, or the free place where it would. */
function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 2;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask)
    if (slots[at] === hash || slots[at + 1] === 0) return at;
}

/** Numbers per edge: node, word, the node below, and one to fill up. */
const EDGE = 4;
const BELOW = 2;
const [SPREAD, SPREAD_WORD] = [0x9e3779b1, 0x85eb];

function childOf(building: Building, node: number, word: number): number {
  const at = slotOfEdge(building.edges, node, word);
  const known = building.edges[at + BELOW] as number;
  if (known !== 0) return known;
  const below = building.ends.push(undefined) - 1;
  building.edges[at] = node;
  building.edges[at + 1] = word;
  building.edges[at + BELOW] = below;
  const bit = hashOfEdge(node, word) & PAIR_MASK;
  building.pairs[bit >> 5] = (building.pairs[bit >> 5] as number) | (1 << (bit & 31));
  if (node === 0) building.roots[word] = below;
  if (below * EDGE * 2 > building.edges.length) building.edges = spread(building.edges);
  return below;
}

function spread(edges: Int32Array): Int32Array {
  const wider = new Int32Array(edges.length * 2);
  for (let at = 0; at < edges.length; at += EDGE) {
    if (edges[at + BELOW] === 0) continue;
    const one = edges.subarray(at, at + EDGE);
    wider.set(one, slotOfEdge(wider, one[0] as number, one[1] as number));
  }
  return wider;
}

function slotOfEdge(edges: Int32Array, node: number, word: number): number {
  const mask = edges.length / EDGE - 1;
  for (let slot = hashOfEdge(node, word) & mask; ; slot = (slot + 1) & mask) {
    const at = slot * EDGE;
    if (edges[at + BELOW] === 0 || (edges[at] === node && edges[at + 1] === word)) return at;
  }
}

function hashOfEdge(node: number, word: number): number {
  return hashEnd(Math.imul(node, SPREAD) + Math.imul(word, SPREAD_WORD));
}
