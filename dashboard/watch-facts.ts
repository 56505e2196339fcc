import type { Watch } from '../src/model/watch.ts';
import { phrase } from '../src/ui/phrase.ts';
import { clock, listed } from '../src/ui/spoken.ts';

/** When it was last read well. */
export function lastReadWords({ lastGood, health }: Watch, now: number): string {
  if (lastGood !== undefined) return clock(lastGood, now);
  return phrase(health.state === 'first-look' ? 'dash_read_now' : 'dash_read_never');
}

/** A look that began longer ago than this was cut short. */
const LOOKING_MS = 10 * 60_000;

/** When it is looked at next; nothing while it is paused. */
export function nextLookWords(watch: Watch, now: number): string | undefined {
  const { paused, nextDue, health, lookingSince } = watch;
  if (lookingSince !== undefined && now - lookingSince < LOOKING_MS) return phrase('dash_row_looking');
  if (paused || health.state === 'first-look') return undefined;
  return nextDue <= now
    ? phrase('dash_row_next_soon')
    : phrase('dash_row_next', { time: clock(nextDue, now) });
}

/** When the list last really changed, and how. */
export function lastChangeWords({ lastChange }: Watch, now: number): string {
  if (lastChange === undefined) return phrase('dash_no_change');
  const { at, new: fresh, changed, gone } = lastChange;
  const counts = [
    fresh > 0 ? phrase('dash_change_new', { count: fresh }) : '',
    changed > 0 ? phrase('dash_change_changed', { count: changed }) : '',
    gone > 0 ? phrase('dash_change_gone', { count: gone }) : '',
  ].filter((words) => words !== '');
  const time = clock(at, now);
  return counts.length === 0 ? time : phrase('dash_change', { time, changes: listed(counts) });
}

const WEEK_MS = 7 * 86_400_000;

/** What the looks of the last seven days cost; nothing while none was counted. */
export function weekCostWords({ costs = [] }: Watch, now: number): string | undefined {
  const since = new Date(now - WEEK_MS).toISOString().slice(0, 10);
  const week = costs.filter(({ day }) => day > since);
  if (week.length === 0) return undefined;
  const requests = week.reduce((sum, cost) => sum + cost.requests, 0);
  const bytes = week.reduce((sum, cost) => sum + cost.bytes, 0);
  return phrase('dash_cost', { count: requests, kilobytes: Math.ceil(bytes / 1000) });
}
