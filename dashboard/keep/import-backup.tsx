import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../../src/model/words.ts';
import { ask } from '../../src/platform/ask.ts';
import { words } from '../../src/platform/language.ts';
import { isLocked, unlocked } from '../../src/platform/lock.ts';
import type { BackupCounts, BackupWish } from '../../src/platform/messages.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Segments, TextField, toFirstError } from '../../src/ui/fields.tsx';
import { Notice } from '../../src/ui/notices.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { showToast } from '../../src/ui/toast.tsx';
import { useHeadingFocus } from '../heading-focus.ts';
import { useAsked } from '../kept.ts';

export type OpenedFile = { readonly name: string; readonly text: string };
type Props = { readonly file: OpenedFile; readonly onDone: () => void };

/** A backup on its way in: opened with its passphrase if it has one, then looked at, then taken in. */
export function ImportBackup({ file, onDone }: Props) {
  const [text, setText] = useState(isLocked(file.text) ? undefined : file.text);
  return (
    <div class="well stack">
      <h3 ref={useHeadingFocus()} tabIndex={-1} class="small-head">
        {file.name}
      </h3>
      {text === undefined ? (
        <Unlock file={file} onText={setText} onDone={onDone} />
      ) : (
        <Plan text={text} onDone={onDone} />
      )}
    </div>
  );
}

function Leave({ onDone }: Pick<Props, 'onDone'>) {
  return (
    <Button kind="quiet" onClick={onDone}>
      {phrase('dash_import_leave')}
    </Button>
  );
}

type UnlockProps = Props & { readonly onText: (text: string) => void };

function Unlock({ file, onText, onDone }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState<Message | undefined>(undefined);
  const open = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = await unlocked(file.text, passphrase);
    if (typeof text === 'string') return onText(text);
    setWrong(text.trouble);
    toFirstError(form);
  };
  return (
    <form class="stack-s some-width" onSubmit={(event) => void open(event)}>
      <TextField
        label={phrase('dash_passphrase_of')}
        value={passphrase}
        error={wrong && words(wrong)}
        onValue={setPassphrase}
      />
      <div class="actions">
        <Button type="submit" kind="primary">
          {phrase('dash_unlock')}
        </Button>
        <Leave onDone={onDone} />
      </div>
    </form>
  );
}

type Planned = BackupCounts | { readonly trouble: Message } | undefined;

function Plan({ text, onDone }: { readonly text: string; readonly onDone: () => void }) {
  const [how, choose] = useState<BackupWish['how']>('merge');
  const [plan, setPlan] = useState<Planned>(undefined);
  const isSynced = useAsked('sync', {}).value?.on === true;
  useEffect(() => void ask('backup_plan', { text, how }).then(setPlan), [text, how]);
  if (plan === undefined) return null;
  if ('trouble' in plan)
    return (
      <>
        <Notice tone="care" icon="alert">
          <span role="alert">{words(plan.trouble)}</span>
        </Notice>
        <p>
          <Leave onDone={onDone} />
        </p>
      </>
    );
  const take = async () => {
    await ask('backup_import', { text, how });
    onDone();
    showToast(phrase('dash_imported'));
  };
  return (
    <>
      <Segments
        label={phrase('dash_import_how')}
        value={how}
        options={[
          { value: 'merge', label: phrase('dash_import_merge') },
          { value: 'replace', label: phrase('dash_import_replace') },
        ]}
        onValue={choose}
      />
      <PlanLines counts={plan} />
      {isSynced && how === 'replace' ? <p class="small">{phrase('dash_import_synced')}</p> : null}
      <div class="actions">
        <Button kind="primary" onClick={() => void take()}>
          {phrase('dash_import_do')}
        </Button>
        <Leave onDone={onDone} />
      </div>
    </>
  );
}

const PARTS = ['watches', 'postings', 'people', 'notes', 'plans'] as const;
const CHANGES = ['added', 'changed', 'same', 'removed'] as const;

/** What would change, part by part; what would not is left out. */
function PlanLines({ counts }: { readonly counts: BackupCounts }) {
  return (
    <ul class="rows small" aria-label={phrase('dash_import_plan')}>
      {PARTS.map((part) => (
        <li key={part} class="row-apart">
          <strong>{phrase(`dash_part_${part}`)}</strong>
          <span>{changesIn(counts[part])}</span>
        </li>
      ))}
    </ul>
  );
}

function changesIn(counts: BackupCounts['notes']): string {
  const said = CHANGES.filter((change) => counts[change] > 0).map((change) =>
    phrase(`dash_import_${change}`, { count: counts[change] }),
  );
  return said.join(', ') || phrase('dash_import_nothing');
}
