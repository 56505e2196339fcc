import type { PayUnit, Salary } from '../model/posting.ts';
import { allOf, endOfLine, type Line } from './lines.ts';
import { AMOUNTS, HOLDS_MONEY, isRising, KRONE, type Money, moneyIn, RANGES, type Usual } from './money.ts';
import { guessedUnit, isPlausible, unitIn } from './pay-unit.ts';
import { OTHER, PAY } from './pay-words.ts';
import { linesAbout, SIGN, type SignedLine, signedLines } from './signs.ts';

const OTE = /\bOTE\b|on[- ]target(?: earnings)?|total (?:cash|target)(?: compensation)?/giu;
const OTE_NEXT = /^.{0,25}(?:\bOTE\b|on[- ]target|total (?:cash|target))/iu;

const NOWHERE: Usual = { local: undefined };

export type PaySeen = { readonly salary: Salary; readonly start: number; readonly end: number };

const LONGEST_TEXT = 60_000;

/**
 * The pay a text names: what is called pay, a range before an amount, base pay before what is reached with commission. `usual` is
 * the money of the place, which a bare "$" may stand for.
 */
export function payInText(text: string, usual = NOWHERE, signed = signedLines(text)): PaySeen | undefined {
  return payIn(text, usual, false, signed);
}

/** The pay a title names: money in a title is pay unless it is called something else. */
export function payInTitle(title: string, usual = NOWHERE): PaySeen | undefined {
  return /\d/.test(title) ? payIn(title, usual, true, signedLines(title)) : undefined;
}

function payIn(
  text: string,
  usual: Usual,
  isPay: boolean,
  signed: readonly SignedLine[],
): PaySeen | undefined {
  const read = text.slice(0, LONGEST_TEXT);
  const all = linesAbout(signed, SIGN.money | SIGN.number)
    .flatMap(moneyNamed)
    .flatMap((found) => judge(read, found, usual, isPay) ?? []);
  const most = Math.max(...all.map(({ worth }) => worth));
  const best = all.find(({ worth }) => worth === most);
  return best && upTo(read, all.find((one) => isOfOneRow(read, one, best)) ?? best, all);
}

/** "£12.82ph weekdays / £13.50ph weekends": two rates of one line are the least and the most. */
function upTo(text: string, { seen }: Judged, all: readonly Judged[]): PaySeen {
  const { min, max, currency, unit } = seen.salary;
  if (min === undefined || min !== max || unit !== 'HOUR') return seen;
  const next = all.find(({ seen: { start } }) => start >= seen.end)?.seen;
  const most = next?.salary.currency === currency && next?.salary.unit === unit ? next.salary.max : undefined;
  if (!next || most === undefined || most <= min || most > 2 * min) return seen;
  if (!/^[^\n\d.]{0,24}[/|,][^\n\d.]{0,12}$/.test(text.slice(seen.end, next.start))) return seen;
  return { salary: { ...seen.salary, max: most }, start: seen.start, end: next.end };
}

type Judged = { readonly seen: PaySeen; readonly worth: number; readonly isUncalled: boolean };

/** "Zone 1: $150,000 - $170,000; zone 2: $135,000 - $155,000 base pay": what calls the last pay calls the first so. */
function isOfOneRow(text: string, { seen: one, isUncalled }: Judged, { seen: best }: Judged): boolean {
  const between = text.slice(one.end, best.start);
  return (
    one.start < best.start &&
    isUncalled &&
    one.salary.currency === best.salary.currency &&
    /[;/|]/.test(between) &&
    !between.includes('\n')
  );
}

