import { useEffect, useState } from 'preact/hooks';
import type { NoteView } from '../platform/messages.ts';
import { canRephrase, rephrased } from '../platform/on-device.ts';
import { Button } from './controls.tsx';
import { claimsOf, groundOf } from './mirror.ts';
import type { NoteState } from './note-state.ts';
import { tried } from './notes.ts';
import { phrase } from './phrase.ts';
import { showToast } from './toast.tsx';

/** Smoother words from the browser's own language model, where there is one. Nothing leaves the computer. */
export function Polish({ note }: { readonly note: NoteState }) {
  const [can, setCan] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => void canRephrase().then(setCan), []);
  if (!can) return null;
  const go = async () => {
    setBusy(true);
    await polish(note).catch(() => showToast(phrase('note_rephrase_failed')));
    setBusy(false);
  };
  return (
    <p>
      <Button icon="fresh" disabled={busy} title={phrase('note_rephrase_hint')} onClick={() => void go()}>
        {phrase(busy ? 'note_rephrasing' : 'note_rephrase')}
      </Button>
    </p>
  );
}

/** Takes the new words only where they score no worse and claim nothing new. */
async function polish(note: NoteState): Promise<void> {
  const { body, view } = note;
  const text = await rephrased(body);
  if (isAsGood(await tried(view, text), view)) {
    note.setBody(text);
    showToast(phrase('note_rephrased'), () => note.setBody(body));
    return;
  }
  showToast(phrase('note_rephrase_refused'));
}

function isAsGood(now: NoteView, before: NoteView): boolean {
  return now.draft.score >= before.draft.score && ungrounded(now) <= ungrounded(before) && keeps(now, before);
}

function ungrounded({ draft }: NoteView): number {
  return claimsOf(draft).filter(({ from }) => groundOf(from) === 'open').length;
}

/** Every claim of the note still stands in it. */
function keeps(now: NoteView, before: NoteView): boolean {
  return before.draft.claims.every(({ text, from }) => from === '' || now.note.body.includes(text));
}
