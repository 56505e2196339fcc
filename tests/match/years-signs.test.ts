import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSignedLines } from '../../src/match/all-signs.ts';
import { SIGN } from '../../src/match/signs.ts';
import { A_YEAR_OF, MONTHS, YEARS } from '../../src/match/years.ts';
import { matching } from './matching.ts';

const NEEDS = SIGN.years | SIGN.number;

describe('a line is read for years only where it holds a number and a unit', () => {
  it.each([
    ['years', YEARS, ''],
    ['months', MONTHS, ' experience'],
    ['a single year', A_YEAR_OF, ' of experience'],
  ])('and so does each that names %s', (_, pattern, after) => {
    let matched = 0;
    fc.assert(
      fc.property(matching(spaced(pattern)), (words) => {
        const line = `${words}${after}`;
        pattern.lastIndex = 0;
        if (!pattern.test(line)) return;
        matched += 1;
        expect((allSignedLines(line)[0]?.signs ?? 0) & NEEDS, line).toBe(NEEDS);
      }),
      { numRuns: 2000 },
    );
    expect(matched).toBeGreaterThan(0);
  });
});

/** A number in words stands apart from its unit. */
function spaced({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replaceAll(String.raw`\s?`, ' '), flags);
}
