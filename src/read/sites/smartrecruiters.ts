/** SmartRecruiters' public Posting API. Facts: https://developers.smartrecruiters.com/docs/posting-api, recorded replies. */
import { type Posting, present } from '../../model/posting.ts';
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy, servedAt } from '../claim.ts';
import { parsed, readJsonList } from '../json-list.ts';
import { mapped } from '../mapped.ts';
import { get } from '../request.ts';
import { at, type Fields, listOf, textOf } from '../shape.ts';
import { textFromHtml } from '../text.ts';

const API = 'api.smartrecruiters.com';
const PAGE = 100;

/** Whose openings the widget on an employer's own page is told to show. */
const COMPANY = /["']?company_code["']?\s{0,5}:\s{0,5}["']([\w-]{2,80})["']/;

const posting = mapped(
  {
    id: 'id',
    title: 'name',
    locations: 'location.fullLocation|location.city+location.region+location.country',
    department: 'department.label',
    team: 'function.label',
    employmentType: 'typeOfEmployment.label',
    datePosted: 'releasedDate',
    requisitionId: 'refNumber',
    language: 'language.code',
    hiringOrganization: 'company.name',
  },
  (job) =>
    present<Partial<Posting>>({
      workplace:
        at(job, 'location', 'remote') === true
          ? 'remote'
          : at(job, 'location', 'hybrid') === true
            ? 'hybrid'
            : undefined,
    }),
);

export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  list: 'api',
  claim: claimBy(
    'smartrecruiters',
    /^jobs\.smartrecruiters\.com\/oneclick-ui\/company\/(?<token>[^/?]+)/,
    // `/ni/` leads to openings that are not indexed by search engines.
    /^(?:careers|jobs)\.smartrecruiters\.com\/(?:(?:ni|my-applications)\/)?(?<token>(?!oneclick-ui\b|sr-jobs\b)[^/?]+)/,
    /^(?:careers|jobs)\.smartrecruiters\.com\/?\?(?:.*&)?company=(?<token>[\w-]+)/,
    /^www\.smartrecruiters\.com\/job-api\/public\/search\/widgets\/(?<token>[^/?]+)\/postings/,
    // An opening at its older address.
    /^www\.smartrecruiters\.com\/(?<token>[^/?]+)\/\d{6,}/,
    /^api\.smartrecruiters\.com\/v1\/companies\/(?<token>[^/?]+)\/postings/,
  ),
  find: ({ scripts, inline }) => {
    const hasWidget = scripts.some((address) => /\.smartrecruiters\.com\/job-widget\//.test(address));
    const token = hasWidget ? COMPANY.exec(inline)?.[1] : undefined;
    return token === undefined ? undefined : { site: 'smartrecruiters', token };
  },
  hosts: () => [API],
  firstRequest: ({ token }) => get(listAddress(token, 0)),
  serves: servedAt(/^api\.smartrecruiters\.com\/v1\/companies\/[^/]+\/postings$/),
  read,
  detailRequest: ({ token }, { id }) =>
    get(`https://${API}/v1/companies/${encodeURIComponent(token)}/postings/${id}`),
  readDetail,
};

function listAddress(token: string, offset: number): string {
  return `https://${API}/v1/companies/${encodeURIComponent(token)}/postings?limit=${PAGE}&offset=${offset}`;
}

function read(response: HttpResponse): Reading {
  return readJsonList(
    'smartrecruiters',
    response,
    (body) => rowsOf(body, response.url),
    (job) => ({
      ...posting(job),
      url: address(job, response.url),
    }),
  );
}

function rowsOf(body: unknown, url: string) {
  const rows = at(body, 'content');
  const total = at(body, 'totalFound');
  if (!Array.isArray(rows) || typeof total !== 'number') return undefined;
  const read = Number(at(body, 'offset')) + rows.length;
  const token = decodeURIComponent(new URL(url).pathname.split('/')[3] ?? '');
  return { rows, total, ...(rows.length > 0 && read < total ? { next: get(listAddress(token, read)) } : {}) };
}

/** The public page: the company's identifier, the posting's id and, as readers of the address like, its title. */
function address(job: Fields, list: string): string {
  const company =
    textOf(at(job, 'company', 'identifier')) ?? textOf(job.ref)?.split('/')[5] ?? list.split('/')[5];
  const slug = (textOf(job.name) ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return company && job.id
    ? `https://jobs.smartrecruiters.com/${encodeURIComponent(company)}/${textOf(job.id)}-${slug}`
    : '';
}

function readDetail(response: HttpResponse): Partial<Posting> | undefined {
  const job = parsed(response.body);
  const sections = ['jobDescription', 'qualifications', 'additionalInformation', 'companyDescription'].map(
    (name) => at(job, 'jobAd', 'sections', name),
  );
  const texts = sections.flatMap((section) => [
    textOf(at(section, 'title')),
    textFromHtml(textOf(at(section, 'text')) ?? ''),
  ]);
  if (listOf(sections).every((section) => section === undefined)) return undefined;
  return present<Partial<Posting>>({
    description: texts.filter(Boolean).join('\n'),
    url: textOf(at(job, 'postingUrl')),
    applyUrl: textOf(at(job, 'applyUrl')),
  });
}
