/**
 * ADP Workforce Now: the list its public career center asks for. Facts: https://github.com/colophon-group/jobseek
 * `monitors/adp.py`, `shared/adp.py` (20 a page, counted from 1; no description in the list).
 */
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { getWith, numberIn } from '../request.ts';
import { textOf } from '../shape.ts';

const HOST = 'workforcenow.adp.com';
const PAGE = '/mascsr/default/mdf/recruitment/recruitment.html';
const LIST = '/mascsr/default/careercenter/public/events/staffing/v1/job-requisitions';

const posting = mapped({
  id: 'itemID',
  title: 'requisitionTitle',
  locations: 'requisitionLocations[].nameCode.shortName',
  employmentType: 'workLevelCode.shortName',
  datePosted: 'postDate',
  requisitionId: 'clientRequisitionID',
});

export const adp = jsonSite({
  id: 'adp',
  name: 'ADP',
  at: [
    /^workforcenow\.adp\.com\/mascsr\/default\/(?:mdf\/recruitment\/recruitment\.html|careercenter\/)(?=.*[?&]cid=(?<token>[\w-]+))(?=.*[?&]ccId=(?<number>\w+))(?:.*[?&]lang=(?<language>\w+))?/,
  ],
  list: `https://${HOST}${LIST}?cid={token}&ccId={number}&lang={language|en_US}&locale={language|en_US}&%24skip=1`,
  serves:
    /^workforcenow\.adp\.com\/mascsr\/default\/careercenter\/public\/events\/staffing\/v1\/job-requisitions$/,
  rows: 'jobRequisitions',
  total: 'meta.totalNumber',
  next: ({ response: { url }, count, total = 0 }) => {
    const first = numberIn(url, '$skip', 1);
    return count > 0 && first + count <= total ? getWith(url, { $skip: first + count }) : undefined;
  },
  posting: (job, url) => ({ ...posting(job), url: addressOf(textOf(job.itemID), url) }),
  detailRequest: (_, opening) => ownPageRequest([HOST], opening),
  readDetail: readOwnPage,
});

function addressOf(id: string | undefined, list: string): string {
  if (id === undefined) return '';
  const asked = new URL(list).searchParams;
  const told = ['cid', 'ccId', 'lang'].map((name) => `${name}=${encodeURIComponent(asked.get(name) ?? '')}`);
  return `https://${HOST}${PAGE}?${told.join('&')}&selectedMenuKey=CareerCenter&jobId=${encodeURIComponent(id)}`;
}
