/** JOIN's company page carries its list as the state of its framework (`__NEXT_DATA__`). Facts: recorded page. */
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy, servedAt } from '../claim.ts';
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { readJsonList } from '../json-list.ts';
import { mapped } from '../mapped.ts';
import { get } from '../request.ts';
import { at, textOf } from '../shape.ts';
import { unreadable } from '../unreadable.ts';
import { wallOf } from '../walls.ts';

const COMPANIES = 'https://join.com/companies/';

const posting = mapped({
  id: 'id',
  title: 'title',
  locations: 'city.cityName+city.countryName',
  workplace: 'workplaceType',
  department: 'category.name',
  employmentType: 'employmentType.name',
  datePosted: 'createdAt',
});

export const join: Site = {
  id: 'join',
  name: 'JOIN',
  list: 'page',
  claim: claimBy('join', /^(?:www\.)?join\.com\/(?:[a-z]{2}\/)?companies\/(?<token>[^/?]+)/),
  hosts: () => ['join.com'],
  firstRequest: ({ token }) => get(`${COMPANIES}${encodeURIComponent(token)}?page=1`),
  serves: servedAt(/^join\.com\/companies\/[^/]+\/?$/),
  read,
  detailRequest: (_, opening) => ownPageRequest(['join.com'], opening),
  readDetail: readOwnPage,
};

function read(response: HttpResponse): Reading {
  const state = /<script id="__NEXT_DATA__"[^>]{0,200}>([^<]+)<\/script>/.exec(response.body)?.[1];
  if (state === undefined) return unreadable('join', wallOf(response) ?? 'malformed');
  const company = new URL(response.url).pathname.split('/')[2] ?? '';
  const rowsOf = (body: unknown) => {
    const jobs = at(body, 'props', 'pageProps', 'initialState', 'jobs');
    const [rows, total] = [at(jobs, 'items'), at(jobs, 'pagination', 'total')];
    if (!Array.isArray(rows) || typeof total !== 'number') return undefined;
    const page = Number(at(jobs, 'pagination', 'page'));
    const more = page < Number(at(jobs, 'pagination', 'pageCount')) && rows.length > 0;
    return { rows, total, next: more ? get(`${COMPANIES}${company}?page=${page + 1}`) : undefined };
  };
  return readJsonList('join', { ...response, body: state }, rowsOf, (job) => ({
    ...posting(job),
    url: `${COMPANIES}${company}/${encodeURIComponent(textOf(job.idParam) ?? '')}`,
  }));
}
