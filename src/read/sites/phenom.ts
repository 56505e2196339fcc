/**
 * Phenom runs on the employer's own host and is known by its scripts. The `phApp.ddo` of its search page
 * (`/{country}/{language}/search-results`, turned by `from`) holds ten openings and their sum; a posting's page is
 * `/{country}/{language}/job/{id}/{title}`. Facts: recorded page; https://github.com/shivavvs7/ats-scrapers `scrapers/phenom.py`.
 */
import { pageSite } from '../page-site.ts';
import { textOf } from '../shape.ts';

const PLACE = /^\/?[a-z-]+\/[a-z]{2}(?=\/|$)/;

export const phenom = pageSite(
  'phenom',
  'Phenom',
  ({ params }) => {
    const place = PLACE.exec(params?.page ?? '')?.[0];
    return place === undefined ? '/{page}' : `/${place}/search-results?from=0&s=1`;
  },
  [],
  {
    mark: /\bphenompeople\.com|\bphApp\b/,
    paged: { name: 'from', first: 0, full: 10, counts: 'openings' },
    total: /"totalHits":(\d{1,7})\b/,
    linkOf: (job, url) => {
      const id = textOf(job.jobId) ?? textOf(job.reqId);
      const [language, country] = (textOf(job.locale) ?? '').toLowerCase().split('_');
      const place = PLACE.exec(new URL(url).pathname)?.[0] ?? `/${country ?? 'us'}/${language || 'en'}`;
      const title = (textOf(job.title) ?? '')
        .replaceAll('&amp;', '&')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');
      return id && `${place}/job/${encodeURIComponent(id)}/${title}`;
    },
  },
);
