import { useId } from 'preact/hooks';
import type { Channel } from '../model/note.ts';
import type { Person, Relation } from '../model/person.ts';
import type { MessageName } from '../model/words.ts';
import { Button } from './controls.tsx';
import { Segments } from './fields.tsx';
import { type Ground, stretchesOf } from './mirror.ts';
import type { NoteState } from './note-state.ts';
import { phrase } from './phrase.ts';

/** Where there is little room, the ways most people go. */
const FEW: readonly Channel[] = ['email', 'linkedin-message', 'letter', 'call'];

const CHANNEL_WORDS = {
  email: 'note_channel_email',
  letter: 'note_channel_letter',
  'linkedin-note': 'note_channel_linkedin_note',
  'linkedin-message': 'note_channel_linkedin',
  call: 'note_channel_call',
  'talking-points': 'note_channel_points',
} as const satisfies Record<Channel, MessageName>;

type HeadProps = {
  readonly note: NoteState;
  readonly onChannel: (channel: Channel) => void;
  readonly onChange: () => void;
  /** The channels to choose from; the one of the note is always among them. */
  readonly channels?: readonly Channel[];
};

/** To whom and why them, by which way, about what. */
export function Letterhead({ note, onChannel, onChange, channels = FEW }: HeadProps) {
  const { person, note: kept } = note.view;
  const offered = channels.includes(kept.channel) ? channels : [...channels, kept.channel];
  return (
    <div class="letterhead">
      <div>
        <span class="label">{phrase('note_to')}</span>
        <To person={person} />
        <Button
          kind="quiet"
          aria-label={phrase('note_change_person', { name: person.name })}
          onClick={onChange}
        >
          {phrase('note_change')}
        </Button>
      </div>
      <div class="whole">
        <Segments
          label={phrase('note_by')}
          value={kept.channel}
          onValue={onChannel}
          options={offered.map((value) => ({ value, label: phrase(CHANNEL_WORDS[value]) }))}
        />
      </div>
      {kept.subject === undefined ? null : <Subject note={note} />}
    </div>
  );
}

const WHOM = {
  manager: 'note_whom_manager',
  'skip-level': 'note_whom_skip_level',
  colleague: 'note_whom_colleague',
  recruiter: 'note_whom_recruiter',
  hr: 'note_whom_hr',
  stranger: 'note_whom_stranger',
} as const satisfies Record<Relation, MessageName>;

function To({ person }: { readonly person: Person }) {
  return (
    <p class="small">
      <strong>
        <bdi>{person.name}</bdi>
      </strong>
      <span class="relation">{phrase(WHOM[person.relation])}</span>
      {person.role === undefined ? null : <bdi class="tiny soft role">{person.role}</bdi>}
    </p>
  );
}

function Subject({ note }: { readonly note: NoteState }) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {phrase('note_subject')}
      </label>
      <input
        id={id}
        class="bare"
        dir="auto"
        autocomplete="off"
        value={note.subject}
        onInput={(event) => note.setSubject(event.currentTarget.value)}
      />
      <span class="tiny soft subject-words">{phrase('note_words', { count: wordsIn(note.subject) })}</span>
    </div>
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/**
 * A real textarea over a mirror of the same letters. The mirror lets the box grow and draws what each claim rests on;
 * it is hidden from screen readers, which find the claims in the list below.
 */
export function NoteSheet({ note }: { readonly note: NoteState }) {
  return (
    <div class="note">
      <div class="note-mirror" aria-hidden="true">
        {stretchesOf(note.body, note.view.draft.claims).map(({ text, ground }, at) =>
          ground === undefined ? (
            text
          ) : (
            <span key={at} class={CLAIM_CLASS[ground]}>
              {text}
            </span>
          ),
        )}
        {'\n'}
      </div>
      <textarea
        aria-label={phrase('note_to_whom', { name: note.view.person.name })}
        dir="auto"
        spellcheck
        value={note.body}
        onInput={(event) => note.setBody(event.currentTarget.value)}
      />
    </div>
  );
}

const CLAIM_CLASS: Readonly<Record<Ground, string>> = {
  facts: 'claim',
  posting: 'claim claim-posting',
  open: 'claim claim-open',
};

const KEYS = [
  ['facts', 'key', 'note_from_facts'],
  ['posting', 'key key-posting', 'note_from_posting'],
  ['open', 'key key-open', 'note_not_yet_yours'],
] as const satisfies readonly (readonly [Ground, string, MessageName])[];

/** What the underlines mean. */
export function ClaimKey() {
  return (
    <p class="tiny soft claim-key">
      {KEYS.map(([ground, look, word]) => (
        <span key={ground}>
          <span class={look} />
          {phrase(word)}
        </span>
      ))}
    </p>
  );
}
