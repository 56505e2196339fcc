import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcher } from '../../src/match/match.ts';
import type { Posting } from '../../src/model/posting.ts';
import type { Profile } from '../../src/model/profile.ts';
import { posting, profile, skills } from './people.ts';
import { TABLE } from './table.ts';

const hold = (wishes: Partial<Profile>, opening: Partial<Posting>) =>
  matcher(profile(wishes), TABLE)(posting(opening));
const matchedIn = (text: string, ...names: string[]) =>
  hold({ skills: skills(...names) }, { description: text }).matched;
const kinds = (wishes: Partial<Profile>, opening: Partial<Posting>) =>
  hold(wishes, opening)
    .reasons.filter(({ speaks }) => speaks === 'yes')
    .map(({ kind }) => kind);

describe('skills in a posting', () => {
  it('keeps safe edges around names with signs', () => {
    const names = ['C++', 'C#', 'F#', '.NET', 'Node.js', 'CI/CD'];
    expect(matchedIn('We use C++, C#, F#, .NET, Node.js and CI/CD.', ...names)).toEqual(names);
    expect(matchedIn('Mail jobs@example.net, category A, not a nodejsx.', ...names)).toEqual([]);
  });

  it('knows other names of the same skill', () => {
    expect(matchedIn('You run workloads on k8s and write JS.', 'Kubernetes', 'JavaScript')).toEqual([
      'Kubernetes',
      'JavaScript',
    ]);
  });

  it('tells Go and R the languages from the words', () => {
    expect(matchedIn('Experience with Go, Python and R for statistics.', 'Go', 'R')).toEqual(['Go', 'R']);
    expect(matchedIn('Go to the store. Our go-to-market team loves R&D; plan A, B or R.', 'Go', 'R')).toEqual(
      [],
    );
  });

  it('does not take a cook who reacts quickly for a React developer', () => {
    expect(matchedIn('You react quickly to orders. React calmly under pressure.', 'React')).toEqual([]);
  });

  it('does not take React Native for React', () => {
    expect(matchedIn('Apps in React Native.', 'React')).toEqual([]);
  });

  it('finds phrases of the user and their aliases that no table knows', () => {
    const wish = { skills: [{ name: 'Feeder lines', aliases: ['milk run'] }] };
    expect(hold(wish, { description: 'Plans the milk runs.' }).matched).toEqual(['Feeder lines']);
  });

  it.each([
    ['the same name written twice', skills('Python', 'python', ' PYTHON ')],
    ['two names of one skill', skills('Kubernetes', 'K8s')],
    ['a phrase of one’s own twice', skills('Larkfield milk run', 'larkfield milk runs')],
  ])('counts %s once', (_, twice) => {
    const opening = { description: 'Requirements:\nPython, Kubernetes and the Larkfield milk run.' };
    const [once] = twice;
    const match = hold({ skills: twice }, opening);
    expect(match.matched).toEqual([once?.name]);
    expect(match.score).toBe(hold({ skills: once ? [once] : [] }, opening).score);
  });

  it('takes the most that is said of a skill named twice, whichever comes first', () => {
    const named = [
      { name: 'K8s', weight: 3 as const },
      { name: 'Kubernetes', must: true },
    ];
    const scores = [named, [...named].reverse()].map((two) =>
      hold({ skills: two }, { description: 'Kubernetes' }),
    );
    expect(scores.map(({ score }) => score)).toEqual([scores[0]?.score, scores[0]?.score]);
    const without = [named, [...named].reverse()].map((two) =>
      hold({ skills: two }, { description: 'Baking' }),
    );
    expect(without.map(({ hidden }) => hidden?.kind)).toEqual(['must', 'must']);
  });

  it('does not count a skill that is said not to be needed', () => {
    expect(matchedIn('No Java experience needed. Python is a must.', 'Java', 'Python')).toEqual(['Python']);
  });

  it('says how many of the skills asked for are the user’s, and which are missing', () => {
    const match = hold(
      { skills: skills('SQL', 'Python') },
      { description: 'Requirements:\nSQL, Python, dbt and Tableau.' },
    );
    expect(match.reasons[0]?.say).toEqual({ name: 'match_skills', args: { count: 4, matched: 2 } });
    expect(match.missing).toEqual(['dbt', 'Tableau']);
  });

  it('does not call missing what a title of the user names', () => {
    const employment = [{ employer: 'Larkfield', title: 'Software Engineer' }];
    const opening = {
      title: 'Software Developer',
      description: 'Requirements:\nSoftware engineering and PHP.',
    };
    expect(hold({ skills: skills('Git'), employment }, opening).missing).toEqual(['PHP']);
  });

  it('does not call missing what one of the skills belongs to', () => {
    const match = hold(
      { skills: skills('React') },
      { description: 'Requirements:\nReact, JavaScript and PHP.' },
    );
    expect(match).toMatchObject({ matched: ['React'], missing: ['PHP'] });
  });
});

