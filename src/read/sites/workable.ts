/** Workable's public widget feed. Facts: https://help.workable.com (widget), recorded reply of `widget/accounts`. */
import { type Posting, present } from '../../model/posting.ts';
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy, servedAt } from '../claim.ts';
import { readJsonList } from '../json-list.ts';
import { mapped, textsAt } from '../mapped.ts';
import { get } from '../request.ts';
import { at, listOf } from '../shape.ts';

const API = 'apply.workable.com';

/** The widget on employers' own pages is given the account's number: `whr_embed(12345, {…})`. */
const EMBED = /\bwhr_embed\(\s{0,9}(\d{2,12})\b/;

const posting = mapped(
  {
    id: 'shortcode',
    url: 'url|shortlink',
    title: 'title',
    description: 'description',
    department: 'department',
    employmentType: 'employment_type',
    datePosted: 'published_on|created_at',
    applyUrl: 'application_url',
    requisitionId: 'code',
  },
  (job) => {
    const shown = listOf(job.locations).filter((place) => at(place, 'hidden') !== true);
    return present<Partial<Posting>>({
      locations: textsAt({ ...job, shown }, 'shown[].city+region+country|city+state+country'),
      workplace: job.telecommuting === true ? 'remote' : undefined,
    });
  },
);

export const workable: Site = {
  id: 'workable',
  name: 'Workable',
  list: 'api',
  claim: claimBy(
    'workable',
    /^(?:apply|www)\.workable\.com\/api\/(?:v\d\/)?(?:widget\/)?accounts\/(?<token>[^/?]+)/,
    /^apply\.workable\.com\/(?<token>(?!api\b|j\/|jobs\b)[^/?]+)/,
    /^(?<token>(?!apply\.|jobs\.|resources\.)[\w-]+)\.workable\.com\//,
  ),
  find: ({ inline }) => {
    const token = EMBED.exec(inline)?.[1];
    return token === undefined ? undefined : { site: 'workable', token };
  },
  hosts: () => [API],
  firstRequest: ({ token }) =>
    get(`https://${API}/api/v1/widget/accounts/${encodeURIComponent(token)}?details=true`),
  serves: servedAt(/^(?:apply\.workable\.com\/api\/v1\/widget|www\.workable\.com\/api)\/accounts\/[^/]+$/),
  read: (response: HttpResponse): Reading => readJsonList('workable', response, rowsOf, posting),
};

function rowsOf(body: unknown) {
  const rows = at(body, 'jobs');
  return Array.isArray(rows) ? { rows } : undefined;
}
