import { draft } from '../../src/draft/draft.ts';
import { CHANNELS, type Draft, type DraftInput, NOTE_KINDS } from '../../src/model/note.ts';
import { RELATIONS } from '../../src/model/person.ts';
import { EMPTY_PROFILE, type Fact } from '../../src/model/profile.ts';

/** Whoever had several employers: to each of them, and to one where they never were, with deeds of each and of none. */
const EMPLOYERS = ['Larkfield Inc.', 'Brightwell & Sons', 'Norvik GmbH', 'Harrow'] as const;
const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

const DEEDS: Readonly<Record<(typeof LANGUAGES)[number], readonly [string, string, string, string]>> = {
  en: [
    'cut the run from six hours to one',
    'built the weekly forecast',
    'trained 12 new nurses',
    'won the audit prize',
  ],
  de: [
    'den Nachtlauf auf 1 Stunde gekürzt',
    'die Prognose aufgebaut',
    '12 Leute angelernt',
    'den Preis gewonnen',
  ],
  fr: ['réduit le traitement à 1 heure', 'construit la prévision', 'formé 12 personnes', 'gagné le prix'],
  es: ['reduje el proceso a 1 hora', 'monté la previsión', 'formé a 12 personas', 'gané el premio'],
};

/** Deeds in the note's language, whose employer is told by the date, by the user, or not at all. */
function winsIn(language: (typeof LANGUAGES)[number]): readonly Fact[] {
  const [run, forecast, trained, prize] = DEEDS[language];
  return [
    { text: run, when: '2022' },
    { text: forecast, when: '2017-05' },
    { text: trained, employer: 'Norvik' },
    { text: prize },
  ];
}

type ElsewhereNote = { readonly input: DraftInput; readonly made: Draft };

export function elsewhereNotes(): readonly ElsewhereNote[] {
  const inputs = LANGUAGES.flatMap((language) =>
    EMPLOYERS.flatMap((employer) =>
      RELATIONS.flatMap((relation) =>
        NOTE_KINDS.flatMap((kind) =>
          CHANNELS.flatMap((channel) =>
            [0, 1, 2].map((turn) => inputOf({ language, employer, relation, kind, channel, turn })),
          ),
        ),
      ),
    ),
  );
  return inputs.flatMap((input) => {
    const made = draft(input);
    return 'trouble' in made ? [] : [{ input, made }];
  });
}

type Wish = Pick<DraftInput, 'employer' | 'kind' | 'channel'> & {
  readonly language: (typeof LANGUAGES)[number];
  readonly relation: DraftInput['person']['relation'];
  readonly turn: number;
};

function inputOf({ relation, turn, language, ...wish }: Wish): DraftInput {
  const all = winsIn(language);
  return {
    ...wish,
    language,
    seed: turn,
    now: Date.UTC(2026, 2, 2),
    person: { id: 'p', name: 'Mara Jansen', relation },
    posting: {
      id: '1',
      url: 'https://a.example/1',
      title: 'Data Analyst',
      description: 'SQL.',
      locations: [],
    },
    profile: {
      ...EMPTY_PROFILE,
      name: 'Jo Sand',
      skills: [{ name: 'SQL' }],
      wins: [...all.slice(turn), ...all.slice(0, turn)].slice(0, 2),
      employment: [
        { employer: 'Larkfield', title: 'Data Lead', from: '2021', to: '2023' },
        { employer: 'Brightwell and Sons Ltd.', title: 'Analyst', from: '2015', to: '2019' },
        { employer: 'Norvik', title: 'Planner', from: '2024', to: '2025' },
      ],
    },
    earlier: [{ text: 'A line.', when: '2026-02-01', to: 'Mara Jansen', kind: 'ask' }],
  };
}
