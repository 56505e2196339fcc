import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import { dueContacts } from '../../src/people/due.ts';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const DAY = 86_400_000;
const MARA: Person = { id: 'mara', name: 'Mara Silva', relation: 'manager' };

function sent(days: number, more: Partial<Note> = {}): Note {
  const at = NOW - days * DAY;
  return {
    id: `note ${days} ${more.kind ?? 'ask'}`,
    personId: 'mara',
    kind: 'ask',
    channel: 'email',
    body: 'Hi Mara',
    claims: [],
    createdAt: at,
    updatedAt: at,
    sentAt: at,
    ...more,
  };
}

function kinds(people: readonly Person[], notes: readonly Note[], now = NOW) {
  return dueContacts(people, notes, now).map(({ person, kind }) => `${kind} ${person.id}`);
}

describe('who is due', () => {
  it('names an unanswered note after seven days and not before', () => {
    expect(kinds([MARA], [sent(6)])).toEqual([]);
    expect(kinds([MARA], [sent(7)])).toEqual(['follow-up mara']);
  });

  it('asks for a second follow-up after seven more, and never for a third', () => {
    const first = sent(8, { kind: 'follow-up' });
    expect(kinds([MARA], [sent(15), first])).toEqual(['follow-up mara']);
    expect(
      kinds([MARA], [sent(30), sent(20, { kind: 'follow-up' }), sent(12, { kind: 'follow-up' })]),
    ).toEqual([]);
  });

  it('counts the follow-ups of each opening by itself', () => {
    const old = [sent(90, { postingKey: 'a 1' }), sent(80, { postingKey: 'a 1', kind: 'follow-up' })];
    const older = [...old, sent(70, { postingKey: 'a 1', kind: 'follow-up' })];
    expect(kinds([MARA], [...older, sent(8, { postingKey: 'a 2' })])).toEqual(['follow-up mara']);
  });

  it('leaves an answered note alone, thanks after a talk, and closes kindly after a no', () => {
    expect(kinds([MARA], [sent(9, { reply: 'answered', repliedAt: NOW - DAY })])).toEqual([]);
    expect(kinds([MARA], [sent(9, { reply: 'talked', repliedAt: NOW - DAY })])).toEqual(['thanks mara']);
    expect(kinds([MARA], [sent(9, { reply: 'talked', repliedAt: NOW - 5 * DAY })])).toEqual([]);
    expect(kinds([MARA], [sent(9, { reply: 'declined', repliedAt: NOW - DAY })])).toEqual(['close-out mara']);
    const closed = sent(1, { kind: 'close-out' });
    expect(kinds([MARA], [sent(9, { reply: 'declined', repliedAt: NOW - 2 * DAY }), closed])).toEqual([]);
  });

  it('names the next step of the way to an ask once the step before was answered, or a hello met silence', () => {
    const cold: Person = { ...MARA, relation: 'colleague', closeness: 1 };
    const hello = { kind: 'reconnect', postingKey: 'a 1' } as const;
    const question = { kind: 'insight', postingKey: 'a 1' } as const;
    const answered = { reply: 'answered', repliedAt: NOW - DAY } as const;
    expect(kinds([cold], [sent(3, { ...hello, ...answered })])).toEqual(['insight mara']);
    expect(kinds([cold], [sent(10, hello)])).toEqual([]);
    expect(kinds([cold], [sent(14, hello)])).toEqual(['insight mara']);
    expect(kinds([cold], [sent(20, hello), sent(3, { ...question, ...answered })])).toEqual(['ask mara']);
    expect(kinds([cold], [sent(20, hello), sent(8, question)])).toEqual(['follow-up mara']);
    expect(kinds([cold], [sent(20, { kind: 'reconnect' })])).toEqual([]);
  });

  it('lets the clock of a cadence start anew with each contact', () => {
    const every90 = (lastContact: string): Person => ({ ...MARA, cadenceDays: 90, lastContact });
    expect(kinds([every90('2026-08-25')], [])).toEqual(['reconnect mara']);
    expect(kinds([every90('2026-08-26')], [])).toEqual([]);
    expect(kinds([{ ...MARA, cadenceDays: 90 }], [])).toEqual(['reconnect mara']);
    expect(kinds([{ ...MARA, lastContact: '2001-01-01' }], [])).toEqual([]);
  });

  it('rests while it is snoozed, and comes back', () => {
    const resting: Person = { ...MARA, cadenceDays: 30, snoozedUntil: '2026-11-30' };
    expect(kinds([resting], [sent(9)])).toEqual([]);
    expect(kinds([resting], [sent(9)], Date.parse('2026-12-01'))).toEqual(['follow-up mara']);
  });

  it('puts what presses first, one line for each person', () => {
    const ida: Person = { id: 'ida', name: 'Ida', relation: 'colleague', cadenceDays: 30 };
    const note = sent(9, { reply: 'talked', repliedAt: NOW - DAY });
    expect(kinds([ida, { ...MARA, cadenceDays: 30 }], [note])).toEqual(['thanks mara', 'reconnect ida']);
  });
});
