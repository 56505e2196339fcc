import messages from '../../../_locales/en/messages.json' with { type: 'json' };
import { type MessageArgs, type MessageName, message, say } from '../../../src/model/words.ts';

/** What a face says under that name, in English: tests find things by these words and never hold words of their own. */
export function words(name: MessageName, args?: MessageArgs): string {
  const texts: Readonly<Record<string, { readonly message: string }>> = messages;
  return say(message(name, args), (key) => texts[key]?.message.replaceAll('$$', '$'), 'en');
}
