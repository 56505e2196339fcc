import { momentOf } from '../model/day.ts';
import { sameEmployer } from '../model/employer-name.ts';
import type { Channel, Note, NoteKind } from '../model/note.ts';
import type { Person } from '../model/person.ts';
import type { Posting } from '../model/posting.ts';
import { type Message, message } from '../model/words.ts';
import { isDistant, stepsLeft, WARM_PATH } from './path.ts';

export type Suggestion = {
  readonly person: Person;
  /** Why this person, in words. */
  readonly why: Message;
  readonly kind: NoteKind;
  readonly channel: Channel;
  /** The steps on the way to the ask where the tie is cold: the first is `kind`. Empty where one may ask at once. */
  readonly path: readonly NoteKind[];
};

const DAY = 86_400_000;

/** How near a relation is to a decision, before closeness and freshness are counted. */
const NEARNESS: Readonly<Record<Person['relation'], number>> = {
  manager: 50,
  colleague: 34,
  'skip-level': 30,
  recruiter: 22,
  hr: 18,
  stranger: 5,
};

/**
 * Whom to write to first about an opening, best first; the notes say how far one has come with each. `now` in ms since the
 * epoch.
 */
export function whomFirst(
  people: readonly Person[],
  posting: Posting | undefined,
  notes: readonly Note[],
  now: number,
): readonly Suggestion[] {
  const worth = (person: Person) =>
    NEARNESS[person.relation] +
    (person.closeness ?? 2) * 8 +
    (isNear(person, posting) ? 15 : 0) +
    (person.willVouch ? 20 : 0) +
    freshness(person, now);
  return [...people]
    .filter(({ stillThere }) => stillThere !== false)
    .sort((a, b) => worth(b) - worth(a) || a.name.localeCompare(b.name))
    .map((person) => ({ person, why: reason(person, posting, now), ...wayTo(person, notes, now) }));
}

/** The people of an employer, and those of none. */
export function peopleAt(people: readonly Person[], employer: string): readonly Person[] {
  return people.filter((person) => person.employer === undefined || sameEmployer(person.employer, employer));
}

/** The person's team or role and the opening share a telling word: the same team, most likely. */
function isNear({ team, role }: Person, posting: Posting | undefined): boolean {
  const place = `${posting?.team ?? ''} ${posting?.department ?? ''}`.toLowerCase();
  return `${team ?? ''} ${role ?? ''}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 3 && place.includes(word));
}

function freshness(person: Person, now: number): number {
  const days = daysQuiet(person, now);
  return days < 90 ? 10 : days < 365 ? 5 : 0;
}

/** Days since the last contact; without end where none is known. */
function daysQuiet({ lastContact }: Person, now: number): number {
  const days = (now - momentOf(lastContact)) / DAY;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

function reason(person: Person, posting: Posting | undefined, now: number): Message {
  if (person.willVouch) return message('people_vouches', { person: person.name });
  if (isNear(person, posting)) return message('people_near', { person: person.name });
  if ((person.closeness ?? 0) >= 4) return message('people_close');
  if (daysQuiet(person, now) < 90) return message('people_fresh', { person: person.name });
  return message(BY_RELATION[person.relation]);
}

const BY_RELATION = {
  manager: 'people_manager',
  'skip-level': 'people_skip',
  colleague: 'people_colleague',
  recruiter: 'people_recruiter',
  hr: 'people_hr',
  stranger: 'people_stranger',
} as const;

/** Not close, and not in touch for a year: an ask out of the blue would be one too many. */
function isCold(person: Person, now: number): boolean {
  return isDistant(person) && daysQuiet(person, now) > 365;
}

function wayTo(
  person: Person,
  notes: readonly Note[],
  now: number,
): Pick<Suggestion, 'kind' | 'channel' | 'path'> {
  const channel = channelTo(person);
  const left = stepsLeft(person, notes, now);
  if (left?.[0]) return { kind: left[0], channel, path: left };
  if (isCold(person, now)) return { kind: 'reconnect', channel, path: WARM_PATH };
  return { kind: KIND_FOR[person.relation] ?? 'ask', channel, path: [] };
}

const KIND_FOR: Readonly<Partial<Record<Person['relation'], NoteKind>>> = {
  hr: 'eligibility',
  colleague: 'insight',
};

/** The way that is open: mail where there is an address, else the profile, else a call; mail where nothing is known. */
function channelTo({ email, linkedin, phone }: Person): Channel {
  if (email !== undefined) return 'email';
  if (linkedin !== undefined) return 'linkedin-message';
  return phone === undefined ? 'email' : 'call';
}
