import { describe, expect, it } from 'vitest';
import { de } from '../../src/draft/languages/de/index.ts';
import { en } from '../../src/draft/languages/en/index.ts';
import { es } from '../../src/draft/languages/es/index.ts';
import { fr } from '../../src/draft/languages/fr/index.ts';

const LANGUAGES = { de, en, es, fr };

describe('the user’s own words, made ready for a sentence', () => {
  it.each([
    ['de', 'shared', 'der Chef fiel ins Wasser', 'sentence', 'der Chef fiel ins Wasser'],
    ['de', 'shared', 'der verregnete Wandertag', 'object', 'den verregneten Wandertag'],
    ['de', 'shared', 'Danke für deine Geduld', 'object', 'deine Geduld'],
    ['de', 'growth', 'Seit 2022 Teamleiterin bei Orbis', 'thing', 'seit 2022 Teamleiterin bei Orbis'],
    ['de', 'leaving', 'Betriebsbedingte Kündigung', 'thing', 'betriebsbedingte Kündigung'],
    ['de', 'commitment', 'langfristig', 'base', 'möchte langfristig bleiben'],
    ['de', 'commitment', 'mindestens 5 Jahre', 'base', 'möchte mindestens 5 Jahre bleiben'],
    ['fr', 'shared', 'quand tout a brûlé', 'clause', 'quand tout a brûlé'],
    ['fr', 'shared', 'merci pour ta patience', 'object', 'ta patience'],
    ['fr', 'growth', 'passé un diplôme', 'past', 'passé un diplôme'],
    ['fr', 'growth', 'passé cadre', 'thing', 'passé cadre'],
    ['fr', 'commitment', "m'installer pour de bon", 'infinitive', 'm’installer pour de bon'],
    ['fr', 'commitment', 'sur le long terme', 'infinitive', 'rester sur le long terme'],
    ['fr', 'commitment', 'pas un tremplin', 'sentence', 'ce n’est pas un tremplin pour moi'],
    ['es', 'shared', 'me enseñaste Excel', 'sentence', 'me enseñaste Excel'],
    ['es', 'shared', 'café en el muelle', 'thing', 'café en el muelle'],
    ['es', 'shared', 'gracias por tu paciencia', 'object', 'tu paciencia'],
    ['es', 'growth', 'llevo un boletín', 'sentence', 'llevo un boletín'],
    ['es', 'leaving', 'trasladaron a mi marido', 'sentence', 'trasladaron a mi marido'],
    ['es', 'commitment', 'a largo plazo', 'infinitive', 'quedarme a largo plazo'],
    ['en', 'growth', 'I now do payroll for 300 people', 'base', 'do payroll for 300 people'],
    ['en', 'leaving', 'covid', 'clause', 'because of covid'],
    ['en', 'leaving', 'restructuring', 'clause', 'because of the restructuring'],
    ['en', 'commitment', '5 good years left in me', 'base', 'have 5 good years left in me'],
    ['en', 'commitment', 'first real job, for some years', 'thing', 'a first real job, for some years'],
    ['en', 'shared', 'thanks for your patience', 'thing', 'your patience'],
  ] as const)('in %s, %s: "%s" is a %s', (language, use, written, form, text) => {
    expect(LANGUAGES[language].told(written, use, 'Mara')).toEqual({ form, text });
  });
});
