import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGN, signedLines } from '../../src/match/signs.ts';
import { readings } from '../../src/match/workplace.ts';
import { ALL_WEEK, NAMED_DAYS } from '../../src/match/workplace-days.ts';
import { NOT_REMOTE, SAYS_REMOTE } from '../../src/match/workplace-words.ts';
import { matching } from './matching.ts';

const asked = readings().flatMap((reading, at) =>
  'pattern' in reading
    ? [{ name: `${reading.says}, reading ${at + 1}`, needs: reading.needs, pattern: reading.pattern }]
    : [],
);
const cases = [
  ...asked,
  { name: 'remote', needs: [SIGN.away], pattern: SAYS_REMOTE },
  { name: 'not remote', needs: [SIGN.away], pattern: NOT_REMOTE },
  { name: 'the names of days', needs: [SIGN.dayName], pattern: NAMED_DAYS },
  { name: 'all the week', needs: [SIGN.allWeek], pattern: ALL_WEEK },
];

describe('a line is asked for a way of working only where it holds the signs of it', () => {
  it.each(cases)('and so does each that says $name', ({ needs, pattern }) => {
    let matched = 0;
    fc.assert(
      fc.property(matching(pattern), fc.constantFrom('', ' a', '.'), (words, after) => {
        const line = `${words}${after}`.replaceAll('\n', ' ');
        if (!pattern.test(line)) return;
        matched += 1;
        const signs = signedLines(line)[0]?.signs ?? 0;
        expect(needs.some((all) => (signs & all) === all) && (signs & SIGN.workplace) !== 0, line).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(matched).toBeGreaterThan(0);
  });
});
