import type { Move, PendingWatch, Watch } from '../model/watch.ts';
import { message } from '../model/words.ts';
import { firstLookAhead } from './health.ts';
import { isSameList } from './pending.ts';

/** A watch whose list was found elsewhere says so, and keeps where. */
export function withMove(watch: Watch, move: Move, now: number): Watch {
  const say = message('health_moved_to', { employer: watch.employer, host: new URL(move.careersPage).host });
  const since = watch.health.state === 'moved' ? watch.health.since : now;
  return { ...watch, moved: move, health: { state: 'moved', since, say } };
}

/** The watch at its new place, due at once; a look at the old one is void. All that is known of its openings waits to be taken over. */
export function followed(watch: Watch, { careersPage, board, hosts }: Move, now: number): Watch {
  const { moved: _, lastTried: __, lookingSince: ___, ...rest } = watch;
  return {
    ...rest,
    careersPage,
    board,
    hosts,
    followed: true,
    nextDue: now,
    failures: 0,
    health: firstLookAhead(now),
  };
}

/** States in which a list may have gone elsewhere: what a tab shows of it then is worth more than the old address. */
const LOST = ['moved', 'not-found', 'script-only', 'unreadable', 'login', 'blocked', 'suspicious'];

/** The watch whose list a page shows at a new place: told by the move we saw, the page itself, or the employer's name. */
export function watchMovedTo(pending: PendingWatch, watches: readonly Watch[]): Watch | undefined {
  const lost = watches.filter((watch) => LOST.includes(watch.health.state) && !isSameList(watch, pending));
  const name = pending.employer.toLowerCase();
  return (
    lost.find(({ moved }) => moved && isSameList(moved, pending)) ??
    lost.find(({ careersPage }) => careersPage === pending.careersPage) ??
    lost.find(({ employer, health }) => health.state === 'moved' && employer.toLowerCase() === name)
  );
}
