import {
  array,
  fallback,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  string,
  transform,
  union,
  unknown,
} from 'valibot';
import { givenPay } from './given-pay.ts';
import { oneLine, type Posting, present } from './posting.ts';

const text = fallback(optional(string()), undefined);
const line = pipe(
  fallback(nullish(union([string(), number()])), undefined),
  transform((value) => oneLine(value === null || value === undefined ? undefined : String(value))),
);
const WORKPLACE = pipe(
  string(),
  transform((word) => word.toLowerCase().replace(/[^a-z]/g, '')),
  picklist(['remote', 'hybrid', 'onsite']),
);

const POSTING = object({
  id: line,
  url: line,
  title: line,
  description: text,
  locations: fallback(nullish(union([array(unknown()), string()])), undefined),
  workplace: fallback(nullish(WORKPLACE), undefined),
  department: line,
  team: line,
  employmentType: line,
  datePosted: line,
  validThrough: line,
  applyUrl: line,
  requisitionId: line,
  language: line,
  salary: fallback(nullish(record(string(), unknown())), undefined),
  hiringOrganization: line,
});

/**
 * A posting from outside: its title and its id (or address) must be there, what else is malformed is left out; one
 * place may be given bare. `unnamed` is the id of one that gives neither, where nothing hangs on it.
 * `undefined` where it is no posting.
 */
export function postingFrom(value: unknown, unnamed?: string): Posting | undefined {
  const parsed = safeParse(POSTING, value);
  if (!parsed.success) return undefined;
  const { title, url, salary, locations, ...rest } = parsed.output;
  const id = rest.id ?? url ?? unnamed;
  if (!id || !title) return undefined;
  const places = [locations ?? []]
    .flat()
    .map(oneLine)
    .filter((place) => place !== undefined);
  const posting = present<Omit<Posting, 'url'>>({
    ...rest,
    id,
    title,
    locations: places,
    salary: salary ? givenPay(salary) : undefined,
  });
  return { ...posting, url: url ?? '' };
}
