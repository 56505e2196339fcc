import type { MessageName } from '../src/model/words.ts';
import { Button } from '../src/ui/controls.tsx';
import { Dialog } from '../src/ui/dialog.tsx';
import { phrase } from '../src/ui/phrase.ts';

const KEYS = [
  [['j', 'k'], 'dash_key_move'],
  [['Enter'], 'dash_key_toggle'],
  [['d'], 'dash_key_draft'],
  [['o'], 'dash_key_open'],
  [['s'], 'dash_key_save'],
  [['x'], 'dash_key_dismiss'],
  [['u'], 'dash_key_undo'],
  [['/'], 'dash_key_search'],
  [['g', 't'], 'dash_key_today'],
  [['g', 'w'], 'dash_key_watches'],
  [['g', 'n'], 'dash_key_notes'],
  [['Ctrl', 'Enter'], 'dash_key_copy'],
  [['Esc'], 'dash_key_back'],
  [['?'], 'dash_key_help'],
] as const satisfies readonly (readonly [readonly string[], MessageName])[];

/** The list of keys. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={phrase('dash_keys')} onClose={onClose}>
      <dl class="keys-list">
        {KEYS.map(([keys, word]) => [
          <dt key={`${word} keys`}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>,
          <dd key={word}>{phrase(word)}</dd>,
        ])}
      </dl>
      <p class="small soft">{phrase('dash_keys_off')}</p>
      <div class="actions">
        <Button autofocus onClick={onClose}>
          {phrase('dash_close')}
        </Button>
      </div>
    </Dialog>
  );
}
