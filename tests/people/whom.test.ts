import { describe, expect, it } from 'vitest';
import type { Note, NoteKind, Reply } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import type { Posting } from '../../src/model/posting.ts';
import { peopleAt, whomFirst } from '../../src/people/whom.ts';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const OPENING: Posting = {
  id: '1',
  url: 'https://jobs.example/1',
  title: 'Data Analyst',
  locations: [],
  team: 'Forecasting',
};

function person(id: string, more: Partial<Person> = {}): Person {
  return { id, name: id, relation: 'colleague', ...more };
}

function note([kind, reply]: readonly [NoteKind, Reply | undefined], at: number): Note {
  const time = NOW - (20 - at) * 86_400_000;
  return {
    id: `n${at}`,
    personId: 'c',
    kind,
    channel: 'email',
    body: 'Hi',
    claims: [],
    createdAt: time,
    updatedAt: time,
    sentAt: time,
    ...(reply ? { reply, repliedAt: time } : {}),
  };
}

function order(...people: Person[]) {
  return whomFirst(people, OPENING, [], NOW).map(({ person: { id } }) => id);
}

describe('whom to write to first', () => {
  it('prefers the former manager, then those who are close', () => {
    expect(order(person('far', { closeness: 1 }), person('near', { closeness: 5 }))).toEqual(['near', 'far']);
    expect(order(person('b'), person('a', { relation: 'manager' }), person('c', { relation: 'hr' }))).toEqual(
      ['a', 'b', 'c'],
    );
  });

  it('lifts those of the opening’s team, those lately in touch, and those who would vouch', () => {
    expect(order(person('a'), person('b', { team: 'Forecasting' }))).toEqual(['b', 'a']);
    expect(order(person('a'), person('b', { lastContact: '2026-10-01' }))).toEqual(['b', 'a']);
    expect(order(person('a', { lastContact: '2026-10-01' }), person('b', { willVouch: true }))).toEqual([
      'b',
      'a',
    ]);
  });

  it('leaves out who is no longer there', () => {
    expect(order(person('gone', { stillThere: false }), person('there', { stillThere: true }))).toEqual([
      'there',
    ]);
  });

  it('leads a cold tie by three steps to the ask, and a warm one there at once', () => {
    const [cold] = whomFirst([person('c', { closeness: 1, lastContact: '2023-01-01' })], OPENING, [], NOW);
    expect(cold).toMatchObject({ kind: 'reconnect', path: ['reconnect', 'insight', 'ask'] });
    const [warm] = whomFirst([person('w', { closeness: 4, lastContact: '2026-11-01' })], OPENING, [], NOW);
    expect(warm).toMatchObject({ kind: 'insight', path: [] });
  });

  it.each([
    ['a hello was sent', [['reconnect', undefined]], ['insight', 'ask']],
    ['a hello was answered', [['reconnect', 'answered']], ['insight', 'ask']],
    [
      'the question was sent',
      [
        ['reconnect', 'answered'],
        ['insight', undefined],
      ],
      ['ask'],
    ],
  ] as const)('goes on by itself to the next step once %s', (_, taken, path) => {
    const cold = person('c', { closeness: 1, lastContact: '2026-11-01' });
    expect(whomFirst([cold], OPENING, taken.map(note), NOW)[0]).toMatchObject({ kind: path[0], path });
  });

  it('does not count a note that was not sent, nor one of years ago, nor one to somebody else', () => {
    const cold = person('c', { closeness: 1, lastContact: '2023-01-01' });
    const [sent] = [['reconnect', undefined] as const].map(note);
    if (!sent) throw new Error('One note.');
    const { sentAt: _, ...unsent } = sent;
    for (const other of [unsent, { ...sent, sentAt: NOW - 900 * 86_400_000 }, { ...sent, personId: 'd' }])
      expect(whomFirst([cold], OPENING, [other], NOW)[0]).toMatchObject({ kind: 'reconnect' });
  });

  it('stops where the answer was a no, and does not send a close one back to the first step', () => {
    const close = person('c', { closeness: 5, lastContact: '2026-11-01' });
    expect(whomFirst([close], OPENING, [['reconnect', undefined] as const].map(note), NOW)[0]).toMatchObject({
      kind: 'insight',
      path: [],
    });
    const cold = person('c', { closeness: 1, lastContact: '2026-11-01' });
    expect(whomFirst([cold], OPENING, [['insight', 'declined'] as const].map(note), NOW)[0]).toMatchObject({
      path: [],
    });
  });

  it('takes the way that is open', () => {
    const channel = (more: Partial<Person>) => whomFirst([person('x', more)], OPENING, [], NOW)[0]?.channel;
    expect(channel({ email: 'x@example.com', phone: '1' })).toBe('email');
    expect(channel({ linkedin: 'https://www.linkedin.com/in/x', phone: '1' })).toBe('linkedin-message');
    expect(channel({ phone: '+31 6 1' })).toBe('call');
  });
});

describe('the people of an employer', () => {
  it('are those of no other employer, however its name is written', () => {
    const there = person('there', { employer: 'Larkfield' });
    const elsewhere = person('elsewhere', { employer: 'Brightwell' });
    expect(peopleAt([there, elsewhere, person('free')], ' larkfield ').map(({ id }) => id)).toEqual([
      'there',
      'free',
    ]);
  });
});
