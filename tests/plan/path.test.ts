import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import type { Plan } from '../../src/model/plan.ts';
import { groundOf } from '../../src/plan/ground.ts';
import { pathOf } from '../../src/plan/path.ts';
import type { Stored } from '../../src/plan/stored.ts';
import { watch } from '../watch/larkfield.ts';

const EMPTY: Stored = { profile: { employment: [] }, people: [], notes: [], watches: [] };
const NOTHING: Plan = { id: 'larkfield', employer: 'Larkfield', updatedAt: 0 };
const MARA: Person = { id: 'mara', name: 'Mara', relation: 'manager', employer: 'Larkfield Ltd.' };
const ASK: Note = {
  id: 'n1',
  personId: 'mara',
  kind: 'ask',
  channel: 'email',
  body: '',
  claims: [],
  createdAt: 1,
  updatedAt: 1,
};
const FULL: Stored = {
  profile: {
    employment: [{ employer: 'larkfield', title: 'Analyst', why: 'to learn', leftFor: ['pay'] }],
  },
  people: [MARA],
  notes: [{ ...ASK, sentAt: 5 }],
  watches: [watch()],
};
const WHOLE: Plan = {
  ...NOTHING,
  reasons: [
    { id: 'left pay', state: 'changed' },
    { id: 'why', state: 'still' },
  ],
  parting: { notice: 'full', handover: 'done', talk: 'warm', conflict: 'none' },
  answers: { left: 'a', failed: 'b', back: 'c', bring: 'd' },
  others: [{ id: 'o', name: 'Brightwell' }],
  stays: [{ id: 'alumni', state: 'none' }],
};

const NOW = new Date(2026, 10, 23, 12).getTime();

const path = (plan: Plan, stored: Stored) => pathOf(groundOf(plan, stored, NOW));
const next = (plan: Plan, stored: Stored) => path(plan, stored).next?.say.name;

