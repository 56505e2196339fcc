import type { Draft, DraftInput, Note, NoteRoom } from '../model/note.ts';
import type { Message } from '../model/words.ts';
import { kindOf } from './kinds.ts';
import { bandOf, measured } from './layout.ts';
import { score, wordsIn } from './score.ts';
import { strangersIn } from './strangers.ts';
import { warningsOf } from './warnings.ts';

/** How a note stands that may have been edited: its points, the claims still in it, and what to look at before it leaves. */
export function scored(
  input: DraftInput,
  { subject, body, claims }: Pick<Note, 'subject' | 'body' | 'claims'>,
): { readonly draft: Draft; readonly room: NoteRoom; readonly warnings: readonly Message[] } {
  const text = subject === undefined ? { body } : { subject, body };
  // A claim whose words were edited away is no claim of this note any more.
  const standing = claims.filter(({ text: words, from }) => from !== '' && body.includes(words));
  const open = strangersIn(input, body).map((words) => ({ text: words, from: '' }));
  return {
    draft: { ...text, words: wordsIn(body), claims: [...standing, ...open], ...score(input, text) },
    room: roomOf(input, body),
    warnings: warningsOf(input, text),
  };
}

/** How much of its channel's room a text takes, in the unit the channel counts. */
function roomOf(input: DraftInput, body: string): NoteRoom {
  const band = bandOf(input, kindOf(input.kind));
  return { ...band, now: measured(body, band.unit) };
}
