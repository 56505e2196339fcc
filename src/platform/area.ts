import { browser } from './browser.ts';

/** Small values that outlive the browser. */
export const local = {
  get: async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key],
  set: (values: Readonly<Record<string, unknown>>): Promise<void> => browser.storage.local.set({ ...values }),
  remove: (key: string): Promise<void> => browser.storage.local.remove(key),
};

/** Small values that are forgotten with the browser's session and need no disk. */
export const session = {
  get: async (key: string): Promise<unknown> => (await browser.storage.session.get(key))[key],
  set: (values: Readonly<Record<string, unknown>>): Promise<void> =>
    browser.storage.session.set({ ...values }),
};

/** Small values that the browser itself carries to the user's other computers, where its sync is on. */
export const synced = {
  all: (): Promise<Readonly<Record<string, unknown>>> => browser.storage.sync.get(null),
  set: (values: Readonly<Record<string, unknown>>): Promise<void> => browser.storage.sync.set({ ...values }),
  remove: (keys: readonly string[]): Promise<void> => browser.storage.sync.remove([...keys]),
};
