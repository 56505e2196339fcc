/**
 * Deel's job boards: the settings of a career page name the organisation and the board, whose postings come in one
 * reply. Facts: https://github.com/colophon-group/jobseek `monitors/deel.py`.
 */
import { type Posting, present } from '../../model/posting.ts';
import type { Reading, Site } from '../../model/site.ts';
import { claimBy, servedAt } from '../claim.ts';
import { parsed, readJsonList } from '../json-list.ts';
import { mapped } from '../mapped.ts';
import { get } from '../request.ts';
import { at, type Fields, listOf, textOf } from '../shape.ts';
import { salaryFrom } from '../words.ts';

const API = 'api-prod.letsdeel.com';
const PARTS = `https://${API}/guest/ats/organizations/`;

const posting = mapped(
  {
    id: 'id',
    title: 'title',
    description: 'richtextDescription',
    locations: 'job.jobLocations[].location.name',
    department: 'job.jobDepartments[].department.name',
    team: 'job.jobTeams[].team.name',
    employmentType: 'job.jobEmploymentTypes[].employmentType.name',
    datePosted: 'createdAt',
  },
  // Pay is only ours to show where the employer shows it; it is said per year (see the source above).
  (job) => {
    const pay = job.isCompensationVisible === true ? at(job, 'job', 'currentCompensation') : undefined;
    const [min, max, currency] = ['minAmount', 'maxAmount', 'currencyIsoCode'].map((name) => at(pay, name));
    return present({ salary: salaryFrom({ min, max, currency, unit: 'year' }) });
  },
);

export const deel: Site = {
  id: 'deel',
  name: 'Deel',
  list: 'api',
  claim: claimBy(
    'deel',
    /^jobs\.deel\.com\/(?:job-boards\/)?(?<token>(?!guest\b|api\b|deelapi\b|job-details\b|signup\b)[\w-]+)/,
    /^api-prod\.letsdeel\.com\/guest\/ats\/organizations\/(?<token>[\w-]+)\/career_page_settings/,
  ),
  hosts: () => [API],
  firstRequest: ({ token }) => get(`${PARTS}${encodeURIComponent(token)}/career_page_settings`),
  serves: servedAt(
    /^api-prod\.letsdeel\.com\/guest\/ats\/organizations\/[\w-]+\/(?:career_page_settings|job_boards\/)/,
  ),
  read: (response): Reading => {
    // Behind the # stands the name for the links; it is never sent, and answers come back without it.
    const { pathname, hash } = new URL(response.request?.url ?? response.url);
    const slug = hash.slice(1) || (pathname.split('/')[4] ?? '');
    const settings = parsed(response.body);
    const organisation = textOf(at(settings, 'organizationId'));
    const board = textOf(at(settings, 'jobBoard', 'id'));
    if (organisation && board)
      return {
        kind: 'postings',
        site: 'deel',
        postings: [],
        next: get(
          `${PARTS}${encodeURIComponent(organisation)}/job_boards/${encodeURIComponent(board)}/job_postings#${slug}`,
        ),
      };
    return readJsonList('deel', response, rowsOf, (job) => addressed(job, slug));
  },
};

function rowsOf(body: unknown) {
  const rows = Array.isArray(body) ? body : at(body, 'jobPostings');
  return Array.isArray(rows) ? { rows: listOf(rows) } : undefined;
}

function addressed(job: Fields, slug: string): Posting {
  const id = textOf(job.id);
  return { ...posting(job), url: id ? `https://jobs.deel.com/${slug}/job-details/${id}/overview` : '' };
}