/** A number without a sign or a scale is money only in a range. */
const BARE = /^[\d.,\s'’+]*$/;

/** Ranges and amounts in a line, with their place in the whole text. */
function moneyNamed({ text, start }: Line): readonly RegExpExecArray[] {
  if (!HOLDS_MONEY.test(text)) return [];
  const amounts = aroundDigits(text);
  const ranges = allOf(amounts.text, RANGES, amounts.from).filter(isRising);
  const isInRange = ({ index }: RegExpExecArray) =>
    ranges.some((range) => range.index <= index && index < range.index + range[0].length);
  const found = [
    ...ranges,
    ...allOf(amounts.text, AMOUNTS, amounts.from).filter((one) => !isInRange(one) && !BARE.test(one[0])),
  ];
  for (const one of found) one.index += start;
  return found;
}

/** No sign, scale or unit of an amount stands farther than this from its digits: "USD U.S. dollars 50". */
const NEAR_DIGITS = 32;

/** The part of a line that may be amounts: patterns of so many currencies take their time at every letter. */
function aroundDigits(text: string): { readonly text: string; readonly from: number } {
  let last = text.length - 1;
  while (last > 0 && !isDigit(text.charCodeAt(last))) last -= 1;
  return {
    text: text.slice(0, last + NEAR_DIGITS),
    from: Math.max(0, text.search(/\d/) - NEAR_DIGITS),
  };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** How surely money is the pay: more for a range, less for what is reached with commission. */
const WORTH = { range: 0.2, called: 1, target: 0.5, byUnit: 0.3 } as const;

function judge(text: string, found: RegExpExecArray, usual: Usual, isPay: boolean): Judged | undefined {
  const around = surroundings(text, found.index, found[0].length);
  const told = callingOf(around);
  if (told === 'other') return undefined;
  const named = moneyIn(found, usual, `${around.before.slice(-25)} ${around.after.slice(0, 22)}`);
  if (!named) return undefined;
  const money = named.currency === KRONE ? { ...named, currency: kroneOf(around, usual) } : named;
  const isRange = found.groups?.high !== undefined;
  // A text that begins with money is a summary of the pay.
  const isCalled = () =>
    isFirst(text, found.index) || isPay || money.isLpa || (isRange && isHeading(text, found.index, around));
  const calling = told ?? (isCalled() || ON_TOP.test(around.after) ? 'called' : undefined);
  const said = unitIn(around.after) ?? unitIn(`${around.before.slice(-60)} ${found[0]}`);
  const unit = money.isLpa ? 'YEAR' : (said ?? guessedUnit(money));
  if (!unit || !isPlausible(money, unit)) return undefined;
  // "Which we pay £150 for".
  if (said === undefined && unit === 'HOUR' && !isRange && /^ for\b/.test(around.after)) return undefined;
  const isByUnit =
    said !== undefined &&
    (isRange || said === 'HOUR' || isAlone(around, money, said)) &&
    calling === undefined;
  if (calling === undefined && !isByUnit && !(isRange && isYearly(money))) return undefined;
  const worth = (isRange ? WORTH.range : 0) + (calling === undefined ? WORTH.byUnit : WORTH[calling]);
  return { seen: seenAs(found, money, unit, around), worth, isUncalled: isRange && calling === undefined };
}

/** "circa £65,000": small words are all that stands before it. */
function isFirst(text: string, at: number): boolean {
  return (
    at < 25 &&
    /^\W*(?:(?:circa|ca?\.|approx\w*\.?|around|about|from|up to|starting (?:at|from)|ab|bis zu|environ|jusqu['’]à|à partir de|desde|hasta|unos)\s*)?$/i.test(
      text.slice(0, at),
    )
  );
}

/** What comes on top of the pay before it: "£36k + tronc", "$1.800.000 mensual + comisiones". */
const ON_TOP =
  /^[^+.;,\d\n]{0,24}\+ ?(?:[\p{L}%\d]+ ){0,2}(?:tronc|tips|bonus|benefits|super\b|commission|comision|equity|pension|provision|variable|primes?|car allowance)/iu;
/** A range with its unit in the line a text begins with: "Drivers wanted, Leicester, £17.20 to £24.60 per hour". */
function isHeading(text: string, at: number, { after }: Around): boolean {
  return at < 120 && !text.slice(0, at).includes('\n') && unitIn(after.slice(0, 12)) !== undefined;
}

/** "Grade 7: £41,386 per annum": a year's pay, and hardly a word before it on its line. */
function isAlone({ before, after }: Around, { max }: Money, unit: PayUnit): boolean {
  const line = before.split('\n').at(-1) ?? '';
  const isLabelled = /^[^.!?]{0,24}[:–-]\s*$/.test(line);
  const isWhole = /^\W*$/.test(line) && /^[^.!?]{0,12}$/.test(after);
  return unit === 'YEAR' && max >= 14_000 && (isLabelled || isWhole);
}

function isYearly({ min, max }: Money): boolean {
  return min >= 20_000 && max <= 1_000_000;
}

/** Right before an amount that is the most, or the least, that is paid. */
const TOP = /(?:up to|bis zu|bis|max(?:imum)?\.?(?: of)?|jusqu['’]à|hasta)\s*$/i;
const LEAST =
  /(?:from|starting (?:at|from|with)|starts at|ab|minimum(?: of)?|at least|mindestens|à partir de|desde|vanaf|fra|från|fr\.o\.m\.?|a partire da|a partir de|d[eè]s|od|więcej niż|mindest(?:entgelt|gehalt|lohn)[^\d!?\n]{0,20}|minimum (?:salary|pay|wage|rate):?)\s*$/i;
const LEAST_AFTER = /^\s*(?:to start|and up|or more|upwards|und mehr|et plus)/i;

function seenAs(
  found: RegExpExecArray,
  { min, max, currency }: Money,
  unit: PayUnit,
  { before, after }: Around,
): PaySeen {
  const isRange = found.groups?.high !== undefined;
  const isTop = !isRange && TOP.test(before);
  const isLeast =
    !isRange && !isTop && (LEAST.test(before) || LEAST_AFTER.test(after) || /[\dk]\+\s*$/i.test(found[0]));
  const salary = { ...(isTop ? {} : { min }), ...(isLeast ? {} : { max }), currency, unit };
  return { salary, start: found.index, end: found.index + found[0].trimEnd().length };
}

/** Words of Norway and of Denmark; the crown is Swedish otherwise. */
function kroneOf({ before, after }: Around, { local = '' }: Usual): string {
  if (/^(?:SEK|NOK|DKK)$/.test(local)) return local;
  const words = `${before} ${after}`;
  if (/lønn|mnd|måned\b.*\bbrutto|nok\b/i.test(words)) return 'NOK';
  return /løn\b|\bmd\b|\bpr\.|dkk\b/i.test(words) ? 'DKK' : 'SEK';
}

type Around = { readonly before: string; readonly after: string };

/** The line before, with the heading it stands under, and what follows. */
function surroundings(text: string, at: number, length: number): Around {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(Math.max(start, at - 140), at);
  const heading = line.length < 45 ? headingAbove(text, start) : '';
  const end = at + length;
  return {
    before: `${heading.slice(-140)}\n${line}`,
    after: text.slice(end, Math.min(end + 60, endOfLine(text, end))),
  };
}

/** What opens the list a line stands in, not far above. */
function headingAbove(text: string, start: number): string {
  const above = text.slice(Math.max(0, start - 400), start).split('\n');
  const list = above.findLast(
    (one) => one.trim() !== '' && (/[:：]\s*$/.test(one) || (one.length < 40 && !/\d/.test(one))),
  );
  return list ?? '';
}

/** What the nearest words call the money. */
function callingOf({ before, after }: Around): 'called' | 'target' | 'other' | undefined {
  const next = after.split(/[,;.•|$€£]|\+|(?:^|\s)(?:plus|with|and)\s/)[0] ?? '';
  if (
    /^\s?(?:(?:\/|per |an? )(?:class|visit|shift|mile|session|delivery|article|word|project|page|lesson|sale|lead|referral|case|trip|stop|game)\b|[bm](?:illion|n|io|rd)?\b(?!\/)|billion|million|bn|mm\b|trillion|%|\+? ?(?:employees|people|customers|users|years|hours|days|weeks))/iu.test(
      after,
    )
  )
    return 'other';
  const otherNext = at(OTHER, next);
  const payNext = at(PAY, next);
  if (otherNext !== undefined && otherNext < 30 && (payNext === undefined || otherNext < payNext))
    return 'other';
  const sentence = before.split(/(?<!\b\d{1,2})[.!?]\s+(?=\p{Lu})|•/u).at(-1) ?? before;
  const [pay, other] = [last(PAY, sentence), last(OTHER, sentence)];
  if (other > pay) return payNext !== undefined && payNext < 25 ? target(next) : 'other';
  if (pay >= 0) return last(OTE, sentence) >= pay || OTE_NEXT.test(next) ? 'target' : 'called';
  return payNext === undefined ? undefined : target(next);
}

function target(next: string): 'called' | 'target' {
  return OTE_NEXT.test(next) ? 'target' : 'called';
}

function at(pattern: RegExp, text: string): number | undefined {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index;
}

/** Where the last of the words ends. */
function last(pattern: RegExp, text: string): number {
  let end = -1;
  pattern.lastIndex = 0;
  while (pattern.test(text)) end = pattern.lastIndex;
  return end;
}
