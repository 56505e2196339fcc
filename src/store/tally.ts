import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Kept, PostingRow, Tally } from './stores.ts';

type Tallies = IDBPObjectStore<Kept, StoreNames<Kept>[], 'tallies', 'readwrite' | 'versionchange'>;

/** A row that is counted once more, or once less. */
export type Move = readonly [row: Pick<PostingRow, 'watchId' | 'shelf' | 'order'>, more: 1 | -1];

/** What was left out from the first look on. */
const START = 'start';
const DAY = 86_400_000;

/** Counts these rows in, or out again. */
export async function recount(tallies: Tallies, moves: readonly Move[]): Promise<void> {
  for (const [watchId, more] of changesIn(moves)) {
    const before = (await tallies.get(watchId))?.leftOut ?? {};
    const days = [...new Set([...Object.keys(before), ...more.keys()])];
    const counts = days.map((day) => [day, (before[day] ?? 0) + (more.get(day) ?? 0)] as const);
    await tallies.put({ watchId, leftOut: Object.fromEntries(counts.filter(([, count]) => count > 0)) });
  }
}

/** By how many the count of each watch changes, day by day. */
function changesIn(moves: readonly Move[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const changes = new Map<string, Map<string, number>>();
  for (const [row, more] of moves) {
    const day = countedUnder(row);
    // What is damaged may belong to nobody.
    if (day === undefined || typeof row.watchId !== 'string') continue;
    const change = changes.get(row.watchId) ?? new Map<string, number>();
    changes.set(row.watchId, change.set(day, (change.get(day) ?? 0) + more));
  }
  return changes;
}

/** Under what a row is counted among those left out: the day on which it was new, or the start. */
function countedUnder({ shelf, order }: Move[0]): string | undefined {
  if (typeof order !== 'number') return undefined;
  if (shelf === 'left-out') return START;
  return shelf === 'new-left-out' ? String(dayOf(-order)) : undefined;
}

/** How many are left out in all, and how many of these were new on one of so many days up to now. */
export function leftOutIn(tallies: readonly Tally[], days: number, now: number) {
  const counts = tallies.flatMap(({ leftOut }) => Object.entries(leftOut));
  const fresh = counts.filter(([day]) => Number(day) <= dayOf(now) && Number(day) > dayOf(now) - days);
  return { leftOut: sum(counts), fresh: sum(fresh) };
}

function sum(counts: readonly (readonly [day: string, count: number])[]): number {
  return counts.reduce((all, [, count]) => all + count, 0);
}

function dayOf(at: number): number {
  return Math.floor(at / DAY);
}
