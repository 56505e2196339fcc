import ICAL from 'ical.js';
import { dayOf } from '../model/day.ts';
import type { Note } from '../model/note.ts';
import type { Person } from '../model/person.ts';
import { cadenceAt, followUpAt } from './due.ts';

/** The words of a reminder: `person` is to be written to again, or a note to them waits for its follow-up. */
export type ReminderWords = (kind: 'again' | 'follow-up', person: string) => string;

/**
 * The reminders that lie ahead (or are due now) as an iCalendar of whole days (RFC 5545), for a calendar of the user's own.
 * `now` in ms since the epoch. Dates are those of `now`'s own clock.
 */
export function remindersOf(
  people: readonly Person[],
  notes: readonly Note[],
  words: ReminderWords,
  now: number,
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Homing//Reminders//EN');
  for (const person of people)
    for (const reminder of remindersFor(person, notes, words, now)) calendar.addSubcomponent(reminder);
  return `${calendar.toString()}\r\n`;
}

function remindersFor(person: Person, notes: readonly Note[], words: ReminderWords, now: number) {
  const sent = notes.filter(({ personId, sentAt }) => personId === person.id && sentAt !== undefined);
  const last = [...sent].sort((a, b) => (b.sentAt ?? 0) - (a.sentAt ?? 0))[0];
  const asked = last && followUpAt(last, sent);
  const again = cadenceAt(person);
  const event = (kind: 'again' | 'follow-up', at: number) =>
    dayEvent(`${kind}-${person.id}`, words(kind, person.name), Math.max(at, now), now);
  return [
    ...(asked === undefined ? [] : [event('follow-up', asked)]),
    ...(again === undefined ? [] : [event('again', again)]),
  ];
}

function dayEvent(uid: string, summary: string, at: number, now: number): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', `${uid}@homing`);
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(now), true));
  event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(dayOf(at)));
  event.updatePropertyWithValue('summary', summary);
  return event;
}
