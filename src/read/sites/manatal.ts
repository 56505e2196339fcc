/** Manatal's public list behind its career pages. Facts: https://github.com/colophon-group/jobseek `monitors/manatal.py`. */
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { getWith, numberIn } from '../request.ts';
import { at, textOf } from '../shape.ts';

const posting = mapped({
  id: 'hash',
  title: 'position_name',
  description: 'description',
  locations: 'location_display|city+state+country',
});

export const manatal = jsonSite({
  id: 'manatal',
  name: 'Manatal',
  at: [
    /^www\.careers-page\.com\/api\/v1\.0\/c\/(?<token>[\w-]+)\/jobs/,
    /^www\.careers-page\.com\/(?<token>(?!jobs?\b|api\b)[\w-]+)/,
  ],
  list: 'https://www.careers-page.com/api/v1.0/c/{token}/jobs/?page_size=50&page=1&ordering=-is_pinned_in_career_page%2C-last_published_at',
  serves: /^www\.careers-page\.com\/api\/v1\.0\/c\/[\w-]+\/jobs\/$/,
  rows: 'results',
  total: 'count',
  next: ({ body, response: { url } }) =>
    textOf(at(body, 'next')) ? getWith(url, { page: numberIn(url, 'page', 1) + 1 }) : undefined,
  posting: (job, url) => {
    const board = new URL(url).pathname.split('/')[4];
    return {
      ...posting(job),
      url: textOf(job.hash) ? `https://www.careers-page.com/${board}/job/${textOf(job.hash)}` : '',
    };
  },
});
