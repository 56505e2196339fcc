/**
 * Taleo Business Edition: static lists, ten openings a page, turned by `rowFrom`; its postings carry JSON-LD. Facts:
 * https://github.com/shivavvs7/ats-scrapers `scrapers/taleo.py`.
 */
import { pageSite } from '../page-site.ts';

export const taleo = pageSite(
  'taleo',
  'Taleo',
  ({ params }) =>
    `/${params?.path ? '{path}' : '{pod}/ats/careers/v2'}/searchResults?org={token}&cws={number|1}`,
  [
    /^(?<host>[\w-]+\.tbe\.taleo\.net)\/(?<path>\w+\/ats\/careers\/v2)\/\w+(?=.*[?&]org=(?<token>[\w-]+))(?:.*[?&]cws=(?<number>\d+))?/,
    // Older addresses lack the `v2`; the list is the same.
    /^(?<host>(?:[\w-]+\.)?tbe\.taleo\.net)\/(?<pod>\w+)\/ats\/careers\/[\w.]+(?=.*[?&]org=(?<token>[\w-]+))(?:.*[?&]cws=(?<number>\d+))?/,
  ],
  { paged: { name: 'rowFrom', first: 0, full: 10, counts: 'openings' } },
);
