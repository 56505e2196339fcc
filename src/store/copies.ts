import { local } from '../platform/area.ts';
import { moveOn } from './database.ts';

const COPIED = 'copied_at';
const DAY = 86_400_000;
/** How long a copy outside the browser is fresh enough, and how long a reminder stays away that was put off. */
const FRESH_FOR = 30 * DAY;

/** A copy went out of the browser, or the reminder was put off: both are good for a month. */
export function noteCopy(now: number): Promise<void> {
  return moveOn({ [COPIED]: now });
}

/** Whether a copy should be kept: there is something that would be missed for two weeks now, and no fresh copy of it. */
export function isCopyDue(copiedAt: number, since: number, now: number): boolean {
  return now - since > 14 * DAY && Math.abs(now - copiedAt) > FRESH_FOR;
}

/** When the last copy went out, or its reminder was put off; 0 for never. */
export async function lastCopy(): Promise<number> {
  const at = await local.get(COPIED);
  return typeof at === 'number' ? at : 0;
}
