import { browser } from './browser.ts';
import type { InputOf, MessageKey, OutputOf } from './messages.ts';

/** Asks the background. Rejects only when the background itself is broken; expected failures are values. */
export async function ask<K extends MessageKey>(name: K, input: InputOf<K>): Promise<OutputOf<K>> {
  // Chrome's messages are JSON, in which `undefined` arrives as `null`.
  return ((await browser.runtime.sendMessage({ name, input })) ?? undefined) as OutputOf<K>;
}
