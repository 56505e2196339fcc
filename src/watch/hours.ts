import type { Hours } from '../model/watch.ts';

const HOUR = 3_600_000;
/** Two weeks and a day of hours: whatever is allowed comes up within it, though the clocks leave out an hour. */
const MOST_STEPS = 15 * 24;

/**
 * Whether a watch may be looked at at that moment, in the local time of the machine. Hours may run over midnight: they
 * belong to the day on which they began. From and to the same is the whole day.
 */
export function isWithin({ from, to, days }: Hours, at: number): boolean {
  const moment = new Date(at);
  const hour = moment.getHours();
  const isOvernight = from > to;
  const isIn = from === to || (isOvernight ? hour >= from || hour < to : hour >= from && hour < to);
  if (isOvernight && hour < to) moment.setDate(moment.getDate() - 1);
  return isIn && (days.length === 0 || days.includes(moment.getDay()));
}

/** Rounds begin some minutes apart: what is due at the very end of its hours would miss them. */
const ROOM = 600_000;

/** Whether a look that is due at that moment is begun while it is allowed. */
export function fitsInto(hours: Hours, at: number): boolean {
  return isWithin(hours, at) && isWithin(hours, at + ROOM);
}

/** That moment, or the first after it at which a look may be due. */
export function nextToFit(hours: Hours, at: number): number {
  return fitsInto(hours, at) ? at : nextWithin(hours, isWithin(hours, at) ? at + ROOM : at);
}

/** That moment, or the first after it at which a look is allowed: full local hours, whatever the clocks do that night. */
export function nextWithin(hours: Hours, at: number): number {
  let moment = at;
  for (let step = 0; step < MOST_STEPS && !isWithin(hours, moment); step += 1) moment = nextHour(moment);
  return moment;
}

function nextHour(at: number): number {
  const moment = new Date(at);
  moment.setMinutes(60, 0, 0);
  // Where the clocks are set back an hour comes twice, and "the next hour" may be this one.
  return moment.getTime() > at ? moment.getTime() : at + HOUR;
}
