import type { Note } from '../model/note.ts';
import { write } from './database.ts';
import { all, change, get, put } from './kept.ts';

export function allNotes(): Promise<readonly Note[]> {
  return all('notes');
}

export function noteAt(id: string): Promise<Note | undefined> {
  return get('notes', id);
}

export function putNote(note: Note): Promise<void> {
  return put('notes', note);
}

/** Changes a note as it is at that moment: somebody may be typing into it. */
export function changeNote(id: string, how: (note: Note) => Note): Promise<Note | undefined> {
  return change('notes', id, how);
}

/** Answers the note as it was when it went, so that it can be brought back whole. */
export function removeNote(id: string): Promise<Note | undefined> {
  return write(['notes'], async (tx) => {
    const note = await tx.objectStore('notes').get(id);
    await tx.objectStore('notes').delete(id);
    return note;
  });
}
