/** JazzHR. One static page of links. Facts: recorded pages. */
import { pageSite } from '../page-site.ts';

export const jazzhr = pageSite('jazzhr', 'JazzHR', 'https://{token}.applytojob.com/apply', [
  'applytojob.com',
  // Its name before 2015, and the script that puts the list on an employer's page.
  /^(?<token>[\w-]+)\.theresumator\.com\//,
  /^app\.(?:jazz\.co|theresumator\.com)\/widgets\/\w+\/create\/(?<token>[\w-]+)/,
]);
