import { browser } from './browser.ts';

/** The storage.local key that changes whenever anything kept has changed. */
export const REVISION = 'revision';

/** Calls back after every change of what is kept. Answers the function that stops it. */
export function followStore(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && REVISION in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Calls back when another computer's words arrived, or our own were written. */
export function onSynced(arrived: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') arrived();
  });
}
