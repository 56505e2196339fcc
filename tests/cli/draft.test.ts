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
});
