import { daysLater } from '../model/day.ts';
import type { Note } from '../model/note.ts';

/** In the morning one reads with other eyes. */
const MORNING = 7;

/**
 * Whether to say, once for an employer, that the first note that asks may rest: `offer` it; it is `resting`; it has `rested`.
 * Nothing where one went out before, or the user went on. `asks` are all notes there that ask; times in ms since the epoch.
 */
export function restOf(
  restUntil: number | undefined,
  asks: readonly Pick<Note, 'copiedAt' | 'sentAt'>[],
  now: number,
): 'offer' | 'resting' | 'rested' | undefined {
  if (asks.some(({ copiedAt, sentAt }) => copiedAt !== undefined || sentAt !== undefined)) return undefined;
  if (restUntil === undefined) return 'offer';
  if (restUntil === 0) return undefined;
  return restUntil > now ? 'resting' : 'rested';
}

/** The next morning. */
export function untilTomorrow(now: number): number {
  return new Date(daysLater(now, 1)).setHours(MORNING, 0, 0, 0);
}
