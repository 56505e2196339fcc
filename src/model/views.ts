import type { Hidden } from './match.ts';
import type { PostingRecord } from './record.ts';
import type { PendingWatch, Watch } from './watch.ts';

/** One card of the popup or the full page. `others` are the same job in other places or requisitions, each with its own id. */
export type Card = {
  readonly record: PostingRecord;
  readonly employer: string;
  readonly others?: readonly PostingRecord[];
};

/** The keys of all openings that stand on one card. */
export function keysOn({ record, others = [] }: Card): readonly string[] {
  return [record, ...others].map(({ key }) => key);
}

/** News that no ping has told of, and when it was found. */
export type Untold = { readonly key: string; readonly at: number };

/** An opening that was left out, and by which rule. */
export type LeftOut = {
  readonly key: string;
  readonly title: string;
  readonly employer: string;
  readonly hidden: Hidden;
};

/** What the popup needs at once. Times in ms since the epoch. */
export type Today = {
  readonly watches: readonly Watch[];
  readonly pending: readonly PendingWatch[];
  /** New or changed openings that fit and are not dismissed, unseen first, then best first. */
  readonly news: readonly Card[];
  /** Openings of the first look that fit: offered quietly. */
  readonly standing: readonly Card[];
  readonly saved: readonly Card[];
  /** The first of what was left out; `leftOutCount` is how many there are in all. */
  readonly leftOut: readonly LeftOut[];
  readonly leftOutCount: number;
  /** Openings new since the first look that do not fit. */
  readonly newWithoutFit: number;
  readonly openings: number;
  readonly lastRound?: number;
  readonly profileEmpty: boolean;
  readonly people: number;
  /** Kept values that could not be read and were set aside. */
  readonly damaged: number;
  /** The last thing that was to be kept found no room. */
  readonly diskFull: boolean;
  /** It is time to keep a copy outside the browser. */
  readonly copyDue: boolean;
};
