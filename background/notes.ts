import type { DraftInput, Note, NoteVersion } from '../src/model/note.ts';
import type { Person } from '../src/model/person.ts';
import { present } from '../src/model/posting.ts';
import { message } from '../src/model/words.ts';
import type { InputOf, NoteGround, NoteWish, Trouble } from '../src/platform/messages.ts';
import { allNotes, changeNote, noteAt, putNote } from '../src/store/notes.ts';
import { allPeople, personAt } from '../src/store/people.ts';
import { recordAt } from '../src/store/postings.ts';
import { profile, settings } from '../src/store/settings.ts';
import { allWatches } from '../src/store/watches.ts';

/** What a note to this person about this opening may rest on, and the one begun before where there is one. */
export async function noteGround(wish: NoteWish): Promise<NoteGround | Trouble> {
  const begun = (await allNotes()).filter((note) => isFor(note, wish) && note.copiedAt === undefined);
  const latest = begun.sort((a, b) => b.updatedAt - a.updatedAt)[0];
  return groundOf(wish, latest);
}

/** The same for a note that is kept. */
export async function noteOpen({ id }: InputOf<'note_open'>): Promise<NoteGround | Trouble> {
  const note = await noteAt(id);
  return note === undefined ? { trouble: message('note_not_kept') } : groundOf(note, note);
}

/** Keeps a new draft. */
export async function noteStart(drafted: InputOf<'note_start'>): Promise<Note> {
  const at = Date.now();
  const note = present<Note>({ id: crypto.randomUUID(), ...drafted, createdAt: at, updatedAt: at });
  await putNote(note);
  return note;
}

/** Keeps the note as it was edited. */
export async function noteEdit({ id, subject, body }: InputOf<'note_edit'>): Promise<Note | Trouble> {
  const edited = await changeNote(id, (note) => {
    if (note.body === body && (note.subject ?? '') === (subject ?? '')) return note;
    const { subject: _, ...rest } = note;
    const changes = { updatedAt: Date.now(), versions: versionsOf(note) };
    // An empty page is a note too: what is empty must not be left out of it.
    return { ...rest, ...(subject && { subject }), body, ...changes };
  });
  return edited ?? { trouble: message('note_not_kept') };
}

/** A pause this long between two changes makes what stood before it a version of its own. */
const VERSION_PAUSE_MS = 60_000;
const MOST_VERSIONS = 20;

function versionsOf({ versions = [], subject, body, createdAt, updatedAt }: Note): readonly NoteVersion[] {
  const isFirst = createdAt === updatedAt;
  const isEmpty = body.trim() === '';
  if (isEmpty || (!isFirst && Date.now() - updatedAt < VERSION_PAUSE_MS)) return versions;
  return [...versions, present<NoteVersion>({ subject, body, at: updatedAt })].slice(-MOST_VERSIONS);
}

export async function noteCopied(id: string): Promise<void> {
  await changeNote(id, (note) => ({ ...note, copiedAt: Date.now() }));
}

function isFor(note: Note, wish: NoteWish): boolean {
  return (['postingKey', 'personId', 'kind', 'channel'] as const).every(
    (field) => note[field] === wish[field],
  );
}

/** Everything the note may rest on. */
async function groundOf(
  { postingKey, personId, kind, channel }: NoteWish,
  note: Note | undefined,
): Promise<NoteGround | Trouble> {
  const [person, facts, record, watches, wishes] = await Promise.all([
    personAt(personId),
    profile(),
    postingKey === undefined ? undefined : recordAt(postingKey),
    allWatches(),
    settings(),
  ]);
  if (person === undefined) return { trouble: message('person_missing') };
  const watch = record && watches.find(({ id }) => id === record.watchId);
  const employer = watch?.employer ?? person.employer ?? facts.employment[0]?.employer ?? '';
  const otherEmployers = watches.map((one) => one.employer).filter((name) => name !== employer);
  const { confidential, voice, premium, noteLanguage: language } = wishes;
  const earlier = await earlierThan(note, personId);
  const given = {
    profile: facts,
    employer,
    person,
    kind,
    channel,
    now: Date.now(),
    posting: record?.posting,
    matched: record?.match.matched,
  };
  const input = present<DraftInput>({
    ...given,
    earlier,
    otherEmployers,
    confidential,
    voice,
    premium,
    language,
  });
  return present<NoteGround>({ input, person, record, note });
}

/** What went out before, to anybody: it keeps two people from reading the same words. */
async function earlierThan(
  note: Note | undefined,
  personId: string,
): Promise<NonNullable<DraftInput['earlier']>> {
  const [notes, people] = await Promise.all([allNotes(), allPeople()]);
  return notes.filter((one) => one.id !== note?.id).flatMap((one) => earlierNote(one, people, personId));
}

/** To others a copied note counts as read; to this person only what the user says went out. */
function earlierNote(
  { sentAt, copiedAt, body, kind, personId }: Note,
  people: readonly Person[],
  reader: string,
) {
  const at = sentAt ?? (personId === reader ? undefined : copiedAt);
  const to = people.find(({ id }) => id === personId)?.name;
  return at === undefined
    ? []
    : [{ text: body, when: new Date(at).toISOString(), kind, ...(to ? { to } : {}) }];
}