describe('the old chair', () => {
  const employment = [
    { employer: 'Larkfield', title: 'Senior Data Analyst', team: 'Operations', manager: 'Mara Silva' },
  ];

  it.each([
    'Senior Data Analyst',
    'Data Analyst (m/w/d)',
    'Data Analyst, Operations',
    'Data Analyst II',
    'Dáta Analyst - Rotterdam',
    'Data Analyst Operations',
  ])('knows the old role in "%s"', (title) => {
    expect(kinds({ employment }, { title })).toContain('old-role');
  });

  it.each(['Data Engineer', 'Analyst', 'Data Analyst Manager', 'Database Analyst'])(
    'does not take "%s" for the old role',
    (title) => {
      expect(kinds({ employment }, { title })).not.toContain('old-role');
    },
  );

  it.each([
    ['Entwickler', 'Entwickler:in'],
    ['Entwickler', 'Entwickler/-in (w/m/d)'],
    ['Entwickler', 'EntwicklerIn'],
    ['Entwicklerin', 'Entwickler*in'],
    ['Software Developer', 'Software Engineer (f/m/x)'],
  ])('takes "%s" and "%s" for one job', (title, published) => {
    expect(kinds({ employment: [{ employer: 'L', title }] }, { title: published })).toContain('old-role');
  });

  it.each([
    ['Registered Nurse', 'Charge Nurse, Night Shift'],
    ['Teacher', 'Lecturer in Mathematics'],
    ['Attorney', 'Legal Counsel (f/m/d)'],
    ['Accountant', 'Head of Finance'],
    ['Product Designer', 'Design Lead'],
    ['Koch', 'Cuisinier de collectivité'],
  ])(
    'takes "%s" and "%s" for the same kind of work, for less than a title you look for',
    (title, published) => {
      const { reasons, hidden } = hold({ titles: [title] }, { title: published });
      expect(reasons).toMatchObject([{ kind: 'title', points: 10, say: { name: 'match_title_kind' } }]);
      expect(hidden).toBeUndefined();
    },
  );

  it.each([
    [['Litigation', 'Contract drafting', 'Communication'], 'Attorney'],
    [['Litigation', 'Contract drafting', 'Excel'], 'Assistant General Counsel'],
    [['Accounts payable', 'Month-end close', 'QuickBooks'], 'Senior Accountant'],
    [['Python', 'Docker', 'PostgreSQL'], 'Backend Developer'],
    [['Wound care', 'Medication administration'], 'Charge Nurse'],
    [['Lesson planning', 'Classroom management'], 'Maths Teacher'],
  ])('takes skills in %j for the kind of work of "%s", where no title tells it', (names, title) => {
    const { reasons, hidden } = hold({ skills: skills(...names) }, { title });
    expect(reasons).toContainEqual(
      expect.objectContaining({
        kind: 'title',
        points: 8,
        say: { name: 'match_skills_kind', args: { skill: names[0] } },
      }),
    );
    expect(hidden).toBeUndefined();
  });

  it.each([
    [['Litigation', 'Contract drafting'], [], 'Line Cook'],
    [['Accounts payable', 'Month-end close', 'Payroll', 'Python'], [], 'Backend Developer'],
    [['Communication', 'Teamwork'], [], 'Attorney'],
    [['Litigation', 'Contract drafting'], ['Librarian in Training'], 'Attorney'],
  ])('sees no work of the kind of %j, beside the titles %j, in "%s"', (names, titles, title) => {
    const { reasons } = hold({ skills: skills(...names), titles }, { title });
    expect(reasons.map(({ say }) => say.name)).not.toContain('match_skills_kind');
  });

  it.each([
    ['Software Engineer', 'Civil Engineer'],
    ['Accountant', 'Account Executive'],
    ['Teacher', 'School Nurse'],
    ['Cook', 'Chef de projet'],
    ['Product Manager', 'Manager'],
    ['Software Developer', 'Business Developer'],
  ])('does not take "%s" and "%s" for the same kind of work', (title, published) => {
    expect(hold({ titles: [title] }, { title: published }).hidden?.kind).toBe('no-fit');
  });

  it('knows the old team and the old manager', () => {
    const opening = { title: 'Planner', team: 'Operations', description: 'You report to Mara Silva.' };
    expect(kinds({ employment }, opening)).toEqual(['old-team', 'old-manager']);
  });
});

