import { present } from '../model/posting.ts';
import type { PostingRecord } from '../model/record.ts';
import { sameOpening } from '../model/same-opening.ts';
import { orderOf, shelfOf } from '../model/shelf.ts';
import type { PostingRow } from './stores.ts';

/** A record with what it is looked up by. Whoever changes this adds a migration that writes every row anew. */
export function rowOf(record: PostingRecord): PostingRow {
  const { key, watchId, savedAt, state, wantsText, posting, announcedAt } = record;
  const shelf = shelfOf(record);
  return {
    ...present<Omit<PostingRow, 'record'>>({
      key,
      watchId,
      shelf,
      order: shelf && orderOf(record),
      savedAt,
      wants: state === 'open' && wantsText !== undefined ? watchId : undefined,
      untold: shelf === 'news' && announcedAt === undefined ? watchId : undefined,
      gone: state === 'gone' ? (record.goneAt ?? record.lastSeen) : undefined,
      same: sameOpening(posting),
    }),
    record,
  };
}
