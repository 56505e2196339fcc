import { browser } from './browser.ts';

/** Seconds without a key or a movement after which nobody counts as there. */
const AWAY_AFTER = 120;

/** Whether somebody is at the machine: it is not locked and was used a moment ago. */
export async function isSomebodyThere(): Promise<boolean> {
  return (await browser.idle.queryState(AWAY_AFTER)) === 'active';
}

/** Whether the screen is locked. Firefox does not tell; there it counts as open. */
export async function isScreenLocked(): Promise<boolean> {
  return (await browser.idle.queryState(AWAY_AFTER)) === 'locked';
}

/** Somebody is back at the machine. */
export function onReturn(back: () => void): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') back();
  });
}
