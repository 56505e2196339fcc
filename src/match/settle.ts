import { besides, IN_LIST, isSure } from './beside.ts';
import { hashesOf } from './hash.ts';
import { nameWords } from './name-words.ts';
import type { Found, Hit } from './recognise.ts';
import { isAmong, type Words } from './scan.ts';
import { CAPITALS, LETTER, LIKELY, PROPER, type Skill, TONGUE } from './table/load.ts';
import { isSpoken } from './tongue.ts';

/** What is done through a tool: "calls on Gong", "posting to Sage". */
const DONE_THROUGH = hashesOf('calls tickets tasks tests baked posting monorepo website updates e2e site');
/** "Epic a plus", "Epic is required". */
const JUDGING = hashesOf('a an is are');
const JUDGED = hashesOf('plus bonus asset must advantage preferred required desirable essential mandatory');
/** Whom one writes to or calls is a person. */
const ADDRESSING = hashesOf('contact call email ring ask text meet mr mrs ms dr frau herr madame named');
/** What an ordinary word needs to be a skill, what one needs that mostly is one (Excel, Oracle), and what a name needs (Python). */
const ENOUGH = 3;
const ENOUGH_FOR_LIKELY = 2;
const ENOUGH_FOR_NAME = 1;
/** A capital alone decides for a name only. */
const CAPITAL = 1;
const CAPITAL_INSIDE = 1.5;

/** Drops the hits that are ordinary words where they stand, and answers the rest. */
export function settle(found: Found, skills: readonly Skill[]): readonly Hit[] {
  const { hits } = found;
  if (hits.every(isSure)) return hits;
  const beside = besides(found, skills);
  return hits.filter((hit) => isSure(hit) || holds(hit, found, beside));
}

function holds(hit: Hit, found: Found, besideOf: ReturnType<typeof besides>): boolean {
  const { text } = found;
  if (hit.surety === CAPITALS) return isUpper(text.slice(hit.start, hit.end).replace(/(?<=..)s$/, ''));
  if (hit.surety === TONGUE) return isSpoken(hit, found);
  // "C+" is a mark at school.
  if (hit.surety === LETTER && text.charAt(hit.end) === '+') return false;
  if (isJoined(text, hit)) return false;
  const capital = capitalOf(found, hit);
  const isName = hit.surety === PROPER;
  if (isName && isElsewhere(hit, found)) return false;
  if (isName && capital > 0 && !hit.doubted) return true;
  // Written small it is a verb or a thing, unless it stands in the list itself: "to make tools with Python and SQL".
  const beside = besideOf(hit, capital === 0 && hit.surety !== LIKELY && !isName ? IN_LIST : 1);
  if (hit.surety === LETTER && capital === 0 && beside < ENOUGH) return false;
  const doubt = hit.doubted ? (isName ? 2 : capital === CAPITAL_INSIDE ? 0.5 : 1) : 0;
  const through = capital === CAPITAL_INSIDE && !hit.doubted ? throughOf(found, hit) : 0;
  const alone = hit.surety === LIKELY && capital > 0 && isAlone(found.text, hit) ? 1 : 0;
  const lacks = enoughFor(hit) - beside - capital - through - alone + doubt;
  return lacks <= 0 || (lacks <= 2 * CUE && isCued(hit, found, lacks));
}

/** "Documents in Word", "calls on Teams": a capital right after one of these is a thing to work with, or a place. */
const [THROUGH, THROUGH_TOOL] = [1, 1.5];

function throughOf({ text, words: all }: Found, { from, start }: Hit): number {
  const [at, end] = [all.starts[from - 1] ?? 0, all.ends[from - 1] ?? 0];
  if (
    start - end !== 1 ||
    !/^(?:in|on|with|to|via|using|through|sous|sur|avec|mit|con|en|über|met)$/.test(text.slice(at, end))
  )
    return 0;
  const isDone = [2, 3, 4].some((back) => isAmong(DONE_THROUGH, all, from - back));
  if (isDone) return THROUGH_TOOL;
  return text.slice(at, end) === 'to' ? 0 : THROUGH;
}

