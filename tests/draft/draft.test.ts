import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.ts';
import { CHANNELS, type Draft, type DraftInput, NOTE_KINDS } from '../../src/model/note.ts';
import { RELATIONS } from '../../src/model/person.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';

const NOW = Date.UTC(2026, 10, 23);

const FULL: DraftInput = {
  profile: {
    ...EMPTY_PROFILE,
    name: 'Jo Sand',
    skills: [{ name: 'SQL' }, { name: 'dbt' }, { name: 'R' }],
    employment: [
      { employer: 'Larkfield', title: 'Senior Data Analyst', to: '2023-06', why: 'to learn planning tools' },
    ],
    since: [{ text: 'cut our monthly close from nine days to 5', when: '2024' }],
    wins: [{ text: 'Built the weekly demand forecast' }],
    commitment: 'looking for a place to stay and grow a team',
  },
  posting: {
    id: '1',
    url: 'https://larkfield.example/1',
    title: 'Senior Data Analyst (m/f/d)',
    description: 'You own the weekly forecast in SQL and dbt, with React beside it.',
    locations: [],
  },
  employer: 'Larkfield',
  person: { id: 'p', name: 'Mara Jansen', relation: 'manager', shared: 'the checklist for the March close' },
  kind: 'ask',
  channel: 'email',
  now: NOW,
};

function written(input: DraftInput): Draft {
  const made = draft(input);
  if ('trouble' in made) throw new Error(made.trouble.name);
  return made;
}

describe('a note to a former manager', () => {
  it('earns all twelve points where every fact is there', () => {
    expect(written(FULL)).toMatchObject({ score: 12 });
  });

  it('says what the posting asks for only where it is a skill of mine', () => {
    const { body } = written(FULL);
    expect(body).toMatch(/SQL and dbt/);
    expect(body).not.toMatch(/React|\bR\b/);
  });

  it('speaks the title without its bracketed suffix', () => {
    expect(written(FULL)).toMatchObject({ subject: 'The Senior Data Analyst opening' });
  });

  it('leaves a reason out that would need blame', () => {
    const employment = [{ employer: 'Larkfield', title: 'Analyst', to: '2023', why: 'my boss was toxic' }];
    const { body } = written({ ...FULL, profile: { ...FULL.profile, employment } });
    expect(body).toMatch(/left in 2023/);
    expect(body).not.toMatch(/boss|toxic/);
  });

  it('leaves out whole what holds a word that is to stay inside', () => {
    const person = { ...FULL.person, shared: 'the launch of Project Heron' };
    const { body, score } = written({ ...FULL, person, confidential: ['Project Heron', 'dbt'] });
    expect(body).not.toMatch(/Heron|dbt/);
    expect(score).toBe(11);
  });

  it('tells what was done before leaving as done there, wherever it stands', () => {
    const since = [{ text: 'won the audit prize', when: '2019' }];
    const { body, points } = written({ ...FULL, profile: { ...FULL.profile, since, wins: [] } });
    expect(body).toMatch(/(?:Larkfield|with you)[^.]*, I won the audit prize/);
    expect(points.find(({ name }) => name === 'growth')).toMatchObject({ got: 0 });
  });

  it('grows shorter, and asks for the fact, where a fact is missing', () => {
    const { body, points } = written({ ...FULL, profile: { ...FULL.profile, since: [] } });
    expect(body).not.toMatch(/five|nine days/i);
    expect(points.find(({ name }) => name === 'growth')).toMatchObject({
      got: 0,
      tip: { name: 'draft_tip_growth' },
    });
  });

  it('reads differently to two people of one company', () => {
    const names = ['Mara', 'Tomás', 'Ines', 'Ole', 'Priya', 'Sam'];
    const bodies = names.map((name) => written({ ...FULL, person: { ...FULL.person, name } }).body);
    const asks = new Set(bodies.map((body) => body.split('\n\n').at(-2)));
    expect(asks.size).toBeGreaterThan(1);
  });

  it('is the same note for the same input', () => {
    expect(written(FULL)).toEqual(written(FULL));
  });
});

