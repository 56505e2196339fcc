import type { Settings } from '../model/settings.ts';

const MONDAY = 1;

/** The last moment a digest was to be told, in local time: today at its hour or the day before; weekly on a Monday. */
export function lastDigest({ digest, digestHour }: Settings, now: number): number {
  const today = new Date(now);
  // Each day's hour by itself: moved from one day to another it would stay where the clocks were changed on the first.
  const on = (back: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - back, digestHour).getTime();
  const last = on(0) > now ? 1 : 0;
  return on(digest === 'weekly' ? last + ((today.getDay() - last - MONDAY + 7) % 7) : last);
}
