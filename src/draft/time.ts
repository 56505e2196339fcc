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

/** Days that are best let pass before another note to the same person. A thank-you never waits. */
const SOON_DAYS = 14;
const FOLLOW_UP_DAYS = 7;

/** How many days ago the last note to this person went out, and how many had best pass; nothing where enough have. */
export function tooSoon(input: DraftInput): { readonly days: number; readonly least: number } | undefined {
  const { kind, now } = input;
  const last = lastTo(input);
  if (kind === 'thanks' || last === undefined) return undefined;
  const least = kind === 'follow-up' ? FOLLOW_UP_DAYS : SOON_DAYS;
  const days = Math.floor((now - last) / DAY);
  return days < least ? { days, least } : undefined;
}

/** When the last note to this person went out, in ms since the epoch. */
function lastTo({ earlier = [], person, now }: DraftInput): number | undefined {
  const times = earlier
    .filter(({ to }) => to === undefined || to === person.name)
    .map(({ when }) => momentOf(when))
    .filter((at) => at <= now);
  return times.length === 0 ? undefined : Math.max(...times);
}
