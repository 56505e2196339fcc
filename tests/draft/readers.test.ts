import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.ts';
import { spokenTitle } from '../../src/draft/title.ts';
import type { DraftInput } from '../../src/model/note.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';

const INPUT: DraftInput = {
  profile: {
    ...EMPTY_PROFILE,
    name: 'Dr. Jo Sand',
    skills: [{ name: 'pastry' }],
    employment: [{ employer: 'Larkfield', title: 'Analyst', from: '2018', to: '2023' }],
  },
  employer: 'Larkfield',
  person: { id: 'p', name: 'Melanie', relation: 'colleague' },
  kind: 'reconnect',
  channel: 'email',
  now: Date.UTC(2026, 10, 23),
};

function body(change: Partial<DraftInput>): string {
  const made = draft({ ...INPUT, ...change });
  if ('trouble' in made) throw new Error(made.trouble.name);
  return made.body;
}

function sharing(shared: string, change: Partial<DraftInput> = {}) {
  return body({ ...change, person: { ...INPUT.person, ...change.person, shared } });
}

describe('what two people share, said to one of them', () => {
  it.each([
    ['de', 'die Kaffeepause mit Melanie', 'mit dir'],
    ['fr', 'le café avec Melanie', 'avec toi'],
    ['es', 'los paseos con Melanie', 'contigo'],
    ['en', 'Melanie lent me her desk', 'You lent me your desk'],
  ] as const)('in %s: %s', (language, shared, said) => {
    expect(sharing(shared, { language })).toContain(said);
  });

  it('is left out where it would speak of the reader by name, or is nothing but the name', () => {
    expect(sharing('le gâteau raté de Melanie', { language: 'fr' })).not.toMatch(/gâteau/);
    expect(sharing('Melanie', { language: 'en' }).match(/Melanie/g)).toHaveLength(1);
  });

  it('follows the way of address of the note, or is left out', () => {
    const formal = { language: 'fr', formality: 'formal' } as const;
    expect(sharing('ton café turc', formal)).toContain('votre café turc');
    expect(sharing('tu m’as tout appris', formal)).not.toMatch(/appris/);
    expect(sharing('Ihre Rede zum Jubiläum', { language: 'de', formality: 'informal' })).toMatch(
      /deine Rede/,
    );
  });

  it('declines in German behind its preposition, and takes no words after a clause of its own', () => {
    const seeds = [1, 2, 3, 4, 5, 6];
    const walks = seeds.map((seed) => sharing('der verregnete Wandertag', { language: 'de', seed }));
    expect(walks.filter((text) => !text.includes('den verregneten Wandertag'))).toEqual([]);
    const nights = seeds.map((seed) => sharing('die Nacht, als der Zug stand', { language: 'de', seed }));
    expect(nights.filter((text) => !/stand\./.test(text))).toEqual([]);
  });
});

it('spells contractions out in a formal note, whatever verb follows', () => {
  const seeds = Array.from({ length: 12 }, (_, seed) => seed);
  const texts = (['use-my-name', 'insight', 'ask'] as const).flatMap((kind) =>
    seeds.map((seed) => body({ kind, seed, formality: 'formal' })),
  );
  expect(texts.filter((text) => /\b(?:I|you|they)['’]d\b|can['’]t/.test(text))).toEqual([]);
});

it('signs to a friend without a title', () => {
  expect(body({ formality: 'informal' })).toMatch(/\nJo Sand$/);
  expect(body({ formality: 'formal' })).toMatch(/\nDr\. Jo Sand$/);
});

it.each([
  ['Enseignant(e) de mathématiques (H/F)', 'Enseignant(e) de mathématiques'],
  ['Infirmier(ère) en soins palliatifs F/H', 'Infirmier(ère) en soins palliatifs'],
  ['Manager(m/w/d)', 'Manager'],
])('%s is spoken as %s', (written, title) => {
  expect(spokenTitle(written).title).toBe(title);
});

it('takes a skill’s letters from the posting’s sentences, not from its title', () => {
  const posting = {
    id: '1',
    url: 'https://x.example/1',
    title: 'Head Pastry Chef',
    description: 'Pastry for a dining room.',
    locations: [],
  };
  expect(body({ kind: 'ask', posting })).toMatch(/ pastry/);
});
