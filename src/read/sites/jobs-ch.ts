/**
 * JobCloud's employer profiles on jobs.ch and jobup.ch: the portals' public search, asked for one employer. Facts:
 * https://github.com/colophon-group/jobseek `monitors/jobs_ch.py`; openings' own pages have JSON-LD.
 */
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { getWith, numberIn } from '../request.ts';
import { at, textOf } from '../shape.ts';

const posting = mapped({
  id: 'id',
  title: 'title',
  locations: 'place',
  datePosted: 'publicationDate|initialPublicationDate',
  hiringOrganization: 'company.name',
});

export const jobsCh = jsonSite({
  id: 'jobs-ch',
  name: 'jobs.ch',
  at: [
    /^www\.(?<host>jobs\.ch)\/(?:de|fr|en)\/(?:firmen|entreprises|companies)\/(?<token>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,20})(?=[-/?]|$)/,
    /^www\.(?<host>jobup\.ch)\/(?:fr|en)\/(?:societes|enterprises)\/(?<token>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,20})(?=[-/?]|$)/,
    /^job-search-api\.(?<host>job(?:s|up)\.ch)\/search\?companyIds=(?<token>[\w-]+)/,
  ],
  list: 'https://job-search-api.{host}/search?companyIds={token}&page=1&publishedOn=SEARCH&publishedOn=SEARCH_COMPANY_PROFILE&rows=100',
  serves: /^job-search-api\.job(?:s|up)\.ch\/search$/,
  hosts: ({ host }) => [`job-search-api.${host}`, `www.${host}`],
  rows: 'documents',
  total: 'totalHits',
  next: ({ body, response: { url } }) => {
    const page = numberIn(url, 'page', 1);
    const pages = at(body, 'numPages');
    return typeof pages === 'number' && page < pages ? getWith(url, { page: page + 1 }) : undefined;
  },
  posting: (job, url) => {
    const host = new URL(url).hostname.replace('job-search-api', 'www');
    const path = host === 'www.jobup.ch' ? 'en/jobs' : 'en/vacancies';
    return {
      ...posting(job),
      url: textOf(job.id) ? `https://${host}/${path}/detail/${textOf(job.id)}/` : '',
    };
  },
  detailRequest: ({ host = '' }, opening) => ownPageRequest([`www.${host}`], opening),
  readDetail: readOwnPage,
});
