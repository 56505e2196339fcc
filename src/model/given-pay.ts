import { oneLine, type PayUnit, present, type Salary } from './posting.ts';

const UNITS: readonly (readonly [PayUnit, RegExp])[] = [
  ['HOUR', /^(?:per |an |\/ ?)?(?:hour(?:ly)?|hr)$/i],
  ['DAY', /^(?:per |a |\/ ?)?(?:day|daily)$/i],
  ['WEEK', /^(?:per |a |\/ ?)?week(?:ly)?$/i],
  ['MONTH', /^(?:per |a |\/ ?)?month(?:ly)?$/i],
  ['YEAR', /^(?:per |a |\/ ?)?(?:year(?:ly)?|annum|annual(?:ly)?|yr)$/i],
];

/** Signs that only one currency has. */
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR' };

/**
 * Pay given in fields from outside, in our words: amounts above nothing, the lower one first, a currency by its code in
 * capitals, a unit in whatever form. Nothing where there is no amount.
 */
export function givenPay(pay: Readonly<Record<string, unknown>>): Salary | undefined {
  const [one, other] = [amountFrom(pay['min']), amountFrom(pay['max'])];
  if (one === undefined && other === undefined) return undefined;
  const isTurned = one !== undefined && other !== undefined && one > other;
  const [min, max] = isTurned ? [other, one] : [one, other];
  return present<Salary>({ min, max, currency: currencyFrom(pay['currency']), unit: unitFrom(pay['unit']) });
}

/** A number, or a text that holds just one: "65,000". */
function amountFrom(value: unknown): number | undefined {
  const text = typeof value === 'string' ? oneLine(value)?.replace(/[\s,'’](?=\d{3}(?!\d))/g, '') : value;
  const amount = text === undefined || text === null || typeof text === 'boolean' ? 0 : Number(text);
  return Number.isFinite(amount) && amount > 0 ? amount : undefined;
}

function currencyFrom(value: unknown): string | undefined {
  const code = oneLine(value)?.toUpperCase() ?? '';
  return /^[A-Z]{3}$/.test(code) ? code : SIGNS[code];
}

function unitFrom(value: unknown): PayUnit | undefined {
  const words = oneLine(value) ?? '';
  return UNITS.find(([, pattern]) => pattern.test(words))?.[0];
}
