/** Pinpoint's public postings. Facts: https://developers.pinpointhq.com (postings.json), recorded reply. */
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy } from '../claim.ts';
import { readJsonList } from '../json-list.ts';
import { htmlAt, mapped } from '../mapped.ts';
import { get } from '../request.ts';
import { at, type Fields, fieldsOf, textOf } from '../shape.ts';

/** The parts of a posting's text, each with its own heading. */
const PARTS = ['description', 'key_responsibilities', 'skills_knowledge_expertise', 'benefits'];

const posting = mapped(
  {
    id: 'id',
    url: 'url',
    title: 'title',
    locations: 'location.name|location.city+location.province',
    workplace: 'workplace_type',
    department: 'job.department.name|department.name',
    team: 'job.division.name',
    employmentType: 'employment_type_text',
    validThrough: 'deadline_at',
    requisitionId: 'job.requisition_id',
    salary: [
      'compensation_minimum',
      'compensation_maximum',
      'compensation_currency',
      'compensation_frequency',
    ],
  },
  (job) => ({ description: fullText(job) }),
);

/** Each part of the text behind its own heading. */
function fullText(job: Fields): string {
  const texts = PARTS.flatMap((part) => {
    const text = htmlAt(job, part);
    return text ? [textOf(job[`${part}_header`]), text] : [];
  });
  return texts.filter(Boolean).join('\n');
}

export const pinpoint: Site = {
  id: 'pinpoint',
  name: 'Pinpoint',
  list: 'api',
  claim: claimBy('pinpoint', 'pinpointhq.com'),
  hosts: ({ host }) => [host ?? ''],
  firstRequest: ({ host }) => get(`https://${host}/postings.json`),
  serves: (url) => url.pathname === '/postings.json' && pinpoint.claim(url) !== undefined,
  read: (response: HttpResponse): Reading =>
    readJsonList('pinpoint', response, rowsOf, (job) => {
      const path = textOf(job.path);
      const url = textOf(job.url) ?? (path && new URL(path, response.url).href);
      return { ...posting(job), url: url ?? '' };
    }),
};

function rowsOf(body: unknown) {
  const rows = at(body, 'data');
  return Array.isArray(rows) ? { rows: rows.map(withShownPay) } : undefined;
}

/** Pay is only ours to show where the employer shows it. */
function withShownPay(job: unknown): unknown {
  return at(job, 'compensation_visible') === false
    ? { ...fieldsOf(job), compensation_minimum: null, compensation_maximum: null }
    : job;
}
