/**
 * Comeet. Hosted boards carry all their positions as `COMPANY_POSITIONS_DATA` in a script
 * (https://github.com/colophon-group/jobseek `monitors/comeet.py`); employers' own pages name the company and the key of
 * its public careers API in `COMEET.init({…})` (https://github.com/santifer/career-ops `providers/comeet.mjs`).
 */
import type { Board, PageFacts } from '../../model/site.ts';
import { filled } from '../claim.ts';
import { valueAfter } from '../inline-json.ts';
import { jsonSite } from '../json-site.ts';
import { mapped } from '../mapped.ts';
import { get } from '../request.ts';

const HOSTED = 'https://www.comeet.com/jobs/{token}/{number}';
const API = 'https://www.comeet.co/careers-api/2.0/company/{token}/positions?token={key}&details=true';

export const comeet = jsonSite({
  id: 'comeet',
  name: 'Comeet',
  at: [
    /^www\.comeet\.com?\/jobs\/(?<token>[^/?]+)\/(?<number>[\w.]+)/,
    /^www\.comeet\.co\/careers-api\/2\.0\/company\/(?<token>[\w.]+)\/positions(?:\/[\w.]+)?\?(?:.*&)?token=(?<key>\w+)/,
  ],
  find,
  list: (board) => get(filled(board.params?.key ? API : HOSTED, board)),
  serves: /^www\.comeet\.(?:com\/jobs\/[^/]+\/[\w.]+|co\/careers-api\/2\.0\/company\/[\w.]+\/positions)$/,
  kind: 'page',
  rows: '',
  cut: (page) => valueAfter(page, 'COMPANY_POSITIONS_DATA ='),
  posting: mapped({
    id: 'uid',
    url: 'url_comeet_hosted_page|url_recruit_hosted_page|url_active_page',
    title: 'name',
    description: 'custom_fields.details[].value details[].value',
    locations: 'location.name|location.city+location.state+location.country|location',
    workplace: 'workplace_type',
    department: 'department',
    employmentType: 'employment_type',
    hiringOrganization: 'company_name',
  }),
});

/** The widget, or its WordPress twin, says whose positions it shows. */
function find({ inline }: PageFacts): Board | undefined {
  if (!/\bCOMEET\.init\b|\bcomeetvar\b/.test(inline)) return undefined;
  const token = /["'](?:company-uid|comeet_uid)["']\s{0,5}:\s{0,5}["']([\w.]{3,20})["']/.exec(inline)?.[1];
  const key = /["'](?:token|comeet_token)["']\s{0,5}:\s{0,5}["'](\w{16,80})["']/.exec(inline)?.[1];
  return token && key ? { site: 'comeet', token, params: { key } } : undefined;
}
