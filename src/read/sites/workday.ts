/**
 * Workday's candidate site ("cxs"), which its own pages call. Facts: recorded replies; limit of 20 a page and
 * `total` on the first page only as seen by open readers (career-ops `providers/workday.mjs`).
 */
import { type Posting, present } from '../../model/posting.ts';
import type { Board, HttpResponse, Reading, Site } from '../../model/site.ts';
import { hostOf, pathOf } from '../address.ts';
import { dayFromWords } from '../ago.ts';
import { parsed, readJsonList } from '../json-list.ts';
import { postJson } from '../request.ts';
import { at, type Fields, isoDate, listOf, textOf, textsOf } from '../shape.ts';
import { textFromHtml } from '../text.ts';
import { workplaceFrom } from '../words.ts';

const PAGE = 20;
const TENANT_HOST = /^([a-z0-9_-]+)\.wd\d{1,4}\.myworkdayjobs(?:-impl)?\.com$/;
const SHARED_HOST = /^(?:[a-z0-9_-]+\.)?wd\d{1,4}\.myworkdaysite\.com$/;

export const workday: Site = {
  id: 'workday',
  name: 'Workday',
  list: 'api',
  claim,
  hosts: ({ host }) => [host ?? ''],
  firstRequest: ({ token, host }) => page(`https://${host}/wday/cxs/${token}/jobs`, 0),
  serves: (url) => isWorkday(url) && pathOf(url)[1] === 'cxs' && pathOf(url)[4] === 'jobs',
  read,
  detailRequest: ({ token, host }, { url }) => {
    const path = /\/job\/.*$/.exec(url)?.[0];
    return path === undefined
      ? undefined
      : { method: 'GET', url: `https://${host}/wday/cxs/${token}${path}` };
  },
  readDetail,
};

/** `/{locale}/{site}/…` on the tenant's host, `/{locale}/recruiting/{tenant}/{site}` on the shared ones. */
function claim(url: URL): Board | undefined {
  if (!isWorkday(url)) return undefined;
  const path = withoutLocale(pathOf(url));
  const tenant = TENANT_HOST.exec(hostOf(url))?.[1];
  const [first, second, third, fourth] = path;
  if (first === 'wday') return second === 'cxs' ? board(url, third, fourth) : undefined;
  return tenant === undefined ? board(url, second, third) : board(url, tenant, first);
}

/** `en-US` is a language wherever it stands; `us` alone is a site. */
function withoutLocale([first = '', ...rest]: readonly string[]): readonly string[] {
  const locale =
    /^[a-z]{2}-[a-z]{2}$/i.test(first) || (/^[a-z]{2}$/.test(first) && rest.length > 0 && rest[0] !== 'job');
  return locale ? rest : [first, ...rest];
}

function board(url: URL, tenant: string | undefined, site: string | undefined): Board | undefined {
  const sound = [tenant, site].every(
    (part) => part !== undefined && /^[\w.-]+$/.test(part) && !/\.\w{2,4}$/.test(part),
  );
  return sound ? { site: 'workday', token: `${tenant}/${site}`, host: hostOf(url) } : undefined;
}

function isWorkday(url: URL): boolean {
  return TENANT_HOST.test(hostOf(url)) || SHARED_HOST.test(hostOf(url));
}

function read(response: HttpResponse, now: number): Reading {
  const offset = offsetOf(response);
  const rowsOf = (body: unknown) => {
    const rows = at(body, 'jobPostings');
    const total = at(body, 'total');
    if (!Array.isArray(rows)) return undefined;
    const more = rows.length === PAGE;
    return {
      rows,
      ...(offset === 0 && typeof total === 'number' ? { total } : {}),
      ...(more ? { next: page(response.url, offset + PAGE) } : {}),
    };
  };
  return readJsonList('workday', response, rowsOf, (job) => posting(job, response.url, now));
}

function page(url: string, offset: number) {
  return postJson(url, { appliedFacets: {}, limit: PAGE, offset, searchText: '' });
}

function offsetOf({ request }: HttpResponse): number {
  const offset = at(parsed(request?.body ?? ''), 'offset');
  return typeof offset === 'number' ? offset : 0;
}

function posting(job: Fields, endpoint: string, now: number): Posting {
  const path = textOf(job.externalPath) ?? '';
  const places = textOf(job.locationsText);
  const [number] = listOf(job.bulletFields).map(textOf);
  return present<Posting>({
    // The path ends in the requisition; it names the posting on its site.
    id: path.split('/').at(-1) || number || '',
    url: path && publicAddress(endpoint, path),
    title: textOf(job.title) ?? '',
    locations: places === undefined || /^\d+ \D+$/.test(places) ? [] : [places],
    workplace: workplaceFrom(job.remoteType, places),
    datePosted: dayFromWords(textOf(job.postedOn) ?? '', now),
    requisitionId: number,
  });
}

function publicAddress(endpoint: string, path: string): string {
  const url = new URL(endpoint);
  const [, , tenant, site] = pathOf(url);
  return `https://${url.host}/${SHARED_HOST.test(url.host) ? `recruiting/${tenant}/` : ''}${site}${path}`;
}

function readDetail(response: HttpResponse): Partial<Posting> | undefined {
  const job = at(parsed(response.body), 'jobPostingInfo');
  const html = textOf(at(job, 'jobDescription'));
  if (html === undefined) return undefined;
  return present<Partial<Posting>>({
    description: textFromHtml(html),
    locations: textsOf(at(job, 'location'), ...listOf(at(job, 'additionalLocations'))),
    workplace: workplaceFrom(at(job, 'remoteType')),
    employmentType: textOf(at(job, 'timeType')),
    datePosted: isoDate(at(job, 'startDate')),
    requisitionId: textOf(at(job, 'jobReqId')),
  });
}
