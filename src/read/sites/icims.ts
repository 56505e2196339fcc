/** iCIMS' search page without its frame: static lists, `pr` counts pages from 0. Facts: recorded page. */
import type { Posting } from '../../model/posting.ts';
import type { Board, HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy } from '../claim.ts';
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { readPage } from '../general/page.ts';
import { get } from '../request.ts';

export const icims: Site = {
  id: 'icims',
  name: 'iCIMS',
  list: 'page',
  claim: claimBy(
    'icims',
    /^(?<host>(?:[a-z]+-)??(?:[a-z]*careers|jobs)-(?<token>[\w-]+)\.icims\.(?:com|eu))\//,
    /^(?<host>(?:careers?|jobs)?-?(?<token>[\w-]+)\.icims\.(?:com|eu))\//,
  ),
  hosts: ({ host }) => [host ?? ''],
  firstRequest: ({ host }: Board) => get(`https://${host}/jobs/search?ss=1&in_iframe=1`),
  serves: (url) => url.pathname === '/jobs/search' && icims.claim(url) !== undefined,
  detailRequest: ({ host = '' }, posting) =>
    ownPageRequest([host], { ...posting, url: `${posting.url}?in_iframe=1` }),
  readDetail: readOwnPage,
  read,
};

function read(response: HttpResponse): Reading {
  const reading = readPage(response, 'icims');
  if (reading.kind === 'postings')
    return { ...reading, postings: reading.postings.map(numbered), ...nextOf(response) };
  const empty = /iCIMS_JobsTable/.test(response.body) && !/iCIMS_JobCardItem|\/jobs\/\d/.test(response.body);
  return empty && reading.why !== 'blocked' ? { kind: 'postings', site: 'icims', postings: [] } : reading;
}

/** The number in the address is the posting's own; `in_iframe` is only how we asked. */
function numbered(posting: Posting): Posting {
  const id = /\/jobs\/(\d+)\//.exec(posting.url)?.[1] ?? posting.id;
  return { ...posting, id, url: posting.url.replace(/[?&]in_iframe=1/, '') };
}

/** "Page 1 of 12" on the page says whether there is another. */
function nextOf({ url, body }: HttpResponse) {
  const [, page, pages] =
    /\bPage\s{1,9}(\d{1,4})\s{1,9}of\s{1,9}(\d{1,4})/.exec(body.replace(/<[^<>]{0,200}>/g, ' ')) ?? [];
  if (page === undefined || Number(page) >= Number(pages)) return {};
  const next = new URL(url);
  next.searchParams.set('pr', page);
  return { next: get(next.href) };
}
