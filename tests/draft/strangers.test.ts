import { describe, expect, it } from 'vitest';
import { strangersIn } from '../../src/draft/strangers.ts';
import type { DraftInput } from '../../src/model/note.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';

const INPUT: DraftInput = {
  profile: {
    ...EMPTY_PROFILE,
    name: 'Jo Sand',
    skills: [{ name: 'SQL' }],
    since: [{ text: 'cut the close at Norvik to 5 days' }],
  },
  posting: {
    id: '1',
    url: 'https://larkfield.example/1',
    title: 'Data Analyst',
    description: 'SQL and Python. A team of 40.',
    locations: [],
  },
  employer: 'Larkfield',
  person: { id: 'p', name: 'Mara Jansen', relation: 'manager' },
  kind: 'ask',
  channel: 'email',
  now: 0,
};

describe('what rests on no fact', () => {
  it.each([
    ['At Norvik I cut the close to 5 days, with SQL. If HR comes first, I start there in May.', []],
    ['I raised sales by 340 percent.', ['340']],
    ['I saw that you are a team of 40.', []],
    ['I would bring Python and C++ with me.', ['Python', 'C++']],
    ['I learned it at Globex after that.', ['Globex']],
    ['I cut the close at Norvik to five days.', []],
    ['I cut the close at Norvik to three days.', ['three']],
    ['It took two of us three evenings.', []],
    ['Would Tuesday 2 December at 10:30 suit you, for 10 minutes?', []],
    ['Call me: +49 170 1234567, or jo@sand.example, or https://www.linkedin.com/in/jo-98765', []],
  ])('in "%s" is %j', (sentence, found) => {
    expect(strangersIn(INPUT, `Hi Mara,\n\n${sentence}\n\nJo Sand`)).toEqual(found);
  });

  it('are found in a pasted run of figures as well', () => {
    expect(strangersIn(INPUT, `It said ${'1:7'.repeat(3000)} there`)).toContain('71');
  });

  it('are in German only tools and companies that are watched, for every noun has a capital there', () => {
    const german = { ...INPUT, language: 'de' as const, otherEmployers: ['Brightwell'] };
    const body = 'ich habe den Abschluss mit JavaScript und der Gruppe bei Brightwell gemacht.';
    expect(strangersIn(german, body)).toEqual(['Brightwell', 'JavaScript']);
  });
});
