import { dayOf } from '../src/model/day.ts';
import type { Note, Reply } from '../src/model/note.ts';
import type { Person } from '../src/model/person.ts';
import { changeNote } from '../src/store/notes.ts';
import { changePerson } from '../src/store/people.ts';

/** The user says the note went out (or that it did not after all). Going out is a contact: their clock starts anew. */
export async function noteSent({ id, sent }: { readonly id: string; readonly sent: boolean }): Promise<void> {
  const note = await changeNote(id, ({ sentAt: _, ...rest }) =>
    sent ? { ...rest, sentAt: Date.now() } : rest,
  );
  if (sent) await inTouch(note);
}

/** What came back, as the user says; left out when that is taken back. */
export async function noteReply(input: {
  readonly id: string;
  readonly reply?: Reply | undefined;
}): Promise<void> {
  const answer = input.reply === undefined ? {} : { reply: input.reply, repliedAt: Date.now() };
  const note = await changeNote(input.id, ({ reply: _, repliedAt: __, ...rest }) => ({ ...rest, ...answer }));
  if (input.reply !== undefined) await inTouch(note);
}

async function inTouch(note: Note | undefined): Promise<void> {
  if (note) await changePerson(note.personId, (person) => touched(person, Date.now()));
}

/** A contact today ends a snooze too. */
function touched({ snoozedUntil: _, ...person }: Person, now: number): Person {
  return { ...person, lastContact: dayOf(now) };
}
