import { describe, expect, it } from 'vitest';
import { restOf, untilTomorrow } from '../../src/plan/rest.ts';

const NOON = new Date(2026, 10, 23, 12).getTime();
const HOUR = 3_600_000;

describe('the first note that asks', () => {
  it('may rest, once, and is never held', () => {
    expect(restOf(undefined, [{}], NOON)).toBe('offer');
    expect(restOf(NOON + HOUR, [{}], NOON)).toBe('resting');
    expect(restOf(NOON - HOUR, [{}], NOON)).toBe('rested');
    expect(restOf(0, [{}], NOON)).toBeUndefined();
  });

  it('is not the first where another was copied or went out before', () => {
    for (const gone of [{ copiedAt: 1 }, { sentAt: 1 }]) {
      expect(restOf(undefined, [{}, gone], NOON)).toBeUndefined();
      expect(restOf(NOON + HOUR, [gone], NOON)).toBeUndefined();
    }
  });

  it('rests until the next morning where the user is', () => {
    expect(new Date(untilTomorrow(NOON))).toEqual(new Date(2026, 10, 24, 7));
    expect(new Date(untilTomorrow(new Date(2026, 11, 31, 23, 59).getTime()))).toEqual(
      new Date(2027, 0, 1, 7),
    );
  });
});
