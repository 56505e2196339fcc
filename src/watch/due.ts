import type { HealthState, Hours, Watch } from '../model/watch.ts';
import { fitsInto, isWithin, nextToFit } from './hours.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** After this many looks in a row that never came to an end, a page waits for its turn like any other. */
const TRIES = 3;

/**
 * Whether a watch is to be looked at now. A look that died is made up for at once. A look that lies ahead was done before
 * the clock was set back: what it says of the next one means nothing any more.
 */
export function isDue(watch: Watch, now: number): boolean {
  if (watch.paused || (watch.hours && !isWithin(watch.hours, now))) return false;
  const died = watch.lookingSince !== undefined && watch.failures <= TRIES;
  const wasSetBack = (watch.lastTried ?? 0) > now || watch.nextDue - now > 2 * longestWait(watch);
  return died || wasSetBack || isAstray(watch) || watch.nextDue <= now;
}

/** A next look outside of its hours was stamped where the clocks go differently: whatever hour comes first is its own. */
function isAstray({ hours, lookingSince, nextDue: due }: Watch): boolean {
  return hours !== undefined && lookingSince === undefined && !fitsInto(hours, due);
}

/**
 * The watch as it is written before the look begins. The look counts as failed until it comes to an end, so a page
 * that ends the background each time is asked less and less.
 */
export function beginLook(watch: Watch, now: number, random: number): Watch {
  const failures = watch.failures + 1;
  const wait = Math.min(doubled(10 * MINUTE, failures), Math.max(watch.everyMinutes * MINUTE, DAY));
  return { ...watch, failures, lookingSince: now, lastTried: now, nextDue: now + jittered(wait, random) };
}

type After = {
  readonly state: HealthState;
  /** Looks in a row that brought nothing, this one included. */
  readonly failures: number;
  readonly now: number;
  /** From 0 to 1. */
  readonly random: number;
  readonly retryAfter?: number;
};

/** When to look next: the interval when all is well, sooner in doubt, later and later the longer it fails. */
export function nextDue(watch: Watch, { state, failures, now, random, retryAfter }: After): number {
  const every = watch.everyMinutes * MINUTE;
  const wait = waitFor(state, failures, every);
  // A site that asks for a pause is never called before it is over, and never believed beyond a day.
  const after = (luck: number) => now + Math.max(jittered(wait, luck), Math.min(retryAfter ?? 0, DAY));
  return watch.hours ? withinHours(watch.hours, after(0), after(random), random) : after(random);
}

function waitFor(state: HealthState, failures: number, every: number): number {
  switch (state) {
    case 'ok':
    case 'empty':
    case 'no-permission':
      return every;
    case 'first-look':
    case 'offline':
      return 0;
    case 'suspicious':
      return Math.min(every, 60 * MINUTE);
    case 'slow':
    case 'asked-to-wait':
      return Math.min(doubled(15 * MINUTE, failures), Math.max(every, DAY));
    default:
      return Math.min(doubled(every, failures), Math.max(every, DAY));
  }
}

function doubled(base: number, failures: number): number {
  return base * 2 ** Math.min(Math.max(failures, 1) - 1, 20);
}

/** A tenth more or less, so that watches of one hour do not stay together. */
function jittered(wait: number, random: number): number {
  return Math.round(wait * (0.9 + 0.2 * random));
}

/**
 * A look that its lot would put outside of its hours is done as soon as it may be at all: a window that is shorter than a
 * tenth of the interval must not be passed over. Watches that waited for the same hour do not all begin with it.
 */
function withinHours(hours: Hours, earliest: number, due: number, random: number): number {
  if (fitsInto(hours, due)) return due;
  const first = nextToFit(hours, earliest);
  return first === earliest ? first : first + Math.round(random * 20 * MINUTE);
}

/** How far ahead a look may lie: hours and days that are left out may hold it back for a week more. */
function longestWait({ everyMinutes, hours }: Watch): number {
  return Math.max(everyMinutes * MINUTE, DAY) + (hours ? 7 * DAY : 0);
}

type Wishes = {
  readonly everyMinutes?: number;
  /** `null` where any hour will do from now on. */
  readonly hours?: Hours | null;
  readonly tags?: readonly string[];
};

const SHORTEST = 30;
const LONGEST = 7 * 24 * 60;

/** The watch as its user wants it from now on: how often, when, and under which words it is found. */
export function withWishes(watch: Watch, { everyMinutes, hours, tags }: Wishes, now: number): Watch {
  const { hours: old, ...rest } = watch;
  const wanted = hours === undefined ? old : (hours ?? undefined);
  const changed = { ...rest, ...(wanted ? { hours: wanted } : {}), ...(tags ? { tags: tidy(tags) } : {}) };
  const every = Math.min(Math.max(everyMinutes ?? watch.everyMinutes, SHORTEST), LONGEST);
  return withInterval(changed, every, now);
}

function tidy(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.replace(/\s+/g, ' ').trim()).filter(Boolean))];
}

/** The watch with another interval, due no later than that from now, or as its hours first allow it. */
export function withInterval(watch: Watch, everyMinutes: number, now: number): Watch {
  const due = Math.min(watch.nextDue, now + everyMinutes * MINUTE);
  return { ...watch, everyMinutes, nextDue: watch.hours ? nextToFit(watch.hours, due) : due };
}
