/**
 * HRMOS. Static lists of at most 100 openings a page, with their sum; openings' own pages have JSON-LD. Facts:
 * https://github.com/colophon-group/jobseek `monitors/hrmos.py`.
 */
import { pageSite } from '../page-site.ts';

export const hrmos = pageSite(
  'hrmos',
  'HRMOS',
  'https://hrmos.co/pages/{token}/jobs',
  [/^hrmos\.co\/pages\/(?<token>[^/?]+)/],
  {
    paged: { name: 'page', first: 1, full: 100, counts: 'pages' },
    total: /全\s{0,5}([\d,]{1,7})\s{0,5}件中/,
  },
);
