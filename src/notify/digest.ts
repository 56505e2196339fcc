import type { Settings } from '../model/settings.ts';

const MONDAY = 1;

/** The last moment a digest was to be told, in local time: today at its hour or the day before; weekly on a Monday. */
export function lastDigest({ digest, digestHour }: Settings, now: number): number {
  const moment = new Date(now);
  moment.setHours(digestHour, 0, 0, 0);
  if (moment.getTime() > now) moment.setDate(moment.getDate() - 1);
  if (digest === 'weekly') moment.setDate(moment.getDate() - ((moment.getDay() - MONDAY + 7) % 7));
  return moment.getTime();
}
