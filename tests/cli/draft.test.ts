import { describe, expect, it } from 'vitest';
import { type Command, Refused } from '../../cli/command.ts';
import { draft } from '../../cli/commands/draft.ts';
import { match } from '../../cli/commands/match.ts';

const profile = {
  name: 'Jo Doe',
  skills: ['BLS', 'ACLS', 'Epic', 'Java'],
  employment: [
    { employer: 'Larkfield', title: 'Nurse', from: '2021', to: '2025' },
    { employer: 'Brightwell', title: 'Nurse', from: '2015', to: '2020' },
  ],
  wins: [{ text: 'cut the handover to ten minutes', when: 2024 }],
};
const line = {
  profile,
  employer: 'Brightwell',
  person: { name: 'Mara Lind', relation: 'manager' },
  kind: 'ask',
  channel: 'email',
  now: '2026-03-02',
};

type Note = {
  readonly body: string;
  readonly claims: readonly { readonly text: string; readonly from: string }[];
};

function answer(command: Command, fields: Readonly<Record<string, unknown>>): unknown {
  if (!('answer' in command)) throw new Error(`${command.name} answers no lines`);
  return command.answer(fields);
}

describe('the terminal’s note', () => {
  it.each([
    'BLS/ACLS required. Epic preferred.',
    'BLS/ACLS required. Experience with Epic is a plus.',
    'BLS and ACLS. No Java needed.',
  ])('names the skills that the match counts, and no others: "%s"', (description) => {
    const posting = { title: 'Registered Nurse', description };
    const { matched } = answer(match, { profile, posting }) as { readonly matched: readonly string[] };
    const { claims } = answer(draft, { ...line, posting }) as Note;
    const named = claims.filter(({ from }) => from.startsWith('profile.skills')).map(({ text }) => text);
    expect(named).toEqual(matched);
  });

  it('tells a deed of another employer as done there', () => {
    const posting = { title: 'Registered Nurse', description: 'BLS and ACLS.' };
    expect(answer(draft, { ...line, posting })).toMatchObject({
      body: expect.stringMatching(/Larkfield[,:] I cut the handover/),
    });
  });

  it('refuses an apology to an employer where the user never worked', () => {
    expect(() => answer(draft, { ...line, employer: 'Harrow', kind: 'repair' })).toThrow(Refused);
    expect(() => answer(draft, { ...line, employer: 'Harrow', kind: 'repair' })).toThrow(/no time at Harrow/);
  });

  it.each(['mara lind', ' MARA  LIND '])('knows an earlier note to "%s" for one to Mara Lind', (to) => {
    const earlier = [{ kind: 'ask', to, when: Date.UTC(2026, 1, 20), text: 'Hi Mara' }];
    expect(answer(draft, { ...line, kind: 'follow-up', earlier })).toMatchObject({
      body: expect.stringContaining('20 February'),
    });
  });

  const resume = {
    basics: { name: 'Jo Doe' },
    work: [
      null,
      {
        name: 'Larkfield',
        position: 'Nurse',
        startDate: '2021',
        highlights: ['', 'Cut the handover to ten minutes'],
      },
      {
        company: 'Brightwell',
        position: 'Nurse',
        startDate: '2015',
        endDate: '2020',
        highlights: ['Ran 3 wards'],
      },
    ],
    skills: [{ name: 'Care', keywords: [5, 'BLS', 'ACLS'] }, { name: 'Epic' }],
  };

  it.each([
    ['skills as mere texts', profile],
    ['one employment without a list', { ...profile, employment: profile.employment[1] }],
    [
      'malformed items among the rest',
      {
        ...profile,
        skills: [null, 'BLS', {}, { name: 'ACLS' }],
        wins: [7, { when: 2020 }, ...profile.wins, 'ran 3 wards'],
        employment: [null, ...profile.employment],
      },
    ],
    ['a JSON Resume', resume],
  ])('tells where in the line each claim stands, with %s', (_, given) => {
    const posting = { title: 'Registered Nurse', description: 'Requirements:\nBLS, ACLS and Epic.' };
    for (const relation of ['manager', 'stranger']) {
      const asked = { ...line, profile: given, posting, person: { ...line.person, relation } };
      const { claims } = answer(draft, asked) as Note;
      expect(claims.length).toBeGreaterThan(4);
      for (const { text, from } of claims)
        expect(wordsAt(asked, from), `${text}: ${from}`).toContain(firstWord(text));
    }
  });
});

/** What stands at a path of the line, in small letters. */
function wordsAt(given: unknown, path: string): string {
  const names = path.split(/[.[\]]+/).filter(Boolean);
  const found = names.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], given);
  expect(['string', 'number']).toContain(typeof found);
  return String(found).toLowerCase();
}

/** "in 2020" tells of 2020. */
function firstWord(text: string): string {
  return (/\d{4}/.exec(text)?.[0] ?? text.split(' ')[0] ?? '').toLowerCase();
}
