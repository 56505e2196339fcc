import type { PayUnit, Salary, Workplace } from '../model/posting.ts';
import { present } from '../model/posting.ts';
import { amountOf, textOf } from './shape.ts';

const WORKPLACES: readonly (readonly [Workplace, RegExp])[] = [
  ['hybrid', /hybrid|teilweise remote/i],
  [
    'remote',
    /\bremote\b|tele(?:commute|work)|t[ée]l[ée]travail|teletrabajo|home[ -]?office|work from home|praca zdalna|リモート/i,
  ],
  ['onsite', /\bon[ -]?site\b|\bin[ -]?(?:office|person)\b|vor ort|sur site|presencial|stacjonarn/i],
];

const UNITS: readonly (readonly [PayUnit, RegExp])[] = [
  ['HOUR', /hour|\bhr\b|stunde|heure|\bhora/i],
  ['DAY', /\bda(?:y|ily)|\btag|\bjour|\bd[ií]a/i],
  ['WEEK', /week|woche|semain|semana/i],
  ['MONTH', /month|monat|\bmois|\bmes|miesi/i],
  ['YEAR', /year|annu|annum|\bjahr|\bann[ée]e|\baño|\brok/i],
];

/** The workplace that the first telling one of these texts names. */
export function workplaceFrom(...texts: readonly unknown[]): Workplace | undefined {
  for (const text of texts.map(textOf)) {
    const found = text === undefined ? undefined : WORKPLACES.find(([, words]) => words.test(text));
    if (found) return found[0];
  }
  return undefined;
}

/** `per-year-salary`, `1 HOUR`, `monthly` … */
function unitFrom(text: unknown): PayUnit | undefined {
  const words = textOf(text);
  return words === undefined ? undefined : UNITS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Pay from loose fields; nothing where there is no amount. */
export function salaryFrom(pay: {
  readonly min?: unknown;
  readonly max?: unknown;
  readonly currency?: unknown;
  readonly unit?: unknown;
}): Salary | undefined {
  const min = amountOf(pay.min);
  const max = amountOf(pay.max);
  if (min === undefined && max === undefined) return undefined;
  const currency = textOf(pay.currency)?.trim().toUpperCase();
  return present<Salary>({
    min,
    max,
    currency: currency && /^[A-Z]{3}$/.test(currency) ? currency : undefined,
    unit: unitFrom(pay.unit),
  });
}
