import { browser } from './browser.ts';

export type Shown = {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly icon: string;
};

/** Shows a notification, unless the very same one is still on the screen. No buttons: Firefox has none. */
export async function showNotification({ id, title, message, icon }: Shown): Promise<void> {
  if (id in (await browser.notifications.getAll())) return;
  const iconUrl = browser.runtime.getURL(icon);
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Firefox clears a notification that was clicked; Chrome leaves it to us. */
export function onNotificationClick(clicked: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    clicked(id);
  });
}

/** Whether the browser lets us show any; Firefox has no word for it and is taken for yes. */
export async function mayNotify(): Promise<boolean> {
  const { notifications } = browser as unknown as {
    readonly notifications: { readonly getPermissionLevel?: () => Promise<string> };
  };
  return (await notifications.getPermissionLevel?.()) !== 'denied';
}

/** Whether the browser took a notification: it lists those it has shown. */
export async function isShown(id: string): Promise<boolean> {
  return id in (await browser.notifications.getAll());
}
