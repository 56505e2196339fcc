import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { retryAfter } from '../../src/fetch/retry-after.ts';
import type { Hours, Watch } from '../../src/model/watch.ts';
import { beginLook, isDue, nextDue, withInterval } from '../../src/watch/due.ts';
import { isWithin, nextWithin } from '../../src/watch/hours.ts';
import { settleSame } from '../../src/watch/settle.ts';
import { watch } from './larkfield.ts';
import { travelTo, wallClock, ZONES } from './zoned.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The alarm rings so often, and watches that waited for an hour spread over so long after it. */
const ALARM = 5 * MINUTE;
const SPREAD = 20 * MINUTE;

const zones = fc.constantFrom(...ZONES);
const moments = fc
  .integer({ min: Date.UTC(2026, 0, 1) / MINUTE, max: Date.UTC(2028, 0, 1) / MINUTE })
  .map((minutes) => minutes * MINUTE);
const hours: fc.Arbitrary<Hours> = fc.record({
  from: fc.integer({ min: 0, max: 23 }),
  to: fc.integer({ min: 0, max: 23 }),
  days: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
});
const randoms = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));

/** Whether a wall clock shows an allowed time: hours over midnight belong to the day on which they began. */
function allows({ from, to, days }: Hours, at: number, zone: string): boolean {
  const { hour, weekday } = wallClock(at, zone);
  const isOf = (day: number) => days.length === 0 || days.includes((day + 7) % 7);
  if (from === to) return isOf(weekday);
  if (from < to) return hour >= from && hour < to && isOf(weekday);
  return (hour >= from && isOf(weekday)) || (hour < to && isOf(weekday - 1));
}

/** The first allowed quarter of an hour from a moment on: all zones change at one. */
function firstAllowed(wanted: Hours, from: number, zone: string): number {
  const quarter = 15 * MINUTE;
  if (allows(wanted, from, zone)) return from;
  let at = Math.ceil(from / quarter) * quarter;
  while (!allows(wanted, at, zone)) at += quarter;
  return at;
}

/** The first moment that is allowed and has ten minutes left before that ends. */
function firstWithRoom(wanted: Hours, from: number, zone: string): number {
  const first = firstAllowed(wanted, from, zone);
  const room = 10 * MINUTE;
  return allows(wanted, first + room, zone) ? first : firstAllowed(wanted, first + room, zone);
}

describe('hours and days, in any zone and on any day', () => {
  it('are those of the clock on the wall', () => {
    fc.assert(
      fc.property(zones, moments, hours, (zone, at, wanted) => {
        travelTo(zone);
        expect(isWithin(wanted, at)).toBe(allows(wanted, at, zone));
      }),
      { numRuns: 2000 },
    );
  });

  it('begin where the clock on the wall first shows them', () => {
    fc.assert(
      fc.property(zones, moments, hours, (zone, at, wanted) => {
        travelTo(zone);
        expect(nextWithin(wanted, at)).toBe(firstAllowed(wanted, at, zone));
      }),
      { numRuns: 500 },
    );
  });

  it('begin a week later where the clocks leave out the only hour of the week', () => {
    travelTo('Europe/Berlin');
    const sunday = { from: 2, to: 3, days: [0] };
    const after = nextWithin(sunday, Date.UTC(2026, 2, 23));
    expect(wallClock(after, 'Europe/Berlin')).toMatchObject({ day: '2026-04-05', hour: 2, minute: 0 });
  });
});

/** A look that finds the list as it was, done at that moment. */
function looked(it: Watch, now: number, random: number): Watch {
  return settleSame(beginLook(it, now, random), { now, random });
}

type Course = {
  readonly it: Watch;
  readonly from: number;
  readonly until: number;
  readonly random: () => number;
  readonly zoneAt?: (now: number) => string;
};

/** The moments at which a watch is looked at while the alarm rings every five minutes. */
function looksIn({ it: first, from, until, random, zoneAt }: Course): number[] {
  let it = first;
  const looks: number[] = [];
  for (let now = from; now < until; now += ALARM) {
    if (zoneAt) travelTo(zoneAt(now));
    if (!isDue(it, now)) continue;
    it = looked(it, now, random());
    looks.push(now);
  }
  return looks;
}

const intervals = fc.constantFrom(30, 360, 1440, 2880, 10_080);

/** By when a watch that was looked at is looked at again: within its interval and a tenth, or as its hours first allow it. */
function latestAfter(last: number, every: number, wanted: Hours | undefined, zone: string): number {
  const jittered = last + 1.1 * every * MINUTE + ALARM;
  if (wanted === undefined) return jittered;
  const first = firstWithRoom(wanted, last + 0.9 * every * MINUTE, zone);
  return Math.max(jittered, first + SPREAD + ALARM);
}

