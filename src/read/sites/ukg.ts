/**
 * UKG Pro (UltiPro): the search its own pages post. Facts: https://github.com/colophon-group/jobseek
 * `monitors/ukg.py` (fields, 100 a page, the numbers of `JobLocationType`).
 */
import { present, type Workplace } from '../../model/posting.ts';
import type { Board, HttpRequest } from '../../model/site.ts';
import { valueAfter } from '../inline-json.ts';
import { parsed } from '../json-list.ts';
import { jsonSite } from '../json-site.ts';
import { htmlAt, mapped } from '../mapped.ts';
import { get, postJson } from '../request.ts';
import { at, textOf } from '../shape.ts';

const PAGE = 100;
const WORKPLACES: readonly Workplace[] = ['hybrid', 'onsite', 'remote'];
const DETAIL = 'CandidateOpportunityDetail(';

const posting = mapped(
  {
    id: 'Id',
    title: 'Title',
    locations:
      'Locations[].Address.City+Address.State.Name+Address.Country.Name|Locations[].LocalizedName|Locations[].LocalizedDescription',
    department: 'JobCategoryName',
    datePosted: 'PostedDate',
    requisitionId: 'RequisitionNumber',
  },
  ({ JobLocationType: kind, FullTime: full }) =>
    present({
      workplace: typeof kind === 'number' ? WORKPLACES[kind] : undefined,
      employmentType: full === true ? 'Full time' : full === false ? 'Part time' : undefined,
    }),
);

export const ukg = jsonSite({
  id: 'ukg',
  name: 'UKG Pro',
  at: [
    /^(?<host>(?:recruiting\d?\.ultipro\.(?:com|ca)|[\w-]+\.rec\.pro\.ukg\.net))\/(?<token>\w+)\/JobBoard\/(?<path>[0-9a-f-]{36})/i,
  ],
  list: (board) => search(`${boardAddress(board)}JobBoardView/LoadSearchResults`, 0),
  serves:
    /^[\w.-]+\.(?:ultipro\.(?:com|ca)|ukg\.net)\/\w+\/JobBoard\/[0-9a-f-]{36}\/JobBoardView\/LoadSearchResults$/i,
  rows: 'opportunities',
  total: 'totalCount',
  next: ({ response, count, total = 0 }) => {
    const skip = at(parsed(response.request?.body ?? ''), 'opportunitySearch', 'Skip');
    const read = (typeof skip === 'number' ? skip : 0) + count;
    return count > 0 && read < total ? search(response.url, read) : undefined;
  },
  posting: (job, url) => ({
    ...posting(job),
    url: textOf(job.Id)
      ? new URL(`../OpportunityDetail?opportunityId=${encodeURIComponent(textOf(job.Id) ?? '')}`, url).href
      : '',
  }),
  detailRequest: (board, { id }) =>
    get(`${boardAddress(board)}OpportunityDetail?opportunityId=${encodeURIComponent(id)}`),
  // The page of an opening holds it whole in a script.
  readDetail: ({ body }) => {
    const description = htmlAt(parsed(valueAfter(body, DETAIL) ?? ''), 'Description');
    return description ? { description } : undefined;
  },
});

function boardAddress({ host, token, params }: Board): string {
  return `https://${host}/${token}/JobBoard/${params?.path}/`;
}

function search(url: string, skip: number): HttpRequest {
  return postJson(url, { opportunitySearch: { Top: PAGE, Skip: skip, QueryString: '', Filters: [] } });
}
