import type { Place } from './gazetteer.ts';
import { isWithin } from './meant.ts';

/** Places with a code of their own that are a part of the country all the same (ISO 3166-1). */
const PART_OF: Readonly<Record<string, string>> = {
  ...each('PR GU VI AS MP', 'US'),
  ...each('GP MQ GF RE YT PM BL MF', 'FR'),
  ...each('AX', 'FI'),
  ...each('SJ', 'NO'),
};

/** Places that belong to a country and are none of its parts: other laws, other permits. Some people mean them too. */
const NEAR: Readonly<Record<string, string>> = {
  ...each('IM JE GG GI', 'GB'),
  ...each('NC PF WF MC', 'FR'),
  ...each('AW CW SX BQ', 'NL'),
  ...each('FO GL', 'DK'),
  ...each('HK MO', 'CN'),
  ...each('LI', 'CH'),
  ...each('SM VA', 'IT'),
};

function each(codes: string, country: string): Readonly<Record<string, string>> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, country]));
}

/** Whether all of one place lies in another: Puerto Rico in the United States too. */
export function isPartOf(inner: Place, outer: Place): boolean {
  if (isWithin(inner, outer)) return true;
  return inner.kind !== 'wide' && outer.kind === 'country' && PART_OF[inner.country] === outer.country;
}

/** Whether one is a country and the other belongs to it without being a part of it, as Jersey to the United Kingdom. */
export function isNear(one: Place, other: Place): boolean {
  return belongsTo(one, other) || belongsTo(other, one);
}

function belongsTo(one: Place, country: Place): boolean {
  return one.kind !== 'wide' && country.kind === 'country' && NEAR[one.country] === country.country;
}
