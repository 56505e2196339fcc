import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcher } from '../../src/match/match.ts';
import type { Posting } from '../../src/model/posting.ts';
import type { Employment, LeaveReason, Lesson, Profile } from '../../src/model/profile.ts';
import { posting, profile, skills } from './people.ts';
import { TABLE } from './table.ts';

const hold = (wishes: Partial<Profile>, opening: Partial<Posting>) =>
  matcher(profile(wishes), TABLE)(posting(opening));

describe('words of the house', () => {
  it('speak for an opening that names them, with the words they stand in', () => {
    const { reasons } = hold(
      { insider: ['Feeder', 'Kestrel'] },
      { description: 'You run Kestrel at night.' },
    );
    const insider = reasons.find(({ kind }) => kind === 'insider');
    expect(insider?.evidence).toEqual([{ field: 'description', text: 'Kestrel', start: 8, end: 15 }]);
  });
});

describe('what was taught', () => {
  const less: Lesson = { wants: 'less', about: 'title', what: 'Manager' };
  const more: Lesson = { wants: 'more', about: 'department', what: 'Operations' };
  const opening = { title: 'Data Manager', department: 'Operations', description: 'Requirements: SQL' };
  const score = (taught: readonly Lesson[]) => hold({ skills: skills('SQL'), taught }, opening).score;

  it('lowers and lifts by named reasons, and is undone by being taken away', () => {
    expect(score([more])).toBeGreaterThan(score([]));
    expect(score([less])).toBeLessThan(score([]));
    const { reasons } = hold({ taught: [less, more] }, opening);
    expect(
      reasons.filter(({ kind }) => kind.startsWith('taught')).map(({ say }) => say.args?.['what']),
    ).toEqual(['Operations', 'Manager']);
  });

  it('counts once each way, however often it was taught', () => {
    expect(score([less, { ...less, what: 'Data' }])).toBe(score([less]));
  });

  it('keeps to whole words of its own field', () => {
    expect(hold({ taught: [{ ...less, what: 'Man' }] }, opening).reasons).toEqual([]);
    expect(hold({ taught: [{ ...less, about: 'place' }] }, opening).reasons).toEqual([]);
  });

  it('never throws and never leaves 0 to 100', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('title', 'skill', 'department', 'place'), (what, about) => {
        const found = hold({ taught: [{ wants: 'less', about, what }], insider: [what] }, { title: what });
        expect(found.score).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a reason for leaving', () => {
  const check = (
    reason: LeaveReason,
    chair: Partial<Employment>,
    opening: Partial<Posting>,
    more: Partial<Profile> = {},
  ) => {
    const employment = [{ employer: 'Larkfield', title: 'Data Analyst', ...chair, leftFor: [reason] }];
    return hold({ employment, ...more }, opening).left?.[0]?.speaks;
  };

  it('over pay is held against the floor', () => {
    const pay = { min: 60_000, currency: 'EUR', unit: 'YEAR' } as const;
    const paid = (max: number) => ({ salary: { min: 50_000, max, currency: 'EUR', unit: 'YEAR' as const } });
    expect(check('pay', {}, paid(70_000), { pay })).toBe('yes');
    expect(check('pay', {}, paid(55_000), { pay })).toBe('no');
    expect(check('pay', {}, {}, { pay })).toBe('unknown');
    expect(check('pay', {}, paid(70_000))).toBe('unknown');
  });

  it('for home, a step up, another team or another place is answered by the posting', () => {
    expect(check('remote', {}, { workplace: 'remote' })).toBe('yes');
    expect(check('remote', {}, { workplace: 'onsite' })).toBe('no');
    expect(check('remote', {}, {})).toBe('unknown');
    expect(check('level', {}, { title: 'Senior Data Analyst' })).toBe('yes');
    expect(check('level', { title: 'Senior Data Analyst' }, { title: 'Senior Data Analyst' })).toBe('no');
    expect(check('level', {}, { title: 'Data Analyst' })).toBe('unknown');
    expect(check('team', { team: 'Operations' }, { department: 'Operations' })).toBe('no');
    expect(check('team', { team: 'Operations' }, { department: 'Finance' })).toBe('yes');
    expect(check('place', { place: 'Venlo' }, { locations: ['Venlo, NL'] })).toBe('no');
    expect(check('place', { place: 'Venlo' }, { locations: ['Utrecht, NL'] })).toBe('yes');
    expect(check('place', { place: 'Venlo' }, { locations: ['3 Locations'] })).toBe('unknown');
  });

  it('because of the hours rests on the posting’s own words', () => {
    expect(check('hours', {}, { description: 'Includes an on-call rotation.' })).toBe('no');
    expect(check('hours', {}, { description: 'We offer flexible hours.' })).toBe('yes');
    expect(check('hours', {}, { description: 'We make bread.' })).toBe('unknown');
  });

  it.each([
    ['There is no on-call and you work from nine to five.', 'yes'],
    ['38.5 hours per week', 'yes'],
    ['Keine Rufbereitschaft, flexible Arbeitszeiten.', 'yes'],
    ['Night shifts every second week, flexible hours else.', 'no'],
    ['Schichtdienst und Rufbereitschaft', 'no'],
    ['We answer support calls on time.', 'unknown'],
  ] as const)('reads the hours in “%s”: %s', (description, speaks) => {
    expect(check('hours', {}, { description })).toBe(speaks);
  });

  it('is said in words, with the posting’s own where it has some', () => {
    const employment = [{ employer: 'Larkfield', title: 'Baker', leftFor: ['hours', 'remote'] as const }];
    const { left } = hold({ employment }, { description: 'Night shifts.', workplace: 'remote' });
    expect(left).toMatchObject([
      {
        reason: 'hours',
        say: { args: { words: 'Night shifts' } },
        evidence: [{ text: 'Night shifts', start: 0 }],
      },
      { reason: 'remote', speaks: 'yes', say: { name: 'left_remote_yes' } },
    ]);
  });

  it('is not spoken of where none was named', () => {
    expect(hold({}, {}).left).toBeUndefined();
  });
});
