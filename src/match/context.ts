import { NEEDED, NICE, NOT, OFFER } from './lexicon.ts';
import { endOfLine } from './lines.ts';
import type { Cue, Found, Hit } from './recognise.ts';

/** How a posting means a skill it names. */
export type Asked = 'required' | 'nice' | 'said' | 'not-asked';

type Section = 'required' | 'nice' | 'said' | 'other';

const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'nice',
    /nice[- ]to[- ]have|bonus|preferred|pluses|plus(?:es)? if|good to have|desirable|desired|ideally|extra credit|even better|stand out|set you apart|brownie|would be (?:great|nice)|von vorteil|w[uü]nschenswert|un plus|des plus|atouts|se valorar[aá]|advantageous/i,
  ],
  [
    'required',
    /require|must[- ]have|qualification|what you(?:['’]ll)? (?:need|bring|have)|who you are|about you|you have|you bring|your (?:profile|skills|experience|background)|skills|we(?:['’]re| are) looking for|looking for|minimum|essential|experience|what we (?:need|expect|seek)|ideal candidate|you(?:['’]ll| will) need|dein profil|ihr profil|das bringst du|anforderungen|qualifikation|profil|comp[eé]tences|requisitos|you are|education/i,
  ],
  [
    'other',
    /benefits|perks|we offer|what you(?:['’]ll)? get|what we offer|why (?:join|work|us)|about (?:us|the company|our company)|who we are|our (?:values|mission|culture|story)|how to apply|to apply|application process|interview process|hiring process|equal opportunit|eeo|diversity|privacy|compensation|salary|pay range|wir bieten|das bieten wir|[uü]ber uns|nous offrons|avantages|ofrecemos|disclaimer|accommodation/i,
  ],
  [
    'said',
    /what you(?:['’]ll)? (?:do|be doing|work)|responsibilit|the role|about the (?:role|job|position|team)|your (?:role|tasks|mission|impact|day)|duties|day[- ]to[- ]day|stack|technolog|tools|aufgaben|missions?|job description|overview|summary|projects?/i,
  ],
];

/** A heading is a short line of its own without a full stop. */
const [SHORTEST_HEADING, LONGEST_HEADING] = [4, 70];

/** From where a text means its skills how, by the heading that stands there. */
export type Part = { readonly start: number; readonly section: Section };

/** The sections of a text by the headings that open them, in order; what stands before `from`, as a title does, opens none. */
export function sectionsOf(text: string, from = 0): readonly Part[] {
  const sections: Part[] = [{ start: 0, section: 'said' }];
  for (let start = from; start < text.length; ) {
    if (text.charCodeAt(start) === NEWLINE) {
      start += 1;
      continue;
    }
    const end = endOfLine(text, start);
    const section = headingBetween(text, start, end);
    if (section) sections.push({ start, section });
    start = end + 1;
  }
  return sections;
}

/** The section that the line at an offset stands in, by the nearest heading above it. */
export function sectionAt(text: string, at: number): Section {
  for (let end = text.lastIndexOf('\n', at - 1); end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const section = headingBetween(text, start, end);
    if (section) return section;
    end = start - 1;
  }
  return 'said';
}

function headingBetween(text: string, start: number, end: number): Section | undefined {
  const length = end - start;
  if (length > LONGEST_HEADING || length < SHORTEST_HEADING) return undefined;
  if (isBullet(text.charCodeAt(start)) || isStop(text.charCodeAt(end - 1))) return undefined;
  return headingIn(text.slice(start, end).trim());
}

function headingIn(line: string): Section | undefined {
  const last = line.charCodeAt(line.length - 1);
  if (line.length < SHORTEST_HEADING || isStop(last) || isBullet(line.charCodeAt(0))) return undefined;
  if (last !== COLON && hasBlanks(line, MOST_WORDS)) return undefined;
  const section = HEADINGS.find(([, pattern]) => pattern.test(line))?.[0];
  return section === undefined || (last !== COLON && ITEM.test(line)) ? undefined : section;
}

/** Things of a list, which may come without a sign before them: "MBA preferred", "Experience with AWS", "Strong SQL skills". */
const ITEM =
  /^(?!.*\b(?:skills?|qualifications?|requirements?|experiences?|criteria|strongly|highly|also|but)\W{1,3}\S+$).+\S\s(?:is |are |being |would be )?(?:an? )?(?:\S+ )?\(?(?:preferred|desired|desirable|advantageous|advantage|plus|bonus)\)?$|\bexperience\s(?:in|with|of|as|on|using|working|building|managing|leading)\s|^(?:strong|excellent|good|solid|great|proven|advanced|basic|outstanding|exceptional|deep)\s.+\s(?:skills?|experience|knowledge)$/i;

const MOST_WORDS = 7;

/** The line goes on, or is a sentence. */
function isStop(code: number): boolean {
  return code === DOT || code === COMMA || code === SEMICOLON;
}

const BULLETS: readonly number[] = Array.from('-•*·–☞', (sign) => sign.charCodeAt(0));

function isBullet(code: number): boolean {
  return BULLETS.includes(code);
}

function hasBlanks(line: string, count: number): boolean {
  let at = -1;
  for (let blank = 0; blank < count; blank += 1) {
    at = line.indexOf(' ', at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** The sentence says that the skill is not asked for; the words stand close to it. */
const NOT_BEFORE =
  /(?:\bno|\bnot|without|don['’]t|doesn['’]t|won['’]t|needn['’]t|haven['’]t|\bnever|instead of|rather than|other than|anything but|away from|\bkeine?[nr]?|\bnicht|\bohne|\bsans|\bpas|\baucune?|\bsin|\bgeen)\s+(?:\S+\s+){0,5}$/i;
const IS_NOT_NEEDED =
  /(?:n['’]t|\bnot|\bnicht|\bpas|\bno|\bkeine?)\s+(?:(?:\S+\s+)?(?:required|needed|necessary|expected|a must|muss\b|voraussetzung|pflicht|essential|mandatory|relevant|erforderlich|n[oö]tig|requise?|n[eé]cessaire|obligatoire)|es necesari[oa]|se requiere)/i;
/** The same, close behind the skill. */
const NOT_AFTER = new RegExp(
  String.raw`^(?:\s*(?:,|or|and|oder|\/)?\s*\S+){0,3}?\s*(?:\bis|\bare|\bskills?|\bexperience|\bknowledge)?\s*(?:\bis|\bare|\bsind|\bist|n['’]est|\bes)?\s*${IS_NOT_NEEDED.source}`,
  'i',
);
/** "…, but we don't expect you to know either." */
const NOT_EXPECTED =
  /^[^.;]{0,60}\b(?:we|you) (?:don['’]t|do not) (?:expect|require|need) (?:you to (?:know|have)|it\b|them\b|prior|any (?:experience|knowledge))/i;
const NO_NEED =
  /(?:required|needed|necessary|need|experience|knowledge|know|used?\b|using|(?:work|deal)(?:ing)? with|touch|allowed|n[oö]tig|erforderlich|erfahrung|kenntnis|requis|besoin|exp[eé]rien|connaissance|requier|necesari|hace falta|ervaring)/i;
/** A denial that is over before the skill comes: "Java is not needed, Python is"; "no degree required, but Python". */
const DENIED_BEFORE =
  /away from \S+ to\b|(?:required|needed|necessary|expected|must|mandatory)\b\s*[,;)–—-]|\b(?:but|aber|sondern|mais|pero|sino|while|however)\b/i;
/** The skill right behind the small word that denies it: "no Java", "keine SAP-Kenntnisse". */
const DENIED_AT_ONCE =
  /(?:^|[\s(,])(?:no|kein|keine|keinen|keiner|ohne|without|sans|aucune?|geen|sin|away from)\s+$|\(not\s+$/i;
/** "You don't have to be an expert in Kubernetes", "anything but Java". */
const NO_MATTER = /(?:don['’]t|do not|needn['’]t) (?:have to|need to)\b[^.;,]{0,45}$|anything but\s+$/i;
/** What is no denial: "not only Java", "do not hesitate", "you are not afraid of". */
const NO_DENIAL =
  /not only|no less|not just|nicht nur|pas seulement|no s[oó]lo|not limited|hesitate|afraid|shy|fear|no problem|without (?:doubt|question)/i;

/** What the sentence around a hit says of its skills. */
type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly isNice: boolean;
  readonly isNeeded: boolean;
  readonly mayDeny: boolean;
  /** Where it speaks of what is offered, or of the law. */
  readonly offers: readonly number[];
};

/** How far what is offered reaches: a text may come without line breaks and full stops. */
const OFFER_REACH = 160;

/** Answers, for hits in the order of the text, how the sentence and the section around each mean it. */
export function askedBy(found: Found): (hit: Hit, section: Section) => Asked {
  const { text, cues } = found;
  let around: Sentence | undefined;
  let cue = 0;
  return (hit, section) => {
    if (!around || hit.end > around.end) around = sentenceAround(hit);
    if (around.offers.some((at) => Math.abs(at - hit.start) < OFFER_REACH)) return 'not-asked';
    if (around.mayDeny && isDenied(text.slice(around.start, hit.start), text.slice(hit.end, around.end)))
      return 'not-asked';
    if (around.isNice || section === 'nice') return 'nice';
    return section === 'required' || around.isNeeded ? 'required' : 'said';
  };

  function sentenceAround(hit: Hit): Sentence {
    const [start, end] = [startOfSentence(found, hit), endOfSentence(found, hit)];
    const said = { isNice: false, isNeeded: false, mayDeny: false, offers: NO_OFFERS };
    while (cue > 0 && (cues[cue - 1] as Cue).start >= start) cue -= 1;
    for (; cue < cues.length && (cues[cue] as Cue).start < end; cue += 1) {
      const { meaning, start: at } = cues[cue] as Cue;
      if (at < start) continue;
      if (meaning === NICE) said.isNice = true;
      else if (meaning === NEEDED) said.isNeeded = true;
      else if (meaning === NOT) said.mayDeny = true;
      else if (meaning === OFFER) said.offers = [...said.offers, at];
    }
    return { start, end, ...said };
  }
}

const NO_OFFERS: readonly number[] = [];

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

/** Sentences end between words, so only the gaps are looked at. */
function startOfSentence({ text, words: { starts, ends } }: Found, { from, start }: Hit): number {
  const least = Math.max(0, start - LONGEST_SENTENCE);
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

const [NEWLINE, SEMICOLON, BULLET, DOT, BANG, QUESTION] = [10, 59, 0x2022, 46, 33, 63];
const [COMMA, COLON] = [44, 58];

function endsSentence(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign === NEWLINE || sign === SEMICOLON || sign === BULLET) return true;
  if (sign !== DOT && sign !== BANG && sign !== QUESTION) return false;
  return at + 1 === text.length || /\s/.test(text.charAt(at + 1));
}
