import { describe, expect, it } from 'vitest';
import type { CheckIn, NewJob } from '../../src/model/job.ts';
import type { Plan } from '../../src/model/plan.ts';
import { checkMark, checksOf, checkToTell, dueCheck, regretsIn } from '../../src/plan/check-ins.ts';
import { groundOf } from '../../src/plan/ground.ts';
import { pathOf } from '../../src/plan/path.ts';
import { reasonsAt } from '../../src/plan/reasons.ts';

const START = '2026-09-01';
const at = (day: number) => new Date(2026, 8, 1 + day, 12).getTime();
const plan = (newJob: NewJob): Plan => ({
  id: 'norvik',
  employer: 'Norvik',
  updatedAt: 0,
  newJob: { start: START, ...newJob },
});
const WELL: CheckIn = { day: 30, work: 'yes', terms: 'yes', again: 'yes' };

/** The reminders of half a year of days, each kept as told. */
function toldOver(first: Plan): readonly number[] {
  const told: number[] = [];
  for (let day = -5; day < 180; day++) {
    const due = checkToTell({ ...first, reminded: told.map((one) => `check ${one}`) }, at(day));
    if (due !== undefined) told.push(due);
  }
  return told;
}

describe('the first ninety days of a new job', () => {
  it('bring three reminders, each once', () => {
    expect(toldOver(plan({}))).toEqual([30, 60, 90]);
  });

  it('bring none where they are turned off, or before the first day is known', () => {
    expect(toldOver(plan({ remind: false }))).toEqual([]);
    expect(toldOver(plan({ start: '' }))).toEqual([]);
    expect(checksOf({}, at(30))).toEqual([]);
  });

  it('bring none for what was answered, and none to somebody who is leaving already', () => {
    expect(toldOver(plan({ checks: [WELL] }))).toEqual([60, 90]);
    expect(toldOver({ ...plan({}), leaving: { givenOn: '2026-10-01' } })).toEqual([]);
  });

  it('are asked for on their day and for a month, and a reminder that comes late does not come', () => {
    const states = (day: number) => checksOf(plan({}), at(day)).map(({ state }) => state);
    expect(states(29)).toEqual(['later', 'later', 'later']);
    expect(states(30)).toEqual(['due', 'later', 'later']);
    expect(states(60)).toEqual(['passed', 'due', 'later']);
    expect(states(120)).toEqual(['passed', 'passed', 'passed']);
    expect(checkToTell(plan({}), at(44))).toBe(30);
    expect(checkToTell(plan({}), at(45))).toBeUndefined();
    expect(dueCheck(plan({}), at(45))).toBe(30);
    expect(checksOf(plan({}), at(0)).map(({ on }) => on)).toEqual(['2026-10-01', '2026-10-31', '2026-11-30']);
  });

  it('are answered only by all three questions', () => {
    const { again: _, ...some } = WELL;
    expect(checksOf(plan({ checks: [some] }), at(31))[0]?.state).toBe('due');
    expect(checksOf(plan({ checks: [WELL] }), at(31))[0]?.state).toBe('answered');
    expect(checkMark(30)).toBe('check 30');
  });

  it('are the next step of the plan on their day', () => {
    const empty = { profile: { employment: [] }, people: [], notes: [], watches: [] };
    expect(pathOf(groundOf(plan({}), empty, at(31))).next).toEqual({
      stop: 'leave',
      say: { name: 'plan_next_check', args: { count: 30 } },
      job: 'check',
    });
  });

  it('leave what is otherwise than told among the reasons, should one go', () => {
    const checks: readonly CheckIn[] = [
      { day: 60, work: 'no', what: ' No planning, only reports ' },
      { ...WELL, what: 'all as told' },
      { day: 90, work: 'no', what: '' },
    ];
    expect(regretsIn(plan({ checks }))).toEqual([{ day: 60, what: 'No planning, only reports' }]);
    const answered: Plan = { ...plan({ checks }), reasons: [{ id: 'check 60', state: 'still' }] };
    expect(reasonsAt('Norvik', { employment: [] }, answered)).toEqual([
      { id: 'check 60', text: 'No planning, only reports', state: 'still', own: false },
    ]);
  });
});
