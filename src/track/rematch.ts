import type { Match } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import type { PostingRecord } from '../model/record.ts';
import { listedBeside } from './own-page.ts';
import { settleNews } from './settle-news.ts';

type Matcher = (posting: Posting) => Match;

/** The record matched with another profile; the very same record where nothing differs. */
export function rematched(record: PostingRecord, match: Matcher, now: number): PostingRecord {
  const fit = match(record.posting);
  const same = JSON.stringify(fit) === JSON.stringify(record.match);
  return same ? record : settleNews({ ...record, match: fit }, now);
}

/** After so many pages without the text, a record is judged by what the list said. */
const TRIES = 3;

/** The record with what its own page says, or with one more try in vain. */
export function withText(
  record: PostingRecord,
  detail: Partial<Posting> | undefined,
  match: Matcher,
  now: number,
): PostingRecord {
  const { wantsText = 0, ...rest } = record;
  if (detail === undefined && wantsText + 1 < TRIES) return { ...record, wantsText: wantsText + 1 };
  // Whose opening it is was said by the list: identity, address and title stay.
  const { id, url, title } = record.posting;
  const posting = { ...record.posting, ...detail, id, url, title };
  const listed = { ...listedBeside(record.posting, detail ?? {}), ...record.listed };
  const told = Object.keys(listed).length > 0 ? { listed } : {};
  return settleNews({ ...rest, ...told, posting, match: match(posting) }, now);
}
