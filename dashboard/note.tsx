import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../src/model/note.ts';
import type { Person } from '../src/model/person.ts';
import type { Message } from '../src/model/words.ts';
import { peopleAt, whomFirst } from '../src/people/whom.ts';
import { ask } from '../src/platform/ask.ts';
import { words } from '../src/platform/language.ts';
import type { NoteView, NoteWish } from '../src/platform/messages.ts';
import { Button } from '../src/ui/controls.tsx';
import { draftNote, openNote } from '../src/ui/notes.ts';
import { Notice } from '../src/ui/notices.tsx';
import { PersonForm } from '../src/ui/person-form.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { useAsked } from './kept.ts';
import { NoteDesk } from './note-desk.tsx';
import { Page, Waiting } from './page.tsx';
import { goTo, renamePlace } from './place.ts';
import { hashOf } from './route.ts';

/** What became of asking for a note. */
type Found = NoteView | { readonly trouble: Message } | 'failed';

/** A draft that is kept, under the pen again. */
export function NoteFace({ id }: { readonly id: string }) {
  const { value: notes, failed } = useAsked('notes', {});
  const [found, setFound] = useState<Found | undefined>(undefined);
  const note = notes?.find((one) => one.id === id);
  useEffect(() => {
    if (note === undefined || found !== undefined) return;
    void openNote(id).then(setFound, () => setFound('failed'));
  }, [note, found]);
  if (notes !== undefined && note === undefined && found === undefined)
    return (
      <Page title={phrase('dash_note_gone')} before={<Crumbs />}>
        <p>{phrase('dash_note_gone_more')}</p>
      </Page>
    );
  if (note !== undefined && found !== undefined && found !== 'failed' && 'trouble' in found)
    return <Unaddressed note={note} trouble={found.trouble} />;
  return <NoteOr found={failed && notes === undefined ? 'failed' : found} />;
}

/** A note that cannot be put under the pen, for want of its person: its words are still there to read and copy. */
function Unaddressed({ note, trouble }: { readonly note: Note; readonly trouble: Message }) {
  const name = phrase('dash_note_to_nobody');
  return (
    <Page title={phrase('dash_note_to', { name })} before={<Crumbs />}>
      <div class="stack one-form">
        <Notice tone="care" icon="person">
          {words(trouble)}
        </Notice>
        <div class="panel note-words" dir="auto">
          {note.subject === undefined ? null : <strong>{note.subject}</strong>}
          <p>{note.body}</p>
        </div>
      </div>
    </Page>
  );
}

type NewProps = { readonly wish: Partial<NoteWish> };

/** A new note: to whom is chosen where it was not said, and asked where nobody is named yet. */
export function NewNoteFace({ wish }: NewProps) {
  const { value: people, failed } = useAsked('people', {});
  const employer = useEmployer(wish.postingKey);
  const notes = useAsked('notes', {}).value ?? [];
  const [named, name] = useState<string | undefined>(wish.personId);
  const there = peopleAt(people ?? [], employer ?? '');
  const personId = named ?? whomFirst(there, undefined, notes, Date.now())[0]?.person.id;
  if (people === undefined || employer === undefined)
    return (
      <Page title={phrase('dash_note_new')} before={<Crumbs />}>
        <Waiting failed={failed} />
      </Page>
    );
  if (personId === undefined) return <WhoFirst employer={employer} onPerson={(person) => name(person.id)} />;
  return <Drafting wish={wholeWish(wish, personId)} />;
}

/** A note about an opening asks for a talk; one to a person alone only says hello. */
function wholeWish(wish: Partial<NoteWish>, personId: string): NoteWish {
  const kind = wish.postingKey === undefined ? 'reconnect' : 'ask';
  return { kind, channel: 'email', ...wish, personId };
}

function Drafting({ wish }: { readonly wish: NoteWish }) {
  const [found, setFound] = useState<Found | undefined>(undefined);
  const asking = JSON.stringify(wish);
  useEffect(() => {
    let left = false;
    const landed = (answer: Found) => {
      if (left) return;
      setFound(answer);
      if (answer !== 'failed' && 'note' in answer) renamePlace({ at: 'note', id: answer.note.id });
    };
    draftNote(wish).then(landed, () => landed('failed'));
    return () => {
      left = true;
    };
  }, [asking]);
  const drafted = found !== undefined && found !== 'failed' && 'note' in found;
  useEffect(() => {
    if (drafted) document.querySelector<HTMLElement>('.note textarea')?.focus();
  }, [drafted]);
  return <NoteOr found={found} />;
}

/** The desk once there is a note; before that a moment's wait, or the reason there is none. */
function NoteOr({ found }: { readonly found: Found | undefined }) {
  if (found !== undefined && found !== 'failed' && 'note' in found)
    return <NoteDesk key={found.note.id} first={found} before={<Crumbs view={found} />} />;
  return (
    <Page title={phrase('dash_note_new')} before={<Crumbs />}>
      {found === undefined || found === 'failed' ? (
        <Waiting failed={found === 'failed'} />
      ) : (
        <Notice tone="care" icon="pen" title={phrase('dash_note_trouble')}>
          <p>{words(found.trouble)}</p>
          <p class="actions">
            <Button onClick={() => goTo({ at: 'profile' })}>{phrase('dash_note_to_profile')}</Button>
            <Button kind="quiet" onClick={() => goTo({ at: 'people' })}>
              {phrase('dash_note_to_people')}
            </Button>
          </p>
        </Notice>
      )}
    </Page>
  );
}

function Crumbs({ view }: { readonly view?: NoteView }) {
  const record = view?.record;
  return (
    <p class="crumbs">
      <a href={hashOf({ at: 'notes' })}>{phrase('dash_notes')}</a>
      {record === undefined ? null : (
        <>
          {' / '}
          <a href={hashOf({ at: 'today', key: record.key })} dir="auto">
            {record.posting.title}
          </a>
        </>
      )}
    </p>
  );
}

type WhoProps = { readonly employer: string; readonly onPerson: (person: Person) => void };

function WhoFirst({ employer, onPerson }: WhoProps) {
  const keep = (person: Person) => void ask('person_put', { person }).then(() => onPerson(person));
  const title = employer === '' ? phrase('dash_note_who') : phrase('dash_note_who_at', { employer });
  return (
    <Page title={title} tab={phrase('dash_note_new')} before={<Crumbs />} lede={phrase('dash_note_who_lede')}>
      <div class="panel one-form">
        <PersonForm
          employer={employer === '' ? undefined : employer}
          doing={phrase('dash_note_who_do')}
          onPerson={keep}
        />
      </div>
    </Page>
  );
}

/** The employer an opening belongs to; empty where the note is about none. */
function useEmployer(postingKey: string | undefined): string | undefined {
  const watches = useAsked('watches', {}).value;
  if (postingKey === undefined) return '';
  const watchId = postingKey.split(' ', 1)[0];
  return watches === undefined ? undefined : (watches.find(({ id }) => id === watchId)?.employer ?? '');
}
