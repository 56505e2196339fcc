/**
 * The moment a text in ISO 8601 names, in ms since the epoch; NaN where it names none. A date without a time is that
 * day where the user is: `Date.parse` takes it for midnight in Greenwich, which is the evening before in America.
 */
export function momentOf(text = ''): number {
  return Date.parse(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00` : text);
}

/** The day it is at that moment where the user is: `2026-11-23`. */
export function dayOf(at: number): string {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The same time of day so many days later, also where the clocks change in between. */
export function daysLater(at: number, days: number): number {
  const day = new Date(at);
  return day.setDate(day.getDate() + days);
}
