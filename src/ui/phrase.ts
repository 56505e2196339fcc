import { type MessageArgs, type MessageName, message } from '../model/words.ts';
import { language, words } from '../platform/language.ts';

/** A sentence of `_locales` by its name: what pages write most. */
export function phrase(name: MessageName, args?: MessageArgs): string {
  return words(message(name, args));
}

/**
 * The language dates and numbers are written in: the person's own regional form where the words are in the same
 * language, else that of the words, so that no sentence mixes two.
 */
export function wordsLanguage(): string {
  const spoken = phrase('ui_language');
  return language().split('-')[0] === spoken ? language() : spoken;
}

/** Tells the page, and so screen readers, in which language and direction its words are. */
export function dressPage(title: string): void {
  document.documentElement.lang = phrase('ui_language');
  document.documentElement.dir = phrase('ui_direction');
  document.title = title;
}
