import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.ts';
import { scored } from '../../src/draft/scored.ts';
import type { DraftInput } from '../../src/model/note.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';

const HELLO: DraftInput = {
  profile: {
    ...EMPTY_PROFILE,
    name: 'Jo Sand',
    employment: [{ employer: 'Larkfield', title: 'Analyst', from: '2019', to: '2023' }],
  },
  employer: 'Larkfield',
  person: { id: 'p', name: 'Mara Jansen', relation: 'manager' },
  kind: 'reconnect',
  channel: 'email',
  now: Date.UTC(2026, 2, 2),
};
const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

function bodies(now: number): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    Array.from({ length: 60 }, (_, seed) => {
      const made = draft({ ...HELLO, now, seed, language });
      if ('trouble' in made) throw new Error(made.trouble.name);
      return made.body;
    }),
  );
}

describe('a hello', () => {
  it('says nothing of a year that has hardly begun, and looks back on it from October on', () => {
    const ofYear = /(?:this|good) year|das Jahr|l’année|el año/;
    expect(bodies(Date.UTC(2026, 2, 2)).filter((body) => ofYear.test(body))).toEqual([]);
    expect(bodies(Date.UTC(2026, 10, 2)).some((body) => /this year has been kind/.test(body))).toBe(true);
    expect(bodies(Date.UTC(2026, 5, 2)).some((body) => /this year has been kind/.test(body))).toBe(false);
  });

  it('is not made of fragments: hardly any short sentence follows a short one', () => {
    const short = (sentence = '') => sentence !== '' && sentence.split(/\s+/).length < 8;
    const chopped = bodies(HELLO.now).filter((body) => {
      const sentences = body
        .split('\n\n')
        .slice(1, -1)
        .flatMap((part) => part.split(/(?<=[.!?])\s+/));
      return sentences.some((one, at) => short(one) && short(sentences[at + 1]) && short(sentences[at + 2]));
    });
    expect(chopped).toEqual([]);
    expect(
      bodies(HELLO.now).filter((body) =>
        /only meant as|nur ein freundliches|mot amical|palabra amable/.test(body),
      ),
    ).toEqual([]);
  });
});

describe('a note that follows too soon', () => {
  const points = (kind: 'follow-up' | 'ask', daysAgo: number) => {
    const when = new Date(HELLO.now - daysAgo * 86_400_000).toISOString();
    const input = { ...HELLO, kind, earlier: [{ text: 'May I come back?', when, kind: 'ask' as const }] };
    const { draft: made, warnings } = scored(input, {
      body: 'Hi Mara,\n\nI wrote to you.\n\nJo Sand',
      claims: [],
    });
    return { tip: made.points.find(({ name }) => name === 'true')?.tip, warnings };
  };

  it.each([
    ['follow-up', 3, 7],
    ['ask', 9, 14],
  ] as const)(
    'names for a %s after %i days the same number of days as its warning: %i',
    (kind, ago, least) => {
      const { tip, warnings } = points(kind, ago);
      expect(tip).toMatchObject({ name: 'draft_tip_lately', args: { least } });
      expect(warnings).toContainEqual(
        expect.objectContaining({ args: { person: 'Mara Jansen', count: ago, least } }),
      );
    },
  );

  it('is none once enough days have passed, and counts no "0 days ago"', () => {
    expect(points('follow-up', 8).tip).toBeUndefined();
    expect(points('ask', 0).warnings.map(({ name }) => name)).toContain('draft_warn_today');
  });
});
