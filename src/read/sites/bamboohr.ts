/**
 * BambooHR: the list its own pages call, else the page that its widget embeds. Facts: recorded replies of 2026;
 * https://github.com/santifer/career-ops `providers/bamboohr.mjs`, https://github.com/shivavvs7/ats-scrapers.
 */
import { type Posting, present } from '../../model/posting.ts';
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy } from '../claim.ts';
import { readPage } from '../general/page.ts';
import { parsed, readJsonList } from '../json-list.ts';
import { htmlAt, mapped } from '../mapped.ts';
import { get } from '../request.ts';
import { at, isoDate, textOf } from '../shape.ts';
import { unreadable } from '../unreadable.ts';
import { wallOf } from '../walls.ts';

const WIDGET = '/jobs/embed2.php';

const posting = mapped(
  {
    id: 'id',
    title: 'jobOpeningName',
    locations:
      'location.city+location.state|atsLocation.city+atsLocation.state+atsLocation.province+atsLocation.country',
    department: 'departmentLabel',
    employmentType: 'employmentStatusLabel',
  },
  (job) => (job.isRemote === true ? { workplace: 'remote' } : {}),
);

export const bamboohr: Site = {
  id: 'bamboohr',
  name: 'BambooHR',
  list: 'api',
  claim: claimBy('bamboohr', 'bamboohr.com'),
  hosts: ({ host }) => [host ?? ''],
  firstRequest: ({ host }) => get(`https://${host}/careers/list`),
  // Older boards answer only the page that the widget embeds.
  otherwise: ({ host }) => get(`https://${host}${WIDGET}`),
  serves: (url) => url.pathname === '/careers/list' && bamboohr.claim(url) !== undefined,
  read: (response: HttpResponse): Reading =>
    new URL(response.url).pathname === WIDGET
      ? readWidget(response)
      : readJsonList('bamboohr', response, rowsOf, (job) => ({
          ...posting(job),
          url: new URL(`/careers/${textOf(job.id)}`, response.url).href,
        })),
  detailRequest: ({ host }, { id }) => get(`https://${host}/careers/${id}/detail`),
  readDetail: ({ body }) => {
    const job = at(parsed(body), 'result', 'jobOpening');
    const description = htmlAt(job, 'description');
    return description
      ? present<Partial<Posting>>({ description, datePosted: isoDate(at(job, 'datePosted')) })
      : undefined;
  },
};

function rowsOf(body: unknown) {
  const rows = at(body, 'result');
  const total = at(body, 'meta', 'totalCount');
  return Array.isArray(rows) ? { rows, total: typeof total === 'number' ? total : undefined } : undefined;
}

/** Static rows `BambooHR-ATS-Jobs-Item`, each with a link to `/careers/{id}`. */
function readWidget(response: HttpResponse): Reading {
  if (!response.body.includes('BambooHR-ATS')) return unreadable('bamboohr', wallOf(response) ?? 'malformed');
  const reading = readPage(response, 'bamboohr');
  const postings = reading.kind === 'postings' ? reading.postings : [];
  const listed = response.body.includes('BambooHR-ATS-Jobs-Item');
  if (listed && postings.length === 0) return reading;
  return { kind: 'postings', site: 'bamboohr', postings: postings.map(numbered) };
}

function numbered(opening: Posting): Posting {
  return { ...opening, id: /\/(\d+)(?:[/?]|$)/.exec(opening.url)?.[1] ?? opening.id };
}
