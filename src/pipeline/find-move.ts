import type { FetchFailed } from '../model/fetched.ts';
import type { Reading } from '../model/site.ts';
import type { Move, Watch } from '../model/watch.ts';
import { pageFacts } from '../read/page-facts.ts';
import { recognise, siteOf } from '../read/recognise.ts';
import { isSameList } from '../watch/pending.ts';
import type { Ports } from './ports.ts';

/** Why a list may have gone elsewhere. */
const GONE = ['not-found', 'closed', 'moved', 'no-postings-found', 'script-only'];

/**
 * Where a list that cannot be read any more has gone: to where its address leads now, or to the board that the
 * careers page names today. Nothing is contacted that is not allowed.
 */
export async function findMove(
  watch: Watch,
  outcome: Reading | FetchFailed,
  ports: Ports,
): Promise<Move | undefined> {
  if (outcome.kind === 'postings' || !GONE.includes(outcome.why)) return undefined;
  if (outcome.address) return moveTo(outcome.address, watch);
  const page = watch.careersPage;
  const { host } = new URL(page);
  if (page === siteOf(watch.board).firstRequest(watch.board).url || !(await ports.mayContact([host])))
    return undefined;
  const fetched = await ports.fetch({ method: 'GET', url: page }, { hosts: [host], now: ports.now() });
  if (fetched.kind === 'failed')
    return fetched.why === 'moved' && fetched.address ? moveTo(fetched.address, watch) : undefined;
  const { url, status, body } = fetched.response;
  return status === 200 ? moveTo(url, watch, body) : undefined;
}

/** The board behind an address, where it is a known system's and another than the one watched. */
function moveTo(address: string, watch: Watch, html?: string): Move | undefined {
  const board = recognise(new URL(address), html === undefined ? undefined : pageFacts(html, address));
  if ((html !== undefined && board.site === 'page') || isSameList(watch, { board })) return undefined;
  return { careersPage: address, board, hosts: siteOf(board).hosts(board) };
}
