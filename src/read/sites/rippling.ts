import { type Posting, present } from '../../model/posting.ts';
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy, servedAt } from '../claim.ts';
import { parsed, readJsonList } from '../json-list.ts';
import { htmlAt, mapped } from '../mapped.ts';
import { get } from '../request.ts';
import { at, isoDate } from '../shape.ts';

const API = 'api.rippling.com';
const BOARDS = `https://${API}/platform/api/ats/v1/board`;

const posting = mapped({
  id: 'uuid',
  url: 'url',
  title: 'name',
  locations: 'workLocation.label',
  workplace: 'workLocation.label',
  department: 'department.label|department.name',
  employmentType: 'employmentType.label',
});

export const rippling: Site = {
  id: 'rippling',
  name: 'Rippling',
  list: 'api',
  claim: claimBy(
    'rippling',
    /^ats(?:\.[a-z]{2}\d)?\.rippling\.com\/(?:embed\/|[a-z]{2}-[A-Za-z]{2}\/)?(?<token>[^/?]+)/,
    /^api\.rippling\.com\/platform\/api\/ats\/v1\/board\/(?<token>[^/?]+)/,
  ),
  hosts: () => [API],
  firstRequest: ({ token }) => get(`${BOARDS}/${encodeURIComponent(token)}/jobs`),
  serves: servedAt(/^api\.rippling\.com\/platform\/api\/ats\/v1\/board\/[^/]+\/jobs$/),
  read: (response: HttpResponse): Reading =>
    readJsonList('rippling', response, (body) => (Array.isArray(body) ? { rows: body } : undefined), posting),
  detailRequest: ({ token }, { id }) => get(`${BOARDS}/${encodeURIComponent(token)}/jobs/${id}`),
  readDetail: ({ body }) => {
    const job = parsed(body);
    const description = htmlAt(job, 'description.role description.company');
    return description
      ? present<Partial<Posting>>({ description, datePosted: isoDate(at(job, 'createdOn')) })
      : undefined;
  },
};
