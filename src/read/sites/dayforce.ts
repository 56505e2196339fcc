/**
 * Dayforce. Its search answers only within the session of its page, with a token drawn by script
 * (https://github.com/colophon-group/jobseek `monitors/dayforce.py` drives a browser): no public way in.
 */
import { pageSite } from '../page-site.ts';

export const dayforce = pageSite(
  'dayforce',
  'Dayforce',
  'https://jobs.dayforcehcm.com/en-US/{token}/{path|CANDIDATEPORTAL}',
  [
    /^jobs\.dayforcehcm\.com\/(?:[a-z]{2,3}-[A-Za-z]{2}\/)?(?<token>[^/?]+)\/(?<path>[^/?]+)/,
    /^[\w-]+\.dayforcehcm\.com\/candidateportal\/(?:[a-z]{2}-[a-z]{2}\/)?(?<token>[\w-]+)(?:\/site\/(?<path>[\w-]+))?/i,
  ],
  { drawn: true },
);
