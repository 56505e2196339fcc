import { browser } from './browser.ts';

const KEY = 'unsaved';

/** Keeps what found no room on the disk where none is needed, until the browser closes. The last such text only. */
export async function keepUnsaved(text: { readonly id: string } | null): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** The text of that id that found no room. Unchecked: an older version may have written it. */
export async function unsaved(id: string): Promise<object | undefined> {
  const text = (await browser.storage.session.get(KEY))[KEY] as { readonly id?: unknown } | null | undefined;
  return text?.id === id ? text : undefined;
}
