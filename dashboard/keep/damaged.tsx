import { ask } from '../../src/platform/ask.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Notice } from '../../src/ui/notices.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { saveText } from '../../src/ui/save-text.ts';
import { useAsked } from '../kept.ts';

/** What could not be read and was set aside: shown, to be saved or removed by nobody but the user. */
export function Damaged() {
  const count = useAsked('today', {}).value?.damaged ?? 0;
  if (count === 0) return null;
  return (
    <Notice tone="care" icon="alert" title={phrase('dash_damaged', { count })}>
      <p>{phrase('dash_damaged_more')}</p>
      <p class="row">
        <Button onClick={() => void save()}>{phrase('dash_damaged_save')}</Button>
        <Button kind="quiet" onClick={() => void ask('damaged_forget', {})}>
          {phrase('dash_damaged_forget')}
        </Button>
      </p>
    </Notice>
  );
}

async function save(): Promise<void> {
  const { text } = await ask('damaged_export', {});
  saveText(text, 'application/json', 'homing-set-aside.json');
}
