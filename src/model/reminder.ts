import type { Message } from './words.ts';

/** Something the user wanted to be reminded of, once: a look at a new job, or a draft that has rested. */
export type Reminder = {
  /** The plan it belongs to, and under which mark that keeps it as told. */
  readonly planId: string;
  readonly mark: string;
  readonly title: Message;
  readonly body: Message;
  /** Where it leads: a job by its employer's name, or a note by its id. */
  readonly to: { readonly at: 'job' | 'note'; readonly id: string };
};
