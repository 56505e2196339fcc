import { describe, expect, it } from 'vitest';
import { draft } from '../../src/draft/draft.ts';
import type { Draft, DraftInput } from '../../src/model/note.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { type Spoken, spokenNotes } from '../eval-notes/languages.ts';

const INPUT: DraftInput = {
  profile: {
    ...EMPTY_PROFILE,
    name: 'Jo Sander',
    skills: [{ name: 'SQL' }],
    employment: [{ employer: 'Larkfeld', title: 'Analyst', to: '2023', why: 'to learn planning tools' }],
  },
  posting: {
    id: '1',
    url: 'https://larkfeld.example/1',
    title: 'Data Analyst',
    description: 'SQL',
    locations: [],
  },
  employer: 'Larkfeld',
  person: { id: 'p', name: 'Mara Jansen', relation: 'manager' },
  kind: 'ask',
  channel: 'email',
  now: Date.UTC(2026, 10, 23),
};

function written(change: Partial<DraftInput>): Draft {
  const made = draft({ ...INPUT, ...change });
  if ('trouble' in made) throw new Error(made.trouble.name);
  return made;
}

describe('a note in another language', () => {
  it.each([
    ['de', 'Frau Mara Jansen', 'Sehr geehrte Frau Jansen,', 'Freundliche Grüße\nJo Sander'],
    ['de', 'Herr Dr. Paul Renner', 'Sehr geehrter Herr Dr. Renner,', 'Freundliche Grüße\nJo Sander'],
    ['de', 'Mara Jansen', 'Guten Tag Mara Jansen,', 'Freundliche Grüße\nJo Sander'],
    ['fr', 'Mme Mara Jansen', 'Bonjour Madame Jansen,', 'Bien cordialement,\nJo Sander'],
    ['fr', 'Mara Jansen', 'Bonjour Mara Jansen,', 'Bien cordialement,\nJo Sander'],
    ['es', 'Sra. Mara Jansen', 'Estimada Sra. Jansen:', 'Saludos cordiales,\nJo Sander'],
    ['es', 'Sr. Paul Renner', 'Estimado Sr. Renner:', 'Saludos cordiales,\nJo Sander'],
  ] as const)('in %s greets and closes for "%s" as one does there', (language, name, greeting, closing) => {
    const { body } = written({ language, person: { ...INPUT.person, name } });
    expect(body.split('\n')[0]).toBe(greeting);
    expect(body.endsWith(closing)).toBe(true);
  });

  it('closes in one of several ways to somebody on first names', () => {
    const closings = ['Mara', 'Tomás', 'Ines', 'Ole', 'Priya'].map(
      (name) =>
        written({ language: 'es', person: { ...INPUT.person, name } })
          .body.split('\n')
          .at(-2) ?? '',
    );
    for (const closing of closings) expect(closing).toMatch(/^(?:Un saludo|Saludos|Un abrazo),$/);
    expect(new Set(closings).size).toBeGreaterThan(1);
  });

  it('goes on in small letters after a German greeting, and with a capital after a French one', () => {
    expect(written({ language: 'de' }).body.split('\n\n')[1]).toMatch(/^\p{Ll}|^(?:Sie|Ihr)/u);
    expect(written({ language: 'fr' }).body.split('\n\n')[1]).toMatch(/^\p{Lu}/u);
  });

  it.each([
    ['de', '„Data Analyst“'],
    ['fr', '«\u00a0Data Analyst\u00a0»'],
    ['es', '«Data Analyst»'],
  ] as const)('in %s quotes the title as %s', (language, quoted) => {
    expect(written({ language }).body).toContain(quoted);
  });

  it.each([
    ['de', '2026-11-01', 'am 1. November'],
    ['fr', '2026-11-01', 'le 1er novembre'],
    ['fr', '2026-11-15', 'le 15 novembre'],
    ['es', '2026-11-15', 'el 15 de noviembre'],
  ] as const)('in %s says the day of %s as "%s"', (language, when, day) => {
    const earlier = [{ text: 'Hallo', when, to: 'Mara Jansen' }];
    expect(written({ language, kind: 'follow-up', earlier }).body).toContain(day);
  });

  it('leaves a fact in another language out and asks for it in this one', () => {
    const since = [{ text: 'cut our monthly close from nine days to five' }];
    const made = written({ language: 'de', profile: { ...INPUT.profile, since } });
    expect(made.body).not.toContain('cut our');
    expect(made.points.find(({ name }) => name === 'growth')?.tip?.name).toBe('draft_tip_language');
  });

  it('keeps a space before high marks in French, and none in the other languages', () => {
    for (const { made } of spokenNotes('fr')) expect(made.body).not.toMatch(/[^\s\u202f\u00a0][?!;]| [?!;:]/);
    for (const language of ['de', 'es'] as const)
      for (const { made } of spokenNotes(language)) expect(made.body).not.toMatch(/\s[?!;:]/);
  });
});

const ADDRESS: Readonly<Record<Spoken, { readonly formal: RegExp; readonly informal: RegExp }>> = {
  de: { formal: /\b(?:Sie|Ihnen)\b/, informal: /\b(?:du|dich|dir|deine?[mnr]?|euch|eure[mnrs]?)\b/i },
  fr: {
    formal: /(?<!\p{L})(?:votre|vôtre|auriez|pourriez)(?!\p{L})/iu,
    informal: /(?<!\p{L})(?:tu|toi|ton|tes|aurais-tu)(?!\p{L})/iu,
  },
  es: {
    formal: /(?<!\p{L})(?:usted|tendría|dígame\p{L}*)(?!\p{L})/iu,
    informal: /(?<!\p{L})(?:tú|ti|contigo|tienes|tendrías|dímelo|os|vuestr\p{L}+)(?!\p{L})/iu,
  },
};

describe.each(['de', 'fr', 'es'] as const)('every note in %s', (language) => {
  const notes = spokenNotes(language);

  it('is there for every kind that makes sense', () => {
    expect(new Set(notes.map(({ input }) => input.kind)).size).toBe(11);
  });

  it('never mixes the two ways of address', () => {
    const mixed = notes.filter(
      ({ made }) =>
        ADDRESS[language].formal.test(made.body.replace(/(?:^|[.?!:] )Sie\b/g, '')) &&
        ADDRESS[language].informal.test(made.body),
    );
    // In French the company is addressed as "vous" even by those who say "tu" to one person.
    const wrong =
      language === 'fr' ? mixed.filter(({ made }) => !/votre (?:offre|annonce)/i.test(made.body)) : mixed;
    expect(wrong.map(({ made }) => made.body)).toEqual([]);
  });

  it('leaves no place unfilled and no double blank', () => {
    for (const { made } of notes) expect(`${made.subject}\n${made.body}`).not.toMatch(/[{}]| {2}|\.\.|: \./);
  });

  it('has every claim in its text', () => {
    for (const { made } of notes) for (const { text } of made.claims) expect(made.body).toContain(text);
  });
});
