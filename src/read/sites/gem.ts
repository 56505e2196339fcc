/** Gem's public job board API. Facts: https://api.gem.com/job_board/v0/reference, shape as Greenhouse's. */
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy, servedAt } from '../claim.ts';
import { readJsonList } from '../json-list.ts';
import { mapped } from '../mapped.ts';
import { get } from '../request.ts';
import { at, textOf, textsOf } from '../shape.ts';

const API = 'api.gem.com';

const posting = mapped(
  {
    id: 'id',
    url: 'absolute_url',
    title: 'title',
    description: 'content',
    workplace: 'location_type location.name',
    department: 'departments[].name',
    employmentType: 'employment_type',
    datePosted: 'first_published_at',
    requisitionId: 'requisition_id',
  },
  (job) => ({ locations: textsOf(...(textOf(at(job, 'location', 'name'))?.split(/\s*[;|]\s*/) ?? [])) }),
);

export const gem: Site = {
  id: 'gem',
  name: 'Gem',
  list: 'api',
  claim: claimBy(
    'gem',
    /^jobs\.gem\.com\/(?<token>[^/?]+)/,
    /^api\.gem\.com\/job_board\/v0\/(?<token>[^/?]+)\/job_posts/,
  ),
  hosts: () => [API],
  firstRequest: ({ token }) => get(`https://${API}/job_board/v0/${encodeURIComponent(token)}/job_posts/`),
  serves: servedAt(/^api\.gem\.com\/job_board\/v0\/[^/]+\/job_posts\/?$/),
  read: (response: HttpResponse): Reading =>
    readJsonList('gem', response, (body) => (Array.isArray(body) ? { rows: body } : undefined), posting),
};
