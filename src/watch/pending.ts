import type { Posting } from '../model/posting.ts';
import { present } from '../model/posting.ts';
import { type Board, listName, type Site } from '../model/site.ts';
import type { PendingWatch, Watch } from '../model/watch.ts';
import { firstLookAhead } from './health.ts';

type Found = {
  readonly id: string;
  readonly careersPage: string;
  readonly employer: string;
  readonly board: Board;
  readonly site: Pick<Site, 'hosts' | 'firstRequest'>;
  readonly postings: readonly Posting[];
  readonly now: number;
};

const SHOWN = 12;

/** What is kept of a page until somebody says yes or no to watching it. */
export function pendingFrom({ id, careersPage, employer, board, site, postings, now }: Found): PendingWatch {
  return {
    id,
    employer,
    careersPage,
    board,
    hosts: hostsToAsk(board, site),
    ...shownOf(postings),
    createdAt: now,
    state: 'preview',
  };
}

/** What the preview shows of the openings a page has now. */
export function shownOf(postings: readonly Posting[]): Pick<PendingWatch, 'glimpse' | 'glimpseCount'> {
  return {
    glimpse: postings.slice(0, SHOWN).map(({ title, locations }) => ({
      title,
      ...present<{ location?: string }>({ location: locations[0] }),
    })),
    glimpseCount: postings.length,
  };
}

/** The page itself and what is embedded in it and may hold the list: where Homing learns from. */
export function hostsToLearn({ careersPage, frames = [] }: PendingWatch): readonly string[] {
  const { protocol, host } = new URL(careersPage);
  return [protocol === 'http:' ? `http://${host}` : host, ...frames];
}

/** The exact hosts, with `http://` in front where the list is not encrypted: that is another permission. */
export function hostsToAsk(board: Board, site: Found['site']): readonly string[] {
  const { protocol, host } = new URL(site.firstRequest(board).url);
  return site.hosts(board).map((name) => (protocol === 'http:' && name === host ? `http://${name}` : name));
}

/** The watch a pending one becomes. It keeps the id, so that two answers to one question start one watch. */
export function watchFrom(pending: PendingWatch, everyMinutes: number, now: number): Watch {
  const { id, employer, careersPage, board, hosts } = pending;
  return {
    id,
    employer,
    careersPage,
    board,
    hosts,
    addedAt: now,
    everyMinutes,
    paused: false,
    nextDue: now,
    health: firstLookAhead(now),
    failures: 0,
    openings: 0,
  };
}

/** Whether both read the very same list. */
export function isSameList(a: Pick<Watch, 'board'>, b: Pick<Watch, 'board'>): boolean {
  return listName(a.board) === listName(b.board);
}
