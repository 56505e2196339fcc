import type { Leaving, NoticePeriod } from '../model/job.ts';
import type { Parting } from '../model/plan.ts';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The earliest last day where notice is given on that day, both as ISO dates; nothing for what is no day. */
export function earliestLastDay(
  givenOn: string,
  { count, unit, toMonthEnd }: NoticePeriod,
): string | undefined {
  const [, year, month, day] = DAY.exec(givenOn)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || !isPeriod(count)) return undefined;
  const days = unit === 'months' ? 0 : count * (unit === 'weeks' ? 7 : 1);
  const months = month - 1 + (unit === 'months' ? count : 0);
  // A month later than the 31st is the last day of a shorter month.
  const end = new Date(Date.UTC(year, months, Math.min(day, lengthOf(year, months)) + days));
  const last = toMonthEnd ? new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)) : end;
  return last.toISOString().slice(0, 10);
}

const LONGEST = 1000;

/** A count that is none, or one that leads out of the calendar, names no day. */
function isPeriod(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= LONGEST;
}

function lengthOf(year: number, months: number): number {
  return new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
}

/** How notice was given, told from the days; `undefined` where they do not tell. */
export function noticeIn({ notice, givenOn = '', lastDay = '' }: Leaving): Parting['notice'] {
  if (!DAY.test(givenOn) || !DAY.test(lastDay)) return undefined;
  const earliest = notice && earliestLastDay(givenOn, notice);
  if (earliest === undefined) return undefined;
  if (lastDay >= earliest) return 'full';
  return lastDay > givenOn ? 'short' : 'none';
}
