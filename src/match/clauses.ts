import { NEEDED, NICE } from './lexicon.ts';
import type { Cue, Hit } from './recognise.ts';

/** What a sentence says for sure that it wants: beside these "a plus" is said of the rest of it only. */
const HARD =
  /^(?:must|requir|essential|mandatory|minimum|need|zwingend|erforderlich|voraus|exig|indispensable|imprescindible|excluyente|obligat|requis|pflicht|notwendig|n[oö]tig|necesari|vereist|krav)/i;
/** Words that are said of what stands before them, where no colon follows: "French a plus", "Excel required". */
const TRAILING =
  /^(?:an? (?:plus|bonus|asset|advantage)|an (?:added|asset)|(?:big|huge|strong|real|definite|major|distinct|added) (?:plus|asset|advantage)|plus|asset|bonus|advantage|preferred|strongly|desir|beneficial|advantageous|helpful|optional|appreciated|would be|highly|is valued|are valued|welcome|favourabl|extra credit|good to have|nice to have|even better|if you have|or willing|or working|von|vorteil|w[uü]nschenswert|gern|gew[uü]nscht|willkommen|ein |un |des |w[aä]re (?:super|toll|sch|klasse|ideal)|freuen uns auch|ist super|mooi mee|is mee|utile|souhait|appr[eé]ci|valorable|deseable|se valor|required|essential|mandatory|needed|zwingend|erforderlich|voraus|exig|indispensable|imprescindible|excluyente|obligat|requis|pflicht|notwendig|n[oö]tig|necesari|vereist)/i;
/** Said of one thing only. */
const OF_ONE = /^if you have/i;
const LABELS = /^[\p{L}' ]{0,24}:/u;
const LONGEST_CUE = 40;

/** The part of a sentence: where it begins and ends, and the words in it that tell how skills are meant. */
export type Wishes = { readonly start: number; readonly end: number; readonly cues: readonly Cue[] };

/** Whether one sentence may ask for some skills and wish for others: "Excel required, Access a plus"; "Java (Kotlin a bonus)". */
export function isMixed(text: string, { cues, start, end }: Wishes): boolean {
  const isWished = cues.some(({ meaning }) => meaning === NICE);
  if (!isWished) return false;
  const isInside = (cue: Cue) => cue.meaning === NICE && bracketAt(text, cue.start, start, end) !== undefined;
  return cues.some((cue) => isHard(text, cue) || isInside(cue) || isOfOne(text, cue));
}

/**
 * How the words of a mixed sentence mean one of its skills: the words before it that announce ("must have", "ideally") or those behind
 * that judge ("required", "a plus"). Nothing where neither speaks of it.
 */
export function meantBy(text: string, { start: from, end: to }: Hit, wishes: Wishes): number | undefined {
  const { start, end } = wishes;
  const own = bracketAt(text, from, start, end);
  const cues = wishes.cues.filter((cue) => isHard(text, cue) || cue.meaning === NICE);
  const inside = cues.filter((cue) => own && own.start <= cue.start && cue.start < own.end);
  const speaking =
    inside.length > 0 ? inside : cues.filter((cue) => !isOfBracket(text, cue, from, start, end));
  const before = speaking.findLast((cue) => cue.start < from);
  const after = speaking.find((cue) => cue.start >= to);
  const announced = before && !isTrailing(text, before) ? before.meaning : undefined;
  if (!after || !isTrailing(text, after)) return announced;
  // "Java required, Kotlin, Scala a plus": what stands between is of the list that ends in the judgement, or of none.
  const between = text.slice(to, after.start);
  const isPassed = isOfOne(text, after) ? between.includes(',') : before && !reaches(between);
  return isPassed ? announced : after.meaning;
}

function isHard(text: string, { meaning, start }: Cue): boolean {
  if (meaning !== NEEDED || !HARD.test(text.slice(start, start + LONGEST_CUE))) return false;
  return !/\bnot (?:\S+ )?$/i.test(text.slice(Math.max(0, start - 20), start));
}

function isOfOne(text: string, { start }: Cue): boolean {
  return OF_ONE.test(text.slice(start, start + LONGEST_CUE));
}

function isTrailing(text: string, { start }: Cue): boolean {
  const here = text.slice(start, start + LONGEST_CUE);
  return TRAILING.test(here) && !LABELS.test(here);
}

/** Whether a judgement reaches back over what stands before it: in one piece, or as a list that "and" or "or" closes. */
function reaches(between: string): boolean {
  const pieces = between.split(/[,;–—]/);
  return pieces.length === 1 || /(?:^|[^\p{L}])(?:and|or|und|oder|et|ou|y|o)\s/iu.test(pieces.at(-1) ?? '');
}

type Bracket = { readonly start: number; readonly end: number };

/** The brackets an offset stands in, within its sentence. */
function bracketAt(text: string, at: number, least: number, most: number): Bracket | undefined {
  const start = text.lastIndexOf('(', at);
  if (start < least || text.lastIndexOf(')', at - 1) > start) return undefined;
  const close = text.indexOf(')', at);
  return { start, end: close < 0 || close > most ? most : close };
}

/** Nothing but the judgement: "(preferred)", "(a strong plus)". */
const BARE_JUDGEMENT = /^\((?:[a-zäöüé]+ ){0,3}[a-zäöüé]+$/i;
const LONGEST_JUDGEMENT = 34;

/** Whether a word in brackets speaks of what else stands in them, and not of a skill outside. */
function isOfBracket(text: string, cue: Cue, at: number, least: number, most: number): boolean {
  const bracket = bracketAt(text, cue.start, least, most);
  if (!bracket || (bracket.start <= at && at < bracket.end)) return false;
  const words = text.slice(bracket.start, bracket.end);
  // A name in it has a capital or a digit: "(Kotlin a bonus)", "(7 preferred)".
  return !(
    words.length <= LONGEST_JUDGEMENT &&
    BARE_JUDGEMENT.test(words) &&
    !/[\p{Lu}\d]/u.test(words.slice(1))
  );
}
