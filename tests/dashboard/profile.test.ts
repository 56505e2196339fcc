import { describe, expect, it } from 'vitest';
import { formOf, type ProfileForm, profileOf, troublesOf } from '../../dashboard/profile/form.ts';
import { foundIn, putRight, withFound } from '../../dashboard/profile/found.ts';
import { emptyFact, emptyJob } from '../../dashboard/profile/rows.ts';
import { amountFrom } from '../../dashboard/profile/typed.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { JO } from '../ui/larkfield.ts';

const typed = (change: Partial<ProfileForm>) => ({ ...formOf(JO), ...change });
const job = formOf(JO).employment[0] ?? emptyJob('job 0');

describe('the profile in its fields', () => {
  it('comes out as it went in', () => {
    expect(profileOf(formOf(JO))).toEqual(JO);
    expect(profileOf(formOf(EMPTY_PROFILE))).toEqual(EMPTY_PROFILE);
  });

  it('takes lists one to a line, and each thing once', () => {
    const { titles, skills } = profileOf(
      typed({
        titles: ' Data  Analyst \n\nDirector, Operations\nData Analyst',
        skills: [{ id: 's', name: ' C++ ', aliases: 'cpp, cpp ,', weight: '1', must: false }],
      }),
    );
    expect(titles).toEqual(['Data Analyst', 'Director, Operations']);
    expect(skills).toEqual([{ name: 'C++', aliases: ['cpp'] }]);
  });

  it('keeps the old pay while another is being typed', () => {
    const form = typed({ payMin: 'a lot' });
    expect(profileOf(form).pay).toEqual(JO.pay);
    expect([...troublesOf(form).keys()]).toEqual(['payMin']);
    expect(profileOf(typed({ payMin: '' })).pay).toBeUndefined();
    expect(profileOf(typed({ payMin: '70.000', payCurrency: ' eur' })).pay).toEqual({
      min: 70_000,
      currency: 'EUR',
      unit: 'YEAR',
    });
  });

  it('loses neither a role whose title is being retyped nor a date that cannot be read', () => {
    const form = typed({ employment: [{ ...job, title: '', from: 'spring' }] });
    expect(profileOf(form).employment).toEqual(JO.employment);
    expect([...troublesOf(form).keys()]).toEqual(['job 0 title', 'job 0 from']);
  });

  it('takes a month by its name, as the résumé does', () => {
    const form = typed({ employment: [{ ...job, from: 'March 2015', to: 'août 2019' }] });
    expect(troublesOf(form).size).toBe(0);
    expect(profileOf(form).employment[0]).toMatchObject({ from: '2015-03', to: '2019-08' });
  });

  it('keeps a new role only once it has an employer and a title, and says so', () => {
    const half = { ...emptyJob('new'), employer: 'Norvik' };
    expect(profileOf(typed({ employment: [half] })).employment).toEqual([]);
    expect(troublesOf(typed({ employment: [half] })).get('new title')).toBe('dash_job_titleless');
    expect(profileOf(typed({ employment: [{ ...half, title: 'Planner' }] })).employment).toEqual([
      { employer: 'Norvik', title: 'Planner' },
    ]);
  });

  it('says when a role ends before it began, as far as both dates tell', () => {
    const order = (from: string, to: string) =>
      troublesOf(typed({ employment: [{ ...job, from, to }] })).get('job 0 to');
    expect(order('2019-03', '2018-11')).toBe('dash_date_order');
    expect(order('2019-03', '2019-02')).toBe('dash_date_order');
    expect(order('2019-03', '2019')).toBeUndefined();
    expect(order('2019', '2019-02')).toBeUndefined();
    expect(order('2019-03', '')).toBeUndefined();
    expect(order('2019-03', 'later')).toBe('dash_date_bad');
  });

  it('keeps where a thing was done, and needs none', () => {
    const wins = [{ text: 'cut the run to one hour', employer: 'Norvik' }, { text: 'won a prize' }];
    const form = formOf({ ...JO, wins });
    expect(profileOf(form).wins).toEqual(wins);
    const open = form.wins.map((row) => ({ ...row, employer: '' }));
    expect(profileOf({ ...form, wins: open }).wins).toEqual(wins.map(({ text }) => ({ text })));
  });

  it.each([
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['chf', 'CHF'],
  ])('takes %s for %s', (payCurrency, currency) => {
    expect(profileOf(typed({ payCurrency })).pay?.currency).toBe(currency);
    expect(troublesOf(typed({ payCurrency })).size).toBe(0);
  });

  it('asks which dollar is meant', () => {
    expect(troublesOf(typed({ payCurrency: '$' })).get('payCurrency')).toBe('dash_currency_bad');
  });

  it('says nothing of a row in which nothing stands yet', () => {
    const form = typed({ employment: [emptyJob('new')], wins: [emptyFact('new')] });
    expect(troublesOf(form).size).toBe(0);
    expect(profileOf(form).employment).toEqual([]);
  });

  it('gives a cleared field up', () => {
    const { employment, level, name } = profileOf(
      typed({ employment: [{ ...job, team: ' ' }], level: '', name: '' }),
    );
    expect(employment[0]).not.toHaveProperty('team');
    expect(level).toBeUndefined();
    expect(name).toBeUndefined();
  });
});

