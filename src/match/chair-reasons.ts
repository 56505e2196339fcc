import { ofOneHouse } from '../model/employer-name.ts';
import type { Evidence, Reason } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import type { Employment, Profile } from '../model/profile.ts';
import { message } from '../model/words.ts';
import { type Families, familiesBehind, familiesIn, type Known, wordsOfKind } from './families.ts';
import { foldTitle, includesTitle, isSameTitle, type Title, titleOf } from './title.ts';
import { findPhrase, type Phrase, phraseOf } from './words-in.ts';

const POINTS = {
  role: 40,
  team: 15,
  manager: 12,
  title: 30,
  titleWithin: 22,
  kind: 10,
  skillsKind: 8,
} as const;

type Chair = {
  readonly employment: Employment;
  readonly title: Title;
  readonly team: Phrase | undefined;
  readonly manager: Phrase | undefined;
};
type Wanted = { readonly text: string; readonly title: Title };

/** What the person once was, and would like to be, made ready. */
export type Chairs = {
  readonly chairs: readonly Chair[];
  readonly wanted: readonly Wanted[];
  /** The kinds of work that all these titles name, each with the first of them. */
  readonly kinds: ReadonlyMap<number, string>;
  /** Where these titles name none: the kinds of work the person's skills are of, each with the first such skill. */
  readonly skillKinds: ReadonlyMap<number, string>;
  /** The numbers of both, in order. */
  readonly sought: readonly number[];
  readonly families: Families;
};

export function chairsOf(
  { employment, titles }: Profile,
  skills: readonly Known[],
  families: Families,
): Chairs {
  const chairs = employment.map((one) => ({
    employment: one,
    title: titleOf(one.title),
    team: one.team ? phraseOf(one.team) : undefined,
    manager: one.manager ? phraseOf(one.manager) : undefined,
  }));
  const wanted = titles.map((text) => ({ text, title: titleOf(text) }));
  const kinds = new Map<number, string>();
  for (const { text, title } of [
    ...wanted,
    ...chairs.map(({ employment: { title: text }, title }) => ({ text, title })),
  ])
    for (const kind of familiesIn(title.folded, families)) if (!kinds.has(kind)) kinds.set(kind, text);
  const skillKinds = kinds.size > 0 ? NO_KINDS : familiesBehind(skills, families);
  const sought = [...new Set([...kinds.keys(), ...skillKinds.keys()])].sort((one, other) => one - other);
  return { chairs, wanted, kinds, skillKinds, sought, families };
}

const NO_KINDS: ReadonlyMap<number, string> = new Map();

/**
 * "Your old role", "your old team", "names your old manager", a title looked for or once held, or one of its kind. `employers`
 * are the names of whose opening it is; where there are none, each chair may have been there.
 */
export function chairReasons(
  posting: Posting,
  made: Chairs,
  employers: readonly string[],
): readonly Reason[] {
  const { chairs, wanted } = made;
  if (chairs.length + wanted.length === 0) return kindReasons(posting, made);
  const title = titleOf(posting.title);
  const there = chairs.filter(({ employment }) => wasThere(employment, employers));
  const elsewhere = chairs.filter((chair) => !there.includes(chair));
  const role = first(there, (chair) => oldRole(posting, title, chair));
  const titled = weightier(wantedTitle(posting, title, wanted), heldTitle(posting, title, elsewhere));
  return [
    role,
    first(there, (chair) => oldTeam(posting, chair)),
    first(there, (chair) => oldManager(posting, chair)),
    titled ?? (role ? undefined : sameKind(posting, title.folded, made)),
  ].filter((reason) => reason !== undefined);
}

/** A chair without an employer was there too: somebody who names one chair means the employer they watch. */
function wasThere({ employer }: Employment, employers: readonly string[]): boolean {
  return employers.length === 0 || employer === '' || employers.some((name) => ofOneHouse(name, employer));
}

function weightier(one: Reason | undefined, other: Reason | undefined): Reason | undefined {
  return one && other ? (other.points > one.points ? other : one) : (one ?? other);
}

function kindReasons(posting: Posting, made: Chairs): readonly Reason[] {
  const same = made.sought.length === 0 ? undefined : sameKind(posting, foldTitle(posting.title), made);
  return same ? [same] : [];
}

function first<T>(all: readonly T[], find: (one: T) => Reason | undefined): Reason | undefined {
  for (const one of all) {
    const found = find(one);
    if (found) return found;
  }
  return undefined;
}

