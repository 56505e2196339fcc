import { isBroken } from '../model/broken.ts';
import type { Ping } from '../model/ping.ts';
import type { PostingRecord } from '../model/record.ts';
import { shelfOf } from '../model/shelf.ts';
import type { Watch } from '../model/watch.ts';

/** Whether a ping that was never shown would still say what is so; where not, what of it is still to be told. */
export type Still = { readonly isWhole: boolean; readonly left: readonly string[] };

/** What is open, fits, and was not dismissed. */
export function stillNews(ping: Ping, records: readonly PostingRecord[]): Still {
  const told = records.filter((record) => shelfOf(record) === 'news');
  return stillOf(ping, new Set(told.map(({ key }) => key)));
}

/** What is still watched and was not read since. */
export function stillBroken(ping: Ping, watches: readonly Watch[], now: number): Still {
  const broken = watches.filter((watch) => isBroken(watch, now));
  return stillOf(ping, new Set(broken.map(({ id }) => id)));
}

function stillOf({ about = [], cut = false }: Ping, isSo: ReadonlySet<string>): Still {
  const left = about.filter((name) => isSo.has(name));
  return { isWhole: !cut && left.length === about.length, left };
}
