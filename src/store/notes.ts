import type { Note } from '../model/note.ts';
import { all, get, put } from './kept.ts';

export function allNotes(): Promise<readonly Note[]> {
  return all('notes');
}

export function noteAt(id: string): Promise<Note | undefined> {
  return get('notes', id);
}

export function putNote(note: Note): Promise<void> {
  return put('notes', note);
}
