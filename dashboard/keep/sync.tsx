import { useState } from 'preact/hooks';
import type { SyncView } from '../../src/model/synced.ts';
import { ask } from '../../src/platform/ask.ts';
import { words } from '../../src/platform/language.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Dialog } from '../../src/ui/dialog.tsx';
import { Check } from '../../src/ui/fields.tsx';
import { Notice } from '../../src/ui/notices.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { clock, listed } from '../../src/ui/spoken.ts';
import { announce } from '../../src/ui/status.tsx';
import { useAsked } from '../kept.ts';

/** The browser's own sync: off until the user turns it on, with what goes along and to whom. */
export function Sync() {
  const { value: sync } = useAsked('sync', {});
  const [leaving, leave] = useState(false);
  if (sync === undefined) return null;
  return (
    <section class="section">
      <div>
        <h2>{phrase('dash_sync')}</h2>
        <p class="small soft">{phrase('dash_sync_lede')}</p>
      </div>
      <div class="panel stack">
        <Check
          label={phrase('dash_sync_on')}
          checked={sync.on}
          onValue={(on) => (on ? turnOn() : leave(true))}
        />
        <p class="small soft">{phrase('dash_sync_what')}</p>
        <p class="small soft">{phrase('dash_sync_who')}</p>
        <HowItStands sync={sync} />
      </div>
      {leaving ? <OffDialog onClose={() => leave(false)} /> : null}
    </section>
  );
}

function turnOn(): void {
  void ask('sync_set', { on: true });
  announce(phrase('dash_sync_turned_on'));
}

function HowItStands({ sync: { on, at, left, trouble } }: { readonly sync: SyncView }) {
  return (
    <>
      {trouble === undefined ? null : (
        <Notice tone="care" icon="alert">
          {words(trouble)}
        </Notice>
      )}
      {on && trouble === undefined ? (
        <p class="small">
          {at === undefined
            ? phrase('dash_sync_first')
            : phrase('dash_sync_at', { time: clock(at, Date.now()) })}
        </p>
      ) : null}
      {on && left.length > 0 ? (
        <Notice tone="care" icon="alert">
          {phrase('dash_sync_left', { count: left.length, names: leftWords(left) })}
        </Notice>
      ) : null}
    </>
  );
}

const MOST_NAMES = 8;

function leftWords(left: readonly string[]): string {
  const more = left.length - MOST_NAMES;
  if (more <= 0) return listed(left);
  const names = left.slice(0, MOST_NAMES).join(', ');
  return phrase('dash_sync_left_more', { names, count: more });
}

/** Turning it off loses nothing; what becomes of the copy is the user's to say. */
function OffDialog({ onClose }: { readonly onClose: () => void }) {
  const turnOff = (forget: boolean) => {
    void ask('sync_set', { on: false, forget });
    announce(phrase(forget ? 'dash_sync_forgotten' : 'dash_sync_turned_off'));
    onClose();
  };
  return (
    <Dialog title={phrase('dash_sync_off_title')} onClose={onClose}>
      <p>{phrase('dash_sync_off_more')}</p>
      <div class="actions">
        <Button autofocus onClick={onClose}>
          {phrase('dash_sync_off_not')}
        </Button>
        <Button onClick={() => turnOff(false)}>{phrase('dash_sync_off_keep')}</Button>
        <Button kind="danger" onClick={() => turnOff(true)}>
          {phrase('dash_sync_off_forget')}
        </Button>
      </div>
    </Dialog>
  );
}
