import { browser } from './browser.ts';

export type Toolbar = {
  readonly text: string;
  readonly ground: string;
  readonly ink: string;
  /** Name of a drawing in `icons/`, without its size. */
  readonly icon: string;
  readonly title: string;
};

/** Badge, icon and tooltip of the toolbar button. */
export async function showToolbar({ text, ground, ink, icon, title }: Toolbar): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color: ground }),
    action.setBadgeTextColor({ color: ink }),
    action.setIcon({ path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` } }),
    action.setTitle({ title }),
  ]);
}
