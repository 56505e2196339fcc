/**
 * softgarden. The widget companies embed lists every opening as a static page. Facts:
 * https://github.com/santifer/career-ops `providers/softgarden.mjs`.
 */
import { pageSite } from '../page-site.ts';

export const softgarden = pageSite(
  'softgarden',
  'softgarden',
  ({ host = '' }) => (host.endsWith('.softgarden.io') ? '/{path|de}/widgets/jobs' : '/'),
  [/^(?<host>(?<token>[\w-]+)\.softgarden\.io)\/(?:(?<path>[a-z]{2})(?=\/|$))?/, 'career.softgarden.de'],
  { number: /\/job\/(\d+)\// },
);
