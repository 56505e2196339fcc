import { sameEmployer } from '../model/employer-name.ts';
import type { Employment } from '../model/profile.ts';

/** An employment with its path into the input of a note. */
export type Chair = { readonly it: Employment; readonly path: string };

/** The employment at the employer the note goes to; of several the latest. None where the user never worked there. */
export function chairAt(employment: readonly Employment[], employer: string): Chair | undefined {
  const there = chairsOf(employment).filter(({ it }) => sameEmployer(it.employer, employer));
  return [...there].sort((a, b) => (b.it.to ?? '').localeCompare(a.it.to ?? ''))[0];
}

/** Where somebody sits now, else where they sat last. */
export function latestChair(employment: readonly Employment[]): Chair | undefined {
  const end = ({ it }: Chair) => (isPresent(it) ? '9999' : (it.to ?? it.from ?? ''));
  return chairsOf(employment)
    .filter(({ it }) => it.employer !== '')
    .sort((a, b) => end(b).localeCompare(end(a)))[0];
}

export function isPresent({ from, to }: Employment): boolean {
  return from !== undefined && to === undefined;
}

function chairsOf(employment: readonly Employment[]): readonly Chair[] {
  return employment.map((it, index) => ({ it, path: `profile.employment[${index}]` }));
}

/** By ISO dates of whatever exactness: 2023 is not before 2023-06. */
export function isBefore(date: string | undefined, other: string | undefined): boolean {
  if (!/^\d{4}/.test(date ?? '') || !/^\d{4}/.test(other ?? '')) return false;
  const length = Math.min(date?.length ?? 0, other?.length ?? 0);
  return (date ?? '').slice(0, length) < (other ?? '').slice(0, length);
}
