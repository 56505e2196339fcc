import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.ts';
import { placeOf } from '../../src/draft/placed.ts';
import { scored } from '../../src/draft/scored.ts';
import { CHANNELS, type Draft, type DraftInput, NOTE_KINDS } from '../../src/model/note.ts';
import { RELATIONS } from '../../src/model/person.ts';
import { EMPTY_PROFILE, type Fact, type Profile } from '../../src/model/profile.ts';

const RUN = { text: 'cut the run from six hours to one', when: '2024' };

const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  name: 'Jo Sand',
  skills: [{ name: 'SQL' }],
  employment: [
    { employer: 'Larkfield Inc.', title: 'Data Lead', from: '2021', to: '2025', why: 'to learn planning' },
    { employer: 'Brightwell', title: 'Analyst', from: '2015', to: '2020', why: 'to see a larger team' },
  ],
  wins: [RUN],
  commitment: 'looking for a place to stay',
};

const TO_BRIGHTWELL: DraftInput = {
  profile: PROFILE,
  posting: {
    id: '1',
    url: 'https://brightwell.example/1',
    title: 'Data Analyst',
    description: 'SQL at work.',
    locations: [],
  },
  employer: 'Brightwell',
  person: { id: 'p', name: 'Mara Jansen', relation: 'manager', shared: 'the March close' },
  kind: 'ask',
  channel: 'email',
  now: Date.UTC(2026, 2, 2),
};
const TO_HARROW: DraftInput = {
  ...TO_BRIGHTWELL,
  employer: 'Harrow',
  person: { id: 's', name: 'Mara Jansen', relation: 'stranger' },
};

function written(input: DraftInput): Draft {
  const made = draft(input);
  if ('trouble' in made) throw new Error(made.trouble.name);
  return made;
}

const withWins = (wins: readonly Fact[]): Profile => ({ ...PROFILE, wins });
const truth = (input: DraftInput, body: string) =>
  scored(input, { body, claims: [] }).draft.points.find(({ name }) => name === 'true');

describe('where a fact was done', () => {
  it.each([
    ['where the person said so', { text: 'x', when: '2024', employer: 'Brightwell' }, 'Brightwell'],
    ['where its date falls into one employment', { text: 'x', when: '2024-05' }, 'Larkfield Inc.'],
    ['nowhere, where its date falls into none', { text: 'x', when: '2026' }, undefined],
    ['nowhere, where two could be meant', { text: 'x' }, undefined],
  ])('is %s', (_, fact, name) => {
    expect(placeOf(fact, 'profile.wins[0]', PROFILE.employment)?.name).toBe(name);
  });

  it('is at the only employer, unless its date says no', () => {
    const [, only] = PROFILE.employment;
    const at = (when?: string) => placeOf({ text: 'x', ...(when ? { when } : {}) }, 'p', only ? [only] : []);
    expect([at()?.name, at('2018')?.name, at('2024')]).toEqual(['Brightwell', 'Brightwell', undefined]);
  });

  it('is nowhere, where two employments share its date', () => {
    const shared = [
      { employer: 'A', title: 't', from: '2015', to: '2020' },
      { employer: 'B', title: 't', from: '2020' },
    ];
    expect(placeOf({ text: 'x', when: '2020' }, 'p', shared)).toBeUndefined();
  });
});

