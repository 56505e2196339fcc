import { describe, expect, it } from 'vitest';
import { casesOf, misreadIn, SET_NAMES } from '../eval/unseen-sets.ts';

describe.each(SET_NAMES)('sentences nobody tuned for: %s', (set) => {
  const cases = casesOf(set);

  it('are read as a person reads them, but for those known to be misread', () => {
    const misread = cases
      .filter(({ isKnownMiss }) => !isKnownMiss)
      .map((one) => [one.line, misreadIn(set, one)]);
    expect(misread.filter(([, found]) => found !== undefined)).toEqual([]);
  });

  it('are no longer called misread once they are read right', () => {
    const known = cases.filter(({ isKnownMiss }) => isKnownMiss);
    expect(known.filter((one) => misreadIn(set, one) === undefined).map(({ line }) => line)).toEqual([]);
  });
});
