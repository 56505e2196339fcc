import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/match/extract.ts';
import { TABLE } from './table.ts';

const read = (parts: Partial<Parameters<typeof extract>[0]>) =>
  extract({ title: '', text: '', ...parts }, TABLE);

describe('what a posting says', () => {
  it('tells required skills from nice ones and from those only used', () => {
    const text =
      'Our stack is Kafka.\nRequirements:\n- SQL and Python\nNice to have:\n- dbt\nNo Java needed.';
    const found = Object.fromEntries(read({ text }).skills.map(({ name, required }) => [name, required]));
    expect(found).toEqual({ 'Apache Kafka': null, SQL: true, Python: true, dbt: false });
  });

  it.each(['Benefits Manager', 'Privacy Engineer, Python', 'Compensation Analyst', 'Overview Editor'])(
    'takes the title "%s" for no heading of what comes below it',
    (title) => {
      const { skills } = read({ title, text: 'You will work with SQL.\nBenefits\nFree Excel courses' });
      const names = skills.map(({ name }) => name);
      expect(names).toContain('SQL');
      expect(names.includes('Python')).toBe(title.includes('Python'));
      expect(names).not.toContain('Microsoft Excel');
    },
  );

  it('keeps a skill’s words as written', () => {
    expect(read({ text: 'K8s or kubernetes.' }).skills).toEqual([
      { name: 'Kubernetes', words: ['K8s', 'kubernetes'], required: null },
    ]);
  });

  it.each([
    ['Senior Data Analyst', 'senior'],
    ['International Sales Manager', 'manager'],
    ['Internship Marketing', 'intern'],
    ['Staff Engineer', 'staff'],
    ['Staff Nurse', null],
    ['Head of Data', 'director'],
    ['Working Student Finance', 'intern'],
    ['VP Sales', 'executive'],
    ['Cook', null],
    ['Tech Lead', 'lead'],
  ])('reads the level of "%s" as %s', (title, level) => {
    expect(read({ title }).level).toBe(level);
  });

  it.each([
    ['Remote, Canada', '', 'remote'],
    ['Berlin (Hybrid)', '', 'hybrid'],
    ['Berlin', 'Perks: remote-friendly culture and a home budget.', null],
    ['Berlin', 'This is a fully remote position.', 'remote'],
    ['Berlin', 'Three days a week in our office.', 'hybrid'],
  ])('reads the workplace of "%s" with "%s" as %s', (location, text, workplace) => {
    expect(read({ location, text }).workplace).toBe(workplace);
  });

  it.each([
    ['HQ - Torrance', [['United States', 'Torrance']]],
    ['Remote-NAMER', [[null, null]]],
    ['3 Locations', []],
    [
      'Berlin / London',
      [
        ['Germany', 'Berlin'],
        ['United Kingdom', 'London'],
      ],
    ],
    ['Remote, Canada', [['Canada', null]]],
    ['San Francisco, CA', [['United States', 'San Francisco']]],
    [
      'New York, NY; London, UK',
      [
        ['United States', 'New York'],
        ['United Kingdom', 'London'],
      ],
    ],
    ['Bangalore, Karnataka, India', [['India', 'Bengaluru']]],
    ['US-CA-San Francisco', [['United States', 'San Francisco']]],
    ['Germany', [['Germany', null]]],
    ['Indianapolis, Indiana', [['United States', 'Indianapolis']]],
    ['Singapore', [['Singapore', 'Singapore']]],
    ['Atlanta, Georgia', [['United States', 'Atlanta']]],
    ['Cambridge, MA', [['United States', 'Cambridge']]],
    ['Cambridge, UK', [['United Kingdom', 'Cambridge']]],
  ])('reads the places of "%s"', (location, places) => {
    expect(read({ location }).places.map(({ country, city }) => [country, city])).toEqual(places);
  });

  it.each([
    [
      'The base salary range is $120,000 - $150,000 per year.',
      { min: 120_000, max: 150_000, currency: 'USD', unit: 'YEAR' },
    ],
    ['Pay: €18.50–€21 an hour', { min: 18.5, max: 21, currency: 'EUR', unit: 'HOUR' }],
    ['Salary £45k - £60k', { min: 45_000, max: 60_000, currency: 'GBP', unit: 'YEAR' }],
    ['We raised $120 million in Series B funding.', null],
    ['401k match and a $5,000 sign-on bonus.', null],
  ])('reads the pay of "%s"', (text, salary) => {
    expect(read({ text }).salary).toEqual(salary);
  });

  it.each([
    ['5+ years of experience in sales', { min: 5, max: null }],
    ['3-5 years experience with SQL', { min: 3, max: 5 }],
    ['For over 20 years our company has grown.', null],
    ['At least two years of experience', { min: 2, max: null }],
    ['You must be 18 years old', null],
  ])('reads the years of "%s"', (text, experience) => {
    expect(read({ text }).experience).toEqual(experience);
  });

  it('throws on nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 400 }), fc.string(), (title, text, location) => {
        expect(read({ title, text, location }).places).toBeInstanceOf(Array);
      }),
      { numRuns: 200 },
    );
  });
});

it('takes structured pay whose numbers come as texts', () => {
  const pay = { min: '50', max: '60', currency: 'EUR', unit: 'HOUR' };
  expect(extract({ title: 'Baker', text: '', pay }).salary).toEqual({ ...pay, min: 50, max: 60 });
});
