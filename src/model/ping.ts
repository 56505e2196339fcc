import type { Message } from './words.ts';

/** A notification as it was decided upon. The id derives from what it announces; `key` is the card it leads to. */
export type Ping = {
  readonly id: string;
  readonly key: string;
  readonly title: Message;
  readonly body: Message;
  /** The keys of the openings it tells of, or the ids of the watches. Pings of early versions lack it. */
  readonly about?: readonly string[];
  /** Some of what it tells of was seen meanwhile, and no longer stands in `about`. */
  readonly cut?: boolean;
};
