import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PostingRecord } from '../../src/model/record.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { decide } from '../../src/notify/decide.ts';
import { lastDigest } from '../../src/notify/digest.ts';
import { mayPing } from '../../src/notify/quiet.ts';
import { FITS, record } from '../track/records.ts';
import { travelTo, wallClock, ZONES } from '../watch/zoned.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const QUARTER = 15 * MINUTE;

const zones = fc.constantFrom(...ZONES);
const hour = fc.integer({ min: 0, max: 23 });
const kinds = fc.constantFrom('daily' as const, 'weekly' as const);
const moments = fc
  .integer({ min: Date.UTC(2026, 0, 1) / QUARTER, max: Date.UTC(2028, 0, 1) / QUARTER })
  .map((quarters) => quarters * QUARTER);

/** Whether a digest is told at that quarter of an hour: the first of its day at which its hour has come. */
function isDigest(at: number, kind: 'daily' | 'weekly', digestHour: number, zone: string): boolean {
  const [now, before] = [wallClock(at, zone), wallClock(at - QUARTER, zone)];
  if (now.hour < digestHour || (kind === 'weekly' && now.weekday !== 1)) return false;
  const hadCome = before.day === now.day && before.hour >= digestHour;
  return !hadCome && !cameEarlierThatDay(at, digestHour, zone);
}

/** Where the clocks are set back an hour comes twice. */
function cameEarlierThatDay(at: number, digestHour: number, zone: string): boolean {
  const { day } = wallClock(at, zone);
  for (let back = 1; back <= 8; back += 1) {
    const earlier = wallClock(at - back * QUARTER, zone);
    if (earlier.day === day && earlier.hour >= digestHour) return true;
  }
  return false;
}

describe('the last digest', () => {
  it('was at its hour of the clock on the wall, in any zone and on any day', () => {
    fc.assert(
      fc.property(zones, moments, kinds, hour, (zone, now, digest, digestHour) => {
        travelTo(zone);
        const settings = { ...DEFAULT_SETTINGS, digest, digestHour };
        let at = now;
        while (!isDigest(at, digest, digestHour, zone)) at -= QUARTER;
        expect(lastDigest(settings, now)).toBe(at);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['daily', '2026-03-28T02:00:00+01:00'],
    ['weekly', '2026-03-23T02:00:00+01:00'],
  ] as const)('%s, keeps its hour in the night that leaves it out', (digest, last) => {
    travelTo('Europe/Berlin');
    const now = Date.parse('2026-03-29T01:30:00+01:00');
    expect(lastDigest({ ...DEFAULT_SETTINGS, digest, digestHour: 2 }, now)).toBe(Date.parse(last));
  });
});

const isQuietAt = ({ quietFrom, quietTo }: Settings, at: number, zone: string) => {
  let now = quietFrom;
  const { hour: wall } = wallClock(at, zone);
  for (; now !== quietTo; now = (now + 1) % 24) if (now === wall) return true;
  return false;
};

const look = (at: number): PostingRecord =>
  record(`n${at}`, { match: { ...FITS, level: 'look' }, news: { kind: 'new', at } });

describe('news that waits for a digest', () => {
  const offs = fc.array(fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 3000 })), {
    maxLength: 3,
  });

  it('is told once, outside of quiet hours, with the first digest after it, however long the machine was off', () => {
    fc.assert(
      fc.property(
        zones,
        moments,
        kinds,
        hour,
        hour,
        hour,
        fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 5 }),
        offs,
        (zone, from, digest, digestHour, quietFrom, quietTo, found, away) => {
          travelTo(zone);
          const settings = { ...DEFAULT_SETTINGS, digest, digestHour, quietFrom, quietTo };
          const isOff = (at: number) =>
            away.some(
              ([start, length]) => at >= from + start * QUARTER && at < from + (start + length) * QUARTER,
            );
          const arrivals = found.map((quarters) => from + quarters * QUARTER).filter((at) => !isOff(at));
          const told = new Map<string, number>();
          let waiting: readonly PostingRecord[] = [];
          for (let now = from; now < from + 8000 * QUARTER; now += QUARTER) {
            if (isOff(now)) continue;
            waiting = [...waiting, ...arrivals.filter((at) => at === now).map(look)];
            const { settled, ping } = decide({ news: waiting, employerOf: () => 'L', settings, now });
            expect(settled.length > 0).toBe(ping !== undefined);
            if (ping) expect(isQuietAt(settings, now, zone)).toBe(false);
            for (const key of settled) told.set(key, now);
            waiting = waiting.filter(({ key }) => !settled.includes(key));
          }
          for (const at of arrivals) {
            let due = at + QUARTER;
            while (!isDigest(due, digest, digestHour, zone)) due += QUARTER;
            while (isOff(due) || isQuietAt(settings, due, zone)) due += QUARTER;
            if (due < from + 8000 * QUARTER) expect(told.get(look(at).key)).toBe(due);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is told where the clock was a year ahead when it was found, and not a year later', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    const settings = { ...DEFAULT_SETTINGS, digest: 'daily', quietFrom: 0, quietTo: 0 } as const;
    const { ping } = decide({ news: [look(now + 365 * DAY)], employerOf: () => 'L', settings, now });
    expect(ping).toBeDefined();
  });
});

describe('a snooze', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  const until = (snoozedUntil: number) => ({ ...DEFAULT_SETTINGS, quietFrom: 0, quietTo: 0, snoozedUntil });

  it('holds for its day, and not for a year where the clock was set back', () => {
    expect(mayPing(until(now + DAY), now, false)).toBe(false);
    expect(mayPing(until(now + DAY), now + DAY, false)).toBe(true);
    expect(mayPing(until(now + 366 * DAY), now, false)).toBe(true);
  });
});
