import { phrase } from '../src/ui/phrase.ts';

const DAY = 1440;
/** How often a page can be looked at, in minutes: from half an hour to a week. */
const INTERVALS: readonly number[] = [30, 60, 180, 360, 720, DAY, 2 * DAY, 3 * DAY, 7 * DAY];

/** The choices of an interval, in which the present one always is. */
export function intervalChoices(
  present: number,
): readonly { readonly value: string; readonly label: string }[] {
  const offered = INTERVALS.includes(present) ? INTERVALS : [...INTERVALS, present].sort((a, b) => a - b);
  return offered.map((minutes) => ({ value: String(minutes), label: everyWords(minutes) }));
}

function everyWords(minutes: number): string {
  if (minutes % 60 !== 0) return phrase('dash_every_minutes', { count: minutes });
  if (minutes === DAY) return phrase('dash_every_day');
  if (minutes === 7 * DAY) return phrase('dash_every_week');
  if (minutes % DAY === 0) return phrase('dash_every_days', { count: minutes / DAY });
  return phrase('dash_every_hours', { count: minutes / 60 });
}
