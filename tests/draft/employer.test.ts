import { describe, expect, it } from 'vitest';
import { withEmployer as de, employed } from '../../src/draft/languages/de/employer.ts';
import { withEmployer as en } from '../../src/draft/languages/en/employer.ts';
import { withEmployer as es } from '../../src/draft/languages/es/employer.ts';
import { withEmployer as fr } from '../../src/draft/languages/fr/employer.ts';

function said(make: typeof en, pattern: string, employer: string): string {
  return make(pattern, employer)
    .replaceAll('{employer}', employer)
    .replaceAll('{employed}', employed(employer));
}

describe('an employer’s name takes its article', () => {
  it.each([
    ['Coming back to {employer}', 'University of Leeds', 'Coming back to the University of Leeds'],
    ['my {employer} days', 'University of Leeds', 'my University of Leeds days'],
    ['at {employer}', 'Larkfield', 'at Larkfield'],
    ['Thank you for the {employer} years', 'Port Authority', 'Thank you for the Port Authority years'],
  ])('in English: %s, %s', (pattern, employer, text) => {
    expect(said(en, pattern, employer)).toBe(text);
  });

  it.each([
    ['zurück zu {employer}', 'Klinikum Nordstadt', 'zurück zum Klinikum Nordstadt'],
    ['Bei {employer}', 'Bäckerei Huber', 'Bei der Bäckerei Huber'],
    ['bei {employer}', 'Deutsche Bahn', 'bei der Deutschen Bahn'],
    ['von {employer}', 'Stadtwerke Köln', 'von den Stadtwerken Köln'],
    ['Bevor ich {employer} verlasse', 'Berliner Sparkasse', 'Bevor ich die Berliner Sparkasse verlasse'],
    ['bei {employer}', 'Siemens', 'bei Siemens'],
  ])('in German: %s, %s', (pattern, employer, text) => {
    expect(said(de, pattern, employer)).toBe(text);
  });

  it.each([
    ['revenir chez {employer}', 'Lycée Hugo', 'revenir au Lycée Hugo'],
    ['Chez {employer}', 'Bibliothèque de Lyon', 'À la Bibliothèque de Lyon'],
    ['de chez {employer}', 'Hôpital Nord', 'de l’Hôpital Nord'],
    ['parler de {employer}', 'Airbus', 'parler d’Airbus'],
    ['avant de quitter {employer}', 'Mairie de Lille', 'avant de quitter la Mairie de Lille'],
    ['chez {employer}', 'Decathlon', 'chez Decathlon'],
  ])('in French: %s, %s', (pattern, employer, text) => {
    expect(said(fr, pattern, employer)).toBe(text);
  });

  it.each([
    ['volver a {employer}', 'Hospital Clínic', 'volver al Hospital Clínic'],
    ['En {employer}', 'Universidad de Sevilla', 'En la Universidad de Sevilla'],
    ['hablar de {employer}', 'Ayuntamiento de Soria', 'hablar del Ayuntamiento de Soria'],
    ['a {employer}', 'Iberia', 'a Iberia'],
  ])('in Spanish: %s, %s', (pattern, employer, text) => {
    expect(said(es, pattern, employer)).toBe(text);
  });
});
