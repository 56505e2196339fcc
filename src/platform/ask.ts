import { browser } from './browser.ts';
import type { InputOf, MessageKey, OutputOf } from './messages.ts';

/** The background could not do what a page asked of it: there was no room, or it broke. */
export class NotDone extends Error {}

/** Asks the background. Rejects with `NotDone`, only when nothing came of it at all; expected failures are values. */
export async function ask<K extends MessageKey>(name: K, input: InputOf<K>): Promise<OutputOf<K>> {
  try {
    // Chrome's messages are JSON, in which `undefined` arrives as `null`.
    return ((await browser.runtime.sendMessage({ name, input })) ?? undefined) as OutputOf<K>;
  } catch (cause) {
    throw new NotDone(name, { cause });
  }
}
