import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import type { Plan } from '../../src/model/plan.ts';
import { remindersOf } from '../../src/plan/reminders.ts';
import type { Stored } from '../../src/plan/stored.ts';

const NOW = new Date(2026, 10, 23, 12).getTime();
const DAY = 86_400_000;
const MARA: Person = { id: 'mara', name: 'Mara', relation: 'manager', employer: 'Larkfield' };
const DRAFT: Note = {
  id: 'n1',
  personId: 'mara',
  kind: 'ask',
  channel: 'email',
  body: '',
  claims: [],
  createdAt: 1,
  updatedAt: 1,
};
const STORED: Stored = { profile: { employment: [] }, people: [MARA], notes: [DRAFT], watches: [] };
const resting = (restUntil: number, more: Partial<Plan> = {}): Plan => ({
  id: 'larkfield',
  employer: 'Larkfield',
  updatedAt: 0,
  restUntil,
  ...more,
});
const due = (plan: Plan, stored = STORED) => remindersOf([plan], stored, NOW);

describe('reminders of a draft that was to rest', () => {
  it('come once it has rested, name the person and lead to the note', () => {
    expect(due(resting(NOW))).toEqual([
      {
        planId: 'larkfield',
        mark: `rest ${NOW}`,
        title: { name: 'notify_rested_title', args: { name: 'Mara' } },
        body: { name: 'notify_rested_body' },
        to: { at: 'note', id: 'n1' },
      },
    ]);
  });

  it('do not come before, twice, long after, or where the user went on', () => {
    expect(due(resting(NOW + 1))).toEqual([]);
    expect(due(resting(NOW, { reminded: [`rest ${NOW}`] }))).toEqual([]);
    expect(due(resting(NOW - 8 * DAY))).toEqual([]);
    expect(due(resting(0))).toEqual([]);
  });

  it('do not come where the draft went out or was thrown away', () => {
    expect(due(resting(NOW), { ...STORED, notes: [{ ...DRAFT, copiedAt: 5 }] })).toEqual([]);
    expect(due(resting(NOW), { ...STORED, notes: [] })).toEqual([]);
  });

  it('name nobody where the person is not known', () => {
    const stored: Stored = {
      ...STORED,
      people: [],
      notes: [{ ...DRAFT, postingKey: 'w1 1' }],
      watches: [{ id: 'w1', employer: 'Larkfield' } as Stored['watches'][number]],
    };
    expect(due(resting(NOW), stored)[0]?.title).toEqual({ name: 'notify_rested_title_bare' });
  });
});

describe('reminders of a new job', () => {
  it('come on their day, and lead to it', () => {
    const plan: Plan = { id: 'norvik', employer: 'Norvik', updatedAt: 0, newJob: { start: '2026-10-24' } };
    expect(due(plan)).toEqual([
      {
        planId: 'norvik',
        mark: 'check 30',
        title: { name: 'notify_check_title', args: { count: 30, employer: 'Norvik' } },
        body: { name: 'notify_check_body' },
        to: { at: 'job', id: 'Norvik' },
      },
    ]);
  });
});
