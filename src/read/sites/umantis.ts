/** Umantis. Static lists under `Jobs/All`. */
import { pageSite } from '../page-site.ts';

export const umantis = pageSite(
  'umantis',
  'Umantis',
  ({ host }) => (host === undefined ? 'https://recruitingapp-{token}.umantis.com/Jobs/All' : '/Jobs/All'),
  [/^(?<host>recruitingapp-(?<token>\w+)(?:\.[a-z]{2})?\.umantis\.com)\//],
);
