import { daysLater, momentOf } from '../model/day.ts';
import type { Note, NoteKind } from '../model/note.ts';
import type { Person } from '../model/person.ts';
import { type Message, message } from '../model/words.ts';
import { stepsLeft, WARM_PATH } from './path.ts';

const DAY = 86_400_000;
/** Days without an answer before the next note, and how often: the second week, then the third, never more. */
const FOLLOW_UP_DAYS = 7;
const FOLLOW_UPS = 2;
/** A thanks is for the day after the talk; later than this it is better left. */
const THANKS_DAYS = 3;

/** Kinds that hope for an answer. */
const ASKING: readonly NoteKind[] = ['ask', 'insight', 'use-my-name', 'eligibility', 'follow-up'];
/** Silence after a hello is no answer to wait for longer. */
const STEP_DAYS = 14;

/** Somebody to turn to today, why, and with which kind of note. */
export type DueContact = {
  readonly person: Person;
  readonly kind: NoteKind;
  readonly why: Message;
  /** Since when, in ms since the epoch. */
  readonly since: number;
  /** The opening it is about, where it is about one. */
  readonly postingKey?: string;
};

/**
 * Who is due today: a thanks after a talk, a kind word after a no, a follow-up of an unanswered note, and those whom the
 * user wants to stay in touch with. One line for each person at most, the most pressing first. `now` in ms since the epoch.
 */
export function dueContacts(
  people: readonly Person[],
  notes: readonly Note[],
  now: number,
): readonly DueContact[] {
  return people
    .filter((person) => !isSnoozed(person, now))
    .map((person) => {
      const sent = notes.filter(({ personId, sentAt }) => personId === person.id && sentAt !== undefined);
      return afterNotes(person, sent, now) ?? byCadence(person, now);
    })
    .filter((due) => due !== undefined)
    .sort((a, b) => PRESSING.indexOf(a.kind) - PRESSING.indexOf(b.kind) || a.since - b.since);
}

const PRESSING: readonly NoteKind[] = ['thanks', 'close-out', 'ask', 'insight', 'follow-up', 'reconnect'];

function isSnoozed({ snoozedUntil }: Person, now: number): boolean {
  return snoozedUntil !== undefined && momentOf(snoozedUntil) > now;
}

/** What the last note to them, and what came back, ask for. */
function afterNotes(person: Person, sent: readonly Note[], now: number): DueContact | undefined {
  const last = [...sent].sort((a, b) => (b.sentAt ?? 0) - (a.sentAt ?? 0))[0];
  if (last === undefined) return undefined;
  const { reply, repliedAt = last.sentAt ?? 0, postingKey } = last;
  const about = postingKey === undefined ? {} : { postingKey };
  const line = (kind: NoteKind, why: Message, since: number) => ({ person, kind, why, since, ...about });
  if (reply === 'talked' && last.kind !== 'thanks' && now - repliedAt < THANKS_DAYS * DAY)
    return line('thanks', message('people_due_thanks', { person: person.name }), repliedAt);
  if (reply === 'declined' && last.kind !== 'close-out')
    return line('close-out', message('people_due_close', { person: person.name }), repliedAt);
  const step = stepAfter(last, sent, person, now);
  if (step && step.since <= now)
    return line(step.kind, message(STEP_WORDS[step.kind], { person: person.name }), step.since);
  const due = followUpAt(last, sent);
  if (due === undefined || due > now) return undefined;
  const days = Math.floor((now - (last.sentAt ?? now)) / DAY);
  return line('follow-up', message('people_due_follow_up', { person: person.name, count: days }), due);
}

const STEP_WORDS = { insight: 'people_due_insight', ask: 'people_due_ask' } as const;

/** The next step to the ask, once the step before was answered, or a hello met silence; about an opening only. */
function stepAfter(last: Note, sent: readonly Note[], person: Person, now: number) {
  const [kind] = stepsLeft(person, sent, now) ?? [];
  const { sentAt, reply, repliedAt = sentAt, postingKey, kind: taken } = last;
  if (postingKey === undefined || sentAt === undefined || !WARM_PATH.includes(taken)) return undefined;
  if (kind !== 'insight' && kind !== 'ask') return undefined;
  if (reply !== undefined) return { kind, since: repliedAt ?? sentAt };
  return taken === 'reconnect' ? { kind, since: sentAt + STEP_DAYS * DAY } : undefined;
}

/** When the next follow-up of this note is due; `undefined` once it was answered, or asked twice. */
export function followUpAt(last: Note, sent: readonly Note[]): number | undefined {
  if (last.sentAt === undefined || last.reply !== undefined || !ASKING.includes(last.kind)) return undefined;
  const asked = sent.filter(
    ({ kind, postingKey }) => kind === 'follow-up' && postingKey === last.postingKey,
  ).length;
  return asked < FOLLOW_UPS ? last.sentAt + FOLLOW_UP_DAYS * DAY : undefined;
}

/** The clock starts anew with each contact that is logged. */
function byCadence(person: Person, now: number): DueContact | undefined {
  const due = cadenceAt(person);
  if (due === undefined || due > now) return undefined;
  const { name, lastContact } = person;
  const why =
    lastContact === undefined
      ? message('people_due_first', { person: name })
      : message('people_due_again', { person: name, count: daysSince(lastContact, now) });
  return { person, kind: 'reconnect', why, since: due };
}

/** When to be in touch again, in ms since the epoch; at once where there was no contact yet. */
export function cadenceAt({ cadenceDays, lastContact }: Person): number | undefined {
  if (cadenceDays === undefined) return undefined;
  const last = momentOf(lastContact);
  return Number.isNaN(last) ? 0 : daysLater(last, cadenceDays);
}

function daysSince(date: string, now: number): number {
  return Math.max(0, Math.floor((now - momentOf(date)) / DAY));
}
