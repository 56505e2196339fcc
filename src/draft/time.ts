import type { DraftInput } from '../model/note.ts';
import { groundOf } from './ground.ts';

/** Months at the employer, as far as the dates say; 0 where they do not. */
export function monthsThere(input: DraftInput): number {
  const { from, to } = groundOf(input).chair?.it ?? {};
  return monthsBetween(monthOf(from), to === undefined ? monthAt(input.now) : monthOf(to));
}

/** Months since the leaving, as far as the dates say; 0 where they do not. */
export function monthsAway(input: DraftInput): number {
  return monthsBetween(monthOf(groundOf(input).chair?.it.to), monthAt(input.now));
}

function monthsBetween(start: number | undefined, end: number | undefined): number {
  return start === undefined || end === undefined ? 0 : end - start;
}

/** Months since the year nought of an ISO date of whatever exactness. */
function monthOf(date: string | undefined): number | undefined {
  const [, year, month = '1'] = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  return year === undefined ? undefined : Number(year) * 12 + Number(month);
}

function monthAt(now: number): number {
  const date = new Date(now);
  return date.getUTCFullYear() * 12 + date.getUTCMonth() + 1;
}
