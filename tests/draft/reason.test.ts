import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.ts';
import { blameIn, reasonCare } from '../../src/draft/reason.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';

describe('a reason for leaving, where it is written down', () => {
  it.each([
    'My manager was toxic and I hated the nights',
    'They lied to me about the role',
    'no respect from anybody above me',
    'I could not stand the yelling',
    'Mein Chef war toxisch und hat mich angeschrien',
    'Keine Wertschätzung, und die Leitung war unfähig',
    'Weil ich dort gemobbt wurde',
    'Manque de respect et un chef toxique',
    'Parce que la direction était incompétente',
    'Mi jefe era tóxico y nos gritaba',
    'Porque había falta de respeto',
  ])('reads as blame: "%s"', (why) => {
    expect(reasonCare(why)?.name).toBe('draft_reason_blame');
  });

  it.each([
    'the nights were hard on my family',
    'My partner was posted to Leeds and we moved',
    'to learn planning tools',
    'because I wanted to see a smaller team from the inside',
    'I was looking for a role with more children in it',
    'to help with the family bakery',
    'die Nächte waren hart für meine Familie',
    'um mehr Zeit für die Kinder zu haben',
    'Umzug nach Bad Homburg, zu den Eltern',
    'wegen einer Stelle mit mehr Verantwortung',
    'les nuits étaient dures pour ma famille',
    'pour suivre mon mari à Nantes',
    'las noches eran duras para mi familia',
    'para cuidar de mi madre en Soria',
    'porque quería aprender en un equipo más grande',
  ])('may be told: "%s"', (why) => {
    expect(reasonCare(why)).toBeUndefined();
  });

  it.each([
    ['I was laid off', 'draft_reason_unsaid'],
    ['for better pay', 'draft_reason_unsaid'],
    ['wegen der Bezahlung', 'draft_reason_unsaid'],
    [`to see ${'the world and '.repeat(8)}more`, 'draft_reason_long'],
  ])('is better kept for a talk, or shorter: "%s"', (why, name) => {
    expect(reasonCare(why)?.name).toBe(name);
  });
});

describe('blame in what one means to say', () => {
  it.each([
    ['They lied to me about the role.', 'lied'],
    ['Nobody ever listened, it was humiliating.', 'humiliating'],
    ['Die Leitung war unfähig, und das Team hat darunter gelitten.', 'unfähig'],
  ])('is heard beyond the few words no note may carry, in the language it is in: "%s"', (text, word) => {
    expect(blameIn(text)).toBe(word);
  });

  it('is neither length nor what is only better kept for a talk', () => {
    expect(
      blameIn(`I was laid off. ${'I looked for work with more planning in it. '.repeat(4)}`),
    ).toBeUndefined();
  });
});

describe('a note that keeps such a reason to itself', () => {
  const points = (why: string) => {
    const made = draft({
      profile: { ...EMPTY_PROFILE, employment: [{ employer: 'Larkfield', title: 'Nurse', to: '2023', why }] },
      employer: 'Larkfield',
      person: { id: 'p', name: 'Mara Jansen', relation: 'manager' },
      kind: 'ask',
      channel: 'email',
      now: Date.UTC(2026, 10, 23),
    });
    if ('trouble' in made) throw new Error(made.trouble.name);
    expect(made.body).not.toMatch(/toxic|hated/);
    return made.points.find(({ name }) => name === 'leaving');
  };

  it('says that it was left out, and why, and does not count it as told', () => {
    expect(points('My manager was toxic and I hated the nights')).toMatchObject({
      got: 0.5,
      tip: { name: 'draft_tip_reason_left_out', args: { word: 'toxic' } },
    });
  });

  it('is fine with a reason that is told', () => {
    expect(points('the nights were hard on my family')).toMatchObject({ got: 1 });
  });
});
