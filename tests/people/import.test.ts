import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import { remindersOf } from '../../src/people/calendar.ts';
import { peopleFromTable } from '../../src/people/from-table.ts';
import { knownAt, mergedWith, namesLike } from '../../src/people/imported.ts';
import { peopleFromVcards, vcardsOf } from '../../src/people/vcard.ts';

const CONNECTIONS = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Mara,Silva,https://www.linkedin.com/in/marasilva,,Larkfield,"Head of Operations, Analytics",12 Mar 2019
Tomás,Ruiz,https://www.linkedin.com/in/truiz,tomas@example.com,larkfield ,Planner,01 Jan 2020
Ida,Berg,https://www.linkedin.com/in/idab,,Larkfield Insurance,Actuary,01 Jan 2020
,,,,,,
,,https://www.linkedin.com/in/nobody,,Larkfield,Ghost,01 Jan 2020
`;

describe('a list of connections', () => {
  it('is read below its preamble, with commas and blanks where they belong', () => {
    const { people = [], left } = peopleFromTable(CONNECTIONS) ?? {};
    expect(people.map(({ name }) => name)).toEqual(['Mara Silva', 'Tomás Ruiz', 'Ida Berg']);
    expect(left).toBe(1);
    expect(people[0]).toEqual({
      name: 'Mara Silva',
      employer: 'Larkfield',
      role: 'Head of Operations, Analytics',
      linkedin: 'https://www.linkedin.com/in/marasilva',
    });
  });

  it('tells who is at the employer by its name', () => {
    const { people = [] } = peopleFromTable(CONNECTIONS) ?? {};
    expect(knownAt(people, ['LARKFIELD']).map(({ name }) => name)).toEqual(['Mara Silva', 'Tomás Ruiz']);
    expect(knownAt(people, [''])).toEqual([]);
  });

  it.each([
    'larkfield inc.',
    'Larkfield, Inc',
    'Larkfield GmbH',
    'Larkfield B.V.',
    'LARKFIELD S.A.S.',
    'Larkfield A/S',
  ])('takes %s for the employer without asking', (employer) => {
    expect(knownAt([{ name: 'Jo', employer }], ['Larkfield'])).toHaveLength(1);
    expect(namesLike([{ name: 'Jo', employer }], ['Larkfield'])).toEqual([]);
    expect(knownAt([{ name: 'Jo', employer: 'Larkfield' }], [employer])).toHaveLength(1);
  });

  it('asks about longer names, the most frequent first, and not again once they were added', () => {
    const named = (employer: string) => ({ name: 'Jo', employer });
    const foods = [named('Larkfield Foods'), named('Larkfield Foods')];
    const list = [named('Larkfield Insurance'), ...foods, named('Larkfield Ltd'), named('Harrow')];
    expect(namesLike(list, ['larkfield SA'])).toEqual(['Larkfield Foods', 'Larkfield Insurance']);
    expect(namesLike(list, ['Larkfield', 'Larkfield Foods'])).toEqual(['Larkfield Insurance']);
    expect(namesLike(list, [''])).toEqual([]);
  });

  it('is known in the form of other address books too', () => {
    const outlook =
      '"First Name","Last Name","Company","Job Title","E-mail Address","Mobile Phone"\n"Jo","B","Acme","Cook","jo@a.example","+1"';
    expect(peopleFromTable(outlook)?.people).toEqual([
      { name: 'Jo B', employer: 'Acme', role: 'Cook', email: 'jo@a.example', phone: '+1' },
    ]);
    const german = 'Vorname;Nachname;Firma;E-Mail\nJörg;Groß;Äcker GmbH;j@a.example';
    expect(peopleFromTable(german)?.people[0]).toMatchObject({ name: 'Jörg Groß', employer: 'Äcker GmbH' });
  });

  it('is refused where no line names its columns, and never throws', () => {
    expect(peopleFromTable('1,2,3\n4,5,6')).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void peopleFromTable(text)));
    fc.assert(fc.property(fc.string(), (text) => void peopleFromVcards(`BEGIN:VCARD\n${text}\nEND:VCARD`)));
  });
});

describe('people that are known already', () => {
  const mara: Person = {
    id: 'm',
    name: 'Mara Silva',
    relation: 'manager',
    role: 'COO',
    employer: 'Larkfield',
  };

  it('keep what the user said; only gaps are filled', () => {
    const again = mergedWith(
      [mara],
      { name: 'mara silva', role: 'Head', email: 'm@a.example' },
      'Larkfield',
      'new',
    );
    expect(again).toEqual({ ...mara, email: 'm@a.example' });
  });

  it('are told from a namesake by their address', () => {
    const known = { ...mara, email: 'one@a.example' };
    expect(mergedWith([known], { name: 'Mara Silva', email: 'two@a.example' }, 'Larkfield', 'new').id).toBe(
      'new',
    );
  });
});

describe('an address book', () => {
  const JO: Person = {
    id: '7',
    name: 'José Núñez',
    relation: 'colleague',
    employer: 'Bread, Butter; & Co',
    team: 'Night shift',
    role: 'Baker',
    email: 'jose@b.example',
    phone: '+34 600',
    linkedin: 'https://www.linkedin.com/in/jose',
    shared: 'The oven fire of 2019; we laughed.',
  };

  it('comes back from a vCard as it went', () => {
    const [read] = peopleFromVcards(vcardsOf([JO]))?.people ?? [];
    const { id: _, relation: __, shared, ...same } = JO;
    expect(read).toEqual({ ...same, notes: shared });
  });

  it('is read in the old form, folded lines and all, a broken card costing only itself', () => {
    const old =
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Silva;Mara;;;\r\nFN:Mara Si\r\n lva\r\nORG:Larkfield;Ops\r\nEMAIL;TYPE=WORK:mara@l.example\r\nEND:VCARD\r\nBEGIN:VCARD\r\n;;;\r\nEND:VCARD';
    const list = peopleFromVcards(old);
    expect(list).toEqual({
      people: [{ name: 'Mara Silva', employer: 'Larkfield', team: 'Ops', email: 'mara@l.example' }],
      left: 1,
    });
  });

  it('is none where there is no card', () => {
    expect(peopleFromVcards('hello')).toBeUndefined();
  });
});

describe('reminders for a calendar', () => {
  it('are whole days, one for each person who is due again', () => {
    const person: Person = {
      id: 'm',
      name: 'Mara; Silva',
      relation: 'manager',
      cadenceDays: 30,
      lastContact: '2026-11-20',
    };
    const now = Date.parse('2026-11-23T12:00:00');
    const text = remindersOf([person], [], (kind, name) => `${kind} ${name}`, now);
    expect(text).toContain('DTSTART;VALUE=DATE:20261220');
    expect(text).toContain('SUMMARY:again Mara\\; Silva');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('remind of a note that waits for its answer, and of none to somebody else or not yet sent', () => {
    const now = Date.parse('2026-11-23T12:00:00');
    const times = { createdAt: now, updatedAt: now, sentAt: now };
    const sent: Note = {
      id: 'n',
      personId: 'm',
      kind: 'ask',
      channel: 'email',
      body: 'Hi',
      claims: [],
      ...times,
    };
    const { sentAt: _, ...begun } = sent;
    const reminders = (...notes: readonly Note[]) =>
      remindersOf([{ id: 'm', name: 'Mara', relation: 'manager' }], notes, (kind) => kind, now);
    expect(reminders(sent)).toContain('DTSTART;VALUE=DATE:20261130');
    expect(reminders(begun, { ...sent, personId: 'other' })).not.toContain('VEVENT');
  });
});
