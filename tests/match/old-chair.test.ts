import { describe, expect, it } from 'vitest';
import { matcher } from '../../src/match/match.ts';
import type { Posting } from '../../src/model/posting.ts';
import type { Employment, Profile } from '../../src/model/profile.ts';
import { OTHER, SAME } from './chairs.ts';
import { posting, profile } from './people.ts';
import { TABLE } from './table.ts';

const CHAIR: Employment = {
  employer: 'Larkfield',
  title: 'Data Analyst',
  team: 'Operations',
  manager: 'Mara Silva',
};
const OPENING: Partial<Posting> = {
  title: 'Data Analyst',
  team: 'Operations',
  description: 'You report to Mara Silva.',
};

const hold = (wishes: Partial<Profile>, opening: Partial<Posting>, employer?: string) =>
  matcher(profile(wishes), TABLE)(posting(opening), employer);
const reasons = (wishes: Partial<Profile>, opening: Partial<Posting>, employer?: string) =>
  hold(wishes, opening, employer).reasons.map(({ say, points }) => [say.name, points]);

const OLD = [
  ['match_old_role', 40],
  ['match_old_team', 15],
  ['match_old_manager', 12],
];
const HELD = [['match_title_held', 30]];

describe('the old chair at the employer of an opening', () => {
  const employment = [CHAIR];

  it.each(['Larkfield', 'LARKFIELD B.V.', 'Larkfield Germany', 'The Larkfield Co.'])(
    'is the old role, team and manager at "%s"',
    (employer) => {
      expect(reasons({ employment }, OPENING, employer)).toEqual(OLD);
    },
  );

  it('is no more than a title once held at another employer', () => {
    expect(reasons({ employment }, OPENING, 'Harrow')).toEqual(HELD);
    expect(reasons({ employment }, { title: 'Data Analyst Manager' }, 'Harrow')).toEqual([
      ['match_title_held_near', 22],
    ]);
  });

  it('is told by the posting too where it names whose opening it is', () => {
    expect(reasons({ employment }, { ...OPENING, hiringOrganization: 'Harrow' })).toEqual(HELD);
    expect(reasons({ employment }, { ...OPENING, hiringOrganization: 'Larkfield AG' }, 'Jobs.ch')).toEqual(
      OLD,
    );
  });

  it('may be there where nothing names the employer of the opening or of the chair', () => {
    expect(reasons({ employment }, OPENING)).toEqual(OLD);
    expect(reasons({ employment: [{ ...CHAIR, employer: '' }] }, OPENING, 'Harrow')).toEqual(OLD);
  });

  it('is the one of several that was there', () => {
    const both = [CHAIR, { employer: 'Harrow', title: 'Baker' }];
    expect(reasons({ employment: both }, { title: 'Baker' }, 'Harrow')).toEqual([['match_old_role', 40]]);
    expect(reasons({ employment: both }, { title: 'Baker' }, 'Larkfield')).toEqual(HELD);
    expect(reasons({ employment: both }, OPENING, 'Larkfield')).toEqual(OLD);
  });

  it('counts once where the title is looked for as well', () => {
    const wishes = { employment, titles: ['Data Analyst'] };
    expect(reasons(wishes, { title: 'Data Analyst' }, 'Harrow')).toEqual([['match_title', 30]]);
    expect(reasons({ ...wishes, titles: ['Analyst'] }, { title: 'Data Analyst' }, 'Harrow')).toEqual(HELD);
  });
});

