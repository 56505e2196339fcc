import { describe, expect, it } from 'vitest';
import { isSeen } from '../../src/ui/in-view.ts';

describe('what is in view', () => {
  it('is seen when somebody was at the page and it stood there for a second', () => {
    expect(isSeen(10_000, 9000, 11_000)).toBe(true);
    expect(isSeen(100, 0, 1100)).toBe(true);
  });
  it('is not seen when it only flew by', () => {
    expect(isSeen(10_000, 10_500, 10_900)).toBe(false);
  });
  it('is not seen on a page that lies open while nobody is there, until somebody is', () => {
    expect(isSeen(60_000, 20_000, 900_000)).toBe(false);
    expect(isSeen(60_000, 900_000, 900_000)).toBe(true);
  });
});
