import type { Settings } from '../model/settings.ts';

/** Whether anything may ping at all: outside quiet hours, no snooze, and somebody to see it. */
export function mayPing(settings: Settings, now: number, isLocked: boolean): boolean {
  return !isLocked && !isQuiet(settings, new Date(now).getHours()) && !isSnoozed(settings, now);
}

/** A snooze is for a day: one that lies further ahead was begun before the clock was set back. */
const LONGEST_SNOOZE = 2 * 86_400_000;

function isSnoozed({ snoozedUntil }: Settings, now: number): boolean {
  return snoozedUntil > now && snoozedUntil <= now + LONGEST_SNOOZE;
}

/** Whether nothing may ping in this local hour. Quiet hours may run over midnight; from and to the same is none. */
function isQuiet({ quietFrom, quietTo }: Settings, hour: number): boolean {
  return quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
}