describe('a watch with hours', () => {
  it('is looked at in each of its windows that its interval reaches, and never outside of them', () => {
    fc.assert(
      fc.property(zones, moments, hours, intervals, randoms, (zone, from, wanted, every, stream) => {
        travelTo(zone);
        const random = () => stream.next().value ?? 0.5;
        const it = watch({ hours: wanted, everyMinutes: every, nextDue: from });
        const looks = looksIn({ it, from, until: from + 5 * 7 * DAY, random });
        expect(looks.length).toBeGreaterThan(0);
        for (const [at, look] of looks.entries()) {
          expect(allows(wanted, look, zone)).toBe(true);
          const last = looks[at - 1];
          if (last === undefined) continue;
          expect(look - last).toBeGreaterThanOrEqual(Math.floor(0.9 * every * MINUTE));
          expect(look).toBeLessThanOrEqual(latestAfter(last, every, wanted, zone));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('that is looked at daily within one hour, or weekly within one, is not passed over for being a little late', () => {
    const monday = Date.UTC(2026, 10, 23, 9, 40);
    travelTo('UTC');
    const random = () => 1;
    for (const [every, days, weeks] of [
      [1440, [], 7],
      [10_080, [1], 1],
    ] as const) {
      const it = watch({ hours: { from: 9, to: 10, days }, everyMinutes: every, nextDue: monday });
      expect(looksIn({ it, from: monday, until: monday + 4 * 7 * DAY - HOUR, random })).toHaveLength(
        4 * weeks,
      );
    }
  });

  it('goes by the clocks of where its user is now', () => {
    fc.assert(
      fc.property(
        zones,
        zones,
        moments,
        hours,
        intervals,
        fc.integer({ min: 0, max: 21 * 24 * 12 }),
        randoms,
        (home, away, from, wanted, every, rings, stream) => {
          const random = () => stream.next().value ?? 0.5;
          const moved = from + rings * ALARM;
          const zoneAt = (now: number) => (now < moved ? home : away);
          const it = watch({ hours: wanted, everyMinutes: every, nextDue: from });
          const until = from + 6 * 7 * DAY;
          const looks = looksIn({ it, from, until, random, zoneAt });
          for (const look of looks) expect(allows(wanted, look, zoneAt(look))).toBe(true);
          const last = looks.filter((look) => look < moved).at(-1) ?? from;
          const next = looks.find((look) => look >= moved);
          const due = last + 1.1 * every * MINUTE;
          const there = firstWithRoom(wanted, Math.max(moved, due), away);
          const atHome = firstWithRoom(wanted, due, home) + SPREAD + ALARM;
          // No later than either clock would have it: over the date line the days of both may be in one another's way.
          if (Math.max(there, atHome) + DAY < until)
            expect(next).toBeLessThanOrEqual(Math.max(endOfWindow(wanted, there, away), atHome));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps to its hours when its interval is changed', () => {
    travelTo('Europe/Berlin');
    const at = Date.UTC(2026, 10, 23, 15, 30);
    const it = watch({ hours: { from: 9, to: 17, days: [] }, nextDue: at + DAY });
    expect(wallClock(withInterval(it, 60, at).nextDue, 'Europe/Berlin')).toMatchObject({
      hour: 9,
      minute: 0,
    });
  });
});

/** When the window ends that is open at that moment; a window that is never shut ends after a day. */
function endOfWindow(wanted: Hours, from: number, zone: string): number {
  let at = from;
  while (allows(wanted, at, zone) && at < from + DAY) at += ALARM;
  return at;
}

describe('a clock that jumps, by up to a year, and back', () => {
  it('never keeps a watch from its looks, nor has it looked at all the time', () => {
    const jumps = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 12 * 48 }), fc.integer({ min: -366 * 24 * 12, max: 366 * 24 * 12 })),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(moments, jumps, intervals, randoms, (from, steps, every, stream) => {
        let it = watch({ everyMinutes: every, nextDue: from });
        let [now, real, last, looks] = [from, 0, 0, 0];
        const ring = () => {
          now += ALARM;
          real += ALARM;
          if (isDue(it, now)) {
            it = looked(it, now, stream.next().value ?? 0.5);
            last = real;
            looks += 1;
          }
          expect(real - last).toBeLessThanOrEqual(2.2 * every * MINUTE + 2 * ALARM);
        };
        for (const [rings, jump] of steps) {
          for (let at = 0; at < rings; at += 1) ring();
          now += jump * ALARM;
        }
        for (let at = 0; at < (3 * every) / 5; at += 1) ring();
        expect(looks).toBeLessThanOrEqual(real / (0.9 * every * MINUTE) + steps.length + 1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a site that asks for a pause', () => {
  const now = Date.UTC(2026, 10, 23, 12);
  const header = (ms: number) => new Date(now + ms).toUTCString();

  it.each([
    ['a date in the past', header(-3 * DAY), 0],
    ['this very moment', header(0), 0],
    ['a date', header(2 * HOUR), 2 * HOUR],
    ['a year ahead', header(365 * DAY), 365 * DAY],
    ['seconds', '120', 120_000],
    ['nothing that is a time', 'soon', undefined],
  ])('by %s is understood', (_, text, wait) => {
    expect(retryAfter(text, now)).toBe(wait);
  });

  it('gets it, up to a day, in any state and whatever the hours', () => {
    const states = fc.constantFrom<Watch['health']['state']>('ok', 'asked-to-wait', 'slow', 'suspicious');
    fc.assert(
      fc.property(
        states,
        fc.integer({ min: -400 * DAY, max: 400 * DAY }),
        fc.option(hours, { nil: undefined }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (state, ms, wanted, random) => {
          travelTo('UTC');
          const wait = retryAfter(header(ms), now) ?? 0;
          const it = watch(wanted ? { hours: wanted } : {});
          const due = nextDue(it, { state, failures: 1, now, random, retryAfter: wait });
          expect(due - now).toBeGreaterThanOrEqual(Math.min(Math.max(0, ms - 1000), DAY));
          const latest = firstWithRoom(wanted ?? { from: 0, to: 0, days: [] }, now + 1.1 * DAY, 'UTC');
          expect(due).toBeLessThanOrEqual(latest + SPREAD);
        },
      ),
      { numRuns: 500 },
    );
  });
});
