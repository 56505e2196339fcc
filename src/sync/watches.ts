import { shortName } from '../model/short-name.ts';
import { listName } from '../model/site.ts';
import type { Entries } from '../model/synced.ts';
import type { Watch } from '../model/watch.ts';
import { message } from '../model/words.ts';
import { textOf } from './entry.ts';

const PREFIX = 'w.';

/** What of a watch is the same on every computer. What was read of it stays where it was read. */
const SHARED = [
  'employer',
  'careersPage',
  'board',
  'hosts',
  'addedAt',
  'everyMinutes',
  'hours',
  'tags',
  'paused',
] as const satisfies readonly (keyof Watch)[];

type Shared = Pick<Watch, (typeof SHARED)[number]>;

/** Two computers that watch the same list hold one and the same watch, whoever began it. */
export function watchKey({ board }: Pick<Watch, 'board'>): string {
  return PREFIX + shortName(listName(board));
}

export function watchParts(watches: readonly Watch[]): ReadonlyMap<string, unknown> {
  return new Map(watches.map((watch) => [watchKey(watch), sharedOf(watch)]));
}

function sharedOf(watch: Watch): Partial<Shared> {
  return Object.fromEntries(
    SHARED.flatMap((field) => (watch[field] === undefined ? [] : [[field, watch[field]]])),
  );
}

/** What has to change here so that it is what was merged. */
export type WatchPlan = { readonly put: readonly Watch[]; readonly remove: readonly string[] };

/**
 * A watch that came from elsewhere waits for the browser's yes here: what one computer allows, another does not know.
 * A list that moved on the other computer takes what is known of its openings along.
 */
export function planWatches(
  watches: readonly Watch[],
  entries: Entries,
  { now, newId }: { readonly now: number; readonly newId: () => string },
): WatchPlan {
  const here = new Map(watches.map((watch) => [watchKey(watch), watch]));
  const gone = watches.filter((watch) => isRemoved(entries, watchKey(watch)));
  const put: Watch[] = [];
  for (const [key, { value }] of entries) {
    if (!key.startsWith(PREFIX) || !isShared(value)) continue;
    const known = here.get(key);
    const moved = known ? undefined : gone.find(({ addedAt }) => addedAt === value.addedAt);
    if (moved) {
      gone.splice(gone.indexOf(moved), 1);
      put.push(arrived({ ...plainly(moved), followed: true }, value, now));
    } else if (known === undefined) put.push(arrived(fresh(newId()), value, now));
    else if (textOf(sharedOf(known)) !== textOf(value)) put.push(changed(known, value, now));
  }
  return { put, remove: gone.map(({ id }) => id) };
}

function isRemoved(entries: Entries, key: string): boolean {
  return entries.has(key) && entries.get(key)?.value === undefined;
}

type Known = Omit<Watch, keyof Shared | 'nextDue' | 'health' | 'failures'>;

function fresh(id: string): Known {
  return { id, openings: 0 };
}

/** Without what was true at the old place only. */
function plainly({ moved: _, lastTried: __, pages: ___, lookingSince: ____, ...rest }: Watch): Known {
  return rest;
}

function arrived(known: Known, value: Shared, now: number): Watch {
  const say = message('health_from_sync', { employer: value.employer });
  const health = { state: 'no-permission', since: now, say } as const;
  return { ...known, ...value, nextDue: now, failures: 0, health };
}

function changed(watch: Watch, value: Shared, now: number): Watch {
  const { hours: _, tags: __, ...rest } = watch;
  return { ...rest, ...value, nextDue: Math.min(watch.nextDue, now + value.everyMinutes * 60_000) };
}

function isShared(value: unknown): value is Shared {
  if (typeof value !== 'object' || value === null) return false;
  const { employer, careersPage, board, hosts, addedAt, everyMinutes, paused } = value as Partial<Shared>;
  return (
    [employer, careersPage].every((text) => typeof text === 'string') &&
    [addedAt, everyMinutes].every((time) => typeof time === 'number') &&
    typeof paused === 'boolean' &&
    typeof board === 'object' &&
    Array.isArray(hosts)
  );
}
