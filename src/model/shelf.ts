import { isOldRole } from './old-role.ts';
import type { PostingRecord } from './record.ts';

/**
 * Where a record is found again: `news` fits and is new, changed or back; `standing` fits and was there from the start;
 * `left-out` does not fit, `new-left-out` neither and is new. What is gone or dismissed stands on none.
 */
export type Shelf = 'news' | 'standing' | 'left-out' | 'new-left-out';

export function shelfOf({ state, dismissedAt, match, news }: PostingRecord): Shelf | undefined {
  if (state === 'gone' || dismissedAt !== undefined) return undefined;
  if (match.hidden) return news && news.kind !== 'changed' ? 'new-left-out' : 'left-out';
  return news ? 'news' : 'standing';
}

/** From where on a shelf stands what: unseen news first, of it the old roles, by `orderOf`. */
export const ORDER = { unseen: [-Infinity, -10_000], unseenOldRole: [-Infinity, -11_000] } as const;

/** Above every score: an old role. Above that: what nobody has seen. */
const OLD_ROLE = 1000;
const UNSEEN = 10_000;

/** Its place on its shelf, the smallest first: unseen news, old roles, then by score; what does not fit and is new by age. */
export function orderOf(record: PostingRecord): number {
  const { match, news, seenAt } = record;
  if (match.hidden && news) return -news.at;
  const isUnseen = news !== undefined && seenAt === undefined;
  return -((isUnseen ? UNSEEN : 0) + (isOldRole(record) ? OLD_ROLE : 0) + match.score);
}
