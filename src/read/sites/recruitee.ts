/** Recruitee's public offers. Facts: https://docs.recruitee.com/reference/intro-to-careers-site-api, recorded reply. */
import { type Posting, present } from '../../model/posting.ts';
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy } from '../claim.ts';
import { readJsonList } from '../json-list.ts';
import { mapped } from '../mapped.ts';
import { ownHost } from '../page-site.ts';
import { get } from '../request.ts';
import { at } from '../shape.ts';
import { workplaceFrom } from '../words.ts';

const posting = mapped(
  {
    id: 'id',
    url: 'careers_url',
    title: 'title',
    description: 'description requirements',
    locations: 'locations[].city+state+country|location',
    department: 'department',
    employmentType: 'employment_type_code',
    datePosted: 'published_at',
    applyUrl: 'careers_apply_url',
    salary: ['salary.min', 'salary.max', 'salary.currency', 'salary.period'],
    hiringOrganization: 'company_name',
  },
  (job) =>
    present<Partial<Posting>>({
      workplace: workplaceFrom(
        ['hybrid', 'remote', 'on_site'].find((model) => job[model] === true)?.replace('_', '-'),
      ),
    }),
);

export const recruitee: Site = {
  id: 'recruitee',
  name: 'Recruitee',
  list: 'api',
  claim: claimBy('recruitee', 'recruitee.com'),
  find: ownHost('recruitee', /recruiteecdn\.com|\brecruitee\.com\/assets/i),
  hosts: ({ host }) => [host ?? ''],
  firstRequest: ({ host }) => get(`https://${host}/api/offers/`),
  serves: (url) => /^\/api\/offers\/?$/.test(url.pathname) && recruitee.claim(url) !== undefined,
  read: (response: HttpResponse): Reading => readJsonList('recruitee', response, rowsOf, posting),
};

function rowsOf(body: unknown) {
  const rows = at(body, 'offers');
  return Array.isArray(rows) ? { rows } : undefined;
}
