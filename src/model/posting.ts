/**
 * A posting: one opening as an employer publishes it, in the words of schema.org JobPosting.
 * An absent value is left out, never an empty string. Source of the field names: https://schema.org/JobPosting
 */
export type Workplace = 'remote' | 'hybrid' | 'onsite';

export type PayUnit = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** Pay as published. `currency` is ISO 4217; `min` and `max` are whole units of it per `unit`. */
export type Salary = {
  readonly min?: number;
  readonly max?: number;
  readonly currency?: string;
  readonly unit?: PayUnit;
};

export type Posting = {
  /** The source's own id, else the normalised address. Never the title. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text; paragraphs and list items on their own lines. */
  readonly description?: string;
  readonly locations: readonly string[];
  readonly workplace?: Workplace;
  readonly department?: string;
  readonly team?: string;
  readonly employmentType?: string;
  /** ISO 8601 date or date-time. */
  readonly datePosted?: string;
  readonly validThrough?: string;
  readonly applyUrl?: string;
  readonly requisitionId?: string;
  /** BCP 47 tag of the posting's text. */
  readonly language?: string;
  readonly salary?: Salary;
  readonly hiringOrganization?: string;
};

/** Levels from the lowest to the highest; the order is used to tell how far two levels are apart. */
export const LEVELS = [
  'intern',
  'entry',
  'junior',
  'mid',
  'senior',
  'staff',
  'principal',
  'lead',
  'manager',
  'director',
  'executive',
] as const;

export type Level = (typeof LEVELS)[number];

/** The loose form of an optional field: readers may find nothing, or an empty string. */
type Loose<T> = { readonly [K in keyof T]: T[K] | undefined | null | '' };

/** Drops absent and empty values, so that an optional field is either there with a value or not there at all. */
export function present<T extends object>(fields: Loose<T>): T {
  const kept: Partial<T> = {};
  // Every posting of every list passes here; a loop costs a third of entries made and unmade.
  for (const name of Object.keys(fields) as (keyof T)[]) {
    const value = fields[name];
    if (value !== undefined && value !== null && value !== '') kept[name] = value as T[keyof T];
  }
  return kept as T;
}

/** A single-line text: trimmed, inner white space one blank, `undefined` when nothing is left. */
export function oneLine(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  if (!UNTIDY.test(text)) return text || undefined;
  return text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim() || undefined;
}

/** What `oneLine` changes; most texts hold none of it. */
const UNTIDY = /^ | $| {2}|[^\S ]|\u200b/u;
