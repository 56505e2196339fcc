/**
 * Gupy's career page carries the whole inventory as the state of its framework (`props.pageProps.jobs`). Facts:
 * https://github.com/colophon-group/jobseek `monitors/gupy.py`; openings' own pages have JSON-LD.
 */
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { valueAfter } from '../inline-json.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { textOf } from '../shape.ts';

const posting = mapped({
  id: 'id',
  title: 'title|name',
  locations: 'workplace.address.city+workplace.address.state+workplace.address.country',
  workplace: 'workplaceType|workplace.workplaceType',
  department: 'department',
});

export const gupy = jsonSite({
  id: 'gupy',
  name: 'Gupy',
  at: ['gupy.io'],
  list: '/',
  serves: /^[\w-]+\.gupy\.io\/$/,
  kind: 'page',
  rows: 'props.pageProps.jobs',
  cut: (page) => valueAfter(page, 'id="__NEXT_DATA__"'),
  posting: (job, url) => ({
    ...posting(job),
    url: textOf(job.id) ? new URL(`/jobs/${textOf(job.id)}`, url).href : '',
  }),
  detailRequest: ({ host = '' }, opening) => ownPageRequest([host], opening),
  readDetail: readOwnPage,
});
