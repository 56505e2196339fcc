import { describe, expect, it } from 'vitest';
import { skillsIn } from '../../src/match/asked.ts';
import { matcher } from '../../src/match/match.ts';
import { FAMOUS } from './famous-skills.ts';
import { posting, profile, skills } from './people.ts';
import { TABLE } from './table.ts';

/** Alone these are ordinary words in any posting: they are read in their longer forms, and where the user names them. */
const ORDINARY =
  'Sourcing;Interviewing;Onboarding;Greenhouse;Accessibility;Revenue management;Painting;Insulation'.split(
    ';',
  );

const sentence = (name: string) =>
  `Our team is growing.\nYou have three years of experience with ${name} and enjoy your work.`;

/** Whether words of the name are read as a skill that is asked for. */
function isRead(name: string): boolean {
  const text = sentence(name);
  const [start, end] = [text.indexOf(name), text.indexOf(name) + name.length];
  const found = skillsIn(text, TABLE.lexicon, TABLE.skills);
  return found.some(({ hit, how }) => hit.start < end && hit.end > start && how === 'required');
}

describe.each(Object.entries(FAMOUS))('the famous skills of %s', (_, list) => {
  const names = list.split(';').map((name) => name.trim());

  it('are read in a sentence', () => {
    expect(names.filter((name) => !isRead(name) && !ORDINARY.includes(name))).toEqual([]);
  });

  it('are matched where the user names them', () => {
    const missed = names.filter((name) => {
      const { matched } = matcher(
        profile({ skills: skills(name) }),
        TABLE,
      )(posting({ description: sentence(name) }));
      return matched.length === 0;
    });
    expect(missed).toEqual([]);
  });
});
