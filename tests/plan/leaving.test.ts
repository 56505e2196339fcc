import { describe, expect, it } from 'vitest';
import type { Leaving } from '../../src/model/job.ts';
import type { Note } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import type { Plan } from '../../src/model/plan.ts';
import { groundOf } from '../../src/plan/ground.ts';
import { isStillThere, leaveOf, partingOf } from '../../src/plan/leaving.ts';
import { pathOf } from '../../src/plan/path.ts';
import type { Stored } from '../../src/plan/stored.ts';

const NOW = new Date(2026, 10, 23, 12).getTime();
const NOTHING: Plan = { id: 'norvik', employer: 'Norvik', updatedAt: 0 };
const IDA: Person = {
  id: 'ida',
  name: 'Ida',
  relation: 'manager',
  employer: 'Norvik',
  email: 'ida@home.example',
};
const THANKS: Note = {
  id: 'n1',
  personId: 'ida',
  kind: 'resignation-thanks',
  channel: 'email',
  body: '',
  claims: [],
  createdAt: 1,
  updatedAt: 1,
  sentAt: 2,
};
const KIT: Leaving = {
  notice: { count: 4, unit: 'weeks' },
  givenOn: '2026-11-02',
  lastDay: '2026-12-04',
  handover: [
    { id: 'h1', text: 'The monthly close', to: 'Ben', done: true },
    { id: 'h2', text: ' ' },
  ],
  ticked: ['told', 'word', 'papers'],
};
const WHOLE: Plan = {
  ...NOTHING,
  leaving: KIT,
  parting: { rehire: 'yes', conflict: 'none', talk: 'warm' },
};
const STORED: Stored = { profile: { employment: [] }, people: [IDA], notes: [THANKS], watches: [] };

const leave = (plan: Plan, people = [IDA], notes = [THANKS], now = NOW) => leaveOf(plan, people, notes, now);
const undone = (...given: Parameters<typeof leave>) =>
  leave(...given)
    .steps.filter(({ done }) => !done)
    .map(({ step }) => step);
const on = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime();

describe('leaving well', () => {
  it('has nothing done, and does not run, before it was begun', () => {
    expect(leave(NOTHING, [], [])).toMatchObject({ next: 'terms', runs: false });
    expect(undone(NOTHING, [], [])).toHaveLength(10);
  });

  it('makes the bridge firm once all of it is done', () => {
    expect(undone(WHOLE)).toEqual([]);
    const { bridge } = groundOf(WHOLE, STORED, NOW);
    expect(bridge).toMatchObject({ state: 'firm', act: 'keep' });
  });

  it('does not, while something of it is open', () => {
    const { talk: _, ...parting } = WHOLE.parting ?? {};
    expect(groundOf({ ...WHOLE, parting }, STORED, NOW).bridge.state).toBe('unknown');
    const sore: Plan = { ...WHOLE, parting: { ...WHOLE.parting, conflict: 'open' } };
    expect(undone(sore)).toEqual(['quarrel']);
    expect(groundOf(sore, STORED, NOW).bridge.state).toBe('mend');
  });

  it('is told from what is stored, step by step', () => {
    expect(undone(WHOLE, [])).toEqual(['reach']);
    expect(undone(WHOLE, [{ ...IDA, email: ' ' }])).toEqual(['reach']);
    expect(undone(WHOLE, [IDA], [])).toEqual(['thanks']);
    const { sentAt: _, ...draft } = THANKS;
    expect(undone(WHOLE, [IDA], [draft])).toEqual(['thanks']);
    const untold: Plan = { ...WHOLE, leaving: { ...KIT, ticked: [] } };
    expect(undone(untold)).toEqual(['told', 'word', 'papers']);
    expect(undone(untold, [{ ...IDA, willVouch: true }])).toEqual(['told', 'papers']);
    const halfWay: Plan = {
      ...WHOLE,
      leaving: { ...KIT, handover: [...(KIT.handover ?? []), { id: 'h3', text: 'Keys' }] },
    };
    expect(undone(halfWay)).toEqual(['handover']);
    expect(undone({ ...WHOLE, parting: { ...WHOLE.parting, rehire: 'unknown' } })).toEqual(['rehire']);
  });

  it('runs until the last day, and some weeks longer where something is open', () => {
    expect(leave(WHOLE, [IDA], [THANKS], on(2026, 12, 4)).runs).toBe(true);
    expect(leave(WHOLE, [IDA], [THANKS], on(2026, 12, 5)).runs).toBe(false);
    expect(leave(WHOLE, [IDA], [], on(2027, 1, 3)).runs).toBe(true);
    expect(leave(WHOLE, [IDA], [], on(2027, 1, 4)).runs).toBe(false);
  });

  it('runs without a last day until all of it is done', () => {
    const { lastDay: _, ...undated } = KIT;
    const plan: Plan = { ...WHOLE, leaving: undated, parting: { ...WHOLE.parting, notice: 'full' } };
    expect(leave(plan, [IDA], []).runs).toBe(true);
    expect(leave(plan).runs).toBe(false);
  });
});

describe('how one parted', () => {
  it('is what was answered, and else what the days and the handover tell', () => {
    expect(partingOf({ leaving: KIT })).toEqual({ notice: 'full', handover: 'done' });
    expect(partingOf({ leaving: KIT, parting: { notice: 'short', handover: 'partly' } })).toEqual({
      notice: 'short',
      handover: 'partly',
    });
    expect(partingOf({})).toEqual({});
    expect(partingOf({ leaving: { handover: [{ id: 'h', text: '', done: true }] } })).toEqual({});
  });
});

describe('the way back of somebody who is still there', () => {
  const next = (plan: Plan, now = NOW) => pathOf(groundOf(plan, STORED, now)).next;

  it('is to leave well, step by step, and then to wait for the last day', () => {
    const untold: Plan = { ...WHOLE, leaving: { ...KIT, ticked: ['papers'] } };
    expect(next(untold)).toMatchObject({ job: 'leaving', say: { name: 'plan_next_leave_told' } });
    expect(next(WHOLE)).toMatchObject({ idle: true, say: { name: 'plan_next_last_day' } });
    expect(pathOf(groundOf(WHOLE, STORED, NOW)).stops[0]?.state).toBe('now');
  });

  it('is the usual one once the last day is over', () => {
    const { next: first, stops } = pathOf(groundOf(WHOLE, STORED, on(2026, 12, 5)));
    expect(stops[0]?.state).toBe('done');
    expect(first?.stop).toBe('ties');
  });

  it('has nothing to do in a job that is not left', () => {
    const job: Plan = { ...NOTHING, newJob: { start: '2026-03-01' } };
    expect(next(job)).toMatchObject({ idle: true, say: { name: 'plan_next_there' } });
    expect(isStillThere(job, NOW)).toBe(true);
    expect(isStillThere({ ...job, leaving: { lastDay: '2026-11-22' } }, NOW)).toBe(false);
    expect(isStillThere(NOTHING, NOW)).toBe(false);
  });
});