describe('the way back', () => {
  it('begins with how one parted, where nothing is stored', () => {
    const { stops, next: first } = path(NOTHING, EMPTY);
    expect(stops.map(({ state }) => state)).toEqual(['now', ...Array(6).fill('later')]);
    expect(first).toEqual({ stop: 'leave', say: { name: 'plan_next_leave' } });
  });

  it('is done where all of it is there, and then nothing is next', () => {
    const { stops, next: last } = path(WHOLE, FULL);
    expect(stops.every(({ state }) => state === 'done')).toBe(true);
    expect(last).toBeUndefined();
  });

  it('names the first stop that is not done, also where later ones are', () => {
    const { stops, next: first } = path(WHOLE, { ...FULL, people: [], notes: [] });
    expect(stops.map(({ state }) => state)).toEqual(['done', 'now', 'done', 'done', 'later', 'done', 'done']);
    expect(first?.stop).toBe('ties');
  });

  it('says what is next in the words for how it stands', () => {
    const sore: Plan = { ...WHOLE, parting: { ...WHOLE.parting, talk: 'sore' } };
    expect(next(sore, FULL)).toBe('plan_next_mend');
    expect(next({ ...WHOLE, reasons: [] }, FULL)).toBe('plan_next_decide');
    expect(next(WHOLE, { ...FULL, profile: { employment: [] } })).toBe('plan_next_reasons');
    expect(next(WHOLE, { ...FULL, watches: [] })).toBe('plan_next_watch');
    expect(next(WHOLE, { ...FULL, watches: [{ ...watch(), paused: true }] })).toBe('plan_next_unpause');
    expect(next(WHOLE, { ...FULL, notes: [] })).toBe('plan_next_ask');
    expect(next(WHOLE, { ...FULL, notes: [ASK] })).toBe('plan_next_note');
    expect(next({ ...WHOLE, others: [{ id: 'o', name: ' ' }] }, FULL)).toBe('plan_next_else');
    const { next: prepare } = path({ ...WHOLE, answers: { left: 'a' } }, FULL);
    expect(prepare?.say.args).toEqual({ count: 1, of: 4 });
  });

  it('is not in touch before one looked for a network of those who left', () => {
    const { stays: _, ...plan } = WHOLE;
    expect(path(plan, FULL).next).toEqual({ stop: 'ties', say: { name: 'plan_next_alumni' } });
    expect(next({ ...plan, stays: [{ id: 'alumni', url: 'alumni.example' }] }, FULL)).toBe(
      'plan_next_alumni',
    );
    expect(next({ ...plan, stays: [{ id: 'page', state: 'follow' }] }, FULL)).toBe('plan_next_alumni');
    expect(next({ ...plan, stays: [{ id: 'alumni', state: 'follow' }] }, FULL)).toBeUndefined();
    expect(next(plan, { ...FULL, people: [] })).toBe('plan_next_ties');
  });

  it('takes a note that says sorry, once it went out, for a bridge that is being mended', () => {
    const sore: Plan = { ...WHOLE, parting: { ...WHOLE.parting, talk: 'sore' } };
    const sorry: Note = { ...ASK, id: 'n2', kind: 'repair' };
    expect(next(sore, { ...FULL, notes: [...FULL.notes, sorry] })).toBe('plan_next_mend');
    expect(next(sore, { ...FULL, notes: [...FULL.notes, { ...sorry, sentAt: 4 }] })).toBeUndefined();
  });

  it('counts nobody who has left, and no note or watch of another employer', () => {
    expect(next(WHOLE, { ...FULL, people: [{ ...MARA, stillThere: false }] })).toBe('plan_next_ties');
    const elsewhere = { ...MARA, id: 'ida', employer: 'Larkfield Insurance' };
    expect(next(WHOLE, { ...FULL, people: [elsewhere] })).toBe('plan_next_ties');
    const notes: readonly Note[] = [{ ...ASK, personId: 'ida', sentAt: 5 }];
    expect(next(WHOLE, { ...FULL, notes })).toBe('plan_next_ask');
    expect(next(WHOLE, { ...FULL, watches: [{ ...watch(), employer: 'Brightwell' }] })).toBe(
      'plan_next_watch',
    );
  });

  it('finds the note that asks by the opening too, and takes the one that went out before a later draft', () => {
    const about: Note = { ...ASK, personId: 'nobody', postingKey: `${watch().id} 1`, sentAt: 5 };
    const later: Note = { ...ASK, id: 'n9', updatedAt: 9 };
    expect(groundOf(WHOLE, { ...FULL, notes: [later, about] }, NOW).asking).toEqual(about);
    expect(groundOf(WHOLE, { ...FULL, notes: [ASK, later] }, NOW).asking).toEqual(later);
  });

  it('turns to plan B at a no, and at the day by which a yes was to be there', () => {
    const no: Note = { ...ASK, sentAt: 5, reply: 'declined', repliedAt: 6 };
    expect(next(WHOLE, { ...FULL, notes: [no] })).toBe('plan_next_declined');
    const late: Plan = { ...WHOLE, noBy: '2026-11-22' };
    expect(next(late, FULL)).toBe('plan_next_late');
    expect(next({ ...late, noBy: '2026-11-23' }, FULL)).toBeUndefined();
    const talk: Note = { ...ASK, sentAt: 5, reply: 'talked', repliedAt: 7 };
    expect(next(late, { ...FULL, notes: [no, talk] })).toBeUndefined();
  });

  it('lets the first note that asks rest, and says when it has', () => {
    const drafted = { ...FULL, notes: [ASK] };
    expect(next({ ...WHOLE, restUntil: NOW + 1 }, drafted)).toBe('plan_next_resting');
    expect(next({ ...WHOLE, restUntil: NOW - 1 }, drafted)).toBe('plan_next_rested');
    expect(next({ ...WHOLE, restUntil: 0 }, drafted)).toBe('plan_next_note');
    expect(next({ ...WHOLE, restUntil: NOW - 1 }, { ...FULL, notes: [] })).toBe('plan_next_ask');
  });
});
