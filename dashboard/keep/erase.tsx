import { ask } from '../../src/platform/ask.ts';
import { Button } from '../../src/ui/controls.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { showToast } from '../../src/ui/toast.tsx';
import { Final } from '../final.tsx';
import { useAsked } from '../kept.ts';
import { KeptCounts } from './kept-counts.tsx';
import { saveBackup } from './save-backup.ts';

/** Before everything is erased: what goes, in counts, with a file of it offered first. */
export function EraseDialog({ onClose }: { readonly onClose: () => void }) {
  const isSynced = useAsked('sync', {}).value?.on === true;
  const erase = () => void ask('backup_erase', {}).then(() => showToast(phrase('dash_erased')));
  return (
    <Final
      title={phrase('dash_erase_title')}
      keep={phrase('dash_erase_keep')}
      go={phrase('dash_erase_do')}
      onGo={erase}
      onClose={onClose}
    >
      <KeptCounts />
      <p>{phrase('dash_erase_more')}</p>
      {isSynced ? <p>{phrase('dash_erase_synced')}</p> : null}
      <p>
        <Button icon="down-file" onClick={() => void saveBackup('')}>
          {phrase('dash_copy_go')}
        </Button>
      </p>
    </Final>
  );
}
