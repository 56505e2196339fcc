/**
 * SAP SuccessFactors. Its career sites run on the employer's own host and are known by their scripts; lists are
 * static rows under `/search/`, turned by `startrow`, postings carry microdata. Sites of the newer "unified" search
 * list nothing there: they post `/services/recruiting/v1/jobs`, once for each language the page offers (an opening is
 * listed only in those it was published in). The legacy `career?company=` pages need a session. Facts:
 * https://github.com/santifer/career-ops `providers/successfactors.mjs`.
 */
import type { Posting } from '../../model/posting.ts';
import type { HttpRequest, HttpResponse, Reading, Site } from '../../model/site.ts';
import { decodeEntities } from '../entities.ts';
import { parsed, readJsonList } from '../json-list.ts';
import { pageSite, turned } from '../page-site.ts';
import { postJson } from '../request.ts';
import { at, listOf, textOf, textsOf } from '../shape.ts';
import { dayFromShort } from '../short-date.ts';
import { textFromHtml } from '../text.ts';

const LIST = '/services/recruiting/v1/jobs';
const PAGE = 10;
const MOST_LANGUAGES = 16;

const pages = pageSite(
  'successfactors',
  'SuccessFactors',
  '/{path|search/}',
  [
    /^(?<host>[\w-]+\.(?:successfactors|sapsf)\.(?:com|eu|cn))\/(?<path>(?:sf)?careers?\b.*[?&](?:career_)?company=(?<token>[\w-]+))/,
    'jobs.hr.cloud.sap',
    'jobs2web.com',
  ],
  { mark: /\brmkcdn\.successfactors\.|\bjobs2web\.com|\bsapsf\.(?:com|eu|cn)\b/ },
);

export const successfactors: Site = {
  ...pages,
  read: (response, now) => {
    if (new URL(response.url).pathname.endsWith(LIST)) return readUnified(response);
    const reading = pages.read(response, now);
    const unified =
      reading.kind === 'unreadable' && /searchResultsUnify|recruiting\/v1\/jobs/.test(response.body);
    if (unified && reading.why === 'no-postings-found') return asked(response);
    return turned(reading, response, { name: 'startrow', first: 0, full: 10, counts: 'openings' });
  },
};

/** The page lists nothing itself, but says in which languages to ask. */
function asked({ url, body }: HttpResponse): Reading {
  const languages = [...body.matchAll(/[?&;]locale=([a-z]{2}_[A-Z]{2})\b/g)].map(
    ([, language = '']) => language,
  );
  const [first = 'en_US', ...others] = [...new Set(languages)].slice(0, MOST_LANGUAGES);
  return {
    kind: 'postings',
    site: 'successfactors',
    postings: [],
    next: search(new URL(LIST, url).href, first, 0, others),
  };
}

/** The languages still to be asked for stand behind the #, which is never sent. */
function search(url: string, locale: string, pageNumber: number, others: readonly string[]): HttpRequest {
  const body = { keywords: '', locale, location: '', pageNumber, sortBy: 'recent' };
  return postJson(`${url.replace(/#.*/, '')}#${others.join(',')}`, body);
}

function readUnified(response: HttpResponse): Reading {
  const told = parsed(response.request?.body ?? '');
  const locale = textOf(at(told, 'locale')) ?? 'en_US';
  const page = Number(at(told, 'pageNumber')) || 0;
  const others = /#(.+)/.exec(response.request?.url ?? '')?.[1]?.split(',') ?? [];
  const rowsOf = (body: unknown) => {
    const rows = at(body, 'jobSearchResult');
    if (!Array.isArray(rows)) return undefined;
    const [next, ...rest] = others;
    const more =
      rows.length === PAGE
        ? search(response.url, locale, page + 1, others)
        : next && search(response.url, next, 0, rest);
    return { rows, next: more || undefined };
  };
  return readJsonList('successfactors', response, rowsOf, (row) =>
    posting(at(row, 'response'), response.url, locale),
  );
}

function posting(job: unknown, url: string, locale: string): Posting | undefined {
  const id = textOf(at(job, 'id'));
  const title = textOf(at(job, 'unifiedStandardTitle')) ?? textOf(at(job, 'jobTitle'));
  if (id === undefined || title === undefined) return undefined;
  const words = textOf(at(job, 'unifiedUrlTitle')) ?? textOf(at(job, 'urlTitle')) ?? 'job';
  const name = decodeEntities(words).replace(/[?#&/-]+/g, '-');
  const day = dayFromShort(textOf(at(job, 'unifiedStandardStart')) ?? '');
  return {
    id,
    url: new URL(`/job/${name}/${id}-${locale}`, url).href,
    title: textFromHtml(title),
    locations: textsOf(
      ...listOf(at(job, 'jobLocationShort')).map((place) => textFromHtml(textOf(place) ?? '')),
    ),
    language: locale.replace('_', '-'),
    ...(day === undefined ? {} : { datePosted: day }),
  };
}
