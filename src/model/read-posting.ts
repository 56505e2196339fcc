import {
  array,
  fallback,
  type InferOutput,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  transform,
  union,
  unknown,
} from 'valibot';
import { amountOf, oneLine, type Posting, present } from './posting.ts';

const UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
const text = fallback(optional(string()), undefined);
const line = pipe(
  fallback(nullish(union([string(), number()])), undefined),
  transform((value) => oneLine(value === null || value === undefined ? undefined : String(value))),
);
const amount = pipe(optional(unknown()), transform(amountOf));

const SALARY = object({
  min: amount,
  max: amount,
  currency: line,
  unit: fallback(nullish(picklist(UNITS)), undefined),
});

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
  salary: fallback(nullish(SALARY), undefined),
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
    salary: salaryFrom(salary),
  });
  return { ...posting, url: url ?? '' };
}

function salaryFrom(salary: InferOutput<typeof SALARY> | null | undefined): Posting['salary'] {
  return salary ? present<NonNullable<Posting['salary']>>(salary) : undefined;
}
