/** 104 Job Bank. Company pages: static lists of links, `/job/{id}` (https://github.com/colophon-group/jobseek `monitors/jobbank104.py`). */
import { pageSite } from '../page-site.ts';

export const jobbank104 = pageSite('jobbank104', '104 Job Bank', 'https://www.104.com.tw/company/{token}', [
  /^www\.104\.com\.tw\/company\/(?<token>\w{5,16})(?=[/?]|$)/,
]);
