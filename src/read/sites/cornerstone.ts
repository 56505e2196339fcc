/**
 * Cornerstone. Its list wants a token that its page draws for the visitor, on a host of the region that only the page
 * names (https://github.com/colophon-group/jobseek `shared/cornerstone.py`): nothing that could be allowed beforehand.
 */
import { pageSite } from '../page-site.ts';

export const cornerstone = pageSite(
  'cornerstone',
  'Cornerstone',
  '/ux/ats/careersite/{number|1}/home?c={token}',
  [/^(?<host>(?<token>[\w-]+)\.csod\.com)\/ux\/ats\/careersite\/(?<number>\d+)/, 'csod.com'],
  { drawn: true },
);
