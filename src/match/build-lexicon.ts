import { checkOf, hashStep } from './hash.ts';
import {
  BELOW_ALL,
  hashOfPair,
  keyOf,
  type Lexicon,
  MOST_NODES,
  MOST_WORDS,
  meaningsAt,
  numberOf,
  PAIRS,
  SINGLES,
  setBit,
  slotOf,
  slotOfEdge,
  step,
} from './lexicon.ts';

const BLANK = 32;
/** The share of places that are taken at most: small tables stay near the processor. */
const FULL = 0.75;

/**
 * Folded phrases (words joined by one blank) and what each stands for: 0 or more a skill, less than 0 what `lexicon.ts` names.
 * In two columns: a pair for each would be thirteen thousand things to clear away.
 */
export type Forms = { readonly phrases: readonly string[]; readonly meanings: readonly number[] };

/** A lexicon of these forms, on top of `base` where there is one; `base` stays as it is. */
export function lexiconOf({ phrases, meanings }: Forms, base?: Lexicon): Lexicon {
  const building = base ? copied(base) : empty(phrases.length);
  for (let at = 0; at < phrases.length; at += 1) add(building, phrases[at] as string, meanings[at] as number);
  return building;
}

type Building = { -readonly [K in keyof Lexicon]: Lexicon[K] } & { several: Map<number, readonly number[]> };

function empty(forms: number): Building {
  const room = 2 ** Math.ceil(Math.log2(forms + 16));
  const numbers = (count: number) => new Int32Array(count);
  return {
    words: 0,
    nodes: 1,
    slots: numbers(room * 2),
    checks: numbers(room * FULL),
    roots: numbers(room * FULL),
    edges: numbers(room * 4),
    singles: numbers(SINGLES / 32),
    pairs: numbers(PAIRS / 32),
    ends: numbers(room * 2 * FULL),
    hasOwn: false,
    several: new Map(),
  };
}

function copied({
  words,
  nodes,
  slots,
  checks,
  roots,
  edges,
  singles,
  pairs,
  ends,
  several,
}: Lexicon): Building {
  return {
    words,
    nodes,
    slots: slots.slice(),
    checks: checks.slice(),
    roots: roots.slice(),
    edges: edges.slice(),
    singles: singles.slice(),
    pairs: pairs.slice(),
    ends: ends.slice(),
    hasOwn: true,
    several: new Map(several),
  };
}

/** Walks the phrase letter by letter, without cutting it: this is most of what a worker does when it first needs the table. */
function add(building: Building, phrase: string, meaning: number): void {
  let node = 0;
  let word = 0;
  let words = 0;
  let start = 0;
  let hash = 0;
  let first = 0;
  for (let at = 0; at <= phrase.length; at += 1) {
    const code = at < phrase.length ? phrase.charCodeAt(at) : BLANK;
    if (code !== BLANK) {
      hash = hashStep(hash, code);
      continue;
    }
    word = wordOf(building, phrase, start, at, hash);
    node = node === 0 ? rootOf(building, word) : below(building, node, word);
    words += 1;
    if (words === 1) first = hash;
    else if (words === 2) setBit(building.pairs, hashOfPair(first, hash));
    start = at + 1;
    hash = 0;
  }
  if (words === 1) setBit(building.singles, first);
  mean(building, node, meaning);
}

function mean(building: Building, node: number, meaning: number): void {
  const meant = meaningsAt(building, node);
  if (meant.length === 0) building.ends[node] = meaning - BELOW_ALL;
  else if (!meant.includes(meaning)) building.several.set(node, [...meant, meaning]);
}

function wordOf(building: Building, phrase: string, start: number, end: number, hash: number): number {
  const known = numberOf(building, hash);
  if (known >= 0) return known;
  const number = building.words;
  if (number === MOST_WORDS) throw new RangeError('too many words');
  if (number === building.checks.length) widenWords(building);
  building.words += 1;
  building.checks[number] = checkOf(phrase.slice(start, end));
  put(building.slots, hash, number + 1);
  return number;
}

function widenWords(building: Building): void {
  const { slots, checks, roots } = building;
  const wider = new Int32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += 2)
    if (slots[at + 1] !== 0) put(wider, slots[at] as number, slots[at + 1] as number);
  building.slots = wider;
  building.checks = doubled(checks);
  building.roots = doubled(roots);
}

function doubled(numbers: Int32Array): Int32Array {
  const wider = new Int32Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}

function put(slots: Int32Array, hash: number, numbered: number): void {
  const at = slotOf(slots, hash);
  slots[at] = hash;
  slots[at + 1] = numbered;
}

function rootOf(building: Building, word: number): number {
  const known = building.roots[word] as number;
  if (known !== 0) return known;
  const root = newNode(building);
  building.roots[word] = root;
  return root;
}

function below(building: Building, node: number, word: number): number {
  const known = step(building, node, word);
  if (known !== undefined) return known;
  const added = newNode(building);
  putEdge(building.edges, keyOf(node, word), added);
  return added;
}

function newNode(building: Building): number {
  const node = building.nodes;
  if (node === MOST_NODES) throw new RangeError('too many phrases');
  if (node === building.ends.length) {
    building.ends = doubled(building.ends);
    building.edges = spread(building.edges);
  }
  building.nodes += 1;
  return node;
}

function putEdge(edges: Int32Array, key: number, to: number): void {
  const at = slotOfEdge(edges, key);
  edges[at] = key;
  edges[at + 1] = to;
}

function spread(edges: Int32Array): Int32Array {
  const wider = new Int32Array(edges.length * 2);
  for (let at = 0; at < edges.length; at += 2)
    if (edges[at + 1] !== 0) putEdge(wider, edges[at] as number, edges[at + 1] as number);
  return wider;
}