describe('a deed done at another employer', () => {
  it.each(RELATIONS.filter((one) => one !== 'hr'))('is told as done there (%s)', (relation) => {
    for (const seed of [0, 1, 2, 3, 4, 5]) {
      const { body, score } = written({
        ...TO_BRIGHTWELL,
        seed,
        person: { ...TO_BRIGHTWELL.person, relation },
      });
      expect(body).toMatch(/Larkfield[,:] I cut the run from six hours to one/);
      expect(body).not.toMatch(/with you, I|(?:At|at) Brightwell[,:] I/);
      expect(score).toBeGreaterThanOrEqual(11);
    }
  });

  it('rests its employer on what says so', () => {
    const { claims } = written(TO_BRIGHTWELL);
    expect(claims).toContainEqual({ text: 'Larkfield', from: 'profile.employment[0].employer' });
    const said = written({ ...TO_BRIGHTWELL, profile: withWins([{ ...RUN, employer: 'Norvik GmbH' }]) });
    expect(said.claims).toContainEqual({ text: 'Norvik', from: 'profile.wins[0].employer' });
  });

  it('is told in every language with its employer', () => {
    const texts = {
      de: 'den Nachtlauf auf eine Stunde gekürzt',
      fr: 'réduit le traitement à une heure',
      es: 'reduje el proceso a una hora',
    };
    for (const [language, text] of Object.entries(texts)) {
      const profile = {
        ...withWins([{ text, when: '2024' }]),
        commitment: '',
        employment: PROFILE.employment,
      };
      const { body } = written({ ...TO_BRIGHTWELL, profile, language: language as 'de' });
      const sentence = body.split(/(?<=[.!?])\s+/).find((one) => one.includes(text));
      expect(sentence, body).toMatch(/Larkfield/);
    }
  });

  it('is told without a place, where nobody knows it', () => {
    const { body } = written({ ...TO_BRIGHTWELL, profile: withWins([{ text: 'won the audit prize' }]) });
    const sentence = body.split(/(?<=[.!?])\s+/).find((one) => one.includes('audit prize'));
    expect(sentence).not.toMatch(/Brightwell|Larkfield|with you/);
  });

  it('is told as done with the reader where the person said so', () => {
    const profile = withWins([{ ...RUN, when: '2018' }]);
    expect(written({ ...TO_BRIGHTWELL, profile }).body).toMatch(
      /(?:Brightwell[^.]*|with you), I cut the run/,
    );
  });

  it('costs the last point where the text says otherwise', () => {
    const wrong = 'Hi Mara,\n\nWhen I was with you, I cut the run from six hours to one.\n\nJo Sand';
    expect(truth(TO_BRIGHTWELL, wrong)).toMatchObject({ got: 0, tip: { name: 'draft_tip_elsewhere' } });
    const named = wrong.replace('When I was with you', 'At Brightwell');
    expect(truth(TO_BRIGHTWELL, named)).toMatchObject({ got: 0 });
    const right = wrong.replace('When I was with you', 'At Larkfield');
    expect(truth(TO_BRIGHTWELL, right)).toMatchObject({ got: 1 });
    const wish = wrong
      .replace('When I was with you, I', 'I')
      .replace('to one.', "to one, and I'd like to do so at Brightwell.");
    expect(truth(TO_BRIGHTWELL, wish)).toMatchObject({ got: 1 });
  });
});

describe('an introduction that shares words with a deed', () => {
  it('puts the deed nowhere', () => {
    const wins: readonly Fact[] = [];
    const since = [{ text: 'Ran the night shift with 4 nurses' }];
    const body = 'Hello Mara,\n\nI was with Brightwell as a Registered Nurse in the Night Ward.\n\nJo Sand';
    const input = { ...TO_BRIGHTWELL, profile: { ...PROFILE, wins, since } };
    expect(truth(input, body)?.tip?.name).not.toBe('draft_tip_elsewhere');
  });
});

/** Words that only fit where one has been before. Written down here a second time, from what a reader would stumble over. */
const BEEN_THERE = {
  en: /\b(?:com(?:e|ing) back|return(?!ed to school)|rejoin|rehire|hired again|with you, I|(?:time|years|days) with you|was with you|when I left|I left(?! out)|since then|while I was away|my time|former|this time,|used to|our \w+ days|Harrow days|Harrow years|(?:at|back at) Harrow, I)\b/i,
  de: /zurück(?!denken)|rückkehr|wiedereinstell|(?:zeit|jahren?) bei|seitdem|seither|weggang|gegangen|damals|diesmal gilt|zu meiner zeit/i,
  fr: /reven(?!us)|revien|retour|réembauch|départ|j’ai quitté|années chez|temps chez|à l’époque|depuis,|cette fois,? (?:je|:)/i,
  es: /volver(?!nos)|vuelta|regres|recontrat|mi salida|me fui|dejé|etapa en|años en|desde entonces|esta vez(?:: | quiero| busco)/i,
} as const;

const FOREIGN = {
  en: { wins: [RUN], commitment: 'looking for a place to stay' },
  de: { wins: [{ text: 'den Nachtlauf auf 1 Stunde gekürzt', when: '2024' }], commitment: 'langfristig' },
  fr: { wins: [{ text: 'réduit le traitement à 1 heure', when: '2024' }], commitment: 'sur le long terme' },
  es: { wins: [{ text: 'reduje el proceso a 1 hora', when: '2024' }], commitment: 'a largo plazo' },
} as const;

