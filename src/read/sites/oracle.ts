import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy } from '../claim.ts';
import { parsed, readJsonList } from '../json-list.ts';
import { htmlAt, mapped } from '../mapped.ts';
import { get } from '../request.ts';
import { at, listOf, textOf } from '../shape.ts';

const PAGE = 25;
const TEXTS =
  'ExternalDescriptionStr ExternalResponsibilitiesStr ExternalQualificationsStr CorporateDescriptionStr';
const RESOURCES = '/hcmRestApi/resources/latest/';
const HOST = '(?<host>(?<token>[\\w-]+)\\.fa(?:\\.[\\w-]+){0,3}\\.oraclecloud\\d{0,3}\\.com)';

const posting = mapped({
  id: 'Id',
  title: 'Title',
  locations: 'PrimaryLocation secondaryLocations[].Name',
  workplace: 'WorkplaceType',
  datePosted: 'PostedDate',
  requisitionId: 'Id',
});

export const oracle: Site = {
  id: 'oracle',
  name: 'Oracle Recruiting Cloud',
  list: 'api',
  claim: claimBy(
    'oracle',
    new RegExp(`^${HOST}/hcmUI/CandidateExperience/(?:[^/?]+/)?sites/(?<number>[\\w-]+)`),
    new RegExp(`^${HOST}/hcmRestApi/.*siteNumber(?:=|%3D)(?<number>[\\w-]+)`),
    new RegExp(`^${HOST}/hcmUI/CandidateExperience`),
  ),
  hosts: ({ host }) => [host ?? ''],
  // CX_1 is the site every tenant starts with.
  firstRequest: ({ host, params }) => get(listAddress(`https://${host}`, params?.number ?? 'CX_1', 0)),
  serves: (url) => url.pathname.endsWith('/recruitingCEJobRequisitions') && oracle.claim(url) !== undefined,
  read,
  detailRequest: ({ host, params }, { id }) =>
    get(
      `https://${host}${RESOURCES}recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=ById;Id=%22${id}%22,siteNumber=${params?.['number'] ?? 'CX_1'}`,
    ),
  readDetail: ({ body }) => {
    const description = htmlAt(listOf(at(parsed(body), 'items'))[0], TEXTS);
    return description ? { description } : undefined;
  },
};

function listAddress(origin: string, site: string, offset: number): string {
  const finder = `findReqs;siteNumber=${site},limit=${PAGE},offset=${offset},sortBy=POSTING_DATES_DESC`;
  return `${origin}${RESOURCES}recruitingCEJobRequisitions?onlyData=true&expand=requisitionList.workLocation,requisitionList.secondaryLocations&finder=${finder}&limit=${PAGE}&offset=${offset}`;
}

function read(response: HttpResponse): Reading {
  const { origin, search } = new URL(response.url);
  const site = /siteNumber(?:=|%3D)([\w-]+)/.exec(search)?.[1] ?? 'CX_1';
  const offset = Number(/[,&]offset=(\d+)/.exec(search)?.[1] ?? 0);
  const rowsOf = (body: unknown) => {
    const [found] = listOf(at(body, 'items'));
    const rows = at(found, 'requisitionList');
    const total = at(found, 'TotalJobsCount');
    if (!Array.isArray(rows) || typeof total !== 'number') return undefined;
    const read = offset + rows.length;
    return {
      rows,
      total,
      next: rows.length > 0 && read < total ? get(listAddress(origin, site, read)) : undefined,
    };
  };
  const jobs = `${origin}/hcmUI/CandidateExperience/en/sites/${site}/job/`;
  return readJsonList('oracle', response, rowsOf, (job) => ({
    ...posting(job),
    url: `${jobs}${encodeURIComponent(textOf(job.Id) ?? '')}`,
  }));
}
