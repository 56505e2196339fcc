import { describe, expect, it } from 'vitest';
import { isClosedMark, isClosedTitle, saysPast } from '../../../src/read/general/closed.ts';

describe('what is closed', () => {
  it.each([
    'Closed',
    'CLOSED',
    '(filled)',
    'Now filled',
    'Filled 12/02/2024',
    'Position filled',
    'Status: closed',
    'bereits besetzt',
    'poste pourvu',
    'posizione chiusa',
    'vacante cubierta',
    'preenchida em janeiro 2025',
    'rekrutacja zakończona',
    'obsazeno',
    '募集終了',
  ])('is told by the mark "%s"', (mark) => {
    expect(isClosedMark(mark)).toBe(true);
  });

  it.each([
    'Open',
    'Close',
    'Closing date: 9 March',
    'Closed-loop control',
    'We are closed on Mondays.',
    'Filler',
  ])('is not told by "%s"', (text) => {
    expect(isClosedMark(text)).toBe(false);
  });

  it('is told in a title that bears the mark before or behind it', () => {
    for (const title of ['Cook (filled)', 'Cook – position closed', 'FILLED: Cook', 'Koch [besetzt]'])
      expect(isClosedTitle(title), title).toBe(true);
    for (const title of ['Cook (full time)', 'Closed-loop Engineer – Sofia', 'Lead: Closing Team'])
      expect(isClosedTitle(title), title).toBe(false);
  });

  it('stands below headings that say so', () => {
    for (const heading of [
      'Recently filled',
      'Past openings',
      'Besetzte Stellen',
      'Postes pourvus',
      'Archiwum ofert',
    ])
      expect(saysPast(heading), heading).toBe(true);
    for (const heading of ['Open positions', 'Offene Stellen', 'Closing soon', 'Postes à pourvoir'])
      expect(saysPast(heading), heading).toBe(false);
  });
});
