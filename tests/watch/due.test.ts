import { describe, expect, it } from 'vitest';
import type { Watch } from '../../src/model/watch.ts';
import { beginLook, isDue, nextDue, withInterval } from '../../src/watch/due.ts';
import { NOW, watch } from './larkfield.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const minutes = (due: number) => (due - NOW) / MINUTE;

function waitAfter(state: Watch['health']['state'], more: Partial<Parameters<typeof nextDue>[1]> = {}) {
  return minutes(nextDue(watch(), { state, failures: 1, now: NOW, random: 0.5, ...more }));
}

describe('when a watch is due', () => {
  it('is due when its time has come, and not before', () => {
    expect(isDue(watch({ nextDue: NOW }), NOW)).toBe(true);
    expect(isDue(watch({ nextDue: NOW + 1 }), NOW)).toBe(false);
  });

  it('is due once after a month asleep', () => {
    expect(isDue(watch({ nextDue: NOW - 30 * 24 * HOUR }), NOW)).toBe(true);
    const begun = beginLook(watch({ nextDue: NOW - 30 * 24 * HOUR }), NOW, 0.5);
    expect(begun.nextDue).toBeGreaterThan(NOW);
  });

  it('is never due while it is paused', () => {
    expect(isDue(watch({ nextDue: 0, paused: true }), NOW)).toBe(false);
  });

  it('is due at once when its look died, but not for ever', () => {
    let it = watch();
    for (const due of [true, true, true, false]) {
      it = beginLook(it, NOW, 0.5);
      expect(isDue(it, NOW)).toBe(due);
    }
  });

  it('is due when the clock was set back so far that its time would not come for days', () => {
    expect(isDue(watch({ nextDue: NOW + 365 * 24 * HOUR }), NOW)).toBe(true);
  });
});

describe('when to look next', () => {
  it('keeps the interval when all is well, a tenth more or less', () => {
    expect(waitAfter('ok')).toBe(360);
    expect(waitAfter('empty', { random: 0 })).toBeCloseTo(324);
    expect(waitAfter('ok', { random: 1 })).toBeCloseTo(396);
  });

  it('looks sooner at what it doubts', () => {
    expect(waitAfter('suspicious')).toBe(60);
  });

  it.each([
    ['slow', [15, 30, 60, 120]],
    ['blocked', [360, 720, 1440, 1440]],
    ['unreadable', [360, 720, 1440, 1440]],
  ] as const)('waits longer and longer while it is %s, at most a day', (state, waits) => {
    expect(waits.map((_, at) => waitAfter(state, { failures: at + 1 }))).toEqual(waits);
    expect(waitAfter(state, { failures: 5000 })).toBe(1440);
  });

  it('waits out the pause a site asked for, up to a day', () => {
    expect(waitAfter('asked-to-wait', { retryAfter: 5 * HOUR })).toBe(300);
    expect(waitAfter('asked-to-wait', { retryAfter: MINUTE })).toBe(15);
    expect(waitAfter('asked-to-wait', { retryAfter: 365 * 24 * HOUR })).toBe(1440);
  });

  it('stays due while offline', () => {
    expect(waitAfter('offline')).toBe(0);
  });

  it('comes no later than a shorter interval asks, and keeps an earlier time', () => {
    expect(minutes(withInterval(watch({ nextDue: NOW + 6 * HOUR }), 60, NOW).nextDue)).toBe(60);
    expect(minutes(withInterval(watch({ nextDue: NOW + MINUTE }), 600, NOW).nextDue)).toBe(1);
  });
});
