/**
 * Greenhouse's public job board API. Facts: https://developers.greenhouse.io/job-board.html (list, `content`,
 * `pay_input_ranges` with cents), recorded replies for the rest.
 */
import { oneLine, type Posting, present, type Salary } from '../../model/posting.ts';
import type { Board, HttpResponse, PageFacts, Reading, Site } from '../../model/site.ts';
import { claimBy, servedAt } from '../claim.ts';
import { readJsonList } from '../json-list.ts';
import { mapped } from '../mapped.ts';
import { at, type Fields, listOf, textOf, textsOf } from '../shape.ts';
import { salaryFrom, workplaceFrom } from '../words.ts';

const API = 'boards-api.greenhouse.io';

const WORKPLACE = /^(?:location|work\w*)\s?(?:type|model|arrangement|style)$/i;
const EMPLOYMENT = /^(?:employment|job|time|contract) ?type$/i;

const posting = mapped(
  {
    id: 'id',
    url: 'absolute_url',
    title: 'title',
    description: 'content',
    department: 'departments[].name',
    datePosted: 'first_published',
    validThrough: 'application_deadline',
    requisitionId: 'requisition_id',
    language: 'language',
    hiringOrganization: 'company_name',
  },
  (job) =>
    present<Partial<Posting>>({
      locations: locations(job),
      workplace: workplaceFrom(...metadata(job, WORKPLACE), at(job, 'location', 'name')),
      employmentType: textsOf(...metadata(job, EMPLOYMENT))[0],
      salary: pay(job),
    }),
);

export const greenhouse: Site = {
  id: 'greenhouse',
  name: 'Greenhouse',
  list: 'api',
  claim: claimBy(
    'greenhouse',
    /^(?:boards-)?api\.greenhouse\.io\/v1\/boards\/(?<token>[\w-]+)/,
    // embed/job_board, embed/job_board/js and embed/job_app name the board in `for`. A form with only `token=` names its
    // opening and no board: such an address is claimed by nobody; the page itself names the board (see `find`).
    /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/embed\/.*[?&]for=(?<token>[\w-]+)/,
    /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/(?<token>(?!jobs\b|users\b)[\w-]+)/,
  ),
  find,
  hosts: () => [API],
  firstRequest: ({ token }) => ({
    method: 'GET',
    url: `https://${API}/v1/boards/${encodeURIComponent(token)}/jobs?content=true&pay_transparency=true`,
  }),
  serves: servedAt(/^(?:boards-)?api\.greenhouse\.io\/v1\/boards\/[^/]+\/jobs/),
  read,
};

/** Pages that draw the board themselves name it in their state, e.g. behind `?gh_jid=` links. */
function find({ inline, ids, url }: PageFacts): Board | undefined {
  const marked =
    ids.includes('grnhse_app') || /[?&]gh_jid=|greenhouse/i.test(url) || /greenhouse\.io/i.test(inline);
  const named = marked
    ? /["']?(?:urlToken|boardToken|board_token)["']?\s{0,5}[:=]\s{0,5}["']([\w-]{1,60})["']/.exec(inline)
    : null;
  const token = named?.[1];
  return token === undefined ? undefined : { site: 'greenhouse', token };
}

function read(response: HttpResponse): Reading {
  return readJsonList('greenhouse', response, rowsOf, posting);
}

function rowsOf(body: unknown) {
  const jobs = at(body, 'jobs');
  if (Array.isArray(jobs)) return { rows: jobs, total: totalOf(body) };
  return at(body, 'absolute_url') ? { rows: [body] } : undefined;
}

function totalOf(body: unknown): number | undefined {
  const total = at(body, 'meta', 'total');
  return typeof total === 'number' ? total : undefined;
}

/** `location.name` may hold several places, or only the work model: then the offices say where. */
function locations(job: Fields): string[] {
  const named = textOf(at(job, 'location', 'name'))?.split(/\s*[;|]\s*/) ?? [];
  const places = textsOf(...named);
  const onlyModel = places.every((place) =>
    /^(?:remote|hybrid|on-?site|in-?office|multiple locations|various)$/i.test(place),
  );
  return onlyModel ? textsOf(...places, ...listOf(job.offices).map((office) => at(office, 'name'))) : places;
}

function metadata(job: Fields, name: RegExp): unknown[] {
  return listOf(job.metadata)
    .filter((each) => name.test(textOf(at(each, 'name')) ?? ''))
    .map((each) => at(each, 'value'));
}

/** The first range; its unit only where its words say it. */
function pay(job: Fields): Salary | undefined {
  const [range] = listOf(job.pay_input_ranges);
  const units = (cents: unknown) => (typeof cents === 'number' ? cents / 100 : undefined);
  return salaryFrom({
    min: units(at(range, 'min_cents')),
    max: units(at(range, 'max_cents')),
    currency: at(range, 'currency_type'),
    unit: oneLine(
      [at(range, 'title'), at(range, 'blurb')].filter((each) => typeof each === 'string').join(' '),
    ),
  });
}
