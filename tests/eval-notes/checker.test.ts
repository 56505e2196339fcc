import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.ts';
import type { Draft, DraftInput } from '../../src/model/note.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { banned, outOfBand, placeholders, readingGrade, sharing, sourceless } from './checker.ts';
import { slips } from './craft.ts';
import { rated } from './rubric.ts';

/** The judge of the notes is itself judged: a good note passes, and each planted fault is found. */

const INPUT: DraftInput = {
  profile: {
    ...EMPTY_PROFILE,
    name: 'Jo Sand',
    skills: [{ name: 'SQL' }],
    employment: [
      { employer: 'Larkfield', title: 'Data Analyst', from: '2019', to: '2023', why: 'to learn planning' },
    ],
    since: [{ text: 'cut our monthly close from nine days to five' }],
    commitment: 'looking for a place to stay',
  },
  posting: {
    id: '1',
    url: 'https://larkfield.example/1',
    title: 'Senior Data Analyst',
    description: 'You write SQL and Python.',
    locations: [],
  },
  employer: 'Larkfield',
  person: { id: 'p', name: 'Mara Jansen', relation: 'manager', shared: 'the checklist for the March close' },
  kind: 'ask',
  channel: 'email',
  now: Date.UTC(2026, 10, 23),
};

function written(): Draft {
  const made = draft(INPUT);
  if ('trouble' in made) throw new Error(made.trouble.name);
  return made;
}

function withWords(words: string): Draft {
  const made = written();
  return { ...made, body: made.body.replace(/\n\n(?=[^\n]+\n[^\n]+$)/, ` ${words}\n\n`) };
}

function found(made: Draft): readonly string[] {
  return [
    ...outOfBand(made, INPUT),
    ...placeholders(made),
    ...sourceless(made, INPUT),
    ...banned(made, INPUT),
    ...slips(made, INPUT),
  ];
}

describe('the judge', () => {
  it('finds nothing in a good note, and gives it all points', () => {
    expect(found(written())).toEqual([]);
    expect(rated(INPUT, written())).toBe(12);
  });

  it.each([
    ['a number from nowhere', 'That saved 37 days.'],
    ['an employer from nowhere', 'I learned it at Norvik.'],
    ['a skill only the posting has', 'My Python is good.'],
    ['a deed from nowhere', 'I mentored juniors.'],
    ['praise of oneself', 'I am an expert in it.'],
    ['a placeholder', 'See {link} for more.'],
    ['a banned phrase', 'I am passionate about it.'],
    ['a word twice', 'It is the the best way.'],
    ['a wrong article', 'I was a analyst.'],
    ['two stops', 'So it was..'],
  ])('finds %s', (_, words) => {
    expect(found(withWords(words))).not.toEqual([]);
    expect(found(withWords(words)).length).toBeGreaterThan(found(withWords('')).length);
  });

  it('finds a note too short or too long', () => {
    const made = written();
    expect(outOfBand({ ...made, body: 'Hi Mara, hello.' }, INPUT)).toHaveLength(1);
    expect(outOfBand({ ...made, body: made.body.repeat(2) }, INPUT)).toHaveLength(1);
  });

  it('knows half a note from none, and hard reading from easy', () => {
    const [one, other] = [
      'We met in May at work. I liked it a lot there.',
      'We met in May at work. You were so kind to me.',
    ];
    expect(sharing(one, one)).toBe(1);
    expect(sharing(one, other)).toBe(0.5);
    expect(readingGrade('We met in May. I liked the work we did.')).toBeLessThan(4);
    expect(
      readingGrade(
        'Notwithstanding considerable organisational responsibilities, implementation necessitated extraordinary interdepartmental coordination.',
      ),
    ).toBeGreaterThan(8);
  });

  it('takes points for what is missing', () => {
    const made = written();
    expect(rated(INPUT, { ...made, claims: [] })).toBeLessThan(11);
    expect(rated(INPUT, { ...made, subject: 'Hello' })).toBeLessThan(12);
    expect(rated(INPUT, { ...made, body: made.body.replaceAll('?', '.') })).toBeLessThan(12);
  });
});
