import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileFrom } from '../../src/model/read-profile.ts';

describe('a profile from outside', () => {
  it('takes bare strings for skills and one employment for a list of one', () => {
    const profile = profileFrom({
      skills: ['SQL', { name: 'dbt', weight: 3, must: true, aliases: ['data build tool'] }],
      employment: { employer: 'Larkfield', title: 'Data Analyst' },
      avoid: 'commission',
    });
    expect(profile).toMatchObject({
      skills: [{ name: 'SQL' }, { name: 'dbt', weight: 3, must: true, aliases: ['data build tool'] }],
      employment: [{ employer: 'Larkfield', title: 'Data Analyst' }],
      avoid: ['commission'],
      titles: [],
    });
  });

  it('keeps where a thing was done, where that was said', () => {
    const wins = [
      { text: 'cut the run to one hour', employer: '  Larkfield ' },
      'won a prize',
      { text: 'x', employer: 7 },
    ];
    expect(profileFrom({ wins })).toMatchObject({
      wins: [
        { text: 'cut the run to one hour', employer: 'Larkfield' },
        { text: 'won a prize' },
        { text: 'x' },
      ],
    });
  });

  it('reads a JSON Resume document', () => {
    const profile = profileFrom({
      basics: { name: 'Jo de Wit', label: 'Analyst', location: { city: 'Rotterdam' } },
      work: [{ name: 'Larkfield', position: 'Data Analyst', startDate: '2019-03', endDate: '2025-02' }],
      skills: [{ name: 'Data', keywords: ['SQL', 'dbt'] }, { name: 'Forecasting' }],
    });
    expect(profile).toMatchObject({
      name: 'Jo de Wit',
      skills: [{ name: 'SQL' }, { name: 'dbt' }, { name: 'Forecasting' }],
      employment: [{ employer: 'Larkfield', title: 'Data Analyst', from: '2019-03', to: '2025-02' }],
      places: [],
    });
  });

  it('takes the highlights of a JSON Resume for deeds done there', () => {
    const work = [
      { name: 'Larkfield', position: 'Analyst', highlights: ['Cut the close to five days', null, ' '] },
      { company: 'Brightwell', position: 'Clerk', highlights: 'none' },
    ];
    expect(profileFrom({ basics: {}, work })).toMatchObject({
      wins: [{ text: 'Cut the close to five days', employer: 'Larkfield' }],
    });
  });

  it('reads pay that comes as a text', () => {
    const pay = { min: '50', currency: 'EUR', unit: 'HOUR' };
    expect(profileFrom({ pay })).toMatchObject({ pay: { min: 50, currency: 'EUR', unit: 'HOUR' } });
  });

  it('knows its own words in whatever case', () => {
    const profile = profileFrom({
      level: 'Senior',
      workplace: ['Remote', 'On-site'],
      pay: { min: 30, currency: 'eur', unit: 'hour' },
    });
    expect(profile).toMatchObject({
      level: 'senior',
      workplace: ['remote', 'onsite'],
      pay: { min: 30, currency: 'EUR', unit: 'HOUR' },
    });
  });

  it('leaves out what is malformed inside a list', () => {
    const profile = profileFrom({ skills: ['SQL', 7, null, {}, ''], pay: { min: 'much' }, level: 'boss' });
    expect(profile).toMatchObject({ skills: [{ name: 'SQL' }] });
    expect(profile).not.toHaveProperty('pay');
    expect(profile).not.toHaveProperty('level');
  });

  it.each([[null], ['SQL'], [7], [[]], [{ skills: 7 }], [{ skills: { name: 'SQL' } }]])(
    'answers a sentence for %j',
    (value) => {
      expect(profileFrom(value)).toHaveProperty('trouble');
    },
  );

  it('throws on nothing', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof profileFrom(value) === 'object'));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('skills', 'employment', 'basics', 'work', 'pay'), fc.anything()),
        (value) => typeof profileFrom(value) === 'object',
      ),
    );
  });
});
