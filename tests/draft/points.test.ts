import { describe, expect, it } from 'vitest';
import { scored } from '../../src/draft/scored.ts';
import type { DraftInput } from '../../src/model/note.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';

const INPUT: DraftInput = {
  profile: {
    ...EMPTY_PROFILE,
    name: 'Jo Sand',
    skills: [{ name: 'SQL' }],
    employment: [{ employer: 'Larkfield', title: 'Analyst', from: '2018', to: '2023' }],
    since: [{ text: 'cut our monthly close from nine days to five' }],
    commitment: 'looking for a place to stay',
  },
  posting: {
    id: '1',
    url: 'https://x.example/1',
    title: 'Reporting Lead',
    description: 'SQL',
    locations: [],
  },
  employer: 'Larkfield',
  person: { id: 'p', name: 'Mara Jansen', relation: 'manager', shared: 'the checklist for the March close' },
  kind: 'ask',
  channel: 'email',
  now: Date.UTC(2026, 10, 23),
};
const GREETING = 'Hi Mara,\n\nI saw your opening and would like to come back.';

function point(name: string, body: string, change: Partial<DraftInput> = {}) {
  const { draft } = scored(
    { ...INPUT, ...change },
    { subject: 'The reporting lead opening', body, claims: [] },
  );
  return draft.points.find((one) => one.name === name);
}

function tip(name: string, body: string, change: Partial<DraftInput> = {}) {
  return point(name, body, change)?.tip?.name;
}

describe('the tips beside a note of one’s own', () => {
  it.each([
    'I hope this message finds you well.',
    "I hope you're doing well.",
    'I trust this email finds you in good health.',
    "I'm excited to apply.",
    'It aligns perfectly with my skill set.',
    'I am writing to express my interest.',
  ])('know a sales opener: %s', (opener) => {
    expect(tip('plain', `Hi Mara,\n\n${opener} Would you have 15 minutes?`)).toBe('draft_tip_stock');
  });

  it.each([
    ['I left in 2023 because the new management was a mess.'],
    ['I left in 2023 because nobody listened.'],
    ['I left in 2023 because my boss was difficult.'],
  ])('know blame in the sentence on leaving: %s', (sentence) => {
    expect(tip('leaving', `${GREETING} ${sentence}`)).toBe('draft_tip_blame');
  });

  it('take one reason without blame for what it is', () => {
    expect(tip('leaving', `${GREETING} I left in 2023 to learn planning.`)).toBeUndefined();
  });

  it('count two requests as one too many, and small talk beside one as none', () => {
    const two = `${GREETING} Would you have 15 minutes? And could you send my CV on? If not, that is fine.`;
    expect(point('ask', two)).toMatchObject({ got: 0.5, tip: { name: 'draft_tip_one_ask' } });
    const one = `${GREETING} How is the team? Would you have 15 minutes? If not, that is fine.`;
    expect(point('ask', one)).toMatchObject({ got: 1 });
  });

  it('keep money for the talk, but not what is part of somebody’s work', () => {
    const body = `${GREETING} My salary should be higher. Would you have 15 minutes?`;
    expect(tip('plain', body)).toBe('draft_tip_money');
    const since = [{ text: 'ran the salary reviews' }];
    expect(tip('plain', body, { profile: { ...INPUT.profile, since } })).not.toBe('draft_tip_money');
  });

  it.each(['Hi Ms. Jansen,', 'hi mara,', 'Dear Mara Jansen,'])(
    'take "%s" for a greeting by name',
    (greeting) => {
      expect(tip('name', `${greeting}\n\nHello.`)).toBeUndefined();
    },
  );

  it.each([
    ['Hi Sarah,\n\nHello.', 'draft_tip_name'],
    ['Hi {first},\n\nHello.', 'draft_tip_placeholder'],
    ['Dear Hiring Manager,\n\nHello.', 'draft_tip_placeholder'],
    ['Hi Mara,\n\nSee boards.greenhouse.io for it.', 'draft_tip_placeholder'],
    ['Hi Mara,\n\nI miss the greenhouse on the roof.', undefined],
  ])('see what is wrong with the name in %j', (body, name) => {
    expect(tip('name', body)).toBe(name);
  });

  it('name the fact that stands in the profile and not in the note', () => {
    const body = 'Hi Mara,\n\nMay I come back? If not, that is fine.\n\nJo';
    expect(tip('growth', body)).toBe('draft_tip_growth_here');
    expect(tip('commitment', body)).toBe('draft_tip_commitment_here');
    expect(tip('shared', body)).toBe('draft_tip_shared_here');
    const bare = { ...INPUT.profile, since: [], commitment: '' };
    expect(tip('growth', body, { profile: bare })).toBe('draft_tip_growth');
    expect(tip('commitment', body, { profile: bare })).toBe('draft_tip_commitment');
    expect(tip('intent', body)).toBeUndefined();
  });
});
