const DATE = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{4})$/;

/** A date as typed, as ISO year, month or day: "2019", "2019-03", "3/2019", "2019-03-01". `undefined` where it is none. */
export function dateFrom(text: string): string | undefined {
  const typed = text.trim();
  const turned = MONTH_FIRST.exec(typed);
  const [, year, month, day] = turned ? [turned[0], turned[2], turned[1]] : (DATE.exec(typed) ?? []);
  if (year === undefined || !between(year, 1900, 2100)) return undefined;
  if (month === undefined) return year;
  if (!between(month, 1, 12)) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return iso;
  return between(day, 1, 31) ? `${iso}-${day.padStart(2, '0')}` : undefined;
}

function between(digits: string, least: number, most: number): boolean {
  return Number(digits) >= least && Number(digits) <= most;
}

const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?$/;
const PLAIN = /^\d+(?:[.,]\d{1,2})?$/;

/** An amount as typed: "65000", "65,000", "65.000", "€ 65k", "18.50". `undefined` where it is none. */
export function amountFrom(text: string): number | undefined {
  const typed = text.replace(/[\s\u00a0\u202f'’_]|\p{Sc}/gu, '');
  const thousands = /k$/i.test(typed);
  const digits = thousands ? typed.slice(0, -1) : typed;
  const group = GROUPED.exec(digits)?.[1];
  if (group === undefined && !PLAIN.test(digits)) return undefined;
  const whole = group === undefined ? digits : digits.replaceAll(group, '');
  return Number(whole.replace(',', '.')) * (thousands ? 1000 : 1);
}
