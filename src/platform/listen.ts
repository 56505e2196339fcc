import { browser } from './browser.ts';
import type { InputOf, MessageKey, OutputOf } from './messages.ts';

export type Answers = { readonly [K in MessageKey]: (input: InputOf<K>) => Promise<OutputOf<K>> };

/** The one message listener. Only our own pages are answered; an unknown name is left to others. */
export function listen(answers: Answers): void {
  browser.runtime.onMessage.addListener((sent: unknown, sender: { id?: string | undefined }) => {
    if (sender.id !== browser.runtime.id || !isCall(sent, answers)) return undefined;
    const answer = answers[sent.name] as (input: unknown) => Promise<unknown>;
    return answer(sent.input);
  });
}

function isCall(sent: unknown, answers: Answers): sent is { name: MessageKey; input: unknown } {
  return (
    typeof sent === 'object' && sent !== null && 'name' in sent && Object.hasOwn(answers, String(sent.name))
  );
}
