/**
 * Jibe, the newer front end of iCIMS, also on employers' own hosts: the list its own pages ask for, with texts. Facts:
 * https://github.com/variablenix/OpenPostings `server/ats/jibeapply/service.js`, https://github.com/santifer/career-ops.
 */
import type { Posting } from '../../model/posting.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { ownHost } from '../page-site.ts';
import { getWith, numberIn } from '../request.ts';
import { at, fieldsOf, textOf } from '../shape.ts';

const posting = mapped({
  id: 'slug|req_id',
  title: 'title',
  description: 'description responsibilities qualifications',
  locations: 'full_location|location_name|city+state+country',
  department: 'department|category[].',
  employmentType: 'employment_type',
  datePosted: 'posted_date',
  requisitionId: 'req_id',
  language: 'language',
  salary: ['salary_min_value', 'salary_max_value', 'salary_currency', 'salary_unit'],
});

export const jibe = jsonSite({
  id: 'jibe',
  name: 'Jibe',
  at: ['jibeapply.com'],
  find: ownHost('jibe', /\bjibe(?:apply|cdn)\.com\b/),
  list: '/api/jobs?page=1&limit=100&sortBy=relevance&descending=false&internal=false',
  serves: /^[\w-]+\.jibeapply\.com\/api\/jobs$/,
  rows: 'jobs',
  total: 'totalCount',
  // How many come in a page is the server's to say: an empty one is the end.
  next: ({ response: { url }, count, total = 0 }) => {
    const page = numberIn(url, 'page', 1);
    return count > 0 && page * count < total ? getWith(url, { page: page + 1 }) : undefined;
  },
  posting: (row, url): Posting => {
    const job = fieldsOf(row.data) ?? row;
    const slug = textOf(job.slug);
    const own = textOf(at(job, 'meta_data', 'canonical_url'));
    return {
      ...posting(job),
      url: own ?? (slug ? new URL(`/jobs/${encodeURIComponent(slug)}`, url).href : ''),
    };
  },
});
