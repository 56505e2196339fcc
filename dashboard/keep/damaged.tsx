import { useState } from 'preact/hooks';
import { ask } from '../../src/platform/ask.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Notice } from '../../src/ui/notices.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { saveText } from '../../src/ui/save-text.ts';
import { Final } from '../final.tsx';
import { useAsked } from '../kept.ts';

/** What could not be read and was set aside: shown, to be saved or removed by nobody but the user. */
export function Damaged() {
  const count = useAsked('today', {}).value?.damaged ?? 0;
  const [removing, remove] = useState(false);
  if (count === 0) return null;
  return (
    <Notice tone="care" icon="alert" title={phrase('dash_damaged', { count })}>
      <p>{phrase('dash_damaged_more', { count })}</p>
      <p class="row">
        <Button onClick={() => void save()}>{phrase('dash_damaged_save')}</Button>
        <Button kind="quiet" onClick={() => remove(true)}>
          {phrase('dash_damaged_forget')}
        </Button>
      </p>
      {removing ? <RemoveDialog count={count} onClose={() => remove(false)} /> : null}
    </Notice>
  );
}

type RemoveProps = { readonly count: number; readonly onClose: () => void };

function RemoveDialog({ count, onClose }: RemoveProps) {
  return (
    <Final
      title={phrase('dash_damaged_forget_title', { count })}
      keep={phrase('dash_cancel')}
      go={phrase('dash_damaged_forget_do')}
      onGo={() => void ask('damaged_forget', {})}
      onClose={onClose}
    >
      <p>{phrase('dash_damaged_forget_more')}</p>
    </Final>
  );
}

async function save(): Promise<void> {
  const { text } = await ask('damaged_export', {});
  saveText(text, 'application/json', 'homing-set-aside.json');
}
