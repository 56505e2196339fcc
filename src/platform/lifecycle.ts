import { browser } from './browser.ts';

/** Installed, updated, or started with the browser: the moments at which menus and alarms may be gone. */
export function onFreshStart(started: () => void): void {
  browser.runtime.onInstalled.addListener(started);
  browser.runtime.onStartup.addListener(started);
}
