import type { Ping } from '../model/ping.ts';
import { present } from '../model/posting.ts';
import type { PostingRecord } from '../model/record.ts';
import { sameOpening } from '../model/same-opening.ts';
import type { Shelf } from '../model/shelf.ts';
import type { Watch } from '../model/watch.ts';
import { database } from './database.ts';
import { allBy, countBy, get } from './kept.ts';
import { writeRows } from './rows.ts';
import type { PostingRow } from './stores.ts';
import { leftOutIn } from './tally.ts';

export async function recordsOf(watchId: string): Promise<readonly PostingRecord[]> {
  return recordsIn(await allBy('postings', 'watch', watchId));
}

/** The first of a shelf in its order; all of them where no number is given. */
export async function recordsOn(shelf: Shelf, most?: number): Promise<readonly PostingRecord[]> {
  return recordsIn(await allBy('postings', 'ranked', onShelf(shelf), most));
}

/**
 * How many stand on a shelf, or within these places of its order. Counting takes as long as there are rows, so it ends
 * at `most`.
 */
export function countOn(
  shelf: Shelf,
  most: number,
  order?: readonly [from: number, to: number],
): Promise<number> {
  return countBy('postings', 'ranked', onShelf(shelf, order), most);
}

/** How many are left out in all, and how many of these were new on one of so many days up to now. */
export async function countLeftOut(days: number, now: number): Promise<ReturnType<typeof leftOutIn>> {
  return leftOutIn(await (await database()).getAll('tallies'), days, now);
}

function onShelf(shelf: Shelf, order?: readonly [from: number, to: number]): IDBKeyRange {
  const [from, to] = order ?? [];
  return IDBKeyRange.bound(from === undefined ? [shelf] : [shelf, from], [shelf, to ?? []]);
}

/** The records of other watches that are the same opening as this one. */
export async function twinsOf({ key, posting }: PostingRecord): Promise<readonly PostingRecord[]> {
  const same = sameOpening(posting);
  if (same === undefined) return [];
  return recordsIn(await allBy('postings', 'same', same)).filter((twin) => twin.key !== key);
}

/** Records with news that fits and was not announced yet. */
export async function newsToTell(): Promise<readonly PostingRecord[]> {
  return recordsIn(await allBy('postings', 'untold'));
}

export async function savedRecords(): Promise<readonly PostingRecord[]> {
  return recordsIn(await allBy('postings', 'saved'));
}

/** Open records of a watch whose text is yet to be read from their own pages. */
export async function recordsWantingText(watchId: string): Promise<readonly PostingRecord[]> {
  return recordsIn(await allBy('postings', 'wants', watchId));
}

/** Those of them that are there. */
export async function recordsAt(keys: readonly string[]): Promise<readonly PostingRecord[]> {
  const found = await Promise.all(keys.map(recordAt));
  return found.filter((record) => record !== undefined);
}

export async function recordAt(key: string): Promise<PostingRecord | undefined> {
  return (await get('postings', key))?.record;
}

/**
 * What a look brought: the watch as it is from now on and the records it changed, both or neither. Somebody may have
 * paused or removed the watch meanwhile, or saved an opening: that stays. Where `settle` answers nothing the look is void.
 */
export function land(
  watchId: string,
  settle: (watch: Watch) => Watch | undefined,
  records: readonly PostingRecord[],
): Promise<Watch | undefined> {
  return writeRows(['watches'], async (change, tx) => {
    const watch = await tx.objectStore('watches').get(watchId);
    const settled = watch && settle(watch);
    if (settled === undefined) return undefined;
    await tx.objectStore('watches').put(settled);
    for (const record of records) await change(record.key, (now) => withMarks(record, now));
    return settled;
  });
}

function withMarks(record: PostingRecord, now: PostingRecord | undefined): PostingRecord {
  if (now === undefined) return record;
  const { savedAt: _, dismissedAt: __, appliedAt: ___, ...rest } = record;
  const { savedAt, dismissedAt, appliedAt } = now;
  const marks = { savedAt, dismissedAt, appliedAt, ...(isSameNews(record, now) ? toldOf(record, now) : {}) };
  return { ...rest, ...present<Pick<PostingRecord, keyof typeof marks>>(marks) };
}

/** News that was seen or told while the look was under way. */
function toldOf({ seenAt, announcedAt }: PostingRecord, now: PostingRecord) {
  return { seenAt: seenAt ?? now.seenAt, announcedAt: announcedAt ?? now.announcedAt };
}

function isSameNews({ news }: PostingRecord, now: PostingRecord): boolean {
  return news?.kind === now.news?.kind && news?.at === now.news?.at;
}

/** Changes records as they are at that moment; what is not there is left alone. */
export function changeRecords(
  keys: readonly string[],
  how: (record: PostingRecord) => PostingRecord,
): Promise<void> {
  return writeRows([], async (change) => {
    for (const key of keys) await change(key, (record) => record && how(record));
  });
}

/** A decision about news: the records it settles and the ping still to be shown, both or neither. Of what is gone nothing is told. */
export function announce(keys: readonly string[], at: number, ping: Ping | undefined): Promise<void> {
  return writeRows(['pings'], async (change, tx) => {
    let some = false;
    for (const key of keys)
      if (await change(key, (record) => record && { ...record, announcedAt: at })) some = true;
    if (ping && some) await tx.objectStore('pings').put(ping);
  });
}

function recordsIn(rows: readonly PostingRow[]): readonly PostingRecord[] {
  return rows.map(({ record }) => record);
}
