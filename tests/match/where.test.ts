import { expect, it } from 'vitest';
import { extract } from '../../src/match/extract.ts';
import { TABLE } from './table.ts';

function places(location: string, title = '', text = ''): string {
  const named = extract({ title, location, text }, TABLE).places.filter(({ country }) => country !== null);
  return named.map(({ country, city }) => [country, city].filter(Boolean).join('/')).join('; ');
}

it.each([
  ['Cork or Galway', 'Ireland/Cork; Ireland/Galway'],
  ['Guildford, Surrey', 'United Kingdom/Guildford'],
  ['Surrey, BC', 'Canada/Surrey'],
  ['Field - East Midlands', 'United Kingdom'],
  ['Naas, County Kildare', 'Ireland/Naas'],
  ['Monterrey, N.L.', 'Mexico/Monterrey'],
  ['Basel / Zug', 'Switzerland/Basel; Switzerland/Zug'],
  ['Parkville VIC, Australia', 'Australia/Parkville VIC'],
])('reads the line of places "%s" as %s', (line, expected) => {
  expect(places(line)).toBe(expected);
});

it('reads a city and its state in a title', () => {
  expect(places('', 'Sales Representative (Kansas City, MO)')).toBe('United States/Kansas City');
});

it.each([
  ['Our clinic is located in Wichita Falls, Texas.', 'United States/Wichita Falls'],
  ['Je standplaats is ons hoofdkantoor in Apeldoorn.', 'Netherlands/Apeldoorn'],
  ['Einsatzort: Köln', 'Germany/Cologne'],
  ['You will be based in Austin, working with four others.', 'United States/Austin'],
  ['Our shop is located in the heart of town.', ''],
  ['IT Support – Cork – 12 months\nOur client makes pumps.', 'Ireland/Cork'],
  ['£475 a day | 6 months | Leeds, 1 day p/w on site\nStart soon.', 'United Kingdom/Leeds'],
])('reads the place in "%s"', (text, expected) => {
  expect(places('', '', text)).toBe(expected);
});

it.each([
  ['Lohn: CHF 4100, wir sind ein Haus mit 62 Zimmern und freuen uns auf dich', 'Switzerland/Hinterwald'],
  ['Wir sind ein Haus mit 62 Zimmern und freuen uns auf dich', 'Germany/Hinterwald'],
])('tells by "%s" that a village is in %s', (text, expected) => {
  expect(places('Hinterwald', 'Koch', text)).toBe(expected);
});
