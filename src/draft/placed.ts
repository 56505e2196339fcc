import { sameEmployer } from '../model/employer-name.ts';
import type { Employment, Fact } from '../model/profile.ts';
import { isBefore } from './chair.ts';

/** The employer at whom a fact was done, with the path that says so. */
export type Place = { readonly name: string; readonly path: string };

/**
 * Where a fact was done: where the user said so; else where its date falls into one employment only; else, where they name
 * one employer alone and no date speaks against it, there. Anything else is nobody's to tell.
 */
export function placeOf(
  { employer, when }: Fact,
  path: string,
  employment: readonly Employment[],
): Place | undefined {
  if (employer) return { name: employer, path: `${path}.employer` };
  const all = employment
    .map((it, index) => ({ it, place: { name: it.employer, path: `profile.employment[${index}].employer` } }))
    .filter(({ it }) => it.employer !== '');
  const dated = when === undefined ? [] : all.filter(({ it }) => isDated(it) && isWithin(when, it));
  if (dated.length > 0) return only(dated.map(({ place }) => place));
  const alone = only(all.map(({ place }) => place));
  return all.some(({ it }) => isWithin(when, it)) ? alone : undefined;
}

/** The one employer of several employments. */
function only(places: readonly Place[]): Place | undefined {
  const [first, ...others] = places;
  return first && others.every(({ name }) => sameEmployer(name, first.name)) ? first : undefined;
}

function isDated({ from, to }: Employment): boolean {
  return from !== undefined || to !== undefined;
}

function isWithin(when: string | undefined, { from, to }: Employment): boolean {
  return !isBefore(when, from) && !isBefore(to, when);
}