describe('the old role at the old employer', () => {
  const employment = [CHAIR];
  const pay = { min: 60_000, currency: 'EUR', unit: 'YEAR' } as const;
  const low: Partial<Posting> = { salary: { max: 30_000, currency: 'EUR', unit: 'YEAR' } };
  const RULES: readonly (readonly [string, Partial<Profile>, Partial<Posting>])[] = [
    ['a word to avoid', { avoid: ['analyst'] }, {}],
    ['the place', { places: ['Berlin'] }, { locations: ['Paris, France'] }],
    ['the way of working', { workplace: ['remote'] }, { workplace: 'onsite' }],
    ['the level', { level: 'executive' }, { title: 'Junior Data Analyst' }],
    ['the pay', { pay }, low],
    ['a must', { skills: [{ name: 'dbt', must: true }] }, { description: 'You know SQL.' }],
  ];

  it.each(RULES)('is never hidden by %s, which is told right after it', (_, wishes, opening) => {
    const [job] = [{ ...CHAIR, title: opening.title ?? CHAIR.title }];
    const open = { title: 'Data Analyst', ...opening };
    const match = hold({ employment: [job], ...wishes }, open, 'Larkfield');
    expect(match.hidden).toBeUndefined();
    expect(match.reasons.slice(0, 2)).toMatchObject([{ kind: 'old-role' }, { speaks: 'no' }]);
    expect(new Set(match.reasons.map(({ kind }) => kind)).size).toBe(match.reasons.length);
  });

  it.each(RULES)(
    'is hidden by %s at another employer, and where nobody knows the employer',
    (_, wishes, opening) => {
      const open = { title: 'Data Analyst', ...opening };
      expect(hold({ employment, ...wishes }, open, 'Harrow').hidden).toBeDefined();
      expect(hold({ employment, ...wishes }, open).hidden).toBeDefined();
    },
  );
});

describe('the old chair by another name', () => {
  const roleIn = (title: string, published: string) =>
    hold({ employment: [{ employer: 'Larkfield', title }] }, { title: published }, 'Larkfield').reasons.find(
      ({ kind }) => kind === 'old-role',
    );

  it.each(SAME)('"%s" is published as "%s"', (title, published) => {
    expect(roleIn(title, published)).toMatchObject({ evidence: [{ field: 'title', text: published }] });
  });

  it.each(OTHER)('"%s" is another than "%s"', (title, published) => {
    expect(roleIn(title, published)).toBeUndefined();
  });

  it('is worth a little less than in its own words, and says so', () => {
    expect(roleIn('Sous Chef', 'Sous Chef')).toMatchObject({ points: 40, say: { name: 'match_old_role' } });
    expect(roleIn('Sous Chef', 'Souschef (m/w/d)')).toMatchObject({
      points: 34,
      say: { name: 'match_old_role_named', args: { title: 'Sous Chef' } },
    });
  });

  it('is a title once held at another employer', () => {
    const employment = [{ employer: 'Larkfield', title: 'ICU Nurse' }];
    expect(reasons({ employment }, { title: 'RN - ICU' }, 'Harrow')).toEqual([
      ['match_title_held_named', 26],
    ]);
  });

  it.each([
    ['Software Engineer', 'Senior Software Developer'],
    ['Staff Nurse, ICU', 'Registered Nurse - Emergency'],
    ['Data Analyst', 'Data Analyst Manager'],
  ])('is near "%s" in "%s"', (title, published) => {
    const employment = [{ employer: 'Larkfield', title }];
    const near = [['match_old_role_near', 22]];
    expect(reasons({ employment }, { title: published }, 'Larkfield')).toEqual(near);
    expect(reasons({ employment }, { title: published }, 'Harrow')).toEqual([['match_title_held_near', 22]]);
  });

  it('is far from a level that is far', () => {
    const employment = [{ employer: 'Larkfield', title: 'Software Engineer' }];
    const names = reasons({ employment }, { title: 'Software Engineer Intern' }, 'Larkfield').map(
      ([name]) => name,
    );
    expect(names).toEqual(['match_title_kind']);
  });

  it('may have its place in its title', () => {
    const employment = [{ employer: 'Larkfield', title: 'Warehouse Operative', place: 'Utrecht' }];
    const opening = { title: 'Warehouse Associate Rotterdam', locations: ['Rotterdam, Netherlands'] };
    expect(reasons({ employment }, opening, 'Larkfield')).toEqual([['match_old_role_named', 34]]);
  });

  it('is heard of a title that is looked for, too', () => {
    expect(reasons({ titles: ['Sous Chef'] }, { title: 'Souschef (m/w/d)' })).toEqual([['match_title', 26]]);
  });
});
