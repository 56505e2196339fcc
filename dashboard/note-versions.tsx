import { Button } from '../src/ui/controls.tsx';
import type { NoteState } from '../src/ui/note-state.ts';
import { phrase, wordsLanguage } from '../src/ui/phrase.ts';
import { showToast } from '../src/ui/toast.tsx';

/** What the note said before, the newest first; each can come back, and what stands now becomes a version in its turn. */
export function NoteVersions({ note }: { readonly note: NoteState }) {
  const { versions = [] } = note.view.note;
  if (versions.length === 0) return null;
  const said = new Intl.DateTimeFormat(wordsLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  const bringBack = (body: string) => {
    note.setBody(body);
    showToast(phrase('note_version_brought'), () => note.setBody(note.body));
  };
  return (
    <details class="section">
      <summary>{phrase('note_versions')}</summary>
      <ul class="plain stack-s">
        {versions.toReversed().map(({ at, body }) => (
          <li key={at} class="panel panel-tight stack-s">
            <time class="tiny soft" dateTime={new Date(at).toISOString()}>
              {said.format(at)}
            </time>
            <p class="small note-words" dir="auto">
              {body}
            </p>
            <p>
              <Button onClick={() => bringBack(body)}>{phrase('note_version_back')}</Button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
