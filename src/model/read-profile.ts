import { givenPay } from './given-pay.ts';
import { LEVELS, oneLine, present, type Workplace } from './posting.ts';
import {
  type Employment,
  type Fact,
  LEAVE_REASONS,
  LESSON_SUBJECTS,
  type Lesson,
  type Profile,
  type SkillWish,
} from './profile.ts';
import { fromJsonResume, isJsonResume } from './read-resume.ts';
import { type Message, message } from './words.ts';

type Fields = Readonly<Record<string, unknown>>;

const WORKPLACES: readonly Workplace[] = ['remote', 'hybrid', 'onsite'];
/** More than any résumé names; a list longer than this is some other document. */
const MOST_SKILLS = 2000;

/**
 * A profile from outside: every part may be missing, a bare string is a skill's name, employment is one or several, and
 * what is malformed inside a list is left out. A JSON Resume document is read as a profile.
 * Answers a sentence where it is neither.
 */
export function profileFrom(value: unknown): Profile | { readonly trouble: Message } {
  if (!isFields(value)) return { trouble: message('profile_missing') };
  const fields = isJsonResume(value) ? { ...value, ...fromJsonResume(value) } : value;
  const skills = fields['skills'];
  if (skills !== undefined && skills !== null && typeof skills !== 'string' && !Array.isArray(skills))
    return { trouble: message('profile_skills_malformed') };
  if (Array.isArray(skills) && skills.length > MOST_SKILLS) return { trouble: message('profile_too_large') };
  return {
    ...present<Pick<Profile, 'name' | 'level' | 'pay' | 'commitment'>>({
      name: oneLine(fields['name']),
      level: LEVELS.find((level) => level === word(fields['level'])),
      pay: payFrom(fields['pay']),
      commitment: oneLine(fields['commitment']),
    }),
    skills: listOf(skills, skillFrom),
    titles: listOf(fields['titles'], oneLine),
    avoid: listOf(fields['avoid'], oneLine),
    places: listOf(fields['places'], oneLine),
    workplace: listOf(fields['workplace'], (one) => WORKPLACES.find((known) => known === word(one))),
    employment: listOf(fields['employment'], employmentFrom),
    since: listOf(fields['since'], factFrom),
    wins: listOf(fields['wins'], factFrom),
    ...someOf('insider', fields['insider'], oneLine),
    ...someOf('taught', fields['taught'], lessonFrom),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One or several of something; what is none of it is left out. */
function listOf<T>(value: unknown, read: (one: unknown) => T | undefined): readonly T[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(read).filter((one) => one !== undefined);
}

/** A list that is left out where it is empty. */
function someOf<N extends string, T>(
  name: N,
  value: unknown,
  read: (one: unknown) => T | undefined,
): { readonly [K in N]?: readonly T[] } {
  const list = listOf(value, read);
  return (list.length > 0 ? { [name]: list } : {}) as { readonly [K in N]?: readonly T[] };
}

function lessonFrom(value: unknown): Lesson | undefined {
  if (!isFields(value)) return undefined;
  const about = LESSON_SUBJECTS.find((known) => known === value['about']);
  const what = oneLine(value['what']);
  if (about === undefined || what === undefined) return undefined;
  const wants = value['wants'] === 'less' ? 'less' : 'more';
  return present<Lesson>({ wants, about, what, from: oneLine(value['from']) });
}

function skillFrom(value: unknown): SkillWish | undefined {
  if (!isFields(value)) {
    const name = oneLine(value);
    return name ? { name } : undefined;
  }
  const name = oneLine(value['name']);
  if (!name) return undefined;
  const aliases = listOf(value['aliases'], oneLine);
  return present<SkillWish>({
    name,
    aliases: aliases.length > 0 ? aliases : undefined,
    weight: ([1, 2, 3] as const).find((weight) => weight === value['weight']),
    must: value['must'] === true ? true : undefined,
  });
}

function payFrom(value: unknown): Profile['pay'] {
  const { min, currency, unit = 'YEAR' } = (isFields(value) && givenPay(value)) || {};
  return min === undefined || currency === undefined ? undefined : { min, currency, unit };
}

function employmentFrom(value: unknown): Employment | undefined {
  if (!isFields(value)) return undefined;
  const [employer, title] = [oneLine(value['employer']), oneLine(value['title'])];
  if (!employer && !title) return undefined;
  return {
    employer: employer ?? '',
    title: title ?? '',
    ...present<Partial<Employment>>({
      team: oneLine(value['team']),
      manager: oneLine(value['manager']),
      place: oneLine(value['place']),
      from: dateFrom(value['from']),
      to: dateFrom(value['to']),
      why: oneLine(value['why']),
    }),
    ...someOf('leftFor', value['leftFor'], (one) => LEAVE_REASONS.find((known) => known === one)),
  };
}

/** One of our words in whatever case; "on-site" is "onsite". */
function word(value: unknown): string | undefined {
  return oneLine(value)?.toLowerCase().replace('-', '');
}

/** A date in words of ISO 8601; a bare year may come as a number. */
function dateFrom(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : oneLine(value);
}

function factFrom(value: unknown): Fact | undefined {
  if (!isFields(value)) {
    const text = oneLine(value);
    return text ? { text } : undefined;
  }
  const text = oneLine(value['text']);
  if (!text) return undefined;
  const number = typeof value['number'] === 'number' ? String(value['number']) : oneLine(value['number']);
  const skills = listOf(value['skills'], oneLine);
  const when = dateFrom(value['when']);
  const employer = oneLine(value['employer']);
  return present<Fact>({ text, when, number, skills: skills.length > 0 ? skills : undefined, employer });
}
