import { useRef, useState } from 'preact/hooks';
import { ask } from '../../src/platform/ask.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Dialog } from '../../src/ui/dialog.tsx';
import { TextField } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { ago } from '../../src/ui/spoken.ts';
import { showToast } from '../../src/ui/toast.tsx';
import { useAsked } from '../kept.ts';
import { Damaged } from './damaged.tsx';
import { ImportBackup, type OpenedFile } from './import-backup.tsx';
import { saveMatches } from './matches.ts';
import { saveBackup } from './save-backup.ts';

/** Everything that is kept: taken out, brought in, set back, erased. */
export function Keep() {
  const [file, open] = useState<OpenedFile | undefined>(undefined);
  const [erasing, erase] = useState(false);
  return (
    <section class="section">
      <div>
        <h2>{phrase('dash_keep')}</h2>
        <p class="small soft">{phrase('dash_keep_lede')}</p>
      </div>
      <div class="panel stack">
        <Damaged />
        <TakeOut />
        <p class="actions">
          <BringIn onFile={open} />
          <Button icon="down-file" onClick={() => void saveMatches()}>
            {phrase('dash_keep_csv')}
          </Button>
        </p>
        {file === undefined ? null : (
          <ImportBackup key={file.name} file={file} onDone={() => open(undefined)} />
        )}
        <Snapshots />
        <p>
          <Button icon="trash" onClick={() => erase(true)}>
            {phrase('dash_erase')}
          </Button>
        </p>
      </div>
      {erasing ? <EraseDialog onClose={() => erase(false)} /> : null}
    </section>
  );
}

function TakeOut() {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    await saveBackup(passphrase).finally(() => setBusy(false));
  };
  return (
    <div class="stack-s some-width">
      <TextField
        label={phrase('dash_passphrase')}
        hint={phrase('dash_passphrase_hint')}
        value={passphrase}
        onValue={setPassphrase}
      />
      <p>
        <Button kind="primary" icon="down-file" disabled={busy} onClick={() => void take()}>
          {phrase('dash_export')}
        </Button>
      </p>
    </div>
  );
}

function BringIn({ onFile }: { readonly onFile: (file: OpenedFile) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file !== undefined) void file.text().then((text) => onFile({ name: file.name, text }));
    field.value = '';
  };
  return (
    <>
      <input ref={input} hidden type="file" accept=".json,application/json" onChange={chosen} />
      <Button icon="up-file" onClick={() => input.current?.click()}>
        {phrase('dash_import_backup')}
      </Button>
    </>
  );
}

/** What was there before an import or an erasing: one click away. */
function Snapshots() {
  const kept = useAsked('snapshots', {}).value ?? [];
  if (kept.length === 0) return null;
  return (
    <div class="stack-s">
      <h3 class="small-head">{phrase('dash_snapshots')}</h3>
      <ul class="rows small">
        {kept.map(({ id, at, why }) => (
          <li key={id} class="row-apart">
            <span>{phrase(`dash_snapshot_${why}`, { ago: ago(at, Date.now()) })}</span>
            <Button onClick={() => void bringBack(id)}>{phrase('dash_snapshot_restore')}</Button>
          </li>
        ))}
      </ul>
      <p>
        <Button kind="quiet" onClick={() => void ask('snapshots_forget', {})}>
          {phrase('dash_snapshots_forget')}
        </Button>
      </p>
    </div>
  );
}

async function bringBack(id: number): Promise<void> {
  const answer = await ask('snapshot_restore', { id });
  showToast(phrase('trouble' in answer ? answer.trouble.name : 'dash_snapshot_restored'));
}

function EraseDialog({ onClose }: { readonly onClose: () => void }) {
  const isSynced = useAsked('sync', {}).value?.on === true;
  const erase = () => {
    onClose();
    void ask('backup_erase', {}).then(() => showToast(phrase('dash_erased')));
  };
  return (
    <Dialog title={phrase('dash_erase_title')} onClose={onClose}>
      <p>{phrase('dash_erase_more')}</p>
      {isSynced ? <p>{phrase('dash_erase_synced')}</p> : null}
      <div class="row">
        <Button onClick={erase}>{phrase('dash_erase_do')}</Button>
        <Button kind="quiet" autofocus onClick={onClose}>
          {phrase('dash_cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