describe('a note to an employer where the user never worked', () => {
  const all = (['en', 'de', 'fr', 'es'] as const).flatMap((language) =>
    NOTE_KINDS.flatMap((kind) =>
      CHANNELS.flatMap((channel) =>
        (['manager', 'colleague', 'recruiter', 'stranger'] as const).flatMap((relation) =>
          [true, false].map((bare): DraftInput => {
            const { posting, ...rest } = TO_HARROW;
            const profile = { ...PROFILE, ...FOREIGN[language] };
            const person = { ...TO_HARROW.person, relation };
            const earlier = [{ text: 'A line.', when: '2026-02-01', kind: 'ask' as const, to: person.name }];
            const before = kind === 'follow-up' ? { earlier } : {};
            return {
              ...rest,
              ...(bare || !posting ? {} : { posting }),
              ...before,
              profile,
              person,
              language,
              kind,
              channel,
            };
          }),
        ),
      ),
    ),
  );

  it('speaks of no return and of no time there, in no kind, channel or language', () => {
    const notes = all.flatMap((input) => {
      const made = draft(input);
      return 'trouble' in made ? [] : [{ input, made }];
    });
    expect(notes.length).toBeGreaterThan(500);
    const false_ = notes
      .filter(({ input, made }) =>
        BEEN_THERE[input.language ?? 'en'].test(`${made.subject ?? ''}\n${made.body}`),
      )
      .map(
        ({ input, made }) =>
          `${input.language} ${input.kind} ${input.channel}: ${made.subject} | ${made.body}`,
      );
    expect(false_).toEqual([]);
    const untrue = notes.filter(({ made }) =>
      made.points.some(({ name, got }) => name === 'true' && got < 1),
    );
    expect(untrue.map(({ made }) => made.body)).toEqual([]);
    const asks = notes.filter(({ input }) => input.kind === 'ask' && input.channel === 'email');
    expect(Math.min(...asks.map(({ made }) => made.score))).toBeGreaterThanOrEqual(9);
  }, 60_000);

  it('says who writes, from where they are or were last', () => {
    expect(written(TO_HARROW).body).toMatch(/Data Lead at Larkfield/);
  });

  it('is refused where it could only speak of a time there', () => {
    const harrow = { ...TO_HARROW, person: { ...TO_HARROW.person, relation: 'manager' as const } };
    for (const kind of ['repair', 'resignation-thanks'] as const)
      expect(draft({ ...harrow, kind })).toMatchObject({ trouble: { name: 'draft_no_never_there' } });
    const hr = { ...TO_HARROW, person: { ...TO_HARROW.person, relation: 'hr' as const } };
    expect(draft({ ...hr, kind: 'eligibility' })).toMatchObject({
      trouble: { name: 'draft_no_never_there' },
    });
    const asked = [{ text: 'May I be hired?', when: '2026-02-01', kind: 'eligibility' as const }];
    expect(draft({ ...hr, kind: 'follow-up', earlier: asked })).toMatchObject({
      trouble: { name: 'draft_no_never_there' },
    });
  });

  it('knows the employer by another spelling', () => {
    const profile = { ...PROFILE, employment: [{ employer: 'HARROW, Ltd.', title: 'Analyst', to: '2020' }] };
    expect(written({ ...TO_HARROW, profile }).body).toMatch(/com(?:e|ing) back/);
  });

  it('loses no point for a leaving that never was, and the last one for a return that cannot be', () => {
    expect(written(TO_HARROW).points.map(({ name }) => name)).not.toContain('leaving');
    const body = 'Hello Mara,\n\nI would like to come back.\n\nJo Sand';
    expect(truth(TO_HARROW, body)).toMatchObject({ got: 0, tip: { name: 'draft_tip_never_there' } });
  });
});

describe('the words of a claim', () => {
  it('begin and end with what is claimed, not with a blank, a mark or a bracket', () => {
    const posting = {
      ...TO_BRIGHTWELL.posting,
      id: '1',
      url: 'u',
      title: 'Data Analyst',
      locations: [],
      team: 'Ward 4',
      requisitionId: 'R-12',
    };
    const people = RELATIONS.map((relation) => ({ ...TO_BRIGHTWELL.person, relation }));
    const claims = people.flatMap((person) =>
      (['en', 'de', 'fr', 'es'] as const).flatMap((language) =>
        (['ask', 'eligibility', 'follow-up'] as const).flatMap((kind) => {
          const earlier = [{ text: 'A line.', when: '2026-02-01', kind: 'ask' as const }];
          const made = draft({ ...TO_BRIGHTWELL, posting, person, language, kind, earlier });
          return 'trouble' in made ? [] : made.claims.map(({ text }) => text);
        }),
      ),
    );
    expect(claims).toContain('in 2020');
    expect(claims.filter((text) => !/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(text))).toEqual([]);
  });
});
