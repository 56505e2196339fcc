/**
 * Trakstar Hire, once Recruiterbox: its public feed. Facts: https://github.com/shivavvs7/ats-scrapers
 * `scrapers/recruiterbox.py` (an unknown board answers 400).
 */
import type { Posting } from '../../model/posting.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { getWith, numberIn } from '../request.ts';

export const trakstar = jsonSite({
  id: 'trakstar',
  name: 'Trakstar',
  at: [
    /^(?<token>[\w-]+)\.(?:hire\.trakstar|recruiterbox|trakstarhire)\.com\//,
    /^jsapi\.recruiterbox\.com\/v1\/openings\?.*\bclient_name=(?<token>[\w-]+)/,
  ],
  list: 'https://jsapi.recruiterbox.com/v1/openings?client_name={token}&offset=0&limit=100',
  serves: /^jsapi\.recruiterbox\.com\/v1\/openings$/,
  rows: 'objects',
  total: 'meta.total',
  next: ({ response: { url }, count, total = 0 }) => {
    const read = numberIn(url, 'offset', 0) + count;
    return count > 0 && read < total ? getWith(url, { offset: read }) : undefined;
  },
  posting: mapped(
    {
      id: 'id',
      url: 'hosted_url',
      title: 'title',
      description: 'description',
      locations: 'location.city+location.state+location.country',
      team: 'team',
      employmentType: 'position_type',
      datePosted: 'created_on',
      validThrough: 'close_date',
    },
    (job): Partial<Posting> => (job.allows_remote === true ? { workplace: 'remote' } : {}),
  ),
});