describe('what is hidden', () => {
  const wishes = { skills: skills('SQL') };
  const asks = { description: 'You know SQL.' };
  const hidden = (more: Partial<Profile>, opening: Partial<Posting>) =>
    hold({ ...wishes, ...more }, { ...asks, ...opening }).hidden?.kind;

  it('is hidden by a word the user avoids, as a whole word', () => {
    expect(hidden({ avoid: ['intern'] }, { title: 'Data Intern' })).toBe('avoid');
    expect(hidden({ avoid: ['intern'] }, { title: 'International Analyst' })).toBeUndefined();
    expect(hidden({ avoid: ['CTO'] }, { title: 'Director of Data' })).toBeUndefined();
  });

  it('is hidden by place only where a place is named', () => {
    expect(hidden({ places: ['Berlin'] }, { locations: ['Paris, France'] })).toBe('place');
    expect(hidden({ places: ['India'] }, { locations: ['Indianapolis, Indiana'] })).toBe('place');
    expect(hidden({ places: ['Berlin'] }, { locations: ['3 Locations'] })).toBeUndefined();
    expect(hidden({ places: ['Zürich'] }, { locations: ['Zurich'] })).toBeUndefined();
    expect(hidden({ places: ['Berlin'] }, {})).toBeUndefined();
  });

  it('is hidden by workplace, and hybrid is not remote', () => {
    expect(hidden({ workplace: ['remote'] }, { locations: ['Berlin (Hybrid)'] })).toBe('workplace');
    expect(hidden({ workplace: ['remote'] }, { workplace: 'remote' })).toBeUndefined();
  });

  it('is hidden by a level three steps away, not by the next one', () => {
    expect(hidden({ level: 'senior' }, { title: 'Data Intern' })).toBe('level');
    expect(hidden({ level: 'senior' }, { title: 'Staff Data Analyst' })).toBeUndefined();
  });

  it('is hidden by pay below the floor, by the hour or the year, never across currencies', () => {
    const pay = { min: 60_000, currency: 'EUR', unit: 'YEAR' } as const;
    expect(hidden({ pay }, { salary: { min: 15, max: 20, currency: 'EUR', unit: 'HOUR' } })).toBe('pay');
    expect(hidden({ pay }, { salary: { max: 35, currency: 'EUR', unit: 'HOUR' } })).toBeUndefined();
    expect(hidden({ pay }, { salary: { max: 20, currency: 'USD', unit: 'HOUR' } })).toBeUndefined();
  });

  it('is held against pay whose unit is not said, where its height tells it', () => {
    const pay = { min: 60_000, currency: 'EUR', unit: 'YEAR' } as const;
    expect(hidden({ pay }, { salary: { min: 40_000, max: 50_000, currency: 'EUR' } })).toBe('pay');
    expect(hidden({ pay }, { salary: { min: 40_000, max: 70_000, currency: 'EUR' } })).toBeUndefined();
    expect(hidden({ pay }, { salary: { max: 500, currency: 'EUR' } })).toBeUndefined();
  });

  it('is not hidden by pay of which only the least is said', () => {
    const pay = { min: 60_000, currency: 'EUR', unit: 'YEAR' } as const;
    const description =
      'Das Mindestgehalt beträgt 45.000 EUR brutto pro Jahr mit Bereitschaft zur Überzahlung.';
    for (const opening of [
      { description },
      { salary: { min: 45_000, currency: 'EUR', unit: 'YEAR' } as const },
    ]) {
      const match = hold({ titles: ['Data Analyst'], pay }, { title: 'Data Analyst', ...opening });
      expect(match.hidden).toBeUndefined();
      expect(match.reasons.find(({ kind }) => kind === 'pay')).toMatchObject({
        points: 0,
        say: { name: 'match_pay_from' },
      });
    }
  });

  it('is hidden where a must is missing', () => {
    const must = [{ name: 'SQL' }, { name: 'dbt', must: true }];
    expect(hold({ skills: must }, asks).hidden?.say).toEqual({ name: 'hidden_must', args: { skill: 'dbt' } });
  });

  it('is hidden where nothing speaks for it, and the empty profile asks for a skill', () => {
    expect(hold(wishes, { description: 'You bake bread.' }).hidden?.say.name).toBe('hidden_no_fit');
    expect(hold({}, asks).hidden?.say.name).toBe('hidden_no_wishes');
  });
});

