import english from '../_locales/en/messages.json' with { type: 'json' };
import { type Message, say as sayIn } from '../src/model/words.ts';

const texts: Readonly<Record<string, { readonly message: string }>> = english;

/** A message in English: the terminal door speaks one language, so that programs can rely on it. */
export function say(message: Message): string {
  return sayIn(message, (name) => texts[name]?.message.replaceAll('$$', '$'), 'en');
}
