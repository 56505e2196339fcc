import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../src/model/person.ts';
import type { Message } from '../src/model/words.ts';
import { peopleAt, type Suggestion, whomFirst } from '../src/people/whom.ts';
import { ask } from '../src/platform/ask.ts';
import { words } from '../src/platform/language.ts';
import type { NoteView, NoteWish, Trouble } from '../src/platform/messages.ts';
import { openDashboard } from '../src/platform/tabs.ts';
import { Button, IconButton } from '../src/ui/controls.tsx';
import { Dialog } from '../src/ui/dialog.tsx';
import { ClaimKey, Letterhead, NoteSheet } from '../src/ui/note-editor.tsx';
import { type Kept, useNote } from '../src/ui/note-state.ts';
import { NoteWarnings } from '../src/ui/note-warnings.tsx';
import { draftNote } from '../src/ui/notes.ts';
import { Notice } from '../src/ui/notices.tsx';
import { PersonForm } from '../src/ui/person-form.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { ScoreBox } from '../src/ui/score.tsx';
import { WaysOut } from '../src/ui/ways-out.tsx';
import type { Face } from './faces.ts';
import { usePlanWords } from './said.ts';
import { Shell } from './shell.tsx';
import { load, replace, typedIn } from './state.ts';

/** The note for a wish: the one begun earlier where there is one, else a new draft. */
export function NoteFace({ wish }: { readonly wish: NoteWish }) {
  const [found, setFound] = useState<NoteView | Trouble | undefined>(undefined);
  useEffect(() => {
    void draftNote(wish).then(setFound, () => setFound({ trouble: { name: 'ui_not_answered' } }));
  }, []);
  if (found === undefined)
    return (
      <Shell away title={phrase('note_title')}>
        <p class="soft">{phrase('note_drafting')}</p>
      </Shell>
    );
  return 'trouble' in found ? <NoNote say={found.trouble} /> : <Editing first={found} wish={wish} />;
}

function NoNote({ say }: { readonly say: Message }) {
  return (
    <Shell away title={phrase('note_title')}>
      <div class="stack">
        <Notice tone="care" icon="alert">
          {words(say)}
        </Notice>
        <Button kind="primary" large wide onClick={() => openDashboard('#/profile')}>
          {phrase('popup_profile_go')}
        </Button>
      </div>
    </Shell>
  );
}

function Editing({ first, wish }: { readonly first: NoteView; readonly wish: NoteWish }) {
  const note = useNote(first);
  const [choosing, choose] = useState(false);
  const title = first.record?.posting.title;
  return (
    <Shell
      away
      plain
      title={phrase('note_title')}
      under={title === undefined ? [] : [phrase('note_about', { title })]}
      beside={<Beside kept={note.kept} id={first.note.id} />}
      foot={
        <>
          <ScoreBox draft={note.view.draft} room={note.view.room} folded />
          <NoteWarnings warnings={note.view.warnings} />
          <div class="foot">
            <WaysOut note={note} onPrint={() => openNote(first.note.id)} />
          </div>
        </>
      }
    >
      <Caution view={first} />
      <div class="edge">
        <Letterhead
          note={note}
          onChannel={(channel) => replace({ at: 'note', wish: { ...wish, channel } })}
          onChange={() => choose(true)}
        />
        <NoteSheet note={note} />
        <ClaimKey />
      </div>
      {choosing ? <ChoosePerson first={first} wish={wish} onClose={() => choose(false)} /> : null}
    </Shell>
  );
}

function Caution({ view }: { readonly view: NoteView }) {
  const say = usePlanWords((plan) => plan.caution(ask, view));
  return say === undefined ? null : (
    <Notice tone="care" icon="alert">
      {words(say)} {phrase('popup_caution')}
    </Notice>
  );
}

const KEPT = { saved: 'note_kept_saved', saving: 'note_kept_saving', lost: 'note_kept_lost' } as const;

function Beside({ kept, id }: { readonly kept: Kept; readonly id: string }) {
  return (
    <>
      <span
        class={kept === 'lost' ? 'tiny field-error' : 'tiny soft'}
        role={kept === 'lost' ? 'alert' : undefined}
      >
        {phrase(KEPT[kept])}
      </span>
      <IconButton
        icon="full"
        label={phrase('note_full_page')}
        title={phrase('note_full_page')}
        onClick={() => openNote(id)}
      />
    </>
  );
}

function openNote(id: string): void {
  void openDashboard(`#/note/${encodeURIComponent(id)}`);
}

async function ranked(employer: string, { record }: NoteView): Promise<readonly Suggestion[]> {
  const [people, notes] = await Promise.all([ask('people', {}), ask('notes', {})]);
  return whomFirst(peopleAt(people, employer), record?.posting, notes, Date.now());
}

type ChooseProps = { readonly first: NoteView; readonly wish: NoteWish; readonly onClose: () => void };

function ChoosePerson({ first, wish, onClose }: ChooseProps) {
  const employer = first.person.employer ?? '';
  const [people, setPeople] = useState<readonly Suggestion[]>([]);
  useEffect(() => void ranked(employer, first).then(setPeople), []);
  const write = ({ person: { id }, kind, channel }: Suggestion) =>
    replace({ at: 'note', wish: { ...wish, personId: id, kind, channel } });
  const another: Face = {
    at: 'person',
    employer,
    ...(wish.postingKey === undefined ? {} : { postingKey: wish.postingKey }),
  };
  return (
    <Dialog title={phrase('note_choose_title')} onClose={onClose}>
      <div class="menu">
        {people.map((one) => (
          <button
            key={one.person.id}
            type="button"
            aria-current={one.person.id === wish.personId}
            onClick={() => write(one)}
          >
            <span>
              <bdi>{one.person.name}</bdi>
              <br />
              <span class="tiny soft">{words(one.why)}</span>
            </span>
          </button>
        ))}
      </div>
      <div class="row">
        <Button icon="plus" onClick={() => replace(another)}>
          {phrase('note_someone_else')}
        </Button>
        <Button kind="quiet" autofocus onClick={onClose}>
          {phrase('note_keep_person', { name: first.person.name })}
        </Button>
      </div>
    </Dialog>
  );
}

/** Nobody to write to is known there yet: a short form, then the note. */
export function PersonFace({ face }: { readonly face: Extract<Face, { at: 'person' }> }) {
  const named = async (person: Person) => {
    await ask('person_put', { person });
    await load();
    const { postingKey } = face;
    const about = postingKey === undefined ? {} : { postingKey };
    replace({ at: 'note', wish: { ...about, personId: person.id, kind: 'ask', channel: 'email' } });
  };
  return (
    <Shell away title={phrase('popup_person_title')}>
      <div class="stack">
        <p class="soft">{phrase('popup_person', { employer: face.employer })}</p>
        <PersonForm
          employer={face.employer}
          first={face.filled}
          onFill={(filled) => typedIn({ ...face, filled })}
          doing={phrase('ui_draft')}
          onPerson={(person) => void named(person)}
        />
      </div>
    </Shell>
  );
}
