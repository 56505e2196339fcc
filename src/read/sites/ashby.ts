/** Ashby's public posting API. Facts: https://developers.ashbyhq.com/docs/public-job-posting-api, recorded replies. */
import { type Posting, present, type Salary } from '../../model/posting.ts';
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy, servedAt } from '../claim.ts';
import { readJsonList } from '../json-list.ts';
import { mapped } from '../mapped.ts';
import { at, type Fields, listOf, textOf } from '../shape.ts';
import { salaryFrom, workplaceFrom } from '../words.ts';

const API = 'api.ashbyhq.com';
const BOARD = /^api\.ashbyhq\.com\/posting-api\/job-board\/(?<token>[^/?]+)/;

const posting = mapped(
  {
    id: 'id',
    url: 'jobUrl',
    title: 'title',
    description: 'descriptionHtml',
    locations: 'location secondaryLocations[].location',
    department: 'department',
    team: 'team',
    employmentType: 'employmentType',
    datePosted: 'publishedAt',
    applyUrl: 'applyUrl',
  },
  (job) =>
    present<Partial<Posting>>({
      description: textOf(job.descriptionHtml) ? undefined : textOf(job.descriptionPlain),
      workplace: workplaceFrom(job.workplaceType, job.isRemote === true ? 'remote' : job.location),
      salary: pay(job),
    }),
);

export const ashby: Site = {
  id: 'ashby',
  name: 'Ashby',
  list: 'api',
  // Names may hold dots, capitals and blanks (`larkfield.com`, `Lark%20Field`).
  claim: claimBy('ashby', /^jobs(?:\.eu)?\.ashbyhq\.com\/(?<token>[^/?]+)/, BOARD),
  hosts: () => [API],
  firstRequest: ({ token }) => ({
    method: 'GET',
    url: `https://${API}/posting-api/job-board/${encodeURIComponent(token)}?includeCompensation=true`,
  }),
  serves: servedAt(BOARD),
  read: (response) => read(response),
};

function read(response: HttpResponse): Reading {
  return readJsonList('ashby', response, rowsOf, posting);
}

/**
 * A posting with `isListed: false` is reachable by its link only: its employer chose not to list it, so it is not
 * part of the list. None of the 1,241 postings of the recorded boards is unlisted, so counts agree with the files.
 */
function rowsOf(body: unknown) {
  const jobs = at(body, 'jobs');
  return Array.isArray(jobs) ? { rows: jobs.filter((job) => at(job, 'isListed') !== false) } : undefined;
}

/** Pay is only ours to show where the employer shows it. */
function pay(job: Fields): Salary | undefined {
  if (job.shouldDisplayCompensationOnJobPostings === false) return undefined;
  const parts = listOf(at(job, 'compensation', 'summaryComponents'));
  const salary = parts.find((part) => at(part, 'compensationType') === 'Salary');
  return salaryFrom({
    min: at(salary, 'minValue'),
    max: at(salary, 'maxValue'),
    currency: at(salary, 'currencyCode'),
    unit: at(salary, 'interval'),
  });
}
