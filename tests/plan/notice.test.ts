import { describe, expect, it } from 'vitest';
import { earliestLastDay, noticeIn } from '../../src/plan/notice.ts';

const months = (count: number, toMonthEnd = false) => ({ count, unit: 'months', toMonthEnd }) as const;
const weeks = (count: number, toMonthEnd = false) => ({ count, unit: 'weeks', toMonthEnd }) as const;

describe('the earliest last day', () => {
  it.each([
    ['2026-11-23', { count: 14, unit: 'days' }, '2026-12-07'],
    ['2026-11-23', weeks(2), '2026-12-07'],
    ['2026-11-23', months(1), '2026-12-23'],
    ['2026-12-01', months(3), '2027-03-01'],
    ['2026-11-23', { count: 0, unit: 'days' }, '2026-11-23'],
  ] as const)('of notice given on %s with %o is %s', (givenOn, notice, last) => {
    expect(earliestLastDay(givenOn, notice)).toBe(last);
  });

  it('is the last day of a month that has no such day', () => {
    expect(earliestLastDay('2026-01-31', months(1))).toBe('2026-02-28');
    expect(earliestLastDay('2028-01-31', months(1))).toBe('2028-02-29');
    expect(earliestLastDay('2026-08-31', months(6))).toBe('2027-02-28');
  });

  it('is put off to the end of its month where the contract says so', () => {
    expect(earliestLastDay('2026-11-03', weeks(4, true))).toBe('2026-12-31');
    expect(earliestLastDay('2026-11-30', months(1, true))).toBe('2026-12-31');
    expect(earliestLastDay('2026-02-28', { count: 0, unit: 'days', toMonthEnd: true })).toBe('2026-02-28');
  });

  it('crosses the change of the clocks without losing a day', () => {
    expect(earliestLastDay('2026-10-24', weeks(1))).toBe('2026-10-31');
    expect(earliestLastDay('2027-03-27', weeks(1))).toBe('2027-04-03');
  });

  it.each([
    ['', weeks(2)],
    ['23.11.2026', weeks(2)],
    ['2026-11-23', weeks(-1)],
    ['2026-11-23', weeks(1.5)],
    ['2026-11-23', weeks(Number.NaN)],
    ['2026-11-23', weeks(1e9)],
  ])('is not made up of "%s" and %o', (givenOn, notice) => {
    expect(earliestLastDay(givenOn, notice)).toBeUndefined();
  });
});

describe('notice', () => {
  const given = (lastDay: string) => noticeIn({ notice: weeks(4), givenOn: '2026-11-02', lastDay });

  it('is told from the days: in full, short, or none', () => {
    expect(given('2026-11-30')).toBe('full');
    expect(given('2027-01-31')).toBe('full');
    expect(given('2026-11-29')).toBe('short');
    expect(given('2026-11-02')).toBe('none');
  });

  it('is not told where a day or the period is missing', () => {
    expect(given('')).toBeUndefined();
    expect(noticeIn({ givenOn: '2026-11-02', lastDay: '2026-11-30' })).toBeUndefined();
    expect(noticeIn({ notice: weeks(4), lastDay: '2026-11-30' })).toBeUndefined();
  });
});
