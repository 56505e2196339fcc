import { useEffect, useState } from 'preact/hooks';
import { typedAddress } from '../src/model/typed-address.ts';
import type { Message } from '../src/model/words.ts';
import { ask } from '../src/platform/ask.ts';
import { words } from '../src/platform/language.ts';
import type { OutputOf } from '../src/platform/messages.ts';
import { currentTab } from '../src/platform/tabs.ts';
import { Button } from '../src/ui/controls.tsx';
import { TextField } from '../src/ui/fields.tsx';
import { Icon } from '../src/ui/icons.tsx';
import { EmptyState, Notice } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { Shell } from './shell.tsx';
import { go } from './state.ts';

/** Nothing is watched yet: one question, one large button, three promises. */
export function FirstRun() {
  const synced = useSynced();
  return (
    <Shell>
      <EmptyState main lit title={phrase('popup_first_title')}>
        <p class="soft">{phrase('popup_first')}</p>
      </EmptyState>
      <WatchForms />
      <h2 class="visually-hidden">{phrase('popup_promises')}</h2>
      <ul class="promises small">
        {synced === undefined ? null : (
          <li>
            <Icon name="shield" />
            <span>{phrase(synced ? 'popup_promise_synced' : 'popup_promise_stays')}</span>
          </li>
        )}
        <li>
          <Icon name="hand" />
          <span>{phrase('popup_promise_never')}</span>
        </li>
        <li>
          <Icon name="key" />
          <span>{phrase('popup_promise_asks')}</span>
        </li>
      </ul>
    </Shell>
  );
}

/** Whether the browser's sync carries what is written; `undefined` until the background has said so. */
function useSynced(): boolean | undefined {
  const [synced, set] = useState<boolean | undefined>(undefined);
  useEffect(
    () =>
      void ask('sync', {}).then(
        ({ on }) => set(on),
        () => undefined,
      ),
    [],
  );
  return synced;
}

/** Another page beside those already watched. */
export function AddFace() {
  return (
    <Shell away title={phrase('popup_add_title')}>
      <p class="soft small lead">{phrase('popup_first')}</p>
      <WatchForms />
    </Shell>
  );
}

/** The two ways to name a page: the tab at hand, or its address. */
export function WatchForms() {
  const [trouble, setTrouble] = useState<Message | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const preview = async (answer: Promise<OutputOf<'watch_preview_tab'>>) => {
    setBusy(true);
    const pending = await answer.catch(() => ({ trouble: { name: 'ui_not_answered' } as const }));
    setBusy(false);
    if ('trouble' in pending) setTrouble(pending.trouble);
    else go({ at: 'preview', id: pending.id });
  };
  return (
    <div class="stack forms" aria-busy={busy}>
      {trouble === undefined ? null : (
        <Notice tone="care" icon="alert">
          <span role="alert">{words(trouble)}</span>
        </Notice>
      )}
      <ThisTab busy={busy} onTab={(tabId) => void preview(ask('watch_preview_tab', { tabId }))} />
      <ByAddress busy={busy} onAddress={(url) => void preview(ask('watch_preview_address', { url }))} />
    </div>
  );
}

type TabProps = { readonly busy: boolean; readonly onTab: (tabId: number) => void };

function ThisTab({ busy, onTab }: TabProps) {
  const [tab, setTab] = useState<{ readonly id: number; readonly url?: string } | undefined>(undefined);
  useEffect(() => void currentTab().then(setTab), []);
  const host = hostOf(tab?.url);
  return (
    <div class="stack-s">
      <Button
        kind="primary"
        large
        wide
        icon="eye"
        disabled={busy || host === undefined}
        onClick={() => tab && onTab(tab.id)}
      >
        {phrase(busy ? 'popup_looking' : 'popup_watch_tab')}
      </Button>
      <p class="tiny soft middle">{host ?? phrase('popup_no_page')}</p>
    </div>
  );
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host : undefined;
}

type AddressProps = { readonly busy: boolean; readonly onAddress: (url: string) => void };

function ByAddress({ busy, onAddress }: AddressProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const address = typedAddress(typed);
    setWrong(address === undefined);
    if (address !== undefined) onAddress(address);
  };
  return (
    <form class="by-address" onSubmit={submit} noValidate>
      <TextField
        label={phrase('popup_address')}
        placeholder={phrase('popup_address_example')}
        value={typed}
        onValue={setTyped}
        error={wrong ? phrase('popup_address_wrong') : undefined}
      />
      <Button type="submit" disabled={busy}>
        {phrase('popup_look')}
      </Button>
    </form>
  );
}
