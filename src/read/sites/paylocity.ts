/** Paylocity's page carries its list as `window.pageData`; a posting's page has its number. Facts: recorded page. */
import type { Posting } from '../../model/posting.ts';
import { present } from '../../model/posting.ts';
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { valueAfter } from '../inline-json.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { textOf } from '../shape.ts';
import { workplaceFrom } from '../words.ts';

const HOST = 'recruiting.paylocity.com';

const posting = mapped(
  {
    id: 'JobId',
    title: 'JobTitle',
    description: 'Description',
    // The location's own name is often the work model ("Hybrid").
    locations: 'JobLocation.City+JobLocation.State+JobLocation.Country|LocationName',
    department: 'HiringDepartment',
    datePosted: 'PublishedDate',
  },
  (job) =>
    present<Partial<Posting>>({
      workplace: job.IsRemote === true ? 'remote' : workplaceFrom(job.LocationName),
    }),
);

export const paylocity = jsonSite({
  id: 'paylocity',
  name: 'Paylocity',
  at: [
    /^recruiting\.paylocity\.com\/recruiting\/(?:jobs\/All|v2\/api\/feed\/jobs)\/(?<token>[0-9a-f-]{36})/i,
  ],
  list: `https://${HOST}/recruiting/jobs/All/{token}/`,
  serves: /^recruiting\.paylocity\.com\/recruiting\/jobs\/All\/[0-9a-f-]{36}(?:\/[^/]*)?\/?$/i,
  kind: 'page',
  rows: 'Jobs',
  cut: (page) => valueAfter(page, 'window.pageData ='),
  posting: (job) => ({
    ...posting(job),
    url: textOf(job.JobId) ? `https://${HOST}/Recruiting/Jobs/Details/${textOf(job.JobId)}` : '',
  }),
  detailRequest: (_, opening) => ownPageRequest([HOST], opening),
  readDetail: readOwnPage,
});
