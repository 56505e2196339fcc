import { momentOf } from '../model/day.ts';
import type { DraftInput } from '../model/note.ts';
import { groundOf } from './ground.ts';

const DAY = 86_400_000;

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

/** Another note to this person within 14 days; a follow-up after 7 days and a thank-you are exempt. */
export function lately(input: DraftInput): boolean {
  const { kind, now } = input;
  if (kind === 'thanks') return false;
  const last = lastTo(input);
  return last !== undefined && now - last < (kind === 'follow-up' ? 7 : 14) * DAY;
}

/** When the last note to this person went out, in ms since the epoch. */
export function lastTo({ earlier = [], person, now }: DraftInput): number | undefined {
  const times = earlier
    .filter(({ to }) => to === undefined || to === person.name)
    .map(({ when }) => momentOf(when))
    .filter((at) => at <= now);
  return times.length === 0 ? undefined : Math.max(...times);
}
