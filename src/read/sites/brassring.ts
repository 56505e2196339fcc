/**
 * BrassRing (Infinite Talent). Its search answers only within the session of its page, behind a token drawn by script
 * (https://github.com/colophon-group/jobseek `monitors/brassring.py` drives a browser): no public way in.
 */
import { pageSite } from '../page-site.ts';

export const brassring = pageSite(
  'brassring',
  'BrassRing',
  'https://{host}/TGnewUI/Search/Home/Home?partnerid={token}&siteid={number}',
  [
    /^(?<host>[\w-]+\.brassring\.com)\/TG(?:newUI|WebHost)\/(?=.*[?&]partnerid=(?<token>\d+))(?=.*[?&]siteid=(?<number>\d+))/i,
  ],
  { drawn: true },
);
