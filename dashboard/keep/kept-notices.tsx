import type { Today } from '../../src/model/views.ts';
import { ask } from '../../src/platform/ask.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Notice } from '../../src/ui/notices.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { hashOf } from '../route.ts';
import { saveBackup } from './save-backup.ts';

/** What stands in the way of keeping things: no room, something that cannot be read, no copy outside the browser. */
export function KeptNotices({ today: { diskFull, damaged, copyDue } }: { readonly today: Today }) {
  return (
    <>
      {diskFull ? (
        <div role="alert">
          <Notice tone="care" icon="alert" title={phrase('dash_disk_full_title')}>
            {phrase('dash_disk_full')}
          </Notice>
        </div>
      ) : null}
      {damaged > 0 ? (
        <Notice tone="care" icon="alert" title={phrase('dash_damaged', { count: damaged })}>
          <p>{phrase('dash_damaged_more', { count: damaged })}</p>
          <p>
            <a href={hashOf({ at: 'settings' })}>{phrase('dash_damaged_go')}</a>
          </p>
        </Notice>
      ) : null}
      {copyDue && !diskFull ? <CopyDue /> : null}
    </>
  );
}

function CopyDue() {
  return (
    <Notice tone="plain" icon="down-file" title={phrase('dash_copy_title')}>
      <p>{phrase('dash_copy_due')}</p>
      <p class="row">
        <Button onClick={() => void saveBackup('')}>{phrase('dash_copy_go')}</Button>
        <Button kind="quiet" onClick={() => void ask('copy_later', {})}>
          {phrase('dash_copy_later')}
        </Button>
      </p>
    </Notice>
  );
}
