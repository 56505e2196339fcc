import { describe, expect, it } from 'vitest';
import { nameOf, ownName, spokenName } from '../../src/draft/languages/names.ts';

describe('whom a greeting names', () => {
  it.each([
    ['Ana María Delgado', 'Ana María'],
    ['Ana María', 'Ana María'],
    ['José Luis Pérez López', 'José Luis'],
    ['Mary Ann Cole', 'Mary Ann'],
    ['Jean-Pierre Lefèvre', 'Jean-Pierre'],
    ['JEAN-PIERRE LEFÈVRE', 'Jean-Pierre'],
    ['Nguyễn Thị Hoa', 'Hoa'],
    ['Big Mike Santoro', 'Big Mike'],
    ['Mary Jansen', 'Mary'],
    ['Jean Paulsen', 'Jean'],
    ['Don Miller', 'Don'],
    ['New Owner Jim Vogel', 'Jim'],
    ["siobhán o'connell", 'Siobhán'],
    ["Dean's Office", "Dean's Office"],
    ['Office of Human Resources', 'Office of Human Resources'],
    ['Recursos Humanos', 'Recursos Humanos'],
  ])('%s is called %s', (written, first) => {
    expect(nameOf(written).first).toBe(first);
  });

  it.each([
    ['MR. ARTHUR BRIGHTWATER III', 'Mr.', 'Brightwater'],
    ['Prof. dr. Annelies De Smet', 'Prof. Dr.', 'De Smet'],
    ['Principal Ruth Abernathy', 'Principal', 'Abernathy'],
    ['chef marco', 'Chef', 'Marco'],
    ['Herr Huber jun.', 'Herr', 'Huber'],
    ['Don Ignacio Vega Llamas', 'Don', 'Ignacio'],
  ])('%s is %s %s', (written, title, family) => {
    expect(nameOf(written)).toMatchObject({ title, family });
  });
});

it.each([
  ['dwayne carter', 'Dwayne Carter'],
  ['BERND SCHUSTER', 'Bernd Schuster'],
  ['Tony DiMaggio Jr.', 'Tony DiMaggio Jr.'],
  ['İpek', 'İpek'],
])('%s signs as %s', (written, name) => {
  expect(ownName(written)).toBe(name);
});

it('says a nickname on the phone rather than its quotes', () => {
  expect(spokenName('Margaret "Peggy" Whitfield')).toBe('Peggy Whitfield');
});

it.each([
  ['Pr Alain Kerbrat', 'Pr', 'Kerbrat'],
  ['Hr. Dipl.-Ing. Krüger', 'Herr Dipl.-Ing.', 'Krüger'],
  ['Sr. D. Andoni Aguirre', 'Sr.', 'Aguirre'],
])('%s is %s %s', (written, title, family) => {
  expect(nameOf(written)).toMatchObject({ title, family });
});

it('reads an address as the name before its sign', () => {
  expect(nameOf('mara.jansen@larkfield.example').whole).toBe('Mara Jansen');
});