/** "(Outlook)", or a line of a list that begins with it and a stop: "- Excel, Word". */
function isAlone(text: string, { start, end }: Hit): boolean {
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') return true;
  return (
    /\n[^\S\n]*[-•*·>✔→▪●][^\S\n]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^(?:[.,;:(]|\s?$|\s?\n)/.test(text.slice(end, end + 2))
  );
}

const WORLD_REACH = 5;

/** Whether the words beside a name say that it is somebody or something else: "a Java blend", "Contact: Cassandra Moss". */
function isElsewhere({ from, to }: Hit, { words }: Found): boolean {
  if (isAmong(ADDRESSING, words, from - 1)) return true;
  for (let at = Math.max(0, from - WORLD_REACH); at < to + WORLD_REACH; at += 1)
    if (isAmong(nameWords().otherWorlds, words, at)) return true;
  return false;
}

function enoughFor({ surety }: Hit): number {
  if (surety === PROPER) return ENOUGH_FOR_NAME;
  return surety === LIKELY ? ENOUGH_FOR_LIKELY : ENOUGH;
}

/** A capital after a small word tells more than one at the start of a sentence. */
function capitalOf({ text, words: all }: Found, hit: Hit): number {
  if (isLower(text.charAt(hit.start))) return 0;
  const before = hit.from - 1;
  if (before < 0 || isBreak(text.slice(all.ends[before], hit.start))) return CAPITAL;
  return isLower(text.charAt(all.starts[before] ?? 0)) ? CAPITAL_INSIDE : CAPITAL;
}

function isBreak(gap: string): boolean {
  return /[.!?:]\s|\n/.test(gap);
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}

function isLower(sign: string): boolean {
  return sign === sign.toLowerCase();
}

/** A hyphen that ties the skill to what it is used for: "Go-based", "Excel-Kenntnisse". */
const OF_THE_SKILL =
  /^[-\u2010-\u2013](?:based|managed|powered|driven|native|developer|entwickl|programm|kenntnis|erfahrung|code|apis?\b|services?\b|stack)/i;
/** French runs its small words together with the next: d'Excel, l'Access. */
const ELISION = /(?<![\p{L}])(?:[dlnj]|qu)['\u2019]$/iu;

/** A hyphen or an ampersand ties it to another word: "go-to", "R&D", "C-level". */
function isJoined(text: string, { start, end }: Hit): boolean {
  const [before, after] = [isTie(text.charCodeAt(start - 1)), isTie(text.charCodeAt(end))];
  if (after && isOfTheSkill(text, end)) return false;
  if (before && !ELISION.test(text.slice(Math.max(0, start - 4), start)) && isTied(text.charAt(start - 2)))
    return true;
  if (after && /\w/.test(text.charAt(end + 1))) return true;
  return end - start === 1 && /^\s?&/.test(text.slice(end, end + 2));
}

/** Hyphens, apostrophes, the ampersand and the star. */
function isTie(code: number): boolean {
  return (
    code === 45 ||
    (code >= 0x2010 && code <= 0x2013) ||
    code === 38 ||
    code === 39 ||
    code === 0x2019 ||
    code === 42
  );
}

function isTied(before: string): boolean {
  return /[^\s(]/.test(before || ' ');
}

function isOfTheSkill(text: string, end: number): boolean {
  return isTie(text.charCodeAt(end)) && OF_THE_SKILL.test(text.slice(end, end + LONGEST_TAIL));
}

const LONGEST_TAIL = 14;
const CUE = 2;
const CUE_REACH = 3;

/** Whether the words right before and after say as much as it lacks. What follows is one look, what stands before are three. */
function isCued(hit: Hit, found: Found, lacks: number): boolean {
  const still = lacks - after(hit, found);
  if (still <= 0 || still > CUE) return still <= 0;
  const { text, words } = found;
  for (let at = hit.from - 1; at >= hit.from - CUE_REACH && at >= 0; at -= 1) {
    const gap = text.slice(words.ends[at], words.starts[at + 1]);
    if (gap !== ' ' && isBreak(gap) && !isBreak2(gap)) break;
    if (isAmong(nameWords().before, words, at)) return true;
  }
  return false;
}

/** A colon after "Languages:" opens the list; it does not end the sentence. */
function isBreak2(gap: string): boolean {
  return /^\s?:\s?$/.test(gap);
}

function after({ start, end, to }: Hit, { text, words }: Found): number {
  if (isOfTheSkill(text, end) || OF_YEARS.test(text.slice(end, end + LONGEST_TAIL))) return CUE;
  if (to >= words.count) return 0;
  const gap = text.slice(end, words.starts[to]);
  if (/[.!?\n]/.test(gap)) return 0;
  if (isAmong(OR, words, to) && isAmong(OTHER, words, to + 1) && namesClass(words, to)) return CUE;
  if (gap.includes(',')) return 0;
  if (isAmong(nameWords().after, words, to) || isJudged(words, to)) return CUE;
  if (isAmong(nameWords().after, words, to + 1)) return 1;
  const isVersion = !isLower(text.charAt(start)) && isNumber(text.slice(words.starts[to], words.ends[to]));
  return isVersion ? 1 : 0;
}

/** "Rust (2+ yrs)". */
const OF_YEARS = /^\s?\(\d{1,2}\+? ?(?:yrs?|years?|jahre?|ans|años)/i;

function isJudged(words: Words, at: number): boolean {
  return isAmong(JUDGING, words, at) && (isAmong(JUDGED, words, at + 1) || isAmong(JUDGED, words, at + 2));
}

const OR = hashesOf('or and');
const OTHER = hashesOf('other similar another any');

/** "or other frameworks" */
function namesClass(words: Words, or: number): boolean {
  return [2, 3, 4, 5].some((on) => isAmong(nameWords().classes, words, or + on));
}

function isNumber(word: string): boolean {
  return /^\d+[a-z]?$/i.test(word);
}
