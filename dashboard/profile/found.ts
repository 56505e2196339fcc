import { sameEmployer } from '../../src/model/employer-name.ts';
import type { Employment, Fact, Profile, SkillWish } from '../../src/model/profile.ts';
import type { MessageName } from '../../src/model/words.ts';
import type { ProfileForm } from './form.ts';
import { factRow, jobRow, skillRow } from './rows.ts';

/** One thing found in a file: nothing of it is kept until somebody says so. */
export type Found = {
  readonly id: string;
  /** What it would be kept as. */
  readonly as: MessageName;
  readonly words: string;
  readonly under: string;
  /** Whether the profile has it already. */
  readonly known: boolean;
  /** A role shows its parts one by one, to be put right. */
  readonly job?: Employment;
  readonly fact?: Fact;
  readonly into: (form: ProfileForm) => ProfileForm;
};

/** What a file holds that a profile may take over, in the order of the profile's own face. */
export function foundIn(profile: Profile, form: ProfileForm): readonly Found[] {
  return [
    ...texts(profile, form),
    ...profile.skills.map((skill, at) => foundSkill(skill, at, form)),
    ...profile.employment.map((job, at) => foundJob(job, at, form)),
    ...profile.wins.map((fact, at) => foundFact(fact, at, 'wins', form)),
    ...profile.since.map((fact, at) => foundFact(fact, at, 'since', form)),
    ...lines(profile, form),
  ];
}

/** The fields with the chosen things added to what stands there. */
export function withFound(
  form: ProfileForm,
  found: readonly Found[],
  chosen: ReadonlySet<string>,
): ProfileForm {
  return found.filter(({ id }) => chosen.has(id)).reduce((now, { into }) => into(now), form);
}

const CELLS = ['title', 'employer', 'team', 'from', 'to'] as const;
/** The parts of a role that are shown one by one. */
export type JobCells = Readonly<Record<(typeof CELLS)[number], string>>;

export function cellsOf(job: Employment): JobCells {
  return { team: '', from: '', to: '', ...job };
}

/** What was found with roles put right by hand; what was done at an employer goes along with its name. */
export function putRight(
  found: readonly Found[],
  cells: ReadonlyMap<string, Partial<JobCells>>,
): readonly Found[] {
  const named = found.flatMap(({ id, job }) =>
    job ? [[job.employer, cells.get(id)?.employer] as const] : [],
  );
  return found.map((one) => {
    const changed = cells.get(one.id);
    if (one.job !== undefined && changed !== undefined) return withCells(one, one.job, changed);
    const [, employer] = named.find(([was, is]) => was === one.fact?.employer && is !== undefined) ?? [];
    return one.fact && employer !== undefined ? withEmployer(one, one.fact, employer) : one;
  });
}

function withCells(one: Found, job: Employment, changed: Partial<JobCells>): Found {
  const row = () => ({ ...jobRow(job, crypto.randomUUID()), ...changed });
  return { ...one, into: (now) => ({ ...now, employment: [...now.employment, row()] }) };
}

function withEmployer(one: Found, fact: Fact, employer: string): Found {
  const row = () => factRow({ ...fact, employer }, crypto.randomUUID());
  return { ...one, into: (now) => ({ ...now, wins: [...now.wins, row()] }) };
}

const TEXTS = { name: 'dash_name', commitment: 'dash_commitment' } as const;

function texts(profile: Profile, form: ProfileForm): readonly Found[] {
  return (['name', 'commitment'] as const).flatMap((field) => {
    const words = profile[field];
    if (words === undefined) return [];
    const into = (now: ProfileForm) => ({ ...now, [field]: words });
    return [{ id: field, as: TEXTS[field], words, under: '', known: alike(form[field], words), into }];
  });
}

function foundSkill(skill: SkillWish, at: number, form: ProfileForm): Found {
  const id = `found skill ${at}`;
  return {
    id,
    as: 'dash_as_skill',
    words: skill.name,
    under: (skill.aliases ?? []).join(', '),
    known: form.skills.some(({ name }) => alike(name, skill.name)),
    into: (now) => ({ ...now, skills: [...now.skills, { ...skillRow(skill, crypto.randomUUID()) }] }),
  };
}

function foundJob(job: Employment, at: number, form: ProfileForm): Found {
  const { employer, title, from = '', to = '' } = job;
  const isSame = (row: { readonly employer: string; readonly title: string }) =>
    (sameEmployer(row.employer, employer) || alike(row.employer, employer)) && alike(row.title, title);
  return {
    id: `found job ${at}`,
    as: 'dash_as_role',
    words: [title, employer].filter(Boolean).join(', '),
    under: [from, to].filter(Boolean).join(' – '),
    known: form.employment.some(isSame),
    job,
    into: (now) => ({ ...now, employment: [...now.employment, jobRow(job, crypto.randomUUID())] }),
  };
}

function foundFact(fact: Fact, at: number, of: 'wins' | 'since', form: ProfileForm): Found {
  return {
    id: `found ${of} ${at}`,
    as: of === 'wins' ? 'dash_as_win' : 'dash_as_since',
    words: fact.text,
    under: [fact.employer, fact.when, fact.number].filter(Boolean).join(', '),
    known: form[of].some(({ text }) => alike(text, fact.text)),
    fact,
    into: (now) => ({ ...now, [of]: [...now[of], factRow(fact, crypto.randomUUID())] }),
  };
}

const LINES = { titles: 'dash_as_title', places: 'dash_as_place', avoid: 'dash_as_avoid' } as const;

function lines(profile: Profile, form: ProfileForm): readonly Found[] {
  return (['titles', 'places', 'avoid'] as const).flatMap((field) =>
    profile[field].map((words, at) => ({
      id: `found ${field} ${at}`,
      as: LINES[field],
      words,
      under: '',
      known: form[field].split('\n').some((line) => alike(line, words)),
      into: (now: ProfileForm) => ({ ...now, [field]: [now[field], words].filter(Boolean).join('\n') }),
    })),
  );
}

function alike(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
