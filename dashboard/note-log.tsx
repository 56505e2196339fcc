import { type Note, type NoteKind, REPLIES, type Reply } from '../src/model/note.ts';
import { present } from '../src/model/posting.ts';
import type { PostingRecord } from '../src/model/record.ts';
import type { MessageName } from '../src/model/words.ts';
import { ask } from '../src/platform/ask.ts';
import type { NoteWish } from '../src/platform/messages.ts';
import { Button } from '../src/ui/controls.tsx';
import { Check, Choice } from '../src/ui/fields.tsx';
import { Icon } from '../src/ui/icons.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { ago } from '../src/ui/spoken.ts';
import { announce } from '../src/ui/status.tsx';
import { showToast } from '../src/ui/toast.tsx';
import { useAsked } from './kept.ts';
import { kindWords } from './note-words.ts';
import { hashOf } from './route.ts';

type Props = { readonly id: string; readonly record: PostingRecord | undefined };

/** What became of a note, as the user says; with the application beside it, for the two go together. */
export function NoteLog({ id, record }: Props) {
  const note = useAsked('notes', {}).value?.find((one) => one.id === id);
  if (note === undefined) return null;
  return (
    <section class="section stack-s">
      <h2>{phrase('dash_note_log')}</h2>
      <div class="panel stack-s">
        {note.sentAt === undefined ? <NotYet id={id} /> : <Sent note={note} at={note.sentAt} />}
        {record === undefined ? null : <Applied record={record} />}
      </div>
    </section>
  );
}

function NotYet({ id }: { readonly id: string }) {
  return (
    <>
      <p class="small soft">{phrase('dash_note_log_lede')}</p>
      <p>
        <Button icon="check" onClick={() => markSent(id)}>
          {phrase('dash_note_went_out')}
        </Button>
      </p>
    </>
  );
}

function markSent(id: string): void {
  void ask('note_sent', { id, sent: true });
  showToast(phrase('dash_note_logged'), () => void ask('note_sent', { id, sent: false }));
}

function Sent({ note, at }: { readonly note: Note; readonly at: number }) {
  const { id, reply } = note;
  const answered = (value: Reply | '') => {
    void ask('note_reply', value === '' ? { id } : { id, reply: value });
    announce(phrase('dash_kept_saved'));
  };
  return (
    <>
      <p>{phrase('dash_note_sent_ago', { ago: ago(at, Date.now()) })}</p>
      <Choice label={phrase('dash_note_reply')} value={reply ?? ''} options={ANSWERS} onValue={answered} />
      <AfterReply note={note} />
    </>
  );
}

/** Which note an answer asks for, and why. */
const AFTER = {
  talked: ['thanks', 'people_due_thanks'],
  declined: ['close-out', 'people_due_close'],
} as const satisfies Partial<Record<Reply, readonly [NoteKind, MessageName]>>;

/** The next step, right where the answer was told: a thanks after a talk, a kind word after a no. */
function AfterReply({ note: { personId, postingKey, kind, reply } }: { readonly note: Note }) {
  const person = useAsked('people', {}).value?.find(({ id }) => id === personId);
  if (person === undefined || (reply !== 'talked' && reply !== 'declined')) return null;
  const [next, why] = AFTER[reply];
  if (next === kind) return null;
  const wish = present<Partial<NoteWish>>({ personId, postingKey, kind: next });
  return (
    <div class="stack-s">
      <p>{phrase(why, { person: person.name })}</p>
      <p>
        <a class="btn" href={hashOf({ at: 'new-note', wish })}>
          <Icon name="pen" />
          {kindWords(next)}
        </a>
      </p>
    </div>
  );
}

const ANSWERS = (['', ...REPLIES] as const).map((value) => ({
  value,
  label: phrase(value === '' ? 'dash_reply_none' : `dash_reply_${value}`),
}));

/** Whether they applied on the employer's page too: a note beside an application is worth more than either. */
function Applied({ record: { key, watchId } }: { readonly record: PostingRecord }) {
  const now = useAsked('openings', { watchId }).value?.find((one) => one.key === key);
  return (
    <Check
      label={phrase('dash_applied')}
      checked={now?.appliedAt !== undefined}
      onValue={(applied) => void ask('applied', { key, applied })}
    />
  );
}
