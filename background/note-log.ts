import type { Note, Reply } from '../src/model/note.ts';
import type { Person } from '../src/model/person.ts';
import { present } from '../src/model/posting.ts';
import { noteAt, putNote } from '../src/store/notes.ts';
import { personAt, putPerson } from '../src/store/people.ts';

/** The user says the note went out (or that it did not after all). Going out is a contact: their clock starts anew. */
export async function noteSent({ id, sent }: { readonly id: string; readonly sent: boolean }): Promise<void> {
  const note = await noteAt(id);
  if (note === undefined) return;
  const { sentAt: _, ...rest } = note;
  await putNote(sent ? { ...rest, sentAt: Date.now() } : rest);
  if (sent) await inTouch(note.personId);
}

/** What came back, as the user says; left out when that is taken back. */
export async function noteReply(input: {
  readonly id: string;
  readonly reply?: Reply | undefined;
}): Promise<void> {
  const note = await noteAt(input.id);
  if (note === undefined) return;
  const { reply: _, repliedAt: __, ...rest } = note;
  const answer = input.reply === undefined ? {} : { reply: input.reply, repliedAt: Date.now() };
  await putNote(present<Note>({ ...rest, ...answer }));
  if (input.reply !== undefined) await inTouch(note.personId);
}

async function inTouch(personId: string): Promise<void> {
  const person = await personAt(personId);
  if (person !== undefined) await putPerson(touched(person, Date.now()));
}

/** A contact today ends a snooze too. */
function touched({ snoozedUntil: _, ...person }: Person, now: number): Person {
  return { ...person, lastContact: new Date(now).toISOString().slice(0, 10) };
}
