import type { Evidence, Reason } from '../model/match.ts';
import { ofOneHouse } from '../model/one-house.ts';
import type { Posting } from '../model/posting.ts';
import type { Employment, Profile } from '../model/profile.ts';
import { message } from '../model/words.ts';
import { type ChairName, type ChairNames, chairNameOf, likeness } from './chair-name.ts';
import type { Known } from './families.ts';
import { type Kinds, kindReason, kindsOf } from './kind-reason.ts';
import type { SkillTable } from './table/load.ts';
import { foldTitle, includesTitle, isSameTitle, type Title, titleOf, titleWords } from './title.ts';
import { findPhrase, type Phrase, phraseOf } from './words-in.ts';

const POINTS = {
  role: 40,
  roleNamed: 34,
  team: 15,
  manager: 12,
  title: 30,
  titleNamed: 26,
  titleWithin: 22,
} as const;

type Chair = {
  readonly employment: Employment;
  readonly title: Title;
  readonly name: ChairName;
  readonly team: Phrase | undefined;
  readonly manager: Phrase | undefined;
};
type Wanted = { readonly text: string; readonly title: Title; readonly name: ChairName };

/** What the person once was, and would like to be, made ready. */
export type Chairs = {
  readonly chairs: readonly Chair[];
  readonly wanted: readonly Wanted[];
  readonly kinds: Kinds;
  readonly names: ChairNames;
  /** The chairs that were at an employer, by its name; and the words of a place. */
  readonly at: (employer: string) => readonly Chair[];
  readonly placeWords: (location: string) => readonly string[];
};

export function chairsOf(
  { employment, titles }: Profile,
  skills: readonly Known[],
  { families, chairs: names }: Pick<SkillTable, 'families' | 'chairs'>,
): Chairs {
  const named = (text: string, place = '') => {
    const title = titleOf(text);
    return { title, name: chairNameOf(title, names, new Set(titleWords(place))) };
  };
  const chairs = employment.map((one) => ({
    employment: one,
    ...named(one.title, one.place),
    team: one.team ? phraseOf(one.team) : undefined,
    manager: one.manager ? phraseOf(one.manager) : undefined,
  }));
  const wanted = titles.map((text) => ({ text, ...named(text) }));
  const titled = [...wanted, ...chairs.map(({ employment: { title: text }, title }) => ({ text, title }))];
  return {
    chairs,
    wanted,
    kinds: kindsOf(titled, skills, families),
    names,
    at: remembered((name) => chairsAt(name, chairs)),
    placeWords: remembered(titleWords),
  };
}

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
  if (chairs.length + wanted.length === 0) return kindAlone(posting, made);
  const title = titled(posting, made);
  const there = employers.length === 0 ? chairs : employers.flatMap(made.at);
  const elsewhere = chairs.filter((chair) => !there.includes(chair));
  const role = first(there, (chair) => oldRole(posting, title, chair));
  const held = [...elsewhere, ...there].map((chair) =>
    heldTitle(posting, title, chair, there.includes(chair)),
  );
  const [weightiest] = [wantedTitle(posting, title, wanted), ...(role ? [] : held)]
    .filter((reason) => reason !== undefined)
    .sort((one, other) => other.points - one.points);
  return [
    role,
    first(there, (chair) => oldTeam(posting, chair)),
    first(there, (chair) => oldManager(posting, chair)),
    weightiest ?? (role ? undefined : kindReason(posting, title.folded, made.kinds)),
  ].filter((reason) => reason !== undefined);
}

/** A published title, to be compared word by word and by what chairs are known by. */
type Titled = Title & { readonly name: ChairName };

function titled({ title: text, locations }: Posting, { names, placeWords }: Chairs): Titled {
  const title = titleOf(text);
  return { ...title, name: chairNameOf(title, names, new Set(locations.flatMap(placeWords))) };
}

/** A chair without an employer was there too: somebody who names one chair means the employer they watch. */
function chairsAt(name: string, chairs: readonly Chair[]): readonly Chair[] {
  return chairs.filter(({ employment: { employer } }) => employer === '' || ofOneHouse(name, employer));
}

/** The openings of a list share their employer and most of their places. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? make(text);
    known.set(text, value);
    return value;
  };
}

function kindAlone(posting: Posting, { kinds }: Chairs): readonly Reason[] {
  const same = kinds.sought.length === 0 ? undefined : kindReason(posting, foldTitle(posting.title), kinds);
  return same ? [same] : [];
}

function first<T>(all: readonly T[], find: (one: T) => Reason | undefined): Reason | undefined {
  for (const one of all) {
    const found = find(one);
    if (found) return found;
  }
  return undefined;
}

/** Whether it is the chair: in the same words, by another name, or near it. */
function likenessTo(title: Titled, { title: old, name, team }: Chair): 'same' | 'named' | 'near' | undefined {
  const isExact = isSameTitle(title, old) || isWithTeam(title, old, team);
  const like = likeness(title.name, name, isExact);
  if (like === 'same') return isExact ? 'same' : 'named';
  if (like !== undefined) return like === 'near' ? like : undefined;
  return old.words.length > 1 && includesTitle(title, old) ? 'near' : undefined;
}

function oldRole(posting: Posting, title: Titled, chair: Chair): Reason | undefined {
  const like = likenessTo(title, chair);
  if (like !== 'same' && like !== 'named') return undefined;
  const [points, name] =
    like === 'same'
      ? ([POINTS.role, 'match_old_role'] as const)
      : ([POINTS.roleNamed, 'match_old_role_named'] as const);
  const say = message(name, { title: chair.employment.title });
  return { kind: 'old-role', points, say, speaks: 'yes', evidence: [wholeTitle(posting)] };
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

function wantedTitle(posting: Posting, title: Titled, wanted: readonly Wanted[]): Reason | undefined {
  const same = wanted.find((one) => isSameTitle(title, one.title));
  const named = same ?? wanted.find((one) => likeness(title.name, one.name, false) === 'same');
  const found = named ?? wanted.find((one) => includesTitle(title, one.title));
  if (!found) return undefined;
  const points = same ? POINTS.title : named ? POINTS.titleNamed : POINTS.titleWithin;
  const say = message('match_title', { title: found.text });
  return { kind: 'title', points, say, speaks: 'yes', evidence: [wholeTitle(posting)] };
}

/** The title of a chair somewhere else, or one near it, is no old role, and speaks for an opening as one that is looked for. */
function heldTitle(posting: Posting, title: Titled, chair: Chair, isThere: boolean): Reason | undefined {
  const like = likenessTo(title, chair);
  if (like === undefined) return undefined;
  const [points, name] = HELD[like];
  const say = message(isThere ? 'match_old_role_near' : name, { title: chair.employment.title });
  return { kind: 'title', points, say, speaks: 'yes', evidence: [wholeTitle(posting)] };
}

const HELD = {
  same: [POINTS.title, 'match_title_held'],
  named: [POINTS.titleNamed, 'match_title_held_named'],
  near: [POINTS.titleWithin, 'match_title_held_near'],
} as const;
