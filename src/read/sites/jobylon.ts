/**
 * Jobylon. The embedded list hands its openings to its script as an object literal, all in one page; an opening's own
 * page has JSON-LD. Facts: https://github.com/colophon-group/jobseek `monitors/jobylon.py`.
 */

import { present } from '../../model/posting.ts';
import { ownPageRequest, readOwnPage } from '../general/own-page.ts';
import { jsonOfLiteral, valueAfter } from '../inline-json.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { type Fields, fieldsOf, textOf } from '../shape.ts';

const OPENINGS = 'emp.jobylon.com';

const posting = mapped({
  id: 'id',
  title: 'title',
  locations: 'locations[].|locations_text',
  workplace: 'workspace',
  department: 'departments[].|function',
  employmentType: 'employment_type',
  hiringOrganization: 'company',
});

/** The language is a mark among others: `job-lang-sv`. */
function languageOf(job: Fields): string | undefined {
  const mark = Object.keys(fieldsOf(job.klass) ?? {}).find((name) => name.startsWith('job-lang-'));
  return mark?.slice('job-lang-'.length);
}

export const jobylon = jsonSite({
  id: 'jobylon',
  name: 'Jobylon',
  at: [
    /^cdn\.jobylon\.com\/jobs\/(?<path>companies|company-groups)\/(?<token>\d+)/,
    /^emp\.jobylon\.com\/(?<path>companies)\/(?<token>\d+)/,
  ],
  list: 'https://cdn.jobylon.com/jobs/{path}/{token}/embed/v2/?page_size=1000',
  serves: /^cdn\.jobylon\.com\/jobs\/(?:companies|company-groups)\/\d+\/embed\/v2\/$/,
  kind: 'page',
  hosts: () => ['cdn.jobylon.com', OPENINGS],
  rows: '',
  cut: (page) => {
    const list = valueAfter(page, "JBL.embed_v2['jobs'] =", "'");
    return list === undefined ? undefined : jsonOfLiteral(list);
  },
  posting: (job) => ({
    ...posting(job),
    ...present({ language: languageOf(job) }),
    url: textOf(job.url) ? new URL(textOf(job.url) ?? '', `https://${OPENINGS}`).href : '',
  }),
  detailRequest: (_, opening) => ownPageRequest([OPENINGS], opening),
  readDetail: readOwnPage,
});
