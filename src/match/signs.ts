import { FOLDED, FOLDED_END, foldCode } from './fold.ts';
import type { Line } from './lines.ts';

/** What a line may tell of; one bit each, for a line may tell of several. */
export const SIGN = {
  years: 1,
  workplace: 2,
  contract: 4,
  contractLabel: 8,
  placeLabel: 16,
  lives: 32,
  seeks: 64,
  levelLabel: 128,
  role: 256,
  money: 512,
  number: 1024,
} as const;

/** Words without which a line tells nothing of a thing. A blank is anything but a letter or digit, the ends of a line too; "0" is any digit, "$" any sign of money. */
export const MATCH_WORDS: Words = {
  workplace:
    'remot;telework;smart working;prasenz;thuis;hybrid;hibrid;onsite;on site;sur site;office;oficina;buro;bureau; home;in person;anywhere;wherever;distributed; wfh; wfo;desde casa;cualquier ;a distance;zuhause;zu hause;ortsunabh;uberall;waar je wilt;d ou vous;d ou tu;kantoor;studio; week;woche;semaine;semana;settimana;#li;vor ort;teletravail;teletrabajo;presencial;presentiel;modali;setting;workplace;location;arbeitsort;standort;arrangement;internet;work model;work mode;work style;work type',
  money:
    '$;0k;0 k; lpa ; lac ; lacs ; lakh; usd; cad; aud; nzd; sgd; hkd; ntd; twd; brl; mxn; eur; gbp; chf; sfr; pln; czk; huf; ron; bgn; sek; nok; dkk; inr; jpy; rmb; cny; krw; myr; ils; nis; try; uah; php; thb; vnd; idr; zar; aed; sar; qar; egp; ngn; kes; cop; clp; ars; rs0; rs 0; rm0; rm 0; rp0; rp 0; ft0; ft 0; lei0; lei 0; rs  0;0zl;0 zl;0kc;0 kc;0kr;0 kr; kr0; kr 0; r0; r 0;0ft;0 ft;0lei;0 lei;0лв;0 лв;0dollar;0 dollar;0euro;0 euro',
  number:
    '0; one; two; three; four; five; six; seven; eight; nine; ten; twelve; fifteen; zwei; drei; vier; funf; deux; trois; quatre; cinq; dos; tres; cinco; un ; una ; une ; ein;een ;sechs; acht ; zehn;cuatro;seis;ocho;diez; dix ; twee ; drie ; half a;a year s;a year of',
};

/** The words of the signs that are looked for. */
export type Words = Readonly<Partial<Record<keyof typeof SIGN, string>>>;

/** A line that holds the signs of something. */
export type SignedLine = Line & { readonly signs: number };

/** What is longer is no posting. */
const LONGEST_TEXT = 60_000;

/**
 * The lines of a text that may tell of something, found in one look at each letter: every field asks its own patterns at these
 * lines only, which costs a small part of asking them at every letter.
 */
export function signedLines(text: string, words = MATCH_WORDS): readonly SignedLine[] {
  const machine = machineFor(words);
  // Names of its own for what the loop needs: the engine need not look for them at each letter.
  const { next, signs } = machine;
  const classes = CLASSES;
  const lines: SignedLine[] = [];
  const length = Math.min(text.length, LONGEST_TEXT);
  for (let start = 0; start < length; ) {
    let [at, state, seen] = [start, next[GAP] as number, 0];
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE) break;
      state = next[state + (code < FOLDED_END ? (classes[code] as number) : classOf(code))] as number;
      seen |= signs[state >> SHIFT] as number;
    }
    seen |= signs[(next[state + GAP] as number) >> SHIFT] as number;
    if (seen !== 0) lines.push({ text: text.slice(start, at), start, signs: seen });
    start = at + 1;
  }
  return lines;
}

/** The lines with a sign, or with all of several, of the first `most` letters of the text. */
export function linesAbout(lines: readonly SignedLine[], sign: number, most = LONGEST_TEXT): readonly Line[] {
  const about = lines.filter(({ signs, start }) => (signs & sign) === sign && start < most);
  const last = about.at(-1);
  if (!last || last.start + last.text.length <= most) return about;
  return [...about.slice(0, -1), { text: last.text.slice(0, most - last.start), start: last.start }];
}

const NEWLINE = 10;

/** The signs a machine tells apart: gaps, 26 letters, digits, "#", the years of two scripts, signs of money, all other letters. */
const [GAP, DIGIT, HASH, YEAR, MONEY, OTHER] = [0, 27, 28, 29, 30, 31];
const SHIFT = 5;

const MONEY_SIGNS = Array.from('$€£¥￥₹₪₩₺₴₱฿₫₦円元원万萬만', (sign) => sign.charCodeAt(0));

function classOf(code: number): number {
  const letter = code < FOLDED_END ? (FOLDED[code] as number) : foldCode(code);
  if (letter >= 97 && letter <= 122) return letter - 96;
  if (letter >= 48 && letter <= 57) return DIGIT;
  if (code === 35) return HASH;
  if (code === 0x5e74 || code === 0xb144) return YEAR;
  if (MONEY_SIGNS.includes(code)) return MONEY;
  return letter === 0 ? GAP : OTHER;
}

const CLASSES = Uint8Array.from({ length: FOLDED_END }, (_, code) => classOf(code));

/** `next[state + class]` is the state after a letter, and `signs[state >> SHIFT]` what its words are signs of. */
type Machine = { readonly next: Uint16Array; readonly signs: Uint16Array };

/** Made at the first text, not when a worker wakes. */
const machines = new Map<Words, Machine>();

function machineFor(words: Words): Machine {
  const made = machines.get(words) ?? machineOf(words);
  machines.set(words, made);
  return made;
}

/** The automaton of Aho and Corasick (1975): knows all the words at once, at one step a letter. */
function machineOf(words: Words): Machine {
  const { steps, signs } = treeOf(words);
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
  return { next, signs: Uint16Array.from(signs) };
}

/** The words as a tree of their letters. */
function treeOf(words: Words) {
  const steps: Map<number, number>[] = [new Map()];
  const signs = [0];
  for (const [name, sign] of Object.entries(SIGN))
    for (const word of words[name as keyof typeof SIGN]?.split(';') ?? []) {
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
