/**
 * Welcome to the Jungle. Company pages are drawn by script from a search whose key is bound to the portal's own pages
 * (https://github.com/santifer/career-ops `providers/wttj.mjs`): no public way in.
 */
import { pageSite } from '../page-site.ts';

export const wttj = pageSite(
  'wttj',
  'Welcome to the Jungle',
  'https://www.welcometothejungle.com/en/companies/{token}/jobs',
  [/^(?:www|app)\.welcometothejungle\.com?\/(?:[a-z]{2}\/)?companies\/(?<token>[^/?]+)/],
  { drawn: true },
);
