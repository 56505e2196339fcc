import { type Signal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ask } from '../src/platform/ask.ts';
import { followStore } from '../src/platform/follow.ts';
import type { InputOf, MessageKey, OutputOf } from '../src/platform/messages.ts';

/** What the background answered last. `failed` when it did not answer at all; what was known stays. */
export type Asked<T> = { readonly value?: T; readonly failed: boolean };

type Question = {
  readonly answer: Signal<Asked<unknown>>;
  readonly put: () => Promise<unknown>;
  revision: number;
  busy: boolean;
};

const revision = signal(0);
const questions = new Map<string, Question>();

followStore(() => {
  revision.value += 1;
});

/**
 * Asks the background, and again whenever something kept has changed. Answers known from before are there at once.
 * Without an input nothing is asked.
 */
export function useAsked<K extends MessageKey>(name: K, input: InputOf<K> | undefined): Asked<OutputOf<K>> {
  const key = `${name} ${JSON.stringify(input)}`;
  const question = questions.get(key) ?? begin(key, async () => input && ask(name, input));
  const now = revision.value;
  useEffect(() => void put(question, now), [question, now]);
  return question.answer.value as Asked<OutputOf<K>>;
}

function begin(key: string, asking: () => Promise<unknown>): Question {
  const question = {
    answer: signal<Asked<unknown>>({ failed: false }),
    put: asking,
    revision: -1,
    busy: false,
  };
  questions.set(key, question);
  return question;
}

/** Puts a question once per change; changes that come while it waits are asked about together afterwards. */
async function put(question: Question, now: number): Promise<void> {
  if (question.busy || (question.revision === now && !question.answer.value.failed)) return;
  question.busy = true;
  question.revision = now;
  const before = question.answer.value;
  question.answer.value = await question.put().then(
    (value) => ({ value, failed: false }),
    () => ({ ...before, failed: true }),
  );
  question.busy = false;
  if (question.revision !== revision.value) await put(question, revision.value);
}
