import type { Posting, Salary } from '../model/posting.ts';
import { plain } from './plain.ts';

/**
 * The fields whose change is news to a reader, and how each is compared. Left out on purpose: `url` and `applyUrl`
 * (tracking parts come and go), `datePosted` and `validThrough` (many systems move them daily), `language` and
 * `hiringOrganization` (they follow from how the page was read). An absent description is no change: many lists
 * carry none, and the one known from the opening's own page stays.
 */
const COMPARED: { readonly [K in keyof Posting]?: (posting: Posting) => string } = {
  title: ({ title }) => plain(title),
  locations: ({ locations }) => [...new Set(locations.map(plain))].sort().join('\n'),
  workplace: ({ workplace }) => workplace ?? '',
  department: ({ department }) => plain(department),
  team: ({ team }) => plain(team),
  // FULL_TIME, Full-time and Full time are one kind of work.
  employmentType: ({ employmentType }) => plain(employmentType).replace(/[^\p{L}\p{N}]+/gu, ''),
  salary: ({ salary }) => pay(salary),
  requisitionId: ({ requisitionId }) => plain(requisitionId),
  description: ({ description }) => plain(description),
};

/** Names of the fields that differ to a reader: what `plain` evens out and the order of places are no difference. */
export function changedFields(before: Posting, after: Posting): (keyof Posting)[] {
  return (Object.keys(COMPARED) as (keyof Posting)[]).filter((name) => {
    const comparable = COMPARED[name];
    return mayDiffer(name, before, after) && comparable?.(before) !== comparable?.(after);
  });
}

/** Spares what is the same to the letter: most fields of most openings. */
function mayDiffer(name: keyof Posting, before: Posting, after: Posting): boolean {
  if (before[name] === after[name]) return false;
  return name !== 'description' || (before[name] !== undefined && after[name] !== undefined);
}

function pay(salary: Salary | undefined): string {
  return [salary?.min, salary?.max, salary?.currency, salary?.unit].join('|');
}

/** Whether both name the same places, in whatever order. */
export function samePlaces(one: Posting, other: Posting): boolean {
  return COMPARED.locations?.(one) === COMPARED.locations?.(other);
}
