/** HRM Direct, the public boards of ClearCompany: one static table. An opening has a row for each of its places. Facts: recorded page. */
import { pageSite } from '../page-site.ts';

export const hrmdirect = pageSite(
  'hrmdirect',
  'HRM Direct',
  '/employment/job-openings.php?search=true',
  ['hrmdirect.com'],
  { number: /[?&]req=(\d+)/ },
);
