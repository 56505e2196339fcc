import { describe, expect, it } from 'vitest';
import type { Parting } from '../../src/model/plan.ts';
import { bridgeOf, isSettled } from '../../src/plan/bridge.ts';

const WELL: Parting = { notice: 'full', handover: 'done', talk: 'warm', conflict: 'none', rehire: 'yes' };

describe('the bridge behind somebody who left', () => {
  it('is firm where all went well, and then only wants to be kept', () => {
    expect(bridgeOf(WELL, false)).toEqual({ state: 'firm', because: [], act: 'keep' });
    expect(bridgeOf({ ...WELL, notice: 'short', handover: 'partly', talk: 'plain' }, false).state).toBe(
      'firm',
    );
  });

  it('is firm without a word on being rehired, which is the next thing to ask', () => {
    const { rehire: _, ...unsaid } = WELL;
    expect(bridgeOf(unsaid, false)).toMatchObject({ state: 'firm', act: 'eligibility' });
    expect(bridgeOf({ ...WELL, rehire: 'unknown' }, false).act).toBe('eligibility');
  });

  it.each([
    ['notice', 'none', 'plan_because_notice'],
    ['handover', 'none', 'plan_because_handover'],
    ['talk', 'sore', 'plan_because_talk'],
    ['conflict', 'open', 'plan_because_conflict'],
  ] as const)('needs mending where %s is "%s", with a note that says sorry', (asked, answer, because) => {
    expect(bridgeOf({ ...WELL, [asked]: answer }, false)).toEqual({
      state: 'mend',
      because: [{ name: because }],
      act: 'repair',
    });
    expect(bridgeOf({ [asked]: answer }, false).state).toBe('mend');
  });

  it('is given time once that note went out', () => {
    const bridge = bridgeOf({ ...WELL, talk: 'sore' }, true);
    expect(bridge).toMatchObject({ state: 'mend', act: 'wait' });
    expect(isSettled(bridge)).toBe(true);
    expect(isSettled(bridgeOf({ ...WELL, talk: 'sore' }, false))).toBe(false);
  });

  it('asks about the rule where a rule is all that stands against it', () => {
    expect(bridgeOf({ ...WELL, rehire: 'no' }, false)).toMatchObject({ state: 'mend', act: 'eligibility' });
    expect(bridgeOf({ ...WELL, rehire: 'no', talk: 'sore' }, false).act).toBe('repair');
  });

  it('is not known while questions are open, and says how many', () => {
    expect(bridgeOf({}, false)).toEqual({
      state: 'unknown',
      because: [{ name: 'plan_because_open', args: { count: 4 } }],
      act: 'answer',
    });
    expect(bridgeOf({ notice: 'full', valued: 'yes', rehire: 'yes' }, false).because[0]?.args).toEqual({
      count: 3,
    });
    expect(isSettled(bridgeOf({}, true))).toBe(false);
  });

  it('is not judged by whether the work was valued', () => {
    expect(bridgeOf({ ...WELL, valued: 'no' }, false).state).toBe('firm');
  });
});
