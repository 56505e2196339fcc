import type { Posting } from '../model/posting.ts';
import type { HttpResponse, Postings, Site } from '../model/site.ts';
import { valueAfter } from './inline-json.ts';
import { parsed } from './json-list.ts';
import { readResponse, tidy } from './read.ts';
import { postJson } from './request.ts';
import { at, type Fields, fieldsOf, listOf, textOf } from './shape.ts';
import { SITES } from './table.ts';

/** An answer told as the list its system reads; nothing where it is no answer of the kind. */
type Told = (body: Fields, url: URL) => unknown;

/**
 * Reads what a system answers beside its list: one opening, or openings by department or office. The product asks for
 * lists, so only the terminal door is given such answers. The rows and what a detail adds are read by the site itself.
 */
export function readAsList(site: Site, response: HttpResponse, now: number): Postings | undefined {
  // UKG's page of an opening holds it whole in a script.
  const cut = site.id === 'ukg' ? valueAfter(response.body, 'CandidateOpportunityDetail(') : undefined;
  const body = fieldsOf(parsed(cut ?? response.body));
  const url = new URL(response.url);
  const told = body && LISTS[site.id]?.(body, url);
  if (told === undefined) return undefined;
  const board = site.claim(url);
  const list = board ? site.firstRequest(board).url : response.url;
  const reading = readResponse(site, { ...response, url: list, body: JSON.stringify(told) }, now);
  if (reading.kind !== 'postings' || reading.postings.length === 0) return undefined;
  const { postings } = reading;
  const [only] = postings;
  const adds = postings.length === 1 ? site.readDetail?.(response, now) : undefined;
  const next = body && nextOf(body, site, response);
  return {
    kind: 'postings',
    site: site.id,
    postings: only && adds ? [completed(only, adds)] : postings,
    ...(next ? { next } : {}),
  };
}

/** Systems whose answers come from employers' own hosts too, by the path they have on their own. */
const ON_OWN_HOSTS: readonly (readonly [RegExp, string])[] = [
  [/\/api\/offers\/?[\w-]*$/, 'recruitee'],
  [/\/postings\.json$/, 'pinpoint'],
  [/\/jobs\.json$/, 'teamtailor'],
  [/\/api\/jobs$/, 'jibe'],
];

/** The system that answers so from an employer's own host: its path, and a body that it can read. */
export function siteOnOwnHost(response: HttpResponse): Site | undefined {
  const { pathname } = new URL(response.url);
  const id = ON_OWN_HOSTS.find(([path]) => path.test(pathname))?.[1];
  const site = SITES.find((each) => each.id === id);
  const reading = site && readResponse(site, response, 0);
  return reading?.kind === 'postings' || (site && readAsList(site, response, 0)) ? site : undefined;
}

function completed(posting: Posting, detail: Partial<Posting>): Posting {
  const adds = tidy(detail);
  const places = adds.locations?.length ? adds.locations : posting.locations;
  return { ...posting, ...adds, locations: places };
}

/** How each system's other answers become its list. Facts as in its file; recorded answers for the shapes. */
const LISTS: Readonly<Record<string, Told>> = {
  workday: (body, url) => {
    const job = fieldsOf(body.jobPostingInfo);
    const path = [url.pathname, textOf(job?.externalUrl)].map(pathOfOpening).find(Boolean);
    const { title, location, postedOn, jobReqId, remoteType } = job ?? {};
    const row = { title, externalPath: path, locationsText: location, postedOn, remoteType };
    return path && job && { jobPostings: [{ ...row, bulletFields: [jobReqId] }] };
  },
  smartrecruiters: (body) => body.jobAd && { content: [body], totalFound: 1, offset: 0 },
  bamboohr: (body, url) => {
    const job = fieldsOf(at(body, 'result', 'jobOpening'));
    const id = /\/careers\/(\d+)/.exec(`${url.pathname} ${textOf(job?.jobOpeningShareUrl)}`)?.[1];
    return job && id && { result: [{ ...job, id }] };
  },
  rippling: (body, url) => {
    const own = `https://ats.rippling.com/${url.pathname.split('/')[6]}/jobs/${textOf(body.uuid)}`;
    const places = listOf(body.workLocations).length > 0 ? listOf(body.workLocations) : [undefined];
    return body.uuid && places.map((label) => ({ url: own, ...body, workLocation: { label } }));
  },
  oracle: ({ items }) =>
    Array.isArray(items) && {
      items: [{ TotalJobsCount: items.length, requisitionList: items.map(postedAt) }],
    },
  greenhouse: (body, url) => {
    const token = url.pathname.split('/')[3] ?? '';
    const own = body.title ? [body] : jobsBelow(body);
    const jobs = own.map((job) => ({
      ...job,
      absolute_url: job.absolute_url ?? `https://boards.greenhouse.io/${token}/jobs/${textOf(job.id)}`,
    }));
    return jobs.length > 0 && { jobs };
  },
  workable: (body, url) => {
    const slug = /\/accounts\/([^/]+)\/jobs/.exec(url.pathname)?.[1];
    const rows = Array.isArray(body.results) ? listOf(body.results) : [body];
    return slug && { name: slug, jobs: rows.map((row) => workableRow(fieldsOf(row) ?? {}, slug)) };
  },
  ukg: (body) => body.Title && { opportunities: [body] },
  recruitee: ({ offer }) => offer && { offers: [offer] },
  pinpoint: ({ data }) => fieldsOf(data) && { data: [data] },
  eightfold: (body) => body.name && { positions: [body] },
  hirehive: (body) => body.title && { items: [body] },
  manatal: (body) => body.hash && { results: [body] },
  trakstar: (body) => body.title && { objects: [body] },
  deel: (body) => body.title && { jobPostings: [body] },
  gem: (body) => body.absolute_url && [body],
  comeet: (body) => body.uid && [body],
  dvinci: (body) => body.position && [body],
  traffit: (body) => body.advert && [body],
};

function pathOfOpening(address: string | undefined): string | undefined {
  return /\/job\/[^?#]+/.exec(address ?? '')?.[0];
}

function postedAt(item: unknown): unknown {
  const { PostedDate, ExternalPostedStartDate } = fieldsOf(item) ?? {};
  return { ...fieldsOf(item), PostedDate: PostedDate ?? ExternalPostedStartDate };
}

/** The jobs of departments and offices, which stand within one another, each with the name it stands below. */
function jobsBelow(body: Fields): Fields[] {
  const parts = ['departments', 'offices', 'children'].flatMap((name) => listOf(body[name]));
  const own = listOf(body.jobs).map((job) => ({ departments: [{ name: body.name }], ...fieldsOf(job) }));
  return [...own, ...parts.flatMap((part) => jobsBelow(fieldsOf(part) ?? {}))];
}

/** The rows of the newer list and of one job, as the widget writes them. */
function workableRow(row: Fields, slug: string): Fields {
  const { shortcode, location, locations, published, remote, department } = row;
  const texts = [row.description, row.requirements, row.benefits].map(textOf).filter(Boolean);
  return {
    ...row,
    url: row.url ?? (shortcode && `https://apply.workable.com/${slug}/j/${textOf(shortcode)}/`),
    locations: locations ?? [location],
    published_on: row.published_on ?? published,
    telecommuting: row.telecommuting ?? remote,
    department: Array.isArray(department) ? department[0] : department,
    description: texts.join('\n'),
  };
}

function nextOf({ nextPage }: Fields, site: Site, { url }: HttpResponse) {
  return site.id === 'workable' && nextPage ? postJson(url, { token: nextPage }) : undefined;
}
