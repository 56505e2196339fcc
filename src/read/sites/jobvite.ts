/** Jobvite. Static lists; its postings carry JSON-LD. Facts: recorded pages. */
import { pageSite } from '../page-site.ts';

export const jobvite = pageSite('jobvite', 'Jobvite', 'https://jobs.jobvite.com/{token}/jobs', [
  /^jobs\.jobvite\.com\/(?:careers\/|[a-z]{2}(?:-[a-z]{2})?\/(?!jobs?\b|search\b))?(?<token>[^/?]+)/,
]);