describe('the user’s own words', () => {
  const since = (text: string) =>
    written({ ...FULL, profile: { ...FULL.profile, since: [{ text }], wins: [] } }).body;

  it.each([
    ['I cut the close to five days.', /I cut the close to five days\./],
    ['Led a team of 6', /(?:[,:]|\.) I led a team of 6\./],
    ['Running the night shift with 4 nurses', /(?:I've been|I'm|:) running the night shift with 4 nurses/],
    ['5 years of SQL', /: 5 years of SQL\./],
  ])('"%s" stands in a correct sentence', (text, sentence) => {
    expect(since(text)).toMatch(sentence);
  });
});

describe('the user’s own phrasing', () => {
  it('spells every contraction out in a formal note, and has some in another', () => {
    const contracted = /\b(?:I|you|it|that|there)['’](?:d|m|ve|ll|s)\b|n['’]t\b/i;
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    const formal = seeds.map((seed) => written({ ...FULL, seed, formality: 'formal' }).body);
    const plain = seeds.map((seed) => written({ ...FULL, seed }).body);
    expect(formal.filter((body) => contracted.test(body))).toEqual([]);
    expect(plain.some((body) => contracted.test(body))).toBe(true);
  });

  it('greets and signs off as they do', () => {
    const { body } = written({ ...FULL, voice: { greeting: 'Moin {first}!', signOff: 'Cheers' } });
    expect(body.startsWith('Moin Mara!\n\n')).toBe(true);
    expect(body.endsWith('Cheers\nJo Sand')).toBe(true);
  });

  it('fills their own template, and leaves out a sentence whose fact is missing', () => {
    const body =
      'Dear {first},\n\n{shared} About the {title} job: {growth} {win}\n\nMy {nothing} is here. Yours, {me}';
    const voice = { templates: [{ kind: 'ask', body } as const] };
    const profile = { ...FULL.profile, wins: [] };
    const made = written({ ...FULL, profile, voice });
    expect(made.body).toMatch(/^Dear Mara,\n\n.*March close/);
    expect(made.body).toMatch(/Yours, Jo Sand$/);
    expect(made.body).not.toMatch(/[{}]|nothing/);
  });
});

describe('a combination that makes no sense', () => {
  it.each([
    [{ kind: 'eligibility' } as const, 'draft_no_eligibility'],
    [{ kind: 'follow-up' } as const, 'draft_no_follow_up_first'],
    [{ channel: 'talking-points', kind: 'reconnect' } as const, 'draft_no_points_hello'],
  ])('answers why (%o)', (change, name) => {
    expect(draft({ ...FULL, ...change })).toMatchObject({ trouble: { name } });
  });
});

describe('any note', () => {
  const words = fc.string({ maxLength: 80, unit: 'grapheme' });
  const input = fc.record({
    kind: fc.constantFrom(...NOTE_KINDS),
    channel: fc.constantFrom(...CHANNELS),
    relation: fc.constantFrom(...RELATIONS),
    shared: words,
    why: words,
    since: fc.array(words, { maxLength: 3 }),
    commitment: words,
    title: words.filter((text) => text.trim() !== ''),
    seed: fc.nat(),
  });

  it('never throws, and every claim stands in the text and rests on a path of the input', () => {
    fc.assert(
      fc.property(input, ({ kind, channel, relation, shared, why, since, commitment, title, seed }) => {
        const given: DraftInput = {
          ...FULL,
          kind,
          channel,
          seed,
          profile: {
            ...FULL.profile,
            commitment,
            since: since.map((text) => ({ text })),
            employment: [{ employer: 'Larkfield', title, why, to: '2023' }],
          },
          person: { id: 'p', name: 'Mara Jansen', relation, shared },
          earlier: [{ text: 'Hello', when: '2026-11-01' }],
        };
        const made = draft(given);
        if ('trouble' in made) return;
        for (const { text, from } of made.claims) {
          expect(made.body).toContain(text);
          expect(valueAt(given, from)).toBeDefined();
        }
        expect(made.score).toBeGreaterThanOrEqual(0);
        expect(made.score).toBeLessThanOrEqual(12);
        if (channel === 'linkedin-note' && title.length < 40)
          expect(made.body.length).toBeLessThanOrEqual(400);
      }),
      { numRuns: 300 },
    );
  });
});

function valueAt(input: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], input);
}
