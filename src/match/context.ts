import { isMixed, meantBy } from './clauses.ts';
import { NEEDED, NICE, NOT, OFFER } from './lexicon.ts';
import type { Cue, Found, Hit } from './recognise.ts';
import { labelsIn, type Section } from './sections.ts';

/** How a posting means a skill it names. */
export type Asked = 'required' | 'nice' | 'said' | 'not-asked';

/** The sentence says that the skill is not asked for; the words stand close to it. */
const NOT_BEFORE =
  /(?:\bno|\bnot|without|don['’]t|doesn['’]t|won['’]t|needn['’]t|haven['’]t|\bnever|instead of|rather than|other than|anything but|away from|\bkeine?[nr]?|\bnicht|\bohne|\bsans|\bpas|\baucune?|\bsin|\bgeen)\s+(?:\S+\s+){0,5}$/i;
const IS_NOT_NEEDED =
  /(?:n['’]t|\bnot|\bnicht|\bniet|\bpas|\bno|\bkeine?)\s+(?:(?:\S+\s+)?(?:required|nodig|vereist|noodzakelijk|bedingung|needed|necessary|expected|a must|muss\b|voraussetzung|pflicht|essential|mandatory|relevant|part of (?:this|the) (?:role|job|position)|erforderlich|n[oö]tig|requise?|n[eé]cessaire|obligatoire)|es necesari[oa]|se requiere)/i;
/** The same, close behind the skill. */
const NOT_AFTER = new RegExp(
  String.raw`^(?:\s*(?:,|or|and|oder|\/)?\s*\S+){0,3}?\s*(?:\bis|\bare|\bskills?|\bexperience|\bknowledge)?\s*(?:\bis|\bare|\bsind|\bist|n['’]est|\bes)?\s*${IS_NOT_NEEDED.source}`,
  'i',
);
/** "…, but we don't expect you to know either." */
const NOT_EXPECTED =
  /^[^.;]{0,60}\b(?:we|you) (?:don['’]t|do not) (?:expect|require|need) (?:you to (?:know|have)|it\b|them\b|prior|any (?:experience|knowledge))|^[^.;\n]{0,20}\bbut you (?:won['’]t|will not) (?:be |need to |have to )?(?:touch|us(?:e|ing)|need|work)/i;
const NO_NEED =
  /(?:required|needed|necessary|need|experience|knowledge|know|used?\b|using|(?:work|deal)(?:ing)? with|touch|allowed|n[oö]tig|erforderlich|erfahrung|kenntnis|requis|besoin|exp[eé]rien|connaissance|requier|necesari|hace falta|ervaring)/i;
/** A denial that is over before the skill comes: "Java is not needed, Python is"; "no degree required, but Python". */
const DENIED_BEFORE =
  /away from \S+ to\b|(?:required|needed|necessary|expected|must|mandatory)\b\s*[,;)–—-]|\b(?:but|aber|sondern|mais|pero|sino|while|however)\b/i;
/** The skill right behind the small word that denies it: "no Java", "keine SAP-Kenntnisse". */
const DENIED_AT_ONCE =
  /(?:^|[\s(,])(?:no|kein|keine|keinen|keiner|ohne|without|sans|aucune?|geen|sin|away from)\s+$|\(not\s+$/i;
/** "You don't have to be an expert in Kubernetes", "anything but Java". */
const NO_MATTER =
  /(?:don['’]t|do not|needn['’]t) (?:have to|need to)\b[^.;,]{0,45}$|anything but\s+$|\bunlike\s[^.;,]{0,45}$|\bpas d(?:e |['’])$/i;
/** What is no denial: "not only Java", "do not hesitate", "you are not afraid of". */
const NO_DENIAL =
  /not only|no less|not just|nicht nur|pas seulement|no s[oó]lo|not limited|hesitate|afraid|shy|fear|no problem|without (?:doubt|question)/i;

/** What the sentence around a hit says of its skills. */
type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly isNice: boolean;
  readonly isNeeded: boolean;
  /** It asks for some and wishes for others. */
  readonly isMixed: boolean;
  readonly cues: readonly Cue[];
  readonly mayDeny: boolean;
  /** What the label of its line says: "Requirements: Java", "We offer: lessons". */
  readonly label: Section | undefined;
  /** Where it speaks of what is offered, or of the law. */
  readonly offers: readonly number[];
};

/** How far what is offered reaches: a text may come without line breaks and full stops. */
const OFFER_REACH = 160;

/** Answers, for hits in the order of the text, how the sentence and the section around each mean it. */
export function askedBy(found: Found): (hit: Hit, section: Section) => Asked {
  const { text, cues } = found;
  const labelOf = labelsIn(text);
  let around: Sentence | undefined;
  let cue = 0;
  return (hit, above) => {
    if (!around || hit.end > around.end) around = sentenceAround(hit);
    const section = around.label ?? above;
    if (section === 'other' || around.offers.some((at) => Math.abs(at - hit.start) < OFFER_REACH))
      return 'not-asked';
    if (around.mayDeny && isDenied(text.slice(around.start, hit.start), text.slice(hit.end, around.end)))
      return 'not-asked';
    const meant = around.isMixed ? meantBy(text, hit, around) : undefined;
    if (meant === NEEDED) return 'required';
    if (meant === NICE || (around.isNice && !around.isMixed) || section === 'nice') return 'nice';
    return section === 'required' || around.isNeeded ? 'required' : 'said';
  };

  function sentenceAround(hit: Hit): Sentence {
    const start = startOfSentence(found, hit, around && endsSentence(text, around.end) ? around.end + 1 : 0);
    const end = endOfSentence(found, hit);
    const said = { isNice: false, isNeeded: false, mayDeny: false };
    let telling = NO_CUES;
    let offers = NO_OFFERS;
    while (cue > 0 && (cues[cue - 1] as Cue).start >= start) cue -= 1;
    for (; cue < cues.length && (cues[cue] as Cue).start < end; cue += 1) {
      const one = cues[cue] as Cue;
      if (one.start < start) continue;
      if (one.meaning === NICE || one.meaning === NEEDED) telling = [...telling, one];
      if (one.meaning === NICE) said.isNice = true;
      else if (one.meaning === NEEDED) said.isNeeded = true;
      else if (one.meaning === NOT) said.mayDeny = true;
      else if (one.meaning === OFFER) offers = [...offers, one.start];
    }
    const { isNice, isNeeded, mayDeny } = said;
    const isBoth = isNice && isMixed(text, { start, end, cues: telling });
    const label = labelOf(start, hit.start);
    return { start, end, cues: telling, isNice, isNeeded, mayDeny, offers, label, isMixed: isBoth };
  }
}

const NO_OFFERS: readonly number[] = [];
const NO_CUES: readonly Cue[] = [];

/** How far before the skill a word that denies it may stand. */
const NEAR = 60;

function isDenied(before: string, after: string): boolean {
  if (NOT_EXPECTED.test(after)) return true;
  // The second costs much where it fails, and it fails wherever the first does.
  if (IS_NOT_NEEDED.test(after) && NOT_AFTER.test(after)) return !/\bbut\b/i.test(after);
  const near = before.slice(-NEAR);
  if (NO_MATTER.test(near)) return true;
  const no = NOT_BEFORE.exec(near);
  if (!no || NO_DENIAL.test(near) || DENIED_BEFORE.test(no[0])) return false;
  return (
    DENIED_AT_ONCE.test(before.slice(-20)) ||
    NO_NEED.test(no[0]) ||
    /^\s*(?:\S+\s+){0,2}(?:required|needed|necessary|experience|knowledge|skills?|role|position|job)\b/i.test(
      after,
    ) ||
    /instead of|rather than|other than|away from|without|sans|sin\b/i.test(no[0])
  );
}

const LONGEST_SENTENCE = 400;

/** Sentences end between words, so only the gaps are looked at; none lies before the end of the one before. */
function startOfSentence(
  { text, words: { starts, ends } }: Found,
  { from, start }: Hit,
  earliest: number,
): number {
  const least = Math.max(earliest, start - LONGEST_SENTENCE);
  for (let word = from; word >= 0 && (starts[word] as number) > least; word -= 1) {
    const gap = word === 0 ? least : (ends[word - 1] as number);
    for (let at = (starts[word] as number) - 1; at >= gap; at -= 1) if (endsSentence(text, at)) return at + 1;
  }
  return least;
}

function endOfSentence({ text, words: { count, starts, ends } }: Found, { to, end }: Hit): number {
  const most = Math.min(text.length, end + LONGEST_SENTENCE);
  for (let word = to; word <= count && (ends[word - 1] as number) < most; word += 1) {
    const next = word === count ? most : (starts[word] as number);
    for (let at = ends[word - 1] as number; at < next; at += 1) if (endsSentence(text, at)) return at;
  }
  return most;
}

const [BLANK, NEWLINE, SEMICOLON, BULLET, DOT, BANG, QUESTION] = [32, 10, 59, 0x2022, 46, 33, 63];

function endsSentence(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign === BLANK) return false;
  if (sign === NEWLINE || sign === SEMICOLON || sign === BULLET) return true;
  if (sign !== DOT && sign !== BANG && sign !== QUESTION) return false;
  if (at + 1 === text.length) return true;
  if (!/\s/.test(text.charAt(at + 1))) return false;
  return sign !== DOT || !isShortened(text, at);
}

/** A full stop that only shortens a word: "Special ed. experience", "incl. Excel", "z. B. Java". */
function isShortened(text: string, at: number): boolean {
  if (isLongWord(text, at)) return false;
  const next = text.charAt(at + 2);
  if (
    isLower(next) &&
    isLower(text.charAt(at + 3)) &&
    /(?:^|[^\p{L}])\p{L}{1,4}$/u.test(text.slice(Math.max(0, at - 5), at))
  )
    return true;
  return /(?:^|[^\p{L}])(?:incl|excl|inkl|esp|approx|min|max|mind|e\.g|i\.e|z\. ?B|bzw|ggf|ca|vs|resp|evtl|p\. ?ex|p\. ?ej)$/iu.test(
    text.slice(Math.max(0, at - 8), at),
  );
}

const LONGEST_SHORT = 6;

/** No shortened word has as many letters of ASCII as stand before this place. */
function isLongWord(text: string, end: number): boolean {
  for (let at = end - LONGEST_SHORT; at < end; at += 1) {
    const small = text.charCodeAt(at) | 32;
    if (!(small >= 97 && small <= 122)) return false;
  }
  return true;
}

function isLower(sign: string): boolean {
  return sign !== sign.toUpperCase();
}
