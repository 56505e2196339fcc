import type { Posting } from './posting.ts';

/**
 * One posting for each id. Lists hold one row twice where it stands in two departments or is offered in two places: the
 * places are all kept, and what else differs is taken from the same row whatever the order, so that a list that merely
 * turned over says nothing new.
 */
export function onePerId(postings: readonly Posting[]): ReadonlyMap<string, Posting> {
  const found = new Map<string, Posting>();
  for (const posting of postings) {
    const other = found.get(posting.id);
    found.set(posting.id, other === undefined ? posting : joined(other, posting));
  }
  return found;
}

function joined(one: Posting, other: Posting): Posting {
  const [first, second] = textOf(one) <= textOf(other) ? [one, other] : [other, one];
  return { ...second, ...first, locations: [...new Set([...one.locations, ...other.locations])] };
}

/** All but the places, which are put together. */
function textOf({ locations: _, ...rest }: Posting): string {
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}
