import { describe, expect, it } from 'vitest';
import type { ReasonState, Weighed } from '../../src/model/plan.ts';
import { weighed } from '../../src/plan/balance.ts';
import { verdictOf } from '../../src/plan/caution.ts';

const verdict = (state?: ReasonState) => verdictOf([{ id: '1', own: false, ...(state && { state }) }]);
const thing = (side: Weighed['side'], weight: Weighed['weight']): Weighed => ({
  id: `${side} ${weight}`,
  side,
  text: 'x',
  weight,
});

describe('the scales', () => {
  it('lean nowhere while nothing lies on them', () => {
    expect(weighed([], verdict())).toEqual({ back: 0, against: 0 });
  });

  it('count each thing by its weight, and move when a weight does', () => {
    const light = [thing('back', 1), thing('against', 2)];
    expect(weighed(light, verdict())).toEqual({ back: 1, against: 2, leans: 'elsewhere' });
    expect(weighed([thing('back', 3), thing('against', 2)], verdict())).toMatchObject({ leans: 'old' });
  });

  it('are even where the sides are near one another', () => {
    const near = [thing('back', 3), thing('back', 2), thing('against', 3), thing('against', 1)];
    expect(weighed(near, verdict('still')).leans).toBe('even');
  });

  it('lean to another role there where going back weighs more and nothing has changed', () => {
    const back = [thing('back', 3), thing('against', 1)];
    expect(weighed(back, verdict('still')).leans).toBe('role');
    expect(weighed(back, verdict('changed')).leans).toBe('old');
  });
});
