import { browser } from './browser.ts';

const KEY = 'place';

/** Remembers where the popup is until the browser closes, so that it opens there again. */
export async function keepPlace(place: object): Promise<void> {
  await browser.storage.session.set({ [KEY]: place });
}

/** Where the popup was. Unchecked: an older version may have written it. */
export async function keptPlace(): Promise<unknown> {
  return (await browser.storage.session.get(KEY))[KEY];
}
