import type { PostingRecord } from '../model/record.ts';

/**
 * News that does not fit is decided against at once, so that no later change of the profile makes it ping. While
 * the text of an opening is yet to be read, that is left open.
 */
export function settleNews(record: PostingRecord, now: number): PostingRecord {
  const open = record.news !== undefined && record.announcedAt === undefined;
  const misfit = record.match.hidden !== undefined && record.wantsText === undefined;
  return open && misfit ? { ...record, announcedAt: now } : record;
}
