import type { Board, HttpResponse, PageFacts, Reading, Site } from '../model/site.ts';
import { claimBy, filled } from './claim.ts';
import { ownPageRequest, readOwnPage } from './general/own-page.ts';
import { readPage } from './general/page.ts';
import { type LinkOf, postingsOfState } from './general/state.ts';
import { get, getWith, numberIn } from './request.ts';
import { unreadable } from './unreadable.ts';

/**
 * How the further pages of a list are asked for: the name in the query, its value on the first page, what a page
 * lists at least when there are more, and whether pages are counted or the openings before them.
 */
type Paged = {
  readonly name: string;
  readonly first: 0 | 1;
  readonly full: number;
  readonly counts: 'pages' | 'openings';
};

type Options = {
  readonly mark?: RegExp;
  readonly linkOf?: LinkOf;
  readonly drawn?: true;
  readonly paged?: Paged;
  /** The source's own number of a posting within its address. */
  readonly number?: RegExp;
  /** Where the page says how many openings there are in all. */
  readonly total?: RegExp;
};

/**
 * A system whose list is a page: recognised by its address, read by the rungs of the general reader. Nothing is
 * claimed here about an endpoint of its own. `page` is the template of the page that lists the openings (a path is
 * one on the board's host); `at` are the patterns of `claimBy`, `mark` what shows it on an employer's own
 * host; `linkOf` builds a posting's address where the state in the page holds none; `drawn` says that the list is
 * drawn by script within a session: a page without openings is then left to the tab it is drawn in, and is never "empty".
 */
export function pageSite(
  id: string,
  name: string,
  page: string | ((board: Board) => string),
  at: readonly (RegExp | string)[],
  { mark, linkOf, drawn, paged, total, number }: Options = {},
): Site {
  const addressOf = (board: Board) => filled(typeof page === 'string' ? page : page(board), board);
  const hosts = (board: Board) => [new URL(addressOf(board)).host];
  return {
    id,
    name,
    list: 'page',
    claim: claimBy(id, ...at),
    ...(mark ? { find: ownHost(id, mark) } : {}),
    hosts,
    firstRequest: (board) => get(addressOf(board)),
    serves: () => false,
    detailRequest: (board, posting) => ownPageRequest(hosts(board), posting),
    readDetail: readOwnPage,
    read: (response, now) => {
      const reading = numbered(withState(id, response, now, linkOf), number);
      if (drawn && isNothing(reading)) return unreadable(id, 'script-only');
      return paged ? turned(summed(reading, response, total), response, paged) : reading;
    },
  };
}

function withState(id: string, response: HttpResponse, now: number, linkOf?: LinkOf): Reading {
  const postings = linkOf ? postingsOfState(response.body, response.url, linkOf) : [];
  return postings.length > 0
    ? { kind: 'postings', site: id, postings, rung: 'state' }
    : readPage(response, id, now);
}

/** A number stays where the words and the other values of an address change. */
function numbered(reading: Reading, number?: RegExp): Reading {
  if (reading.kind !== 'postings' || number === undefined) return reading;
  const postings = reading.postings.map((posting) => {
    const id = number.exec(posting.url)?.[1];
    return id === undefined ? posting : { ...posting, id };
  });
  return { ...reading, postings };
}

function summed(reading: Reading, { body }: HttpResponse, total?: RegExp): Reading {
  if (reading.kind !== 'postings') return reading;
  const sum = total?.exec(body)?.[1]?.replace(/\D/g, '');
  return sum ? { ...reading, total: Number(sum) } : reading;
}

/** The page and how to turn it. A later page that lists nothing is the end of the list. */
export function turned(reading: Reading, { url }: HttpResponse, paged: Paged): Reading {
  const { name, first, full, counts } = paged;
  const here = numberIn(url, name, first);
  if (reading.kind === 'unreadable')
    return here > first && isNothing(reading)
      ? { kind: 'postings', site: reading.site, postings: [] }
      : reading;
  const count = reading.postings.length;
  const next = here + (counts === 'pages' ? 1 : count);
  return count < full ? reading : { ...reading, next: getWith(url, { [name]: next }) };
}

function isNothing(reading: Reading): boolean {
  return reading.kind === 'postings' ? reading.postings.length === 0 : reading.why === 'no-postings-found';
}

/** Finds a system on the employer's own host by a mark in the page's scripts, frames or inline state. */
export function ownHost(site: string, mark: RegExp): NonNullable<Site['find']> {
  return (facts: PageFacts) => {
    const { host, pathname } = new URL(facts.url);
    const marked = [...facts.scripts, ...facts.frames, facts.inline].some((text) => mark.test(text));
    return marked ? { site, token: host, host, params: { page: pathname.slice(1) } } : undefined;
  };
}
