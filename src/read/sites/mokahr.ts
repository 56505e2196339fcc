/**
 * Moka. Its list comes enciphered, with a key that its page's script holds
 * (https://github.com/colophon-group/jobseek `monitors/mokahr.py`): no public way in.
 */
import { pageSite } from '../page-site.ts';

export const mokahr = pageSite(
  'mokahr',
  'Moka',
  'https://app.mokahr.com/{path}/{token}/{number}',
  [
    /^app\.mokahr\.com\/(?<path>(?:(?:social|campus)[_-])?(?:recruitment|apply))\/(?<token>[\w-]+)\/(?<number>\d+)/,
  ],
  { drawn: true },
);
