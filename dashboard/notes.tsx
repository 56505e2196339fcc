import type { Note } from '../src/model/note.ts';
import type { Person } from '../src/model/person.ts';
import { ask } from '../src/platform/ask.ts';
import { Chip } from '../src/ui/chips.tsx';
import { IconButton } from '../src/ui/controls.tsx';
import { EmptyState } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { ago } from '../src/ui/spoken.ts';
import { showToast } from '../src/ui/toast.tsx';
import { useAsked } from './kept.ts';
import { kindWords } from './note-words.ts';
import { Page, Waiting } from './page.tsx';
import { hashOf } from './route.ts';

/** The drafts that are kept, the latest first. */
export function NotesFace() {
  const { value: notes, failed } = useAsked('notes', {});
  const people = useAsked('people', {}).value ?? [];
  const latest = [...(notes ?? [])].sort((a, b) => b.updatedAt - a.updatedAt);
  return (
    <Page title={phrase('dash_notes')} lede={phrase('dash_notes_lede')}>
      {notes === undefined ? <Waiting failed={failed} /> : null}
      {notes?.length === 0 ? (
        <div class="panel">
          <EmptyState title={phrase('dash_no_notes')}>
            <p class="soft">{phrase('dash_no_notes_more')}</p>
            <p>
              <a href={hashOf({ at: 'people' })}>{phrase('dash_no_notes_go')}</a>
            </p>
          </EmptyState>
        </div>
      ) : null}
      {latest.length === 0 ? null : (
        <ul class="panel rows">
          {latest.map((note) => (
            <Row key={note.id} note={note} person={people.find(({ id }) => id === note.personId)} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Row({ note, person }: { readonly note: Note; readonly person: Person | undefined }) {
  const now = Date.now();
  const opening = note.subject || firstWords(note.body) || phrase('dash_note_blank');
  const name = person?.name ?? phrase('dash_note_to_nobody');
  return (
    <li class="note-row">
      <div>
        <h2 class="note-title">
          <a href={hashOf({ at: 'note', id: note.id })}>{phrase('dash_note_to', { name })}</a>
        </h2>{' '}
        {note.copiedAt === undefined ? null : (
          <Chip tone="moss" icon="check">
            {phrase('dash_note_copied', { ago: ago(note.copiedAt, now) })}
          </Chip>
        )}
        <p class="serif" dir="auto">
          {opening}
        </p>
        <p class="small soft dots">
          <span>{kindWords(note.kind)}</span>
          <span>
            <time dateTime={new Date(note.updatedAt).toISOString()}>
              {phrase('dash_note_changed', { ago: ago(note.updatedAt, now) })}
            </time>
          </span>
        </p>
      </div>
      <IconButton
        icon="trash"
        label={phrase('dash_note_remove', { name, opening })}
        title={phrase('dash_note_remove', { name, opening })}
        onClick={() => void remove(note.id, name)}
      />
    </li>
  );
}

/** The note may have been written on elsewhere since this list was read: what comes back is what went. */
async function remove(id: string, name: string): Promise<void> {
  const { note } = await ask('note_remove', { id });
  const bringBack = note && (() => void ask('note_put', { note }));
  showToast(phrase('dash_note_removed', { name }), bringBack);
}

const SHORT = 90;

/** The first line that says something, without the greeting. */
function firstWords(body: string): string {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const line = lines[1] ?? lines[0] ?? '';
  return line.length <= SHORT ? line : `${line.slice(0, line.lastIndexOf(' ', SHORT))} …`;
}