describe('what people type', () => {
  it.each([
    ['65000', 65_000],
    ['65,000', 65_000],
    ['65.000', 65_000],
    ['€ 65 000', 65_000],
    ['65k', 65_000],
    ['18.50', 18.5],
    ['18,5', 18.5],
    ['1.234.567', 1_234_567],
  ])('reads the amount %s', (text, amount) => {
    expect(amountFrom(text)).toBe(amount);
  });

  it.each(['', 'a lot', '65,00,0', '-5', '1e9', '12.345.6'])('reads no amount in %j', (text) => {
    expect(amountFrom(text)).toBeUndefined();
  });
});

describe('a résumé that was read', () => {
  const found = foundIn(
    {
      ...EMPTY_PROFILE,
      name: 'Jo de Wit',
      skills: [{ name: 'sql' }, { name: 'Airflow', weight: 3 }],
      employment: [
        { employer: 'larkfield', title: 'senior data analyst' },
        { employer: 'Norvik', title: 'Planner', from: '2025-03' },
      ],
      wins: [{ text: 'counted the night shift' }],
      places: ['Utrecht', 'Breda'],
    },
    formOf(JO),
  );

  it('marks what is already in the profile, whatever its case', () => {
    expect(found.filter(({ known }) => known).map(({ words }) => words)).toEqual([
      'Jo de Wit',
      'sql',
      'senior data analyst, larkfield',
      'Utrecht',
    ]);
  });

  it('adds what was chosen and nothing else, and leaves what was there', () => {
    const chosen = new Set(found.filter(({ known }) => !known).map(({ id }) => id));
    const profile = profileOf(withFound(formOf(JO), found, chosen));
    expect(profile).toEqual({
      ...JO,
      skills: [...JO.skills, { name: 'Airflow', weight: 3 }],
      employment: [...JO.employment, { employer: 'Norvik', title: 'Planner', from: '2025-03' }],
      wins: [...JO.wins, { text: 'counted the night shift' }],
      places: [...JO.places, 'Breda'],
    });
    expect(profileOf(withFound(formOf(JO), found, new Set()))).toEqual(JO);
  });

  it('keeps roles as they were put right, and what was done there with the employer’s name', () => {
    const read = foundIn(
      {
        ...EMPTY_PROFILE,
        employment: [{ employer: 'ICU', title: 'Nurse', from: '2019' }],
        wins: [{ text: 'trained 6 people', employer: 'ICU' }],
      },
      formOf(EMPTY_PROFILE),
    );
    const cells = new Map([['found job 0', { employer: 'Mercy General', team: 'ICU', from: 'March 2019' }]]);
    const { employment, wins } = profileOf(
      withFound(formOf(EMPTY_PROFILE), putRight(read, cells), new Set(read.map(({ id }) => id))),
    );
    expect(employment).toEqual([{ employer: 'Mercy General', title: 'Nurse', team: 'ICU', from: '2019-03' }]);
    expect(wins).toEqual([{ text: 'trained 6 people', employer: 'Mercy General' }]);
  });

  it('keeps a role that never had a title', () => {
    const profile = { ...EMPTY_PROFILE, employment: [{ employer: 'Norvik', title: '' }] };
    expect(profileOf(formOf(profile))).toEqual(profile);
  });
});