function oldRole(
  posting: Posting,
  title: Title,
  { employment, title: old, team }: Chair,
): Reason | undefined {
  if (!isSameTitle(title, old) && !isWithTeam(title, old, team)) return undefined;
  const say = message('match_old_role', { title: employment.title });
  return { kind: 'old-role', points: POINTS.role, say, speaks: 'yes', evidence: [wholeTitle(posting)] };
}

/** "Data Analyst Operations" is the chair of the data analyst whose team was Operations. */
function isWithTeam(title: Title, old: Title, team: Phrase | undefined): boolean {
  if (!team || !includesTitle(title, old)) return false;
  const teamWords = titleOf(team.text).words;
  return title.words.every((word) => old.words.includes(word) || teamWords.includes(word));
}

function wholeTitle({ title }: Posting): Evidence {
  return { field: 'title', text: title, start: 0, end: title.length };
}

function oldTeam(posting: Posting, { employment, team }: Chair): Reason | undefined {
  if (!team || !employment.team) return undefined;
  const evidence = firstFound(posting, team, ['team', 'department', 'title']);
  if (!evidence) return undefined;
  const say = message('match_old_team', { team: employment.team });
  return { kind: 'old-team', points: POINTS.team, say, speaks: 'yes', evidence: [evidence] };
}

function oldManager(posting: Posting, { employment, manager }: Chair): Reason | undefined {
  // A first name alone stands in too many texts to mean this person.
  if (!manager?.folded.includes(' ')) return undefined;
  const evidence = firstFound(posting, manager, ['description']);
  if (!evidence) return undefined;
  const say = message('match_old_manager', { manager: employment.manager ?? '' });
  return { kind: 'old-manager', points: POINTS.manager, say, speaks: 'yes', evidence: [evidence] };
}

type Field = 'team' | 'department' | 'title' | 'description';

function firstFound(posting: Posting, phrase: Phrase, fields: readonly Field[]): Evidence | undefined {
  for (const field of fields) {
    const text = posting[field] ?? '';
    const found = findPhrase(text, phrase);
    if (found) return { field, text: text.slice(...found), start: found[0], end: found[1] };
  }
  return undefined;
}

function wantedTitle(posting: Posting, title: Title, wanted: readonly Wanted[]): Reason | undefined {
  const same = wanted.find((one) => isSameTitle(title, one.title));
  const found = same ?? wanted.find((one) => includesTitle(title, one.title));
  if (!found) return undefined;
  const points = same ? POINTS.title : POINTS.titleWithin;
  const say = message('match_title', { title: found.text });
  return { kind: 'title', points, say, speaks: 'yes', evidence: [wholeTitle(posting)] };
}

/** The title of a chair somewhere else is no old role, and speaks for an opening as one that is looked for. */
function heldTitle(posting: Posting, title: Title, chairs: readonly Chair[]): Reason | undefined {
  const same = chairs.find((chair) => isSameTitle(title, chair.title));
  const found = same ?? chairs.find((chair) => includesTitle(title, chair.title));
  if (!found) return undefined;
  const points = same ? POINTS.title : POINTS.titleWithin;
  const say = message('match_title_held', { title: found.employment.title });
  return { kind: 'title', points, say, speaks: 'yes', evidence: [wholeTitle(posting)] };
}

/** A nurse's chair and "Charge Nurse": not the title, but the same kind of work. Failing titles, skills tell it. */
function sameKind(
  posting: Posting,
  folded: string,
  { kinds, skillKinds, sought, families }: Chairs,
): Reason | undefined {
  for (const kind of sought) {
    const words = wordsOfKind(folded, kind, families);
    if (words === undefined) continue;
    const [title, skill] = [kinds.get(kind), skillKinds.get(kind)];
    const at = findPhrase(posting.title, phraseOf(words));
    const evidence = at ? evidenceAt(posting.title, at) : wholeTitle(posting);
    return {
      kind: 'title',
      points: title === undefined ? POINTS.skillsKind : POINTS.kind,
      say:
        title === undefined
          ? message('match_skills_kind', { skill: skill ?? '' })
          : message('match_title_kind', { title }),
      speaks: 'yes',
      evidence: [evidence],
    };
  }
  return undefined;
}

function evidenceAt(title: string, [start, end]: readonly [number, number]): Evidence {
  return { field: 'title', text: title.slice(start, end), start, end };
}
