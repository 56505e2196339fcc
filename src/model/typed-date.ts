import { monthNamed } from './month.ts';

const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const YEAR_LAST = /^(?:(\d{1,2})([-/.])\s?)?(\d{1,2})[-/.]\s?(\d{4})$/;
/** "March 2015", "Mar. '15", "15 March 2015", "1er mars 2015", "3. März 2015", "15 de marzo de 2015", "March 15, 2015". */
const DAY_AND_NAME =
  /^(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+)?(\p{L}{3,12})\.?,?[\s-]*(?:['’](\d\d)|(\d{4}))$/u;
const NAME_AND_DAY = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

/**
 * A date as people write it, as ISO year, month or day: "2019", "2019-03", "3/2019", "March 2019", "mars 2019", "2019-03-01".
 * `undefined` where it is none, or may be one of two: 3/4/2019.
 */
export function dateFrom(text: string): string | undefined {
  const typed = text.trim();
  return isoOf(YEAR_FIRST.exec(typed)?.slice(1)) ?? yearLast(typed) ?? named(typed);
}

function yearLast(typed: string): string | undefined {
  const [, first, sign, second, year] = YEAR_LAST.exec(typed) ?? [];
  if (first === undefined) return isoOf([year, second]);
  // With slashes an American writes the month first: where both can be one, nobody knows.
  const monthFirst = sign === '/' && Number(second) > 12;
  if (sign === '/' && !monthFirst && Number(first) <= 12 && first !== second) return undefined;
  return isoOf(monthFirst ? [year, first, second] : [year, second, first]);
}

function named(typed: string): string | undefined {
  const plain = typed.replace(/\sdel?(?=\s)|(?<=^|\d\s)of\s/giu, '');
  const [, dayBefore, name, short, year] = DAY_AND_NAME.exec(plain) ?? [];
  const [, nameFirst, dayBehind, yearBehind] = NAME_AND_DAY.exec(plain) ?? [];
  const month = monthNamed(name ?? nameFirst ?? '');
  const long = year ?? yearBehind ?? (short && longYear(short));
  return month === undefined ? undefined : isoOf([long, `${month}`, dayBefore ?? dayBehind]);
}

/** "98" is 1998, "15" is 2015. */
function longYear(short: string): string {
  return `${Number(short) < 50 ? 20 : 19}${short}`;
}

function isoOf([year, month, day]: readonly (string | undefined)[] = []): string | undefined {
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
