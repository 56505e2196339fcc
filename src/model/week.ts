import { dayOf } from './day.ts';

/** The week of a moment, named by the ISO date of its Monday in the zone the computer is in. */
export function weekOf(at: number): string {
  const day = new Date(at);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return dayOf(day.getTime());
}

/** When the week of that name began, in ms since the epoch, and so many weeks later (or earlier). */
export function weekStart(week: string, later = 0): number {
  const [year = 1970, month = 1, day = 1] = week.split('-').map(Number);
  return new Date(year, month - 1, day + 7 * later).getTime();
}
