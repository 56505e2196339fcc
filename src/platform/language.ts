import { type Message, say } from '../model/words.ts';
import { browser } from './browser.ts';

/** The browser's language, BCP 47. */
export function language(): string {
  return browser.i18n.getUILanguage();
}

/** A message in the browser's language. */
export function words(message: Message): string {
  return say(message, (name) => browser.i18n.getMessage(name) || undefined, language());
}
