import type { PayUnit } from '../model/posting.ts';
import type { Money } from './money.ts';

/** Working hours, days, weeks, months in a year: 40 hours, 5 days, 52 weeks. */
const A_YEAR: Readonly<Record<PayUnit, number>> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

export function yearly(amount: number, unit: PayUnit): number {
  return amount * A_YEAR[unit];
}

const PER_HOUR =
  /(?:\/|l['’]|(?<!\p{L})(?:per|an|a|pro|par|die|p\.?))\s?-?(?:hr|hour|stunde|heure|hora|std|uur|ora|timme?|time|godz)\b|\bhourly|\/h\b|\bstundenlohn|\bhoraire|時給|시급|\bph\b/iu;
const PER_DAY =
  /(?:\/|(?<!\p{L})(?:per|a|pro|par|al))\s?(?:day|tag|jour|d[ií]a|dag)\b|\b(?:daily|day) rate|\btjm\b|\bper diem\b|\bp\.?d\.?(?!\p{L})|日給/iu;
const PER_WEEK = /(?:\/|(?<!\p{L})(?:per|a|pro))\s?(?:wk|week|woche|semaine|semana)\b|\bsemanal|\bweekly/iu;
const PER_MONTH =
  /(?:\/|(?<!\p{L})(?:per|a|pro|par|al|por|pr\.?|i|miesi[eę]cznie|m[eě]s[ií][cč]n[eě]))\s?(?:m[åa]n(?:ad(?:en)?|ed(?:en)?)?|mnd|md|kk|mo|mth|month|maand|monat|mois|mes|mese|m[eě]s[ií]c|mies)\b|\bmonthly|\bx ?1[2-6]\b(?![.,]?\d|%)|\bmonatlich|\bmensu(?:el|al)|\bmensile|\bp\.?m\.?(?!\p{L})|月給|月収|月薪|월급/iu;
const PER_YEAR =
  /(?:\/|(?<!\p{L})(?:per|a|pro|par|im|al))\s?(?:yr|year|annum|jahr|an\b|a[nñ]o|anno|år|jaar)|\bannual|\byearly|\bannum|\bp\.?\s?a\.?(?!\p{L})|\bj[aä]hrlich|\bjahres(?:gehalt|brutto)|\bannuel|\bb\/a\b|\bs\.b\.a\b|\banual|\bOTE\b|年収|年俸|年薪|연봉/iu;

/** Made when asked: the patterns come late. */
function units(): readonly (readonly [PayUnit, RegExp])[] {
  return [
    ['HOUR', PER_HOUR],
    ['DAY', PER_DAY],
    ['WEEK', PER_WEEK],
    ['MONTH', PER_MONTH],
    ['YEAR', PER_YEAR],
  ];
}

/** The unit the nearest words name. */
export function unitIn(text: string): PayUnit | undefined {
  const found = units().flatMap(([unit, pattern]) => {
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

/** The unit an amount of this height is in. */
export function guessedUnit({ max, currency }: Pick<Money, 'max' | 'currency'>): PayUnit | undefined {
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

/** Whether somebody may be paid so much. */
export function isPlausible({ max, currency }: Money, unit: PayUnit): boolean {
  const year = yearly(max, unit);
  return year >= 6000 && year <= (MOST_A_YEAR[currency] ?? 6_000_000);
}
