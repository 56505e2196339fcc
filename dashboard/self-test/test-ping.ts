import { isShown, showNotification } from '../../src/platform/notifications.ts';
import { phrase } from '../../src/ui/phrase.ts';

const ID = 'homing-test';

/** Shows a notification that says nothing of anybody. Answers whether the browser took it. */
export async function sendTest(): Promise<boolean> {
  try {
    await showNotification({
      id: ID,
      title: phrase('dash_self_ping_title'),
      message: phrase('dash_self_ping_body'),
      icon: 'icons/icon-neutral-32.png',
    });
    return await isShown(ID);
  } catch {
    return false;
  }
}
