import { ask } from '../platform/ask.ts';
import { openTab } from '../platform/tabs.ts';
import { emlOf } from './eml.ts';
import { WEB_MAIL } from './mailto.ts';
import type { NoteState } from './note-state.ts';
import { paragraphsOf } from './paragraphs.ts';
import { phrase } from './phrase.ts';
import { printText } from './print-text.ts';
import { saveText } from './save-text.ts';
import { showToast } from './toast.tsx';

/** The deeds by which a note leaves. Each of them ends on this computer: what goes out, the user sends. */

export async function copyNote(note: NoteState): Promise<void> {
  const copied = await copyThen(note.body, phrase('note_copied'));
  if (copied) await ask('note_copied', { id: note.view.note.id });
}

export function copySubject(note: NoteState): Promise<boolean> {
  return copyThen(note.subject, phrase('note_copied'), phrase('note_subject_empty'));
}

/**
 * Copies plain and rich at once: a place that knows paragraphs gets paragraphs. What is empty is not copied, for it would
 * only wipe out what was copied before: answers whether it was.
 */
export async function copyThen(text: string, said: string, empty = phrase('note_empty')): Promise<boolean> {
  if (text.trim() === '') {
    showToast(empty);
    return false;
  }
  const plain = new Blob([text], { type: 'text/plain' });
  const html = new Blob([paragraphsOf(text)], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': html })]);
  showToast(said);
  return true;
}

/** A web mail's compose page; with the text in its address only where the user allowed that. */
export async function openWebMail(
  note: NoteState,
  name: keyof typeof WEB_MAIL,
  textInAddress: boolean,
): Promise<void> {
  const to = note.view.person.email ?? '';
  const { href, whole } = WEB_MAIL[name](to, note.subject, textInAddress ? note.body : '');
  if (!textInAddress || !whole) await copyThen(note.body, phrase('note_copied_paste'));
  await openTab(href);
}

/** Copies the note and opens the person's profile, where it is to be pasted. */
export async function openProfile(note: NoteState, address: string): Promise<void> {
  await copyThen(note.body, phrase('note_copied_paste'));
  await openTab(address);
}

export function saveNote(note: NoteState): void {
  const { note: kept, person } = note.view;
  const name = phrase('note_file_name', { name: person.name });
  if (kept.channel === 'email') {
    saveText(emlOf(person.email, note.subject, note.body), 'message/rfc822', `${name}.eml`);
    return;
  }
  const text = note.subject === '' ? note.body : `${note.subject}\n\n${note.body}`;
  saveText(text, 'text/plain', `${name}.txt`);
}

export function printNote(note: NoteState): void {
  printText(note.body, phrase('note_file_name', { name: note.view.person.name }));
}
