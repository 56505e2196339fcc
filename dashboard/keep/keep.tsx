import { useRef, useState } from 'preact/hooks';
import { Button } from '../../src/ui/controls.tsx';
import { TextField } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { Damaged } from './damaged.tsx';
import { EraseDialog } from './erase.tsx';
import { ImportBackup, type OpenedFile } from './import-backup.tsx';
import { saveMatches } from './matches.ts';
import { saveBackup } from './save-backup.ts';
import { Snapshots } from './snapshots.tsx';

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
  const busy = useRef(false);
  const take = async () => {
    if (busy.current) return;
    busy.current = true;
    await saveBackup(passphrase).finally(() => {
      busy.current = false;
    });
  };
  return (
    <div class="stack some-width">
      <TextField
        label={phrase('dash_passphrase')}
        hint={phrase('dash_passphrase_hint')}
        value={passphrase}
        onValue={setPassphrase}
      />
      <p>
        <Button kind="primary" icon="down-file" onClick={() => void take()}>
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
