import type { Message } from './words.ts';

/** A notification as it was decided upon. The id derives from what it announces; `key` is the card it leads to. */
export type Ping = {
  readonly id: string;
  readonly key: string;
  readonly title: Message;
  readonly body: Message;
};
