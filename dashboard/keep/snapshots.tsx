import { useState } from 'preact/hooks';
import { ask } from '../../src/platform/ask.ts';
import { Button } from '../../src/ui/controls.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { ago } from '../../src/ui/spoken.ts';
import { showToast } from '../../src/ui/toast.tsx';
import { Final } from '../final.tsx';
import { useAsked } from '../kept.ts';

/** What was there before an import or an erasing: one click away. */
export function Snapshots() {
  const kept = useAsked('snapshots', {}).value ?? [];
  const [forgetting, forget] = useState(false);
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
        <Button kind="quiet" onClick={() => forget(true)}>
          {phrase('dash_snapshots_forget')}
        </Button>
      </p>
      {forgetting ? <ForgetDialog onClose={() => forget(false)} /> : null}
    </div>
  );
}

async function bringBack(id: number): Promise<void> {
  const answer = await ask('snapshot_restore', { id });
  showToast(phrase('trouble' in answer ? answer.trouble.name : 'dash_snapshot_restored'));
}

function ForgetDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Final
      title={phrase('dash_snapshots_forget_title')}
      keep={phrase('dash_cancel')}
      go={phrase('dash_snapshots_forget_do')}
      onGo={() => void ask('snapshots_forget', {})}
      onClose={onClose}
    >
      <p>{phrase('dash_snapshots_forget_more')}</p>
    </Final>
  );
}
