import { dayOf } from '../../src/model/day.ts';
import { ask } from '../../src/platform/ask.ts';
import { locked } from '../../src/platform/lock.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { saveText } from '../../src/ui/save-text.ts';
import { showToast } from '../../src/ui/toast.tsx';

/** Saves everything as a file, under a passphrase where one is given. */
export async function saveBackup(passphrase: string): Promise<void> {
  const { text } = await ask('backup_export', {});
  const whole = passphrase === '' ? text : await locked(text, passphrase);
  saveText(whole, 'application/json', `homing-${dayOf(Date.now())}.json`);
  showToast(phrase('dash_export_saved'));
}
