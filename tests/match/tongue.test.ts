import { describe, expect, it } from 'vitest';
import { extract } from '../../src/match/extract.ts';
import { TABLE } from './table.ts';

const MARKS = { true: '!', false: '?', null: '~' } as const;

/** "English! French?": the languages of a text, asked for, wished for or only named. */
function languages(text: string): string {
  const found = extract({ title: '', text }, TABLE).languages;
  return found.map(({ name, required }) => name + MARKS[`${required ?? 'null'}`]).join(' ');
}

describe('languages', () => {
  it.each([
    ['English (C1) and German (B2)', 'English! German!'],
    ['Anglais courant exigé, allemand apprécié', 'English! German?'],
    ['Castellano nativo y catalán nivel C', 'Spanish! Catalan!'],
    ['Mother tongue Italian, any other language welcome', 'Italian!'],
    ['Uitstekende beheersing van Nederlands en Engels', 'Dutch! English!'],
    ['Swiss German is a plus', 'Swiss German?'],
    ['You teach German classes to refugees', 'German~'],
    ['Deutsch oder Italienisch, Englisch wäre super', 'German? Italian? English?'],
    ['Bilingue français/néerlandais (indispensable), anglais utile', 'French! Dutch! English?'],
    ['Gebärdensprache oder Polnisch freuen uns auch', 'Sign language? Polish?'],
    ['Turks of Arabisch is mooi meegenomen', 'Turkish? Arabic?'],
  ])('of "%s" are %s', (text, expected) => {
    expect(languages(text)).toBe(expected);
  });

  it.each([
    'Our app is available in English, Hindi and Tamil',
    'Aviso disponible en español',
    'Free Spanish, Mandarin or German lessons',
    'A group with French, Belgian and Swiss subsidiaries',
    'You will hear Dutch, Polish and Portuguese over lunch',
  ])('are none in "%s"', (text) => {
    expect(languages(text)).toBe('');
  });
});
