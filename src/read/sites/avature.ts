/**
 * Avature. Static lists under `SearchJobs`, six openings a page on most boards, turned by `jobOffset`. Facts:
 * https://github.com/santifer/career-ops `providers/avature.mjs`.
 */
import { pageSite } from '../page-site.ts';

export const avature = pageSite(
  'avature',
  'Avature',
  '/{path|careers}/SearchJobs',
  [
    /^(?<host>(?<token>[\w-]+)\.avature\.net)\/(?<path>(?:[a-z]{2}_[A-Z]{2}\/)?[\w-]+)\/[A-Z]\w+/,
    'avature.net',
  ],
  {
    number: /\/JobDetail\/(?:[^/]+\/)?(\d+)/,
    paged: { name: 'jobOffset', first: 0, full: 6, counts: 'openings' },
  },
);
