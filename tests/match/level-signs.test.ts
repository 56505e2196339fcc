import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVEL_SIGNS, LEVEL_WORDS } from '../../src/match/level-signs.ts';
import { machineOf, signsIn } from '../../src/match/machine.ts';
import { matching } from './matching.ts';

const machine = machineOf(LEVEL_WORDS);
const cases = LEVEL_SIGNS.flatMap(([level, patterns], at) =>
  patterns.map((pattern, number) => ({
    level,
    bit: 1 << at,
    pattern,
    name: `${level}, pattern ${number + 1}`,
  })),
);

describe('a title is asked for the patterns of a level only where it holds one of its words', () => {
  it.each(cases)('and so does whatever says $name', ({ bit, pattern }) => {
    const said = fc
      .tuple(
        fc.constantFrom('', 'Team ', 'Analyst '),
        matching(pattern),
        fc.constantFrom('', ' x', ', Berlin'),
      )
      .map((parts) => parts.join(''));
    let matched = 0;
    fc.assert(
      fc.property(said, (title) => {
        if (!pattern.test(title)) return;
        matched += 1;
        expect(signsIn(title, machine) & bit, title).toBe(bit);
      }),
      { numRuns: 400 },
    );
    expect(matched).toBeGreaterThan(0);
  });
});
