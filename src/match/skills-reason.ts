import type { Evidence, Reason } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import { type Message, message } from '../model/words.ts';
import { type AskedHit, skillsIn } from './asked.ts';
import { sectionAt } from './sections.ts';
import type { SkillTable } from './table/load.ts';
import type { Wish, Wishes } from './wishes.ts';

/** What a posting asks for, beside what the user can. */
export type SkillsFit = {
  readonly reason: Reason | undefined;
  readonly matched: readonly string[];
  readonly missing: readonly string[];
  /** Wishes the user called a must that the posting does not name. */
  readonly mustsMissing: readonly string[];
};

const MOST_POINTS = 45;
/** Matched weight at which half of what more weight can bring is reached. */
const HALF_WEIGHT = 2.5;
/** A skill of every trade (teamwork, Excel) says little about which job it is. */
const COMMON_SHARE = 0.25;
const IN_TITLE_SHARE = 1.6;
const MOST_EVIDENCE = 12;

type Place = {
  readonly field: 'title' | 'description';
  readonly text: string;
  readonly at: { readonly hit: Pick<AskedHit['hit'], 'start' | 'end'>; readonly how: AskedHit['how'] };
};
/** Each skill the posting asks for, with the words that show best why; in the order of the text. */
type Asking = ReadonlyMap<number, Place>;

export function skillsFit(posting: Posting, wishes: Wishes, table: SkillTable): SkillsFit {
  const asking = new Map<number, Place>();
  for (const field of ['title', 'description'] as const) addPlaces(asking, field, posting, wishes, table);
  const met: Met[] = [];
  for (const wish of wishes.list) {
    const place = bestPlace(asking, wish) ?? placeOfParts(asking, wish) ?? placeOtherwise(posting, wish);
    if (place) met.push({ wish, place });
  }
  const missing = missingIn(asking, wishes, table);
  const matched = met.map(({ wish }) => wish.name);
  const mustsMissing = wishes.list
    .filter(({ must, name }) => must && !matched.includes(name))
    .map(({ name }) => name);
  return { reason: reasonFor(met, missing, wishes, table), matched, missing, mustsMissing };
}

type Met = { readonly wish: Wish; readonly place: Place };

function addPlaces(
  asking: Map<number, Place>,
  field: Place['field'],
  posting: Posting,
  { lexicon }: Wishes,
  { skills }: SkillTable,
): void {
  const text = posting[field] ?? '';
  for (const at of skillsIn(text, lexicon, skills, field === 'title' ? text.length : 0)) {
    if (at.how === 'not-asked') continue;
    const known = asking.get(at.hit.skill);
    if (!known || rank(field, at) < rank(known.field, known.at))
      asking.set(at.hit.skill, { field, text, at });
  }
}

const ORDER = { required: 0, nice: 2, said: 1, 'not-asked': 3 } as const;

/** The title first, then where it is required: the words that show best why it fits. */
function bestPlace(asking: Asking, wish: Wish): Place | undefined {
  let best: Place | undefined;
  for (const skill of wish.skills) {
    const place = asking.get(skill);
    if (place && (!best || rank(place.field, place.at) < rank(best.field, best.at))) best = place;
  }
  return best;
}

/** A phrase made of skills of the table is met where all of these are asked for. */
function placeOfParts(asking: Asking, { parts }: Wish): Place | undefined {
  const places = parts.map((part) => asking.get(part));
  return places.every((place) => place !== undefined) ? places[0] : undefined;
}

/** The words of a phrase in another order or form, where the posting speaks of the job. */
function placeOtherwise(posting: Posting, { ways }: Wish): Place | undefined {
  for (const way of ways)
    for (const field of ['title', 'description'] as const) {
      const text = posting[field] ?? '';
      const found = way.exec(text);
      if (found && (field === 'title' || sectionAt(text, found.index) !== 'other'))
        return { field, text, at: saidAt(found) };
    }
  return undefined;
}

function saidAt({ 0: words, index }: RegExpExecArray): Place['at'] {
  return { hit: { start: index, end: index + words.length }, how: 'said' };
}

function rank(field: Place['field'], { how }: Place['at']): number {
  return field === 'title' ? -1 : ORDER[how];
}

function missingIn(asking: Asking, { own }: Wishes, table: SkillTable): readonly string[] {
  const names: string[] = [];
  for (const number of asking.keys()) {
    const skill = table.skills[number];
    if (skill && !own.has(number) && !isCommon(skill.kind)) names.push(skill.name);
  }
  return names;
}

function isCommon(kind: string | undefined): boolean {
  return kind === 'common';
}

function reasonFor(
  met: readonly Met[],
  missing: readonly string[],
  { list }: Wishes,
  table: SkillTable,
): Reason | undefined {
  if (list.length === 0) return undefined;
  const asked = met.length + missing.length;
  const speaks = asked === 0 ? 'unknown' : met.length > 0 ? 'yes' : 'no';
  const evidence = met.map(({ place }) => evidenceOf(place)).slice(0, MOST_EVIDENCE);
  return {
    kind: 'skills',
    points: pointsFor(met, asked, table),
    say: words(met.length, asked),
    speaks,
    evidence,
  };
}

/** Grows with each matched skill and with the share of what is asked; neither can fall when one more matches. */
function pointsFor(met: readonly Met[], asked: number, table: SkillTable): number {
  if (met.length === 0) return 0;
  const weight = met.reduce((sum, one) => sum + weightOf(one, table), 0);
  const share = met.length / asked;
  return MOST_POINTS * (1 - 2 ** (-weight / HALF_WEIGHT)) * (0.6 + 0.4 * share);
}

function weightOf({ wish, place }: Met, table: SkillTable): number {
  const known = [...wish.skills].flatMap((skill) => table.skills[skill] ?? []);
  const share = known.length > 0 && known.every(({ kind }) => isCommon(kind)) ? COMMON_SHARE : 1;
  return wish.weight * share * (place.field === 'title' ? IN_TITLE_SHARE : 1);
}

function words(matched: number, asked: number): Message {
  if (asked === 0) return message('match_skills_unknown');
  if (matched === 0) return message('match_skills_none', { count: asked });
  return message('match_skills', { count: asked, matched });
}

function evidenceOf({ field, text, at: { hit } }: Place): Evidence {
  return { field, text: text.slice(hit.start, hit.end), start: hit.start, end: hit.end };
}
