import { webAddress } from '../model/address.ts';
import type { Board, HttpResponse, PageFacts, Reading, Site } from '../model/site.ts';
import { page } from './general/page.ts';
import { readResponse } from './read.ts';

const RENDERED = 'rendered';

/** A page that is opened in a tab at each look. `frames` are the hosts of documents embedded in it that may hold its list. */
export function renderedBoard(address: string, frames: readonly string[], away: boolean): Board {
  const params = {
    ...(frames.length > 0 ? { frames: frames.join(' ') } : {}),
    ...(away ? { away: 'yes' } : {}),
  };
  return { site: RENDERED, token: address, ...(Object.keys(params).length > 0 ? { params } : {}) };
}

/** Whether a board is read only while somebody is at the machine. */
export function wantsPresence({ site, params }: Board): boolean {
  return site === RENDERED && params?.['away'] !== 'yes';
}

/** The site of such a board: what the tab shows is read as any page is. */
export function renderedSite(board: Board): Site {
  const frames = board.params?.['frames']?.split(' ') ?? [];
  return {
    ...page,
    id: RENDERED,
    hosts: ({ token }) => [...new Set([new URL(token).host, ...frames])],
    firstRequest: ({ token }) => ({ method: 'GET', url: token, tab: true }),
    read: readRendered,
  };
}

/** The page or the document in it that lists most. */
function readRendered(response: HttpResponse, now: number): Reading {
  const { frames = [], ...main } = response;
  const pages = [main, ...frames.map(({ url, html }) => ({ url, status: 200, body: html }))];
  const [first, ...others] = pages.map((each) => ({ ...readResponse(page, each, now), site: RENDERED }));
  return others.reduce((best, each) => (countOf(each) > countOf(best) ? each : best), first as Reading);
}

function countOf(reading: Reading): number {
  return reading.kind === 'postings' ? reading.postings.length : -1;
}

const JOBS =
  /job|career|position|vacan|opening|recruit|stelle|karriere|emploi|empleo|vacante|prac[ay]|karier/i;

/** The hosts of embedded documents whose addresses speak of jobs. */
export function boardFrames({ url, frames }: PageFacts): readonly string[] {
  const own = webAddress(url)?.host;
  const found = frames.filter((address) => JOBS.test(address)).map((address) => webAddress(address)?.host);
  return [...new Set(found.filter((host) => host !== undefined && host !== own))].slice(0, 3) as string[];
}
