import type { Message } from '../model/words.ts';
import { words } from '../platform/language.ts';
import { Notice } from './notices.tsx';
import { phrase } from './phrase.ts';

/** What to look at before the note leaves; nothing here stands in the way. */
export function NoteWarnings({ warnings }: { readonly warnings: readonly Message[] }) {
  if (warnings.length === 0) return null;
  return (
    <Notice tone="care" icon="alert" title={phrase('note_warnings')}>
      {warnings.map((warning) => (
        <p key={words(warning)} class="small">
          {words(warning)}
        </p>
      ))}
    </Notice>
  );
}
