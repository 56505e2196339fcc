import { type Note, REPLIES, type Reply } from '../src/model/note.ts';
import type { PostingRecord } from '../src/model/record.ts';
import { ask } from '../src/platform/ask.ts';
import { Button } from '../src/ui/controls.tsx';
import { Check, Choice } from '../src/ui/fields.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { ago } from '../src/ui/spoken.ts';
import { showToast } from '../src/ui/toast.tsx';
import { useAsked } from './kept.ts';

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
  const answered = (value: Reply | '') =>
    void ask('note_reply', value === '' ? { id } : { id, reply: value });
  return (
    <>
      <p>{phrase('dash_note_sent_ago', { ago: ago(at, Date.now()) })}</p>
      <Choice label={phrase('dash_note_reply')} value={reply ?? ''} options={ANSWERS} onValue={answered} />
    </>
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
