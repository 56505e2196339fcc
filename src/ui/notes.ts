import type { Note } from '../model/note.ts';
import { ask } from '../platform/ask.ts';
import type { NoteGround, NoteView, NoteWish, Trouble } from '../platform/messages.ts';

/** Writing and scoring are loaded when a note is first opened. */
const loaded = () => Promise.all([import('../draft/draft.ts'), import('../draft/scored.ts')]);

/** A note to this person about this opening: the one begun before, else a new draft from the facts. */
export async function draftNote(wish: NoteWish): Promise<NoteView | Trouble> {
  const ground = await ask('note_ground', wish);
  if ('trouble' in ground) return ground;
  if (ground.note) return viewOf(ground, ground.note);
  const [{ draft }] = await loaded();
  const drafted = draft(ground.input);
  if ('trouble' in drafted) return drafted;
  const { subject, body, claims } = drafted;
  const text = subject === undefined ? { body } : { subject, body };
  return viewOf(ground, await ask('note_start', { ...wish, ...text, claims }));
}

/** A note that is kept. */
export async function openNote(id: string): Promise<NoteView | Trouble> {
  const ground = await ask('note_open', { id });
  if ('trouble' in ground) return ground;
  return ground.note ? viewOf(ground, ground.note) : { trouble: { name: 'note_not_kept' } };
}

/** The note as it was edited, kept and with its points scored anew. */
export async function editNote(
  view: NoteView,
  text: { readonly subject: string; readonly body: string },
): Promise<NoteView | Trouble> {
  const note = await ask('note_edit', { id: view.note.id, ...text });
  return 'trouble' in note ? note : viewOf(view, note);
}

/** How the text would stand, without keeping it. */
export function tried(view: NoteView, body: string): Promise<NoteView> {
  return viewOf(view, { ...view.note, body });
}

async function viewOf(ground: NoteGround, note: Note): Promise<NoteView> {
  const [, { scored }] = await loaded();
  return { ...ground, note, ...scored(ground.input, note) };
}
