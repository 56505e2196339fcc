import { describe, expect, it } from 'vitest';
import { isForeign } from '../../src/draft/language.ts';
import type { DraftInput } from '../../src/model/note.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';

function inputIn(language: 'en' | 'de' | 'fr' | 'es', facts: readonly string[]): DraftInput {
  return {
    profile: { ...EMPTY_PROFILE, since: facts.map((text) => ({ text })) },
    employer: 'Larkfield',
    person: { id: 'p', name: 'Mara', relation: 'manager' },
    kind: 'ask',
    channel: 'email',
    now: 0,
    language,
  };
}

const ENGLISH = ['ran a clinic that saw 240 people a day', 'I want to stay in one place until I retire'];
const GERMAN = ['habe 14 Auszubildende begleitet', 'um näher bei meiner Familie zu sein'];
const SPANISH = ['quería trabajar en obra pública', 'un sitio donde quedarme muchos años'];

describe('a fact in another language than the note', () => {
  it.each([
    ['fr', 'I want to stay in one hospital until I retire', []],
    ['es', 'ran a vaccination clinic that saw 240 people a day', ENGLISH],
    ['en', 'Usted me dio mi primera ruta internacional', SPANISH],
    ['en', 'quería trabajar en obra pública', SPANISH],
    ['en', 'quedarme hasta la jubilación', SPANISH],
    ['de', 'restructuring', ENGLISH],
    ['de', 'graduated with honours', ENGLISH],
    ['en', 'Betriebsbedingte Kündigung', GERMAN],
  ] as const)('in %s: %s', (language, text, facts) => {
    expect(isForeign(text, inputIn(language, facts))).toBe(true);
  });

  it.each([
    ['en', 'the Rio de Janeiro offsite', ENGLISH],
    ['en', 'restructuring', ENGLISH],
    ['en', 'startup', []],
    ['de', 'SAP-Rollout', GERMAN],
    ['de', 'der ERP-Umzug', []],
    ['fr', 'nos pauses au bord du canal', []],
    ['es', 'reduje los plazos un 15 %', SPANISH],
    ['en', 'coffee with Ana de la Torre', ENGLISH],
  ] as const)('but not in %s: %s', (language, text, facts) => {
    expect(isForeign(text, inputIn(language, facts))).toBe(false);
  });
});
