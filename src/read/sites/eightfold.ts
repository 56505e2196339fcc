/**
 * Eightfold's careers API, which its own pages call: ten rows a page whatever is asked. Facts: recorded replies. The
 * API wants the tenant's domain; its pages name it as `_EF_GROUP_ID` (the host's own name is no reliable guess:
 * https://github.com/santifer/career-ops and others say the same).
 */
import { type Posting, present } from '../../model/posting.ts';
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy } from '../claim.ts';
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { readJsonList } from '../json-list.ts';
import { mapped } from '../mapped.ts';
import { get } from '../request.ts';
import { at, isoTime, textOf } from '../shape.ts';

const PAGE = 10;
const GROUP = /\b_EF_GROUP_ID\s{0,3}=\s{0,3}["']([\w.-]{3,100})["']/;

const posting = mapped(
  {
    id: 'id',
    url: 'canonicalPositionUrl',
    title: 'name|posting_name',
    description: 'job_description',
    locations: 'locations[].|location',
    workplace: 'work_location_option location_flexibility',
    department: 'department',
    team: 'business_unit',
    requisitionId: 'display_job_id|ats_job_id',
  },
  (job) =>
    present<Partial<Posting>>({
      datePosted: isoTime(Number(job.t_create) * 1000),
      language: textOf(job.locale)?.replace('_', '-'),
    }),
);

export const eightfold: Site = {
  id: 'eightfold',
  name: 'Eightfold',
  list: 'api',
  claim: claimBy(
    'eightfold',
    // The shared host names the tenant by its domain only.
    /^(?<host>app\.eightfold\.ai)\/.*[?&]domain=(?<token>[\w.-]+)/,
    /^(?<host>(?<token>[\w-]+)\.eightfold\.ai)\/.*[?&]domain=(?<domain>[\w.-]+)/,
    'eightfold.ai',
  ),
  find: ({ url, inline }) => {
    const { host } = new URL(url);
    const domain = GROUP.exec(inline)?.[1];
    return domain ? { site: 'eightfold', token: host, host, params: { domain } } : undefined;
  },
  hosts: ({ host }) => [host ?? ''],
  firstRequest: ({ host, token, params }) => {
    const domain = params?.domain ?? (host === 'app.eightfold.ai' ? token : undefined);
    return get(domain ? listAddress(`https://${host}`, domain, 0) : `https://${host}/careers`);
  },
  serves: (url) => url.pathname === '/api/apply/v2/jobs' && eightfold.claim(url) !== undefined,
  read,
  // An opening's own page describes it in JSON-LD.
  detailRequest: ({ host = '' }, opening) => ownPageRequest([host], opening),
  readDetail: readOwnPage,
};

function listAddress(origin: string, domain: string, start: number): string {
  return `${origin}/api/apply/v2/jobs?domain=${encodeURIComponent(domain)}&start=${start}&num=${PAGE}`;
}

function read(response: HttpResponse): Reading {
  const { origin, searchParams } = new URL(response.url);
  const group = GROUP.exec(response.body)?.[1];
  // The careers page itself: it holds no list, but says how to ask for it.
  if (group)
    return { kind: 'postings', site: 'eightfold', postings: [], next: get(listAddress(origin, group, 0)) };
  const start = Number(searchParams.get('start') ?? 0) || 0;
  const rowsOf = (body: unknown) => {
    const rows = at(body, 'positions');
    const total = at(body, 'count');
    if (!Array.isArray(rows)) return undefined;
    const read = start + rows.length;
    const next = rows.length > 0 && typeof total === 'number' && read < total;
    const domain = searchParams.get('domain') ?? textOf(at(body, 'domain')) ?? '';
    return {
      rows,
      total: typeof total === 'number' ? total : undefined,
      next: next ? get(listAddress(origin, domain, read)) : undefined,
    };
  };
  return readJsonList('eightfold', response, rowsOf, posting);
}
