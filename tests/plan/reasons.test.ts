import { describe, expect, it } from 'vitest';
import type { Plan, PlanReason, ReasonState } from '../../src/model/plan.ts';
import { EMPTY_PROFILE, type Employment } from '../../src/model/profile.ts';
import { isCautious, verdictOf } from '../../src/plan/caution.ts';
import { reasonsAt } from '../../src/plan/reasons.ts';
import { withRow } from '../../src/plan/rows.ts';

const CHAIR: Employment = {
  employer: 'Larkfield',
  title: 'Analyst',
  why: 'to learn planning',
  leftFor: ['hours', 'pay'],
};
const profile = (...employment: readonly Employment[]) => ({ ...EMPTY_PROFILE, employment });
const plan = (...reasons: readonly PlanReason[]): Pick<Plan, 'reasons'> => ({ reasons });

describe('the reasons for leaving an employer', () => {
  it('are those ticked in the profile, those told there, and those added in the plan', () => {
    const own = { id: 'r1', text: 'No way up', state: 'changed' } as const;
    const found = reasonsAt(' larkfield', profile(CHAIR), plan(own, { id: 'left pay', state: 'still' }));
    expect(found).toEqual([
      { id: 'left pay', leave: 'pay', state: 'still', own: false },
      { id: 'left hours', leave: 'hours', own: false },
      { id: 'why', text: 'to learn planning', own: false },
      { ...own, own: true },
    ]);
  });

  it('are none of another employer, and each is there once however many chairs told it', () => {
    const twice = profile(CHAIR, { ...CHAIR, title: 'Lead' }, { ...CHAIR, employer: 'Norvik', why: 'x' });
    expect(reasonsAt('Larkfield', twice, undefined).map(({ id }) => id)).toEqual([
      'left pay',
      'left hours',
      'why',
    ]);
    expect(reasonsAt('Brightwell', twice, undefined)).toEqual([]);
  });

  it('lose their answer where the tick was taken away, and find it again with it', () => {
    const answered = plan({ id: 'left pay', state: 'changed', what: 'from 68,000' });
    const without = profile({ ...CHAIR, leftFor: [] });
    expect(reasonsAt('Larkfield', without, answered).map(({ id }) => id)).toEqual(['why']);
    expect(reasonsAt('Larkfield', profile(CHAIR), answered)[0]).toMatchObject({ what: 'from 68,000' });
  });

  it('take an answer one by one', () => {
    const one = withRow<PlanReason>([], { id: 'why' }, { state: 'unknown' });
    expect(one).toEqual([{ id: 'why', state: 'unknown' }]);
    const two = withRow(one, { id: 'left pay' }, { what: 'more' });
    expect(withRow(two, { id: 'why' }, { state: 'still' })).toEqual([
      { id: 'why', state: 'still' },
      { id: 'left pay', what: 'more' },
    ]);
  });
});

describe('what the answers come to', () => {
  const verdict = (...states: readonly (ReasonState | undefined)[]) =>
    verdictOf(states.map((state, at) => ({ id: `${at}`, own: false, ...(state && { state }) })));

  it.each([
    ['none', []],
    ['open', ['still', undefined]],
    ['still', ['still', 'still', 'still']],
    ['unsure', ['still', 'unknown']],
    ['some', ['changed', 'still', 'unknown']],
    ['all', ['changed', 'changed']],
  ] as const)('is %s for %j', (kind, states) => {
    expect(verdict(...states).kind).toBe(kind);
  });

  it('is a caution only where nothing is known to have changed', () => {
    expect(isCautious(verdict('still', 'still'))).toBe(true);
    expect(isCautious(verdict('unknown'))).toBe(true);
    expect(isCautious(verdict('changed', 'still'))).toBe(false);
    expect(isCautious(verdict('still', undefined))).toBe(false);
    expect(isCautious(verdict())).toBe(false);
  });

  it('counts what is meant', () => {
    expect(verdict('changed', 'still', 'unknown').say.args).toEqual({ count: 1, of: 3 });
    expect(verdict('changed', undefined).say.args).toEqual({ count: 1, of: 2 });
  });
});
