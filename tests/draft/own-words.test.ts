import { describe, expect, it } from 'vitest';
import { withArticle } from '../../src/draft/languages/en/own-words.ts';
import { told } from '../../src/draft/languages/en/told.ts';
import { nameOf } from '../../src/draft/languages/names.ts';
import { ownWords } from '../../src/draft/said.ts';
import { spokenTitle } from '../../src/draft/title.ts';

describe('what the user did', () => {
  it.each([
    ['I reduced reporting time by 40%.', 'past', 'reduced reporting time by 40%'],
    ["I've trained three juniors", 'perfect', 'trained three juniors'],
    ['Promoted to team lead in 2023', 'past', 'was promoted to team lead in 2023'],
    ['Promoted 3 juniors', 'past', 'promoted 3 juniors'],
    ['Now teach 60 students a year', 'base', 'teach 60 students a year'],
    ['I am freelancing for 5 clients', 'gerund', 'freelancing for 5 clients'],
    ['currently leading 4 designers', 'gerund', 'leading 4 designers'],
    ['Successfully launched evening classes', 'past', 'successfully launched evening classes'],
    ['design system used by 9 teams', 'thing', 'design system used by 9 teams'],
    ['Certified Scrum Master', 'thing', 'Certified Scrum Master'],
    ['We doubled our subscribers', 'sentence', 'we doubled our subscribers'],
  ])('"%s" is told as a %s: "%s"', (words, form, text) => {
    expect(told(words, 'growth', 'Mara')).toEqual({ form, text });
  });
});

describe('what the two share', () => {
  it.each([
    ['Lunch with Mara', 'thing', 'the lunch with you'],
    ['Mara taught me SQL', 'sentence', 'you taught me SQL'],
    ['She always had time for her team', 'sentence', 'you always had time for your team'],
    ['Taught me pivot tables', 'sentence', 'you taught me pivot tables'],
    ['the time when the conveyor broke', 'clause', 'the time when the conveyor broke'],
    ['The conveyor broke and we carried boxes', 'sentence', 'the conveyor broke and we carried boxes'],
    ['the checklist we built', 'thing', 'the checklist we built'],
    ['Do you remember the pizza night?', 'thing', 'the pizza night'],
    ['You and I sketching on napkins', 'gerund', 'sketching on napkins'],
    ['Did we ever finish it?', 'none', ''],
  ])('"%s" is told as a %s: "%s"', (words, form, text) => {
    expect(told(words, 'shared', 'Mara')).toEqual({ form, text });
  });
});

describe('what the user wants', () => {
  it.each([
    ['Long-term stability', 'thing', 'long-term stability'],
    ['not looking for a stopgap', 'gerund', 'not looking for a stopgap'],
    ['happy to commit for years', 'gerund', 'happy to commit for years'],
    ['stay close to home for good', 'infinitive', 'to stay close to home for good'],
    ['I will stay', 'base', 'will stay'],
    ['for the long run', 'object', 'for the long run'],
  ])('"%s" is told as a %s: "%s"', (words, form, text) => {
    expect(told(words, 'commitment', '')).toEqual({ form, text });
  });
});

it('knows which stretch of a told sentence is the user’s own', () => {
  expect(ownWords('you taught me pivot tables', 'She taught me pivot tables.')).toBe(
    'taught me pivot tables',
  );
});

it.each([
  ['Data Analyst', 'a Data Analyst'],
  ['analyst', 'an analyst'],
  ['SRE', 'an SRE'],
  ['UX designer', 'a UX designer'],
  ['HR Manager', 'an HR Manager'],
])('%s takes its article: %s', (title, said) => {
  expect(withArticle(title)).toBe(said);
});

describe('a name', () => {
  it.each([
    ['Dr. Jan van der Berg', 'Dr.', 'Jan', 'van der Berg'],
    ['Jansen, Mara', '', 'Mara', 'Jansen'],
    ['Robert Brown Jr.', '', 'Robert', 'Brown'],
    ['Mara Jansen (she/her) 🚀', '', 'Mara', 'Jansen'],
    ['William "Bill" Hall', '', 'Bill', 'Hall'],
    ['Ms. Kim', 'Ms.', 'Ms. Kim', 'Kim'],
    ['HR Team', '', 'HR Team', 'Team'],
    ['tess', '', 'Tess', 'Tess'],
  ])('"%s" is "%s", "%s", "%s"', (written, title, first, family) => {
    expect(nameOf(written)).toMatchObject({ title, first, family });
  });
});

describe('a title', () => {
  it.each([
    ['Senior UX Designer, App (f/m/x)', 'Senior UX Designer', 'App'],
    ['Data Analyst - Remote (US)', 'Data Analyst', undefined],
    ['WAREHOUSE OPERATIONS SUPERVISOR', 'Warehouse Operations Supervisor', undefined],
    ['Backend / Fullstack Engineer', 'Backend / Fullstack Engineer', undefined],
    ['Werkstudent:in Marketing', 'Werkstudent:in Marketing', undefined],
  ])('"%s" is spoken as "%s" (%s)', (written, title, beside) => {
    expect(spokenTitle(written)).toEqual(beside === undefined ? { title } : { title, beside });
  });
});
