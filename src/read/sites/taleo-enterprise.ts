/**
 * Taleo Enterprise: its search page names the portal, whose list its own script then posts for (the time zone must be
 * told). Facts: https://github.com/variablenix/OpenPostings `server/ats/taleonet/service.js`.
 */
import type { Posting } from '../../model/posting.ts';
import type { HttpRequest, HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy, filled, servedAt } from '../claim.ts';
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { parsed, readJsonList } from '../json-list.ts';
import { get, postJson } from '../request.ts';
import { at, type Fields, listOf, textOf, textsOf } from '../shape.ts';
import { unreadable } from '../unreadable.ts';
import { wallOf } from '../walls.ts';

const LIST = '/careersection/rest/jobboard/searchjobs';
const ZONE = { tz: 'GMT+00:00', tzname: 'UTC' };

export const taleoEnterprise: Site = {
  id: 'taleo-enterprise',
  name: 'Taleo Enterprise',
  list: 'api',
  claim: claimBy(
    'taleo-enterprise',
    /^(?<host>(?<token>[\w-]+)\.taleo\.net)\/(?<path>careersection\/(?!rest\b)[\w-]+)/,
  ),
  hosts: ({ host }) => [host ?? ''],
  firstRequest: (board) => get(filled('/{path}/jobsearch.ftl?lang=en', board)),
  serves: servedAt(/^[\w-]+\.taleo\.net\/careersection\/rest\/jobboard\/searchjobs$/),
  detailRequest: ({ host = '' }, posting) => ownPageRequest([host], posting),
  readDetail: readOwnPage,
  read: (response) => (new URL(response.url).pathname === LIST ? readList(response) : portalOf(response)),
};

/** The page itself lists nothing; it names the portal to ask. */
function portalOf(response: HttpResponse): Reading {
  const portal = /portal(?:No|Id)?["']?\s{0,3}[=:]\s{0,3}["']?(\d{6,20})/.exec(response.body)?.[1];
  const section = new URL(response.url).pathname.split('/')[2] ?? '';
  if (portal === undefined) return unreadable('taleo-enterprise', wallOf(response) ?? 'script-only');
  const list = `${new URL(response.url).origin}${LIST}?lang=en&portal=${portal}`;
  return { kind: 'postings', site: 'taleo-enterprise', postings: [], next: page(`${list}#${section}`, 1) };
}

/** Behind the # stands the section for the links, which is never sent. */
function page(url: string, pageNo: number): HttpRequest {
  const fieldData = { fields: { KEYWORD: '', LOCATION: '', CATEGORY: '' }, valid: true };
  const sortingSelection = { sortBySelectionParam: '1', ascendingSortingOrder: 'false' };
  const none = { searchFilterSelections: [] };
  const body = {
    multilineEnabled: true,
    sortingSelection,
    fieldData,
    filterSelectionParam: none,
    advancedSearchFiltersSelectionParam: none,
    pageNo,
  };
  return postJson(url, body, ZONE);
}

function readList(response: HttpResponse): Reading {
  const asked = response.request?.url ?? response.url;
  const section = new URL(asked).hash.slice(1);
  const number = Number(at(parsed(response.request?.body ?? ''), 'pageNo')) || 1;
  const rowsOf = (body: unknown) => {
    const rows = at(body, 'requisitionList');
    const total = at(body, 'pagingData', 'totalCount');
    const size = Number(at(body, 'pagingData', 'pageSize')) || 25;
    if (!Array.isArray(rows)) return undefined;
    const more = rows.length > 0 && typeof total === 'number' && number * size < total;
    return {
      rows,
      total: typeof total === 'number' ? total : undefined,
      next: more ? page(asked, number + 1) : undefined,
    };
  };
  return readJsonList('taleo-enterprise', response, rowsOf, (job) => posting(job, response.url, section));
}

/** The columns are the employer's choice; the row says which of them is linked (the title) and which are places. */
function posting(job: Fields, url: string, section: string): Posting | undefined {
  const columns = listOf(job.column);
  const title = textOf(columns[Number(job.linkedColumn) || 0]);
  const number = textOf(job.contestNo) ?? textOf(job.jobId);
  if (title === undefined || number === undefined || !section) return undefined;
  const places = listOf(job.locationsColumns).flatMap((at) => placesIn(columns[Number(at)]));
  return {
    id: textOf(job.jobId) ?? number,
    url: new URL(`/careersection/${section}/jobdetail.ftl?job=${encodeURIComponent(number)}&lang=en`, url)
      .href,
    title,
    locations: textsOf(...places),
    requisitionId: number,
  };
}

/** A list written as a text: `["US-NY-New York"]`. */
function placesIn(column: unknown): readonly unknown[] {
  const list = parsed(textOf(column) ?? '');
  return Array.isArray(list) ? list : [column];
}
