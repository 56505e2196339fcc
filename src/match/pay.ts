import type { PayUnit, Salary } from '../model/posting.ts';
import { allOf, type Line } from './lines.ts';
import { AMOUNTS, HOLDS_MONEY, type Money, moneyIn, RANGES } from './money.ts';
import { linesAbout, SIGN, type SignedLine, signedLines } from './signs.ts';

/** Working hours, days, weeks, months in a year: 40 hours, 5 days, 52 weeks. */
const A_YEAR: Readonly<Record<PayUnit, number>> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

export function yearly(amount: number, unit: PayUnit): number {
  return amount * A_YEAR[unit];
}

const UNITS: readonly (readonly [PayUnit, RegExp])[] = [
  [
    'HOUR',
    /(?:\/|per|an|a|pro|par|die|p\.?|l['’])\s?-?(?:hr|hour|stunde|heure|hora|std)\b|\bhourly|\/h\b|\bstundenlohn|時給|시급|\bph\b/iu,
  ],
  [
    'DAY',
    /(?:\/|per|a|pro|par)\s?(?:day|tag|jour|d[ií]a)\b|\b(?:daily|day) rate|\btjm\b|\bper diem\b|日給/iu,
  ],
  ['WEEK', /(?:\/|per|a|pro)\s?(?:wk|week|woche)\b|\bweekly/iu],
  [
    'MONTH',
    /(?:\/|per|a|pro|par|al|por|miesi[eę]cznie|m[eě]s[ií][cč]n[eě])\s?(?:mo|mth|month|monat|mois|mes|mese|m[eě]s[ií]c|mies)\b|\bmonthly|\bmonatlich|\bmensu(?:el|al)|\bmensile|\bp\.?m\.?(?!\p{L})|月給|月収|月薪|월급/iu,
  ],
  [
    'YEAR',
    /(?:\/|per|a|pro|par|im|al)\s?(?:yr|year|annum|jahr|an\b|a[nñ]o|anno)|\bannual|\byearly|\bannum|\bp\.?\s?a\.?(?!\p{L})|\bj[aä]hrlich|\bjahres(?:gehalt|brutto)|\bannuel|\banual|\bOTE\b|年収|年俸|年薪|연봉/iu,
  ],
];

/** Words that call money the pay of the job. */
const PAY =
  /base stipend|stipend for this role|salar(?:y|ies)|\bpay\b(?!ments?| period)|pay (?:range|rate|scale)|compensation|\bbase\b|\bwages?\b|remuneration|earn(?:ings?)?\b(?! per share)|\bOTE\b|on[- ]target|\bTC\b|\brate\b|package|\bCTC\b|gehalt|verg[uü]tung|lohn|verdienst|salaire|r[eé]mun[eé]ration|fourchette|salario|retribuci[oó]n|retribuzione|\bRAL\b|stipendio|salaris|wynagrodzenie|\bmzda|mzdu|plat\b|odm[eě]na|l[oö]n\b|remunera[cç][aã]o|sueldo|brutto|brutos?\b|gross|時給|月給|月収|年収|年俸|給与|薪|연봉|급여/giu;
/** Words that call it other money. */
const OTHER =
  /fund(?:ing|ed|raising|s)?\b|rais(?:ed|ing)|series [a-f]\b|valu(?:ation|ed)|revenue|\bN?ARR\b|\bACVs?\b|\bTCV\b|\bGMV\b|invest\w*|market(?:place)?\b|bonus(?:es)?|commission|401\(?k|stipend|reimburs\w*|allowance|budgets?|sign[- ]?(?:on|ing)|referral|tuition|insurance|assets|\bAUM\b|customers|gift|donat\w*|match(?:ing|es)?|deductible|coverage|volume|savings|portfolio|quotas?|deals?\b|contracts?\b|spend\b|campaigns?|pipeline|credits?|perks?|discount|grants?\b|capital|loans?|transactions?|profit|turnover|relocation|equipment|benef[ií]|prämie|prime|stravenk|p[rř][ií]sp[eě]v|voucher|fee\b|\bHRA\b|\bHSA\b|lifetime|drug|legal limit|fine of|penalt|scholarship|donation|worth|development|learning|education|wellness|home[- ]office|internet|transport\w*|accounts? of/giu;
const OTE = /\bOTE\b|on[- ]target(?: earnings)?|total (?:cash|target)(?: compensation)?/giu;
const OTE_NEXT = /^.{0,25}(?:\bOTE\b|on[- ]target|total (?:cash|target))/iu;

export type PaySeen = { readonly salary: Salary; readonly start: number; readonly end: number };

const LONGEST_TEXT = 60_000;

/**
 * The pay a text names: what is called pay, a range before an amount, base pay before what is reached with commission. `dollar` is
 * the currency a bare "$" stands for.
 */
export function payInText(text: string, dollar = 'USD', signed = signedLines(text)): PaySeen | undefined {
  return payIn(text, dollar, false, signed);
}

/** The pay a title names: money in a title is pay unless it is called something else. */
export function payInTitle(title: string, dollar = 'USD'): PaySeen | undefined {
  return payIn(title, dollar, true, signedLines(title));
}

function payIn(
  text: string,
  dollar: string,
  isPay: boolean,
  signed: readonly SignedLine[],
): PaySeen | undefined {
  const read = text.slice(0, LONGEST_TEXT);
  let best: { seen: PaySeen; worth: number } | undefined;
  for (const found of linesAbout(signed, SIGN.money | SIGN.number).flatMap(moneyNamed)) {
    const judged = judge(read, found, dollar, isPay);
    if (judged && judged.worth > (best?.worth ?? 0)) best = judged;
  }
  return best?.seen;
}

/** A number without a sign or a scale is money only in a range. */
const BARE = /^[\d.,\s'’+]*$/;

/** Ranges and amounts in a line, with their place in the whole text. */
function moneyNamed({ text, start }: Line): readonly RegExpExecArray[] {
  if (!HOLDS_MONEY.test(text)) return [];
  const amounts = aroundDigits(text);
  const ranges = allOf(amounts.text, RANGES, amounts.from);
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

function judge(text: string, found: RegExpExecArray, dollar: string, isPay: boolean) {
  const around = surroundings(text, found.index, found[0].length);
  const money = moneyIn(found, dollar, `${around.before.slice(-25)} ${around.after.slice(0, 12)}`);
  if (!money) return undefined;
  const isRange = found.groups?.high !== undefined;
  // A text that begins with money is a summary of the pay.
  const calling = callingOf(around) ?? (found.index === 0 || isPay || money.isLpa ? 'called' : undefined);
  if (calling === 'other') return undefined;
  const said = unitIn(around.after) ?? unitIn(`${around.before.slice(-60)} ${found[0]}`);
  const unit = money.isLpa ? 'YEAR' : (said ?? guessedUnit(money));
  if (!unit || !isPlausible(money, unit)) return undefined;
  const isByUnit = said !== undefined && (isRange || said === 'HOUR') && calling === undefined;
  if (calling === undefined && !isByUnit && !(isRange && isYearly(money))) return undefined;
  const worth = (isRange ? WORTH.range : 0) + (calling === undefined ? WORTH.byUnit : WORTH[calling]);
  return { seen: seenAs(found, money, unit, around.before, isRange), worth };
}

function isYearly({ min, max }: Money): boolean {
  return min >= 20_000 && max <= 1_000_000;
}

function seenAs(
  found: RegExpExecArray,
  { min, max, currency }: Money,
  unit: PayUnit,
  before: string,
  isRange: boolean,
): PaySeen {
  const isTop = !isRange && /(?:up to|bis zu|bis|max(?:imum)?\.?(?: of)?|jusqu['’]à|hasta)\s*$/i.test(before);
  const isLeast =
    !isRange &&
    /(?:from|starting (?:at|from|with)|starts at|ab|minimum(?: of)?|at least|mindestens|à partir de|desde|od|więcej niż)\s*$/i.test(
      before,
    );
  const salary = { ...(isTop ? {} : { min }), ...(isLeast ? {} : { max }), currency, unit };
  return { salary, start: found.index, end: found.index + found[0].trimEnd().length };
}

type Around = { readonly before: string; readonly after: string };

/** The line before, with the heading it stands under, and what follows. */
function surroundings(text: string, at: number, length: number): Around {
  const lines = text.slice(Math.max(0, at - 400), at).split('\n');
  const line = (lines.at(-1) ?? '').slice(-140);
  const above = lines.slice(0, -1).filter((one) => one.trim() !== '');
  const list = above.findLast((one) => /[:：]\s*$/.test(one) || (one.length < 40 && !/\d/.test(one)));
  const heading = line.length < 45 ? (list ?? '') : '';
  return {
    before: `${heading.slice(-140)}\n${line}`,
    after: text.slice(at + length, at + length + 60).split('\n')[0] ?? '',
  };
}

/** What the nearest words call the money. */
function callingOf({ before, after }: Around): 'called' | 'target' | 'other' | undefined {
  const next = after.split(/[,;.•|$€£]|\+| plus | with | and /)[0] ?? '';
  if (
    /^\s?(?:[bm](?:illion|n|io|rd)?\b|billion|million|bn|mm\b|trillion|%|\+? ?(?:employees|people|customers|users|years|hours|days|weeks))/iu.test(
      after,
    )
  )
    return 'other';
  const otherNext = at(OTHER, next);
  const payNext = at(PAY, next);
  if (otherNext !== undefined && otherNext < 30 && (payNext === undefined || otherNext < payNext))
    return 'other';
  const sentence = before.split(/[.!?]\s+(?=\p{Lu})|•/u).at(-1) ?? before;
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
  const found = allOf(text, pattern).at(-1);
  return found ? found.index + found[0].length : -1;
}

function unitIn(text: string): PayUnit | undefined {
  const found = UNITS.flatMap(([unit, pattern]) => {
    const index = pattern.exec(text)?.index;
    return index === undefined ? [] : [{ unit, index }];
  });
  return found.toSorted((one, other) => one.index - other.index)[0]?.unit;
}

/** The least a year's pay is, where months are usual too: what is less is a month's. */
const LEAST_A_YEAR: Readonly<Record<string, number>> = {
  CZK: 200_000,
  PLN: 45_000,
  HUF: 3_000_000,
  RON: 40_000,
  SEK: 150_000,
  NOK: 150_000,
  DKK: 120_000,
  JPY: 1_500_000,
  KRW: 12_000_000,
  INR: 150_000,
  MXN: 100_000,
  BRL: 30_000,
  MYR: 20_000,
  THB: 200_000,
  PHP: 150_000,
  AED: 60_000,
  SAR: 60_000,
};

function guessedUnit({ max, currency }: Money): PayUnit | undefined {
  const least = LEAST_A_YEAR[currency];
  if (least !== undefined) return max >= least ? 'YEAR' : max >= least / 20 ? 'MONTH' : undefined;
  if (max >= 12_000) return 'YEAR';
  if (max >= 1200) return 'MONTH';
  return max <= 200 && max >= 7 ? 'HOUR' : undefined;
}

const MOST_A_YEAR: Readonly<Record<string, number>> = {
  INR: 100_000_000,
  JPY: 100_000_000,
  KRW: 1_000_000_000,
  HUF: 200_000_000,
  IDR: 10_000_000_000,
  VND: 10_000_000_000,
  COP: 1_000_000_000,
  CLP: 500_000_000,
};

function isPlausible({ max, currency }: Money, unit: PayUnit): boolean {
  const year = yearly(max, unit);
  return year >= 6000 && year <= (MOST_A_YEAR[currency] ?? 6_000_000);
}