describe('a title or a place without end', () => {
  it.each(['漢', '. ', '€50k-'])('is read at its start, and takes no longer than others: "%s"', (part) => {
    const long = `Data Analyst ${part.repeat(20_000)}`;
    const begun = Date.now();
    const { reasons } = hold(
      { titles: ['Baker'], places: ['Leeds'], level: 'senior' },
      { title: long, locations: [long] },
    );
    expect(reasons.length).toBeGreaterThan(0);
    expect(Date.now() - begun).toBeLessThan(3000);
  });
});

describe('a score', () => {
  const WORDS = [
    'SQL',
    'Python',
    'Go',
    'React',
    'Excel',
    'milk run',
    'C++',
    'R',
    'Kubernetes',
    'the',
    'welding',
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...WORDS, '.', ',', '\n', 'no', 'and'), fc.string()), {
    maxLength: 30,
  });

  it('never falls when one more skill is the user’s', () => {
    fc.assert(
      fc.property(text, fc.subarray(WORDS), fc.constantFrom(...WORDS), (words, own, more) => {
        const opening = posting({ title: 'Data Analyst', description: words.join(' ') });
        const before = matcher(profile({ skills: skills(...own) }), TABLE)(opening).score;
        const after = matcher(profile({ skills: skills(...own, more) }), TABLE)(opening).score;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('never falls when the posting names one more of the user’s skills', () => {
    const wishes = { skills: skills('SQL', 'Python', 'Tableau') };
    const scores = ['SQL, dbt', 'SQL, dbt, Python', 'SQL, dbt, Python, Tableau'].map(
      (list) => hold(wishes, { description: `You know ${list}.` }).score,
    );
    expect(scores).toEqual([...scores].sort((one, other) => one - other));
    expect(new Set(scores).size).toBe(3);
  });

  it('stays within 0 and 100, throws on nothing and quotes the posting’s own words', () => {
    const match = matcher(
      profile({
        skills: skills(...WORDS),
        titles: ['Analyst'],
        avoid: ['no'],
        places: ['Berlin'],
        level: 'mid',
      }),
      TABLE,
    );
    fc.assert(
      fc.property(fc.string(), text, fc.array(fc.string(), { maxLength: 3 }), (title, words, locations) => {
        const opening = posting({ title, description: words.join(' '), locations });
        const { score, reasons } = match(opening);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        for (const { evidence } of reasons)
          for (const { field, text: quoted, start, end } of evidence) {
            const texts = field === 'location' ? locations : [opening[field as 'title'] ?? ''];
            expect(texts.map((one) => one.slice(start, end))).toContain(quoted);
          }
      }),
      { numRuns: 200 },
    );
  });
});
