import { describe, expect, it } from 'vitest';
import { matcher } from '../../src/match/match.ts';
import { otherwise } from '../../src/match/otherwise.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { TABLE } from './table.ts';

describe('a phrase of one’s own said otherwise', () => {
  it.each([
    ['menu design', 'You design seasonal menus.'],
    ['menu design', 'The design of our menus is yours.'],
    ['food costing', 'control food costs'],
    ['event planning', 'You plan and run events, planning events for 300 guests.'],
    ['budget planning', 'you plan the yearly budget'],
    ['stock counting', 'counting stock at night'],
    ['sales reporting', 'weekly reporting on sales'],
    ['Kreditorenbuchhaltung', 'Kreditoren- und Debitorenbuchhaltung'],
    ['Personalplanung', 'Personal-/Einsatzplanung'],
  ])('%s is in: %s', (phrase, text) => {
    expect(otherwise(phrase)?.test(text)).toBe(true);
  });

  it.each([
    ['sales reporting', 'You report to the Head of Sales.'],
    ['sales reporting', 'Report in our Berlin office. Sales is next door.'],
    ['menu design', 'You work with design and bring menus to the tables.'],
    ['team building', 'We build software with a small team.'],
    ['stock counting', 'You can count on us, and on stock options.'],
    ['Kreditorenbuchhaltung', 'Debitorenbuchhaltung'],
    ['Kreditorenbuchhaltung', 'Kreditoren- und Lieferantenpflege'],
  ])('%s is not in: %s', (phrase, text) => {
    expect(otherwise(phrase)?.test(text)).toBe(false);
  });

  it('has none where a long word holds a sign, which would mean something else in a pattern', () => {
    expect([otherwise('Internationalisierung++'), otherwise('ObjectivePascal#')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('has none where it is longer than any compound, whose pattern would fill the memory', () => {
    expect(otherwise('Donaudampfschifffahrtsgesellschaftskapitän')).toBeDefined();
    expect(otherwise('a'.repeat(5000))).toBeUndefined();
  });

  it('has no other way where it is one short word, or a sentence', () => {
    expect([otherwise('SQL'), otherwise('a way with people of all kinds')]).toEqual([undefined, undefined]);
  });
});

describe('a skill of one’s own', () => {
  const matched = (skill: string, description: string) =>
    matcher(
      { ...EMPTY_PROFILE, skills: [{ name: skill }] },
      TABLE,
    )({
      id: '1',
      url: 'https://larkfield.example/1',
      title: 'Opening',
      description,
      locations: [],
    });

  it('is met where the skills it is made of are, and these are not missing then', () => {
    const { matched: got, missing } = matched(
      'ICU nursing',
      'Experience in intensive care and in nursing is required.',
    );
    expect([got, missing]).toEqual([['ICU nursing'], []]);
    expect(matched('ICU nursing', 'Experience in nursing is required.').matched).toEqual([]);
  });

  it('is the skill itself with a word such as "skills" or "knowledge of" beside it', () => {
    expect(matched('knowledge of SQL', 'You write SQL.').matched).toEqual(['knowledge of SQL']);
    expect(matched('Python programming', 'You write Python.').matched).toEqual(['Python programming']);
  });

  it('counts in other words only where the posting speaks of the job', () => {
    const benefits = 'Cook\nYou cook.\nBenefits:\nWe design seasonal menus for your lunch.';
    expect(matched('menu design', benefits).matched).toEqual([]);
    expect(matched('menu design', 'You design seasonal menus.').matched).toEqual(['menu design']);
  });

  it('takes the endings of German', () => {
    expect(matched('Rechnungsprüfung', 'Sie führen Rechnungsprüfungen durch.').matched).toEqual([
      'Rechnungsprüfung',
    ]);
  });

  it('is not found in the name of a city or in swift service', () => {
    const kitchen = 'You work in our kitchen in Leeds.';
    expect(matched('LEED certification', kitchen).matched).toEqual([]);
  });
});
