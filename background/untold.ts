import type { PostingRecord } from '../src/model/record.ts';
import { waitingPings } from '../src/store/pings.ts';

/** What a ping is still to tell was told nobody, whatever was decided: once it is read on a page, it needs no ping any more. */
export async function asUntold(records: readonly PostingRecord[]): Promise<readonly PostingRecord[]> {
  const waiting = new Set((await waitingPings()).flatMap(({ about = [] }) => about));
  if (waiting.size === 0) return records;
  return records.map((record) => (waiting.has(record.key) ? untold(record) : record));
}

function untold({ announcedAt: _, ...record }: PostingRecord): PostingRecord {
  return record;
}
