/**
 * Radancy (TalentBrew). Branded hosts only, known by their scripts; lists are static links, turned by `p`. Facts:
 * https://github.com/santifer/career-ops `providers/radancy.mjs`.
 */
import { pageSite } from '../page-site.ts';

export const radancy = pageSite('radancy', 'Radancy', '/{page}', [], {
  mark: /\btalentbrew\.com/,
  paged: { name: 'p', first: 1, full: 10, counts: 'pages' },
});
