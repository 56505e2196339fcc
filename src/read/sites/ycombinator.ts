/**
 * Y Combinator's company pages hand their list to a script in `data-page`. Facts:
 * https://github.com/variablenix/OpenPostings `server/ats/ycombinator/service.js`.
 */
import type { Posting } from '../../model/posting.ts';
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { valueInAttribute } from '../inline-json.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { type Fields, textOf } from '../shape.ts';

const posting = mapped({
  id: 'id|url',
  title: 'title',
  locations: 'location',
  employmentType: 'type',
  workplace: 'location',
  datePosted: 'createdAt',
});

export const ycombinator = jsonSite({
  id: 'ycombinator',
  name: 'Y Combinator',
  at: [/^www\.(?:ycombinator|workatastartup)\.com\/companies\/(?<token>[^/?]+)/],
  list: 'https://www.ycombinator.com/companies/{token}/jobs',
  serves: /^www\.ycombinator\.com\/companies\/[^/]+\/jobs$/,
  kind: 'page',
  rows: 'props.jobPostings',
  cut: (page) => valueInAttribute(page, /<div\b[^>]{0,200}\bid="WaasShowJobsPage/, 'data-page'),
  posting: (job, url): Posting => ({ ...posting(job), url: linkOf(job, url) }),
  detailRequest: (_, opening) => ownPageRequest(['www.ycombinator.com'], opening),
  readDetail: readOwnPage,
});

function linkOf(job: Fields, url: string): string {
  const link = textOf(job.url) ?? textOf(job.applyUrl) ?? '';
  return link && URL.canParse(link, url) ? new URL(link, url).href : '';
}
