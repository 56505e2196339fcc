import { fetchPolitely } from '../src/fetch/fetch-politely.ts';
import type { Posting } from '../src/model/posting.ts';
import type { Board, HttpRequest, HttpResponse, Reading, Site } from '../src/model/site.ts';
import { pageFacts } from '../src/read/page-facts.ts';
import { readResponse } from '../src/read/read.ts';
import { recognise, siteOf } from '../src/read/recognise.ts';
import { Refused } from './command.ts';
import { say } from './words.ts';

export type LiveList = { readonly site: string; readonly postings: readonly Posting[] };
type Trouble = { readonly trouble: string };

const MOST_PAGES = 50;

/** What a careers page lists at this moment: its board is found, then read to its end. */
export async function liveList(url: URL): Promise<LiveList | Trouble> {
  try {
    const board = await boardBehind(url);
    const site = siteOf(board);
    return { site: site.name, postings: await readToEnd(site, board) };
  } catch (error) {
    if (error instanceof Refused) return { trouble: error.message };
    throw error;
  }
}

/** By the address alone, else by what the page embeds. */
async function boardBehind(url: URL): Promise<Board> {
  const claimed = recognise(url);
  if (claimed.site !== 'page') return claimed;
  const response = await body(siteOf(claimed).firstRequest(claimed), siteOf(claimed).hosts(claimed));
  return recognise(url, pageFacts(response.body, response.url));
}

async function readToEnd(site: Site, board: Board): Promise<readonly Posting[]> {
  const postings = new Map<string, Posting>();
  let next: HttpRequest | undefined = site.firstRequest(board);
  for (let page = 0; next && page < MOST_PAGES; page += 1) {
    const reading: Reading = readResponse(site, await body(next, site.hosts(board)), Date.now());
    if (reading.kind === 'unreadable') throw new Refused(reading.why, reading.message);
    for (const posting of reading.postings) postings.set(posting.id, posting);
    next = reading.next;
  }
  return [...postings.values()];
}

async function body(request: HttpRequest, hosts: readonly string[]): Promise<HttpResponse> {
  const fetched = await fetchPolitely(request, { hosts, now: Date.now() });
  if (fetched.kind === 'response') return fetched.response;
  throw new Refused(fetched.why, say(SAYS[fetched.why]));
}

const SAYS = {
  offline: { name: 'cli_offline' },
  'no-permission': { name: 'cli_no_answer' },
  slow: { name: 'cli_slow' },
  network: { name: 'cli_no_answer' },
  'too-large': { name: 'why_too_large' },
  moved: { name: 'cli_moved' },
} as const;
