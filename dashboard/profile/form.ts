import { type Level, type PayUnit, present, type Workplace } from '../../src/model/posting.ts';
import type { Lesson, Profile } from '../../src/model/profile.ts';
import { dateFrom } from '../../src/model/typed-date.ts';
import type { MessageName } from '../../src/model/words.ts';
import {
  type FactRow,
  factOf,
  factRow,
  isBlank,
  type JobRow,
  jobOf,
  jobRow,
  lineList,
  type SkillRow,
  skillOf,
  skillRow,
} from './rows.ts';
import { amountFrom } from './typed.ts';

/** The profile as it stands in the fields. Lists are one to a line. */
export type ProfileForm = {
  readonly name: string;
  readonly commitment: string;
  readonly titles: string;
  readonly places: string;
  readonly avoid: string;
  readonly insider: string;
  readonly taught: readonly Lesson[];
  readonly workplace: readonly Workplace[];
  readonly level: Level | '';
  readonly payMin: string;
  readonly payCurrency: string;
  readonly payUnit: PayUnit;
  readonly skills: readonly SkillRow[];
  readonly employment: readonly JobRow[];
  readonly wins: readonly FactRow[];
  readonly since: readonly FactRow[];
  /** The pay that is kept, while another is being typed. */
  readonly payWas?: Profile['pay'];
};

export function formOf(profile: Profile): ProfileForm {
  const { pay } = profile;
  return {
    name: profile.name ?? '',
    commitment: profile.commitment ?? '',
    titles: profile.titles.join('\n'),
    places: profile.places.join('\n'),
    avoid: profile.avoid.join('\n'),
    insider: (profile.insider ?? []).join('\n'),
    taught: profile.taught ?? [],
    workplace: profile.workplace,
    level: profile.level ?? '',
    payMin: pay === undefined ? '' : String(pay.min),
    payCurrency: pay?.currency ?? '',
    payUnit: pay?.unit ?? 'YEAR',
    skills: profile.skills.map((skill, at) => skillRow(skill, `skill ${at}`)),
    employment: profile.employment.map((job, at) => jobRow(job, `job ${at}`)),
    wins: profile.wins.map((fact, at) => factRow(fact, `win ${at}`)),
    since: profile.since.map((fact, at) => factRow(fact, `since ${at}`)),
    ...(pay && { payWas: pay }),
  };
}

/** What is kept of the fields: everything that can be read; what cannot stays as it was. */
export function profileOf(form: ProfileForm): Profile {
  const pay = payOf(form);
  const insider = lineList(form.insider);
  return {
    ...present<Pick<Profile, 'name' | 'commitment' | 'level'>>({
      name: form.name.trim(),
      commitment: form.commitment.trim(),
      level: form.level,
    }),
    titles: lineList(form.titles),
    places: lineList(form.places),
    avoid: lineList(form.avoid),
    workplace: form.workplace,
    ...(pay && { pay }),
    skills: form.skills.map(skillOf).filter((skill) => skill !== undefined),
    employment: form.employment.map(jobOf).filter((job) => job !== undefined),
    wins: form.wins.map(factOf).filter((fact) => fact !== undefined),
    since: form.since.map(factOf).filter((fact) => fact !== undefined),
    ...(insider.length > 0 && { insider }),
    ...(form.taught.length > 0 && { taught: form.taught }),
  };
}

function payOf({ payMin, payCurrency, payUnit, payWas }: ProfileForm): Profile['pay'] {
  if (payMin.trim() === '') return undefined;
  const min = amountFrom(payMin);
  const currency = currencyFrom(payCurrency);
  return min === undefined || currency === undefined ? payWas : { min, currency, unit: payUnit };
}

/** Signs of one currency only; a dollar may be one of twenty. */
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP' };

function currencyFrom(text: string): string | undefined {
  const typed = text.trim().toUpperCase();
  return SIGNS[typed] ?? (/^[A-Z]{3}$/.test(typed) ? typed : undefined);
}

/** What cannot be kept as it stands, by field: `payMin`, or the row's id and field, `job 0 from`. */
export function troublesOf(form: ProfileForm): ReadonlyMap<string, MessageName> {
  return new Map<string, MessageName>([
    ...payTroubles(form),
    ...form.skills.flatMap(({ id, name }) => missing(name, `${id} name`, 'dash_skill_nameless')),
    ...form.employment.flatMap(jobTroubles),
    ...[...form.wins, ...form.since].flatMap(factTroubles),
  ]);
}

type Troubles = readonly (readonly [string, MessageName])[];

function payTroubles({ payMin, payCurrency }: ProfileForm): Troubles {
  if (payMin.trim() === '') return [];
  return [
    ...(amountFrom(payMin) === undefined ? ([['payMin', 'dash_pay_bad']] as const) : []),
    ...(currencyFrom(payCurrency) === undefined ? ([['payCurrency', 'dash_currency_bad']] as const) : []),
  ];
}

function jobTroubles(row: JobRow): Troubles {
  if (isBlank(row)) return [];
  const { id } = row;
  return [
    ...missing(row.employer, `${id} employer`, 'dash_job_employerless'),
    ...missing(row.title, `${id} title`, 'dash_job_titleless'),
    ...dateTroubles(row.from, `${id} from`),
    ...dateTroubles(row.to, `${id} to`),
    ...orderTroubles(row),
  ];
}

/** An end before its start, as far as both are told. */
function orderTroubles({ id, from, to }: JobRow): Troubles {
  const [start, end] = [dateFrom(from), dateFrom(to)];
  if (start === undefined || end === undefined) return [];
  const told = Math.min(start.length, end.length);
  return end.slice(0, told) < start.slice(0, told) ? [[`${id} to`, 'dash_date_order']] : [];
}

function factTroubles(row: FactRow): Troubles {
  if (isBlank(row)) return [];
  return [
    ...missing(row.text, `${row.id} text`, 'dash_fact_textless'),
    ...dateTroubles(row.when, `${row.id} when`),
  ];
}

function missing(value: string, path: string, name: MessageName): Troubles {
  return value.trim() === '' ? [[path, name]] : [];
}

function dateTroubles(value: string, path: string): Troubles {
  return value.trim() === '' || dateFrom(value) !== undefined ? [] : [[path, 'dash_date_bad']];
}
