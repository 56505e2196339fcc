import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { neverThere } from '../src/draft/sense.ts';
import { CHANNELS, type Channel, NOTE_KINDS, type NoteKind } from '../src/model/note.ts';
import { present } from '../src/model/posting.ts';
import type { Message } from '../src/model/words.ts';
import { words } from '../src/platform/language.ts';
import type { NoteView, NoteWish } from '../src/platform/messages.ts';
import { Choice } from '../src/ui/fields.tsx';
import { ClaimKey, Letterhead, NoteSheet } from '../src/ui/note-editor.tsx';
import { type NoteState, useNote } from '../src/ui/note-state.ts';
import { NoteWarnings } from '../src/ui/note-warnings.tsx';
import { draftNote } from '../src/ui/notes.ts';
import { Notice } from '../src/ui/notices.tsx';
import { relationWords } from '../src/ui/person-form.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { Polish } from '../src/ui/polish.tsx';
import { WaysOut } from '../src/ui/ways-out.tsx';
import { useAsked } from './kept.ts';
import { NoteBeside, NoteClaims } from './note-grounds.tsx';
import { NoteLog } from './note-log.tsx';
import { NoteVersions } from './note-versions.tsx';
import { kindWords } from './note-words.ts';
import { Page } from './page.tsx';
import { renamePlace } from './place.ts';
import { BeforeAsking } from './plan/before-asking.tsx';

type DeskProps = { readonly first: NoteView; readonly before: ComponentChildren };

/** A note, to whom, how it stands, what it rests on, and how it leaves. */
export function NoteDesk({ first, before }: DeskProps) {
  const [view, setView] = useState(first);
  const [trouble, setTrouble] = useState<Message | undefined>(undefined);
  const another = (change: Partial<NoteWish>) => {
    draftNote({ ...wishOf(view), ...change }).then(
      (answer) => {
        setTrouble('trouble' in answer ? answer.trouble : undefined);
        if ('trouble' in answer) return;
        setView(answer);
        renamePlace({ at: 'note', id: answer.note.id });
      },
      () => setTrouble({ name: 'dash_failed' }),
    );
  };
  const { id, channel, kind } = view.note;
  return (
    <Sheet
      key={`${id} ${channel} ${kind} ${view.person.id}`}
      first={view}
      before={before}
      trouble={trouble}
      onAnother={another}
    />
  );
}

function wishOf({ note }: NoteView): NoteWish {
  const { postingKey, personId, kind, channel } = note;
  return present<NoteWish>({ postingKey, personId, kind, channel });
}

type SheetProps = DeskProps & {
  readonly trouble: Message | undefined;
  readonly onAnother: (change: Partial<NoteWish>) => void;
};

function Sheet({ first, before, trouble, onAnother }: SheetProps) {
  const note = useNote(first);
  const [choosing, choose] = useState(false);
  const onChannel = (channel: Channel) => onAnother({ channel });
  return (
    <Page
      title={phrase('dash_note_to', { name: first.person.name })}
      before={before}
      doing={<KeptWords note={note} />}
    >
      <div class="cols cols-wide">
        <div class="stack">
          {trouble === undefined ? null : (
            <Notice tone="care" icon="alert">
              {words(trouble)}
            </Notice>
          )}
          <div class="sheet">
            <Letterhead
              note={note}
              channels={CHANNELS}
              onChannel={onChannel}
              onChange={() => choose(!choosing)}
            />
            {choosing ? <SomeoneElse view={first} onAnother={onAnother} /> : null}
            <NoteSheet note={note} />
          </div>
          <ClaimKey />
          <Polish note={note} />
          <NoteWarnings warnings={note.view.warnings} />
          <BeforeAsking view={note.view} />
          <WaysOut note={note} />
          <NoteLog id={first.note.id} record={first.record} />
          <NoteClaims note={note} />
          <NoteVersions note={note} />
        </div>
        <NoteBeside note={note}>
          <KindChoice view={first} onAnother={onAnother} />
        </NoteBeside>
      </div>
    </Page>
  );
}

const KEPT_WORDS = { saved: 'dash_kept_saved', saving: 'dash_kept_saving', lost: 'dash_kept_lost' } as const;

function KeptWords({ note }: { readonly note: NoteState }) {
  const words = phrase(KEPT_WORDS[note.kept]);
  if (note.kept === 'lost')
    return (
      <p class="small field-error" role="alert">
        {words}
      </p>
    );
  return <p class="small soft">{words}</p>;
}

type ElseProps = { readonly view: NoteView; readonly onAnother: SheetProps['onAnother'] };

function SomeoneElse({ view, onAnother }: ElseProps) {
  const people = useAsked('people', {}).value ?? [];
  return (
    <div class="whole someone-else">
      <Choice
        label={phrase('dash_note_to_whom')}
        value={view.person.id}
        options={people.map(({ id, name, relation }) => ({
          value: id,
          label: phrase('dash_person_option', { name, relation: relationWords(relation) }),
        }))}
        onValue={(personId) => onAnother({ personId })}
      />
    </div>
  );
}

type KindProps = { readonly view: NoteView; readonly onAnother: SheetProps['onAnother'] };

/** Kinds that are only for a former employer stand greyed where this is none, and it is said why. */
function KindChoice({ view: { note, input }, onAnother }: KindProps) {
  const never = (kind: NoteKind) => neverThere({ ...input, kind });
  const why = NOTE_KINDS.map(never).find((one) => one !== undefined);
  return (
    <Choice
      label={phrase('dash_note_kind')}
      hint={
        why === undefined
          ? phrase('dash_note_kind_hint')
          : phrase('dash_note_kind_former', { employer: input.employer })
      }
      value={note.kind}
      options={NOTE_KINDS.map((value) => ({
        value,
        label: kindWords(value),
        disabled: value !== note.kind && never(value) !== undefined,
      }))}
      onValue={(chosen) => onAnother({ kind: chosen })}
    />
  );
}
