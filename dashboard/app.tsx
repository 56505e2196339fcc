import { useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import { ask } from '../src/platform/ask.ts';
import { Button } from '../src/ui/controls.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { StatusLine } from '../src/ui/status.tsx';
import { Toast } from '../src/ui/toast.tsx';
import { Face } from './face.tsx';
import { useAsked } from './kept.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { place } from './place.ts';
import { Side } from './side.tsx';
import { dressTab } from './tab.ts';
import { useEscape, useKeys } from './use-keys.ts';

/** The full page: places at the side, the face that is open, what was just said. */
export function App() {
  const settings = useAsked('settings', {}).value ?? DEFAULT_SETTINGS;
  const [helping, help] = useState(false);
  const [hidden, hide] = useState(false);
  useKeys({ on: settings.singleKeys && !hidden, help: () => help(true) });
  useEscape();
  useArrival();
  if (hidden) return <Hidden onShow={() => hide(false)} />;
  const hideNow = () => {
    hide(true);
    void ask('settings_put', { settings: { ...settings, neutral: true } });
  };
  return (
    <>
      <SkipLink />
      <div class="app">
        <Side onHide={hideNow} onKeys={() => help(true)} />
        <main class={place.value.at === 'settings' ? 'page narrow' : 'page'} id="main" tabIndex={-1}>
          <Face />
        </main>
      </div>
      <StatusLine />
      <div class="toast-place">
        <Toast />
      </div>
      {helping ? <KeysDialog onClose={() => help(false)} /> : null}
    </>
  );
}

/** The address belongs to the places, so this moves the focus by itself. */
function SkipLink() {
  return (
    <button type="button" class="skip btn" onClick={() => document.getElementById('main')?.focus()}>
      {phrase('dash_skip')}
    </button>
  );
}

/** Somebody looks over the shoulder: nothing is shown, and neutral mode stays on until it is switched off. */
function Hidden({ onShow }: { readonly onShow: () => void }) {
  useEffect(() => dressTab('', true), []);
  return (
    <main class="hidden-page">
      <h1>{phrase('dash_neutral_title')}</h1>
      <Button autofocus onClick={onShow}>
        {phrase('dash_show_again')}
      </Button>
    </main>
  );
}

/** Arriving somewhere puts the focus on its title, so that it is read; opening the page leaves the focus alone. */
function useArrival(): void {
  const first = useRef(true);
  const here = place.value;
  useEffect(() => {
    // These faces lead to a place of their own.
    const further = (here.at === 'today' && here.key) || (here.at === 'plan' && here.part);
    if (!first.current && !further) {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [here]);
}
