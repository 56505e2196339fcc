import { givenPay } from '../model/given-pay.ts';
import { type Level, type PayUnit, present, type Salary, type Workplace } from '../model/posting.ts';
import { allSignedLines } from './all-signs.ts';
import { type AskedHit, skillsIn } from './asked.ts';
import type { Located } from './city.ts';
import type { Asked } from './context.ts';
import { type Contract, contractIn } from './contract.ts';
import { languageOf } from './language.ts';
import { levelInText, levelInTitle } from './level.ts';
import { lineStart } from './lines.ts';
import type { Usual } from './money.ts';
import { payInText, payInTitle } from './pay.ts';
import type { SignedLine } from './signs.ts';
import { NO_TABLE, type Skill, type SkillTable } from './table/load.ts';
import { placesSaid } from './where.ts';
import { workplaceInLine, workplaceInText } from './workplace.ts';
import { yearsInText } from './years.ts';

export type ExtractInput = {
  readonly title: string;
  readonly text: string;
  readonly location?: string;
  /** Structured pay as it came from outside. */
  readonly pay?: Readonly<Record<string, unknown>>;
};

type ExtractedSkill = {
  readonly name: string;
  /** As written, each way once. */
  readonly words: readonly string[];
  /** `false` where it is nice to have, `null` where the posting only says that it is used. */
  readonly required: boolean | null;
};

/** What a posting says. `null` is what it does not say. */
export type Extraction = {
  readonly skills: readonly ExtractedSkill[];
  readonly level: Level | null;
  readonly workplace: Workplace | null;
  readonly country: string | null;
  readonly city: string | null;
  readonly places: readonly Located[];
  readonly salary: {
    min: number | null;
    max: number | null;
    currency: string | null;
    unit: PayUnit | null;
  } | null;
  readonly experience: { min: number | null; max: number | null } | null;
  readonly contract: readonly Contract[];
  /** Of the posting's own text, as an ISO 639-1 code. */
  readonly language: string | null;
  /** Languages asked for, by their English names. */
  readonly languages: readonly { readonly name: string; readonly required: boolean | null }[];
  /** Where each field was read from. */
  readonly from: Readonly<
    Partial<Record<'level' | 'workplace' | 'places' | 'salary' | 'experience', Source>>
  >;
};

/** The parts of a posting, the surest first. */
type Source = 'pay' | 'location' | 'title' | 'text';
type Told<T> = { readonly value: T; readonly from: Source } | undefined;

/** Reads a posting's words: structured fields before the title, the title before prose. */
export function extract(given: ExtractInput, table: SkillTable = NO_TABLE): Extraction {
  const input = {
    ...given,
    title: lineStart(given.title),
    ...present({ location: lineStart(given.location ?? '') }),
  };
  const { title, text, location } = input;
  const signed = allSignedLines(text);
  const places = placesSaid(input, table.places, signed);
  const level = told('title', levelInTitle(title)?.level) ?? told('text', levelInText(text, signed)?.level);
  const workplace =
    told('location', workplaceInLine(location ?? '')) ??
    told('title', workplaceInLine(title)) ??
    told('text', workplaceInText(text, signed));
  const salary = salarySaid(input, usualIn(places?.places ?? []), signed);
  const years = told('text', yearsInText(text, signed)?.experience);
  const asked = askedIn(title, text, table);
  return {
    skills: asked.map(({ skill, words, how }) => ({ name: skill.name, words, required: REQUIRED[how] })),
    level: level?.value ?? null,
    workplace: workplace?.value ?? null,
    country: places?.places[0]?.country ?? null,
    city: places?.places[0]?.city ?? null,
    places: places?.places ?? [],
    salary: salaryOf(salary?.value),
    experience: years ? { min: years.value.min ?? null, max: years.value.max ?? null } : null,
    contract: contractIn(title, text, signed),
    language: languageOf(`${title}\n${text.slice(0, OPENING)}`) ?? null,
    languages: asked
      .filter(({ skill }) => skill.kind === TONGUE)
      .map(({ skill, how }) => ({ name: skill.name, required: REQUIRED[how] })),
    from: present({
      level: level?.from,
      workplace: workplace?.from,
      places: places?.from,
      salary: salary?.from,
      experience: years?.from,
    }),
  };
}

function told<T>(from: Source, value: T | undefined): Told<T> {
  return value === undefined ? undefined : { value, from };
}

function salarySaid(
  { title, text, pay }: ExtractInput,
  usual: Usual,
  signed: readonly SignedLine[],
): Told<Salary> {
  return (
    told('pay', pay && givenPay(pay)) ??
    told('title', payInTitle(title, usual)?.salary) ??
    told('text', payInText(text, usual, signed)?.salary)
  );
}

type Asking = { readonly skill: Skill; readonly words: string[]; how: Asked };

/** The skills of a title and its text, each once, with its words and the strongest way it is asked for. */
function askedIn(title: string, text: string, { lexicon, skills }: SkillTable): readonly Asking[] {
  const found = new Map<Skill, Asking>();
  for (const hit of skillsIn(title, lexicon, skills, title.length)) add(title, hit);
  for (const hit of skillsIn(text, lexicon, skills)) add(text, hit);
  return [...found.values()];

  function add(field: string, { hit, how }: AskedHit): void {
    const skill = skills[hit.skill];
    if (!skill || how === 'not-asked') return;
    const words = field.slice(hit.start, hit.end);
    const known = found.get(skill);
    if (!known) found.set(skill, { skill, words: [words], how });
    else {
      if (!known.words.includes(words)) known.words.push(words);
      known.how = strongest(known.how, how);
    }
  }
}

/** So much of a text tells its language. */
const OPENING = 400;

/** The kind of skill that languages people speak are. */
const TONGUE = 'tongue';

const REQUIRED = { required: true, nice: false, said: null, 'not-asked': null } as const;
const STRENGTH: readonly Asked[] = ['required', 'nice', 'said', 'not-asked'];

function strongest(one: Asked, other: Asked): Asked {
  return STRENGTH.indexOf(one) <= STRENGTH.indexOf(other) ? one : other;
}

/** The money of a country, by what currency is paid there. */
const LOCAL: Readonly<Record<string, string>> = {
  'United States': 'USD',
  'United Kingdom': 'GBP',
  Canada: 'CAD',
  Australia: 'AUD',
  'New Zealand': 'NZD',
  Singapore: 'SGD',
  'Hong Kong': 'HKD',
  Switzerland: 'CHF',
  India: 'INR',
  Sweden: 'SEK',
  Norway: 'NOK',
  Denmark: 'DKK',
  Mexico: 'MXN',
  Colombia: 'COP',
  Argentina: 'ARS',
  Chile: 'CLP',
};
const EURO = new Set(
  'Germany France Spain Italy Netherlands Belgium Austria Ireland Portugal Finland Greece Luxembourg'.split(
    ' ',
  ),
);

function usualIn(places: readonly Located[]): Usual {
  const [country, ...others] = new Set(places.map((place) => place.country ?? ''));
  if (country === undefined || others.length > 0) return { local: undefined };
  return { local: EURO.has(country) ? 'EUR' : LOCAL[country] };
}

function salaryOf(salary: Salary | undefined): Extraction['salary'] {
  if (!salary) return null;
  const { min, max, currency, unit } = salary;
  return { min: min ?? null, max: max ?? null, currency: currency ?? null, unit: unit ?? null };
}
