import type { Match } from '../model/match.ts';
import type { Posting } from '../model/posting.ts';
import { type Change, type PostingRecord, recordKey, type Spell } from '../model/record.ts';
import { onePerId } from '../model/same-id.ts';
import type { Comparison } from './compare.ts';
import { type Repost, repostsAmong } from './reposts.ts';
import { settleNews } from './settle-news.ts';

export type Landed = {
  readonly watchId: string;
  readonly records: readonly PostingRecord[];
  readonly postings: readonly Posting[];
  readonly comparison: Comparison;
  readonly match: (posting: Posting) => Match;
  /** Whether the text of a posting is to be had from its own page only. */
  readonly wantsText?: (posting: Posting) => boolean;
  readonly now: number;
  /** When the list was last read well: what is missing now was seen then. */
  readonly lastGood?: number;
};

/**
 * The records that a reading changes, as they are from now on; those it leaves alone are not among them.
 * A suspicious reading only counts what it missed. `lastSeen` of an open record with nothing missed is the watch's
 * last good look, so that an unchanged list costs no write at all.
 */
export function applyComparison(landed: Landed): readonly PostingRecord[] {
  const { comparison } = landed;
  const byId = new Map(landed.records.map((record) => [record.posting.id, record]));
  const listed = onePerId(landed.postings);
  const missed = (ids: readonly string[], gone: boolean) =>
    ids.flatMap((id) => {
      const record = byId.get(id);
      return record ? [missedOnce(record, gone, landed)] : [];
    });
  const absent = [...missed(comparison.missing, false), ...missed(comparison.gone, true)];
  if (comparison.suspicious) return absent;
  const back = new Set(comparison.back);
  const changed = new Map(comparison.changed.map(({ id, fields }) => [id, fields]));
  const reposts = repostsIn(landed, listed);
  const present = [...listed.values()].flatMap((posting) => {
    const record = byId.get(posting.id);
    if (record === undefined) return [firstSeen(posting, landed, reposts.get(posting.id))];
    const fields = changed.get(posting.id);
    if (back.has(posting.id)) return [reopened(record, posting, fields, landed)];
    if (fields) return [rewritten(record, posting, fields, landed)];
    return record.missed > 0 ? [{ ...record, missed: 0, lastSeen: landed.now }] : [];
  });
  return [...present.map((record) => settleNews(record, landed.now)), ...absent];
}

function repostsIn({ comparison, records, now }: Landed, listed: ReadonlyMap<string, Posting>) {
  const fresh = comparison.new.flatMap((id) => listed.get(id) ?? []);
  const unlisted = records.filter(({ posting }) => !listed.has(posting.id));
  return repostsAmong(fresh, unlisted, now);
}

function missedOnce(record: PostingRecord, gone: boolean, { now, lastGood }: Landed): PostingRecord {
  const lastSeen = record.missed === 0 ? Math.max(record.lastSeen, lastGood ?? 0) : record.lastSeen;
  const next: PostingRecord = { ...record, missed: record.missed + 1, lastSeen };
  return gone ? { ...next, state: 'gone', goneAt: now } : next;
}

function firstSeen(posting: Posting, landed: Landed, repost?: Repost): PostingRecord {
  const { watchId, comparison, match, now } = landed;
  const { baseline } = comparison;
  const fit = match(posting);
  return {
    key: recordKey(watchId, posting.id),
    watchId,
    posting,
    state: 'open',
    missed: 0,
    firstSeen: now,
    lastSeen: now,
    changes: [],
    ...repost,
    baseline,
    match: fit,
    ...(landed.wantsText?.(posting) ? { wantsText: 0 } : {}),
    ...(baseline ? {} : { news: { kind: 'new', at: now } }),
  };
}

/** Listed again: news like a new one, and what was dismissed once stays dismissed. */
function reopened(
  record: PostingRecord,
  posting: Posting,
  fields: readonly (keyof Posting)[] | undefined,
  landed: Landed,
): PostingRecord {
  const { goneAt: _, ...rest } = unannounced(record);
  const fresh = renewed(record, posting, landed);
  const changes = fields ? changesWith(record, posting, fields, landed.now) : record.changes;
  const spells = [...(record.spells ?? []), spellOf(record)];
  const news = { kind: 'back', at: landed.now } as const;
  return { ...rest, ...fresh, changes, spells, openSince: landed.now, state: 'open', news };
}

function spellOf({ firstSeen, openSince, lastSeen, goneAt }: PostingRecord): Spell {
  return { from: openSince ?? firstSeen, lastSeen, goneAt: goneAt ?? lastSeen };
}

/** More than that no history shows; texts are long. */
const MOST_CHANGES = 40;

function changesWith(
  { changes, posting: old }: PostingRecord,
  posting: Posting,
  fields: readonly (keyof Posting)[],
  at: number,
): readonly Change[] {
  return [...changes, { at, fields, was: only(fields, old), is: only(fields, posting) }].slice(-MOST_CHANGES);
}

function only(fields: readonly (keyof Posting)[], posting: Posting): Partial<Posting> {
  return Object.fromEntries(
    fields.flatMap((name) => (posting[name] === undefined ? [] : [[name, posting[name]]])),
  );
}

/**
 * A change is told on the card. It is new to the eye again when more than the text changed, and it may ping
 * only when it makes the opening fit.
 */
function rewritten(
  record: PostingRecord,
  posting: Posting,
  fields: readonly (keyof Posting)[],
  landed: Landed,
): PostingRecord {
  const fresh = renewed(record, posting, landed);
  const fitsNow = record.match.hidden !== undefined && fresh.match.hidden === undefined;
  const onlyText = fields.every((field) => field === 'description');
  const changes = changesWith(record, posting, fields, landed.now);
  if (isPendingNews(record) || (onlyText && !fitsNow)) return { ...record, ...fresh, changes };
  const news = { kind: 'changed', at: landed.now } as const;
  const rest = unannounced(record);
  return { ...rest, ...fresh, changes, news, ...(fitsNow ? {} : { announcedAt: landed.now }) };
}

/** News that nobody was told of yet stays what it is: a change must not silence it. */
function isPendingNews({ news, announcedAt }: PostingRecord): boolean {
  return news !== undefined && announcedAt === undefined;
}

function renewed(record: PostingRecord, posting: Posting, { match, now }: Landed) {
  const described = {
    ...(record.posting.description && { description: record.posting.description }),
    ...posting,
  };
  return { posting: described, match: match(described), missed: 0, lastSeen: now };
}

function unannounced(record: PostingRecord): PostingRecord {
  const { announcedAt: _, seenAt: __, ...rest } = record;
  return rest;
}
