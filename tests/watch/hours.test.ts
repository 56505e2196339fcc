import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Hours } from '../../src/model/watch.ts';
import { isDue, nextDue, withWishes } from '../../src/watch/due.ts';
import { isWithin, nextWithin } from '../../src/watch/hours.ts';
import { NOW, watch } from './larkfield.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const WORKDAYS: Hours = { from: 9, to: 17, days: [1, 2, 3, 4, 5] };
/** 23 November 2026 is a Monday. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

describe('hours and days in which a watch may be looked at', () => {
  it.each([
    ['before they begin', at(23, 8, 59), false],
    ['as they begin', at(23, 9), true],
    ['before they end', at(23, 16, 59), true],
    ['as they end', at(23, 17), false],
    ['on a Sunday', at(22, 12), false],
  ])('%s', (_, moment, yes) => {
    expect(isWithin(WORKDAYS, moment)).toBe(yes);
  });

  it('may run over midnight, and belong to the day on which they began', () => {
    const night: Hours = { from: 22, to: 6, days: [5] };
    expect(isWithin(night, at(27, 21, 59))).toBe(false);
    expect(isWithin(night, at(27, 22))).toBe(true);
    expect(isWithin(night, at(28, 5, 59))).toBe(true);
    expect(isWithin(night, at(28, 6))).toBe(false);
    expect(isWithin(night, at(27, 23))).toBe(true);
    expect(isWithin(night, at(28, 5))).toBe(true);
    expect(isWithin(night, at(28, 23))).toBe(false);
    expect(isWithin(night, at(27, 5))).toBe(false);
  });

  it('are the whole day where they begin and end at once, and every day where none is named', () => {
    expect(isWithin({ from: 0, to: 0, days: [] }, at(22, 3))).toBe(true);
    expect(isWithin({ from: 0, to: 0, days: [6] }, at(22, 3))).toBe(false);
  });

  it('hold a look back until the next of them', () => {
    expect(nextWithin(WORKDAYS, at(23, 12, 5))).toBe(at(23, 12, 5));
    expect(nextWithin(WORKDAYS, at(23, 18, 5))).toBe(at(24, 9));
    expect(nextWithin(WORKDAYS, at(27, 18))).toBe(at(30, 9));
  });

  it.each(['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
    'come up once a day in %s, in the nights too in which the clocks change',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const hours: Hours = { from: 2, to: 4, days: [] };
      for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
        const next = nextWithin(hours, day);
        expect(isWithin(hours, next)).toBe(true);
        expect(next - day).toBeLessThanOrEqual(25 * 3_600_000);
      }
    },
  );
});

describe('a watch with hours', () => {
  const night = at(23, 22);

  it('is not due outside of them, however late it is, and due as they begin', () => {
    const late = watch({ nextDue: 0, hours: WORKDAYS });
    expect(isDue(late, night)).toBe(false);
    expect(isDue({ ...late, lookingSince: 1 }, night)).toBe(false);
    expect(isDue(late, at(24, 9))).toBe(true);
  });

  it('is looked at next within them, and not with all the others at the very hour', () => {
    const dueAfter = (random: number) =>
      nextDue(watch({ hours: WORKDAYS }), { state: 'ok', failures: 0, now: at(23, 16), random });
    expect(dueAfter(0)).toBe(at(24, 9));
    expect(dueAfter(1)).toBe(at(24, 9, 20));
  });

  it('is not taken for one whose clock was set back while it waits for its day', () => {
    const weekly = watch({ everyMinutes: 7 * 1440, hours: { from: 9, to: 10, days: [1] } });
    const due = nextDue(weekly, { state: 'ok', failures: 0, now: at(23, 9, 59), random: 1 });
    expect(isDue({ ...weekly, nextDue: due, lastTried: at(23, 9, 59) }, at(23, 9, 59))).toBe(false);
  });
});

describe('what a user wishes of a watch', () => {
  it('is kept within half an hour and a week, and moves the next look', () => {
    expect(withWishes(watch(), { everyMinutes: 1 }, NOW).everyMinutes).toBe(30);
    expect(withWishes(watch(), { everyMinutes: 1e6 }, NOW).everyMinutes).toBe(10_080);
    expect(withWishes(watch({ nextDue: NOW + 1e9 }), { everyMinutes: 30 }, NOW).nextDue).toBe(
      NOW + 1_800_000,
    );
    const hours = { from: 9, to: 17, days: [] };
    expect(withWishes(watch({ nextDue: at(23, 20) }), { hours }, at(23, 18)).nextDue).toBe(at(24, 9));
  });

  it('leaves what is not named, and takes hours away where any will do', () => {
    const some = watch({ hours: WORKDAYS, tags: ['old'] });
    expect(withWishes(some, { tags: [' north ', '', 'north', 'big  one'] }, NOW)).toMatchObject({
      hours: WORKDAYS,
      tags: ['north', 'big one'],
    });
    expect(withWishes(some, { hours: null }, NOW)).not.toHaveProperty('hours');
  });
});
