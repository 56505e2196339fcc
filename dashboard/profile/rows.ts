import { present } from '../../src/model/posting.ts';
import type { Employment, Fact, LeaveReason, SkillWish } from '../../src/model/profile.ts';
import { dateFrom } from '../../src/model/typed-date.ts';

/**
 * Rows of the profile as they are typed. `was` is what is kept of a row: where a required field is empty for the
 * moment, or a date cannot be read, the kept value stands, so that nothing is lost on the way to the next letter.
 */
export type SkillRow = {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  readonly weight: '1' | '2' | '3';
  readonly must: boolean;
  readonly was?: SkillWish;
};

const JOB_FIELDS = ['employer', 'title', 'team', 'manager', 'place', 'from', 'to', 'why'] as const;
export type JobField = (typeof JOB_FIELDS)[number];
export type JobRow = Readonly<Record<JobField, string>> & {
  readonly id: string;
  readonly leftFor: readonly LeaveReason[];
  readonly was?: Employment;
};

const FACT_FIELDS = ['text', 'when', 'number', 'skills', 'employer'] as const;
export type FactField = (typeof FACT_FIELDS)[number];
export type FactRow = Readonly<Record<FactField, string>> & { readonly id: string; readonly was?: Fact };

export function emptyJob(id: string): JobRow {
  const empty = { employer: '', title: '', team: '', manager: '', place: '', from: '', to: '', why: '' };
  return { id, ...empty, leftFor: [] };
}

export function emptyFact(id: string): FactRow {
  return { id, text: '', when: '', number: '', skills: '', employer: '' };
}

export function skillRow(skill: SkillWish, id: string): SkillRow {
  const { name, aliases = [], weight = 1, must = false } = skill;
  return { id, name, aliases: aliases.join(', '), weight: `${weight}`, must, was: skill };
}

export function jobRow(job: Employment, id: string): JobRow {
  return { ...emptyJob(id), ...job, was: job };
}

export function factRow(fact: Fact, id: string): FactRow {
  return { ...emptyFact(id), ...fact, skills: (fact.skills ?? []).join(', '), was: fact };
}

/** The skill of a row; `undefined` while it has no name. */
export function skillOf({ name, aliases, weight, must, was }: SkillRow): SkillWish | undefined {
  const named = line(name) || was?.name;
  if (!named) return undefined;
  const other = commaList(aliases);
  return {
    name: named,
    ...(other.length > 0 && { aliases: other }),
    ...(weight !== '1' && { weight: weight === '3' ? 3 : 2 }),
    ...(must && { must }),
  };
}

/** The role of a row; `undefined` while it has no employer or no title. */
export function jobOf(row: JobRow): Employment | undefined {
  const employer = line(row.employer) || row.was?.employer;
  const title = line(row.title) || row.was?.title;
  if (employer === undefined || title === undefined) return undefined;
  return {
    employer,
    title,
    ...present<Omit<Employment, 'employer' | 'title'>>({
      team: line(row.team),
      manager: line(row.manager),
      place: line(row.place),
      from: date(row.from, row.was?.from),
      to: date(row.to, row.was?.to),
      why: row.why.trim(),
    }),
    ...(row.leftFor.length > 0 && { leftFor: row.leftFor }),
  };
}

/** The fact of a row; `undefined` while it says nothing. */
export function factOf(row: FactRow): Fact | undefined {
  const text = row.text.trim() || row.was?.text;
  if (!text) return undefined;
  const skills = commaList(row.skills);
  return {
    ...present<Fact>({
      text,
      when: date(row.when, row.was?.when),
      number: line(row.number),
      employer: line(row.employer),
    }),
    ...(skills.length > 0 && { skills }),
  };
}

/** Whether anything at all stands in a row. */
export function isBlank({ id: _, was: __, ...fields }: JobRow | FactRow): boolean {
  return Object.values(fields).every((value) =>
    typeof value === 'string' ? value.trim() === '' : value.length === 0,
  );
}

function date(typed: string, was: string | undefined): string | undefined {
  return typed.trim() === '' ? undefined : (dateFrom(typed) ?? was);
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Parts between commas, each once. */
export function commaList(text: string): readonly string[] {
  return once(text.split(','));
}

/** Lines, each once. */
export function lineList(text: string): readonly string[] {
  return once(text.split('\n'));
}

function once(parts: readonly string[]): readonly string[] {
  return [...new Set(parts.map(line).filter((part) => part !== ''))];
}
