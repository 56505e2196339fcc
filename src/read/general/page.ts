import { webAddress } from '../../model/address.ts';
import type { Posting } from '../../model/posting.ts';
import type { HttpRequest, HttpResponse, Reading, Site } from '../../model/site.ts';
import { normalised } from '../address.ts';
import { get } from '../request.ts';
import { unreadable } from '../unreadable.ts';
import { jsonLdBlocks } from './blocks.ts';
import { feedRoot, postingsOfFeed } from './feed.ts';
import { JOB_PART, SPEAKS_OF_WORK } from './job-words.ts';
import { postingsOfJsonLd } from './json-ld.ts';
import { postingsListed } from './links.ts';
import { postingsOfMicrodata } from './microdata.ts';
import { nextPage } from './next-page.ts';
import { type Outline, outlineOf } from './outline.ts';
import { ownPageRequest, readOwnPage } from './own-page.ts';
import { postingsOfSections } from './sections.ts';
import { isPaper } from './signs.ts';
import { readSitemap } from './sitemap.ts';
import { postingsOfState } from './state.ts';
import { postingsOfTables } from './table-rows.ts';
import { whyNothing } from './why-nothing.ts';

/** The general reader: any page, by what it says of itself. Its board's token is the page's address. */
export const page: Site = {
  id: 'page',
  name: 'Web page',
  list: 'page',
  claim: (url) => ({ site: 'page', token: url.href }),
  hosts: ({ token }) => [new URL(token).host],
  firstRequest: ({ token }) => ({ method: 'GET', url: token }),
  serves: () => false,
  detailRequest: ({ token }, posting) => ownPageRequest([new URL(token).host], posting),
  readDetail: readOwnPage,
  read: (response, now) => readPage(response, 'page', now),
};

/** The rungs from the surest on: the first that finds postings wins. Behind them come what people see of the page. */
const RUNGS: readonly (readonly [string, (html: string, url: string, now?: number) => Posting[]])[] = [
  ['json-ld', (html, url) => postingsOfJsonLd(jsonLdBlocks(html), url)],
  ['microdata', postingsOfMicrodata],
  ['state', (html, url) => postingsOfState(html, url)],
];

/** Any page by the rungs of the ladder, in the name of the system whose page it is. */
export function readPage(response: HttpResponse, site: string, now?: number): Reading {
  const map = readSitemap(response, feedRoot(response.body));
  if (map) return readMap(map, site, response.request?.url.includes('#') === true);
  const feed = postingsOfFeed(response.body, response.url);
  if (feed) return readFeed(feed, site, response);
  for (const [rung, reader] of RUNGS) {
    const postings = reader(response.body, response.url, now).filter(({ title }) => title !== '');
    if (postings.length > 0) return { kind: 'postings', site, rung, ...withListed(postings, response, now) };
  }
  const outline = outlineOf(response.body);
  const links = postingsListed(outline, response.url, now);
  const listed = links.every(({ url }) => isPaper(url)) ? papersTold(links, outline, response, now) : links;
  // A page that is not there points to a few others.
  const gone = listed.length < 3 && listed.length > 0 && whyNothing(response).why === 'not-found';
  if (listed.length > 0 && !gone) {
    const next = nextPage(outline, response.url);
    return { kind: 'postings', site, postings: listed, rung: 'links', ...(next ? { next } : {}) };
  }
  const { why, address } = whyNothing(response);
  if (why === 'empty') return { kind: 'postings', site, postings: [] };
  const told = why === 'no-postings-found' || why === 'consent' ? toldOnPage(outline, response.url, now) : [];
  if (told.length > 0) return { kind: 'postings', site, postings: told, rung: 'sections' };
  const offered =
    why === 'no-postings-found' || why === 'script-only' ? feedOffered(outline, response.url) : undefined;
  if (offered) return { kind: 'postings', site, postings: [], next: offered };
  return { ...unreadable(site, why), ...(address === undefined ? {} : { address }) };
}

function toldOnPage(outline: Outline, url: string, now?: number): readonly Posting[] {
  const rows = postingsOfTables(outline, url, now);
  return rows.length > 0 ? rows : postingsOfSections(outline, url, now);
}

/** Papers that lie below the headings of openings are called as those are. */
function papersTold(
  links: readonly Posting[],
  outline: Outline,
  { url }: HttpResponse,
  now?: number,
): readonly Posting[] {
  const told = links.length > 0 ? postingsOfSections(outline, url, now) : [];
  return told.length >= links.length && told.every((posting) => isPaper(posting.url)) ? told : links;
}

/**
 * Some pages describe only the first of their openings, or a chosen one, and list them all; some keep no addresses of
 * those they describe, or have further pages. What the page shows says so.
 */
function withListed(described: readonly Posting[], { body, url }: HttpResponse, now?: number) {
  if (!/<a\b/i.test(body)) return { postings: described };
  const outline = outlineOf(body);
  const listed = postingsListed(outline, url, now);
  const next = nextPage(outline, url);
  return { ...joined(described, listed, url), ...(next && listed.length > 0 ? { next } : {}) };
}

/** A page that describes itself is the page of one opening: what it lists beside that are others like it. */
function joined(described: readonly Posting[], listed: readonly Posting[], url: string) {
  const here = normalised(url);
  const byAddress = new Map(described.map((posting) => [normalised(posting.url), posting]));
  if (byAddress.has(here))
    return { postings: byAddress.size > 1 ? described : withAddresses(described, listed) };
  const known = listed.filter((posting) => byAddress.has(normalised(posting.url)));
  if (known.length < byAddress.size || listed.length <= byAddress.size) return { postings: described };
  const postings = listed.map((posting) => ({ ...posting, ...byAddress.get(normalised(posting.url)) }));
  return { postings, rung: 'links' };
}

/** Openings that have no address where they are described have the one to which their title leads. */
function withAddresses(described: readonly Posting[], listed: readonly Posting[]): readonly Posting[] {
  const byTitle = new Map(listed.map(({ title, url }) => [title, url]));
  if (described.length < 2 || byTitle.size < listed.length) return described;
  return described.map((posting) => ({ ...posting, url: byTitle.get(posting.title) ?? posting.url }));
}

/** A map that holds no opening is somebody's whole site; one of several may hold none. */
function readMap(
  { postings, next }: NonNullable<ReturnType<typeof readSitemap>>,
  site: string,
  ofMany: boolean,
): Reading {
  if (postings.length === 0 && !next && !ofMany) return unreadable(site, 'no-postings-found');
  return { kind: 'postings', site, postings, rung: 'sitemap', ...(next ? { next } : {}) };
}

/** A page that lists nothing itself may offer its openings as a feed. */
function feedOffered({ elements }: Outline, url: string): HttpRequest | undefined {
  for (const { tag } of elements) {
    const { rel = '', type = '', href = '', title = '' } = tag.attribs;
    if (tag.name !== 'link' || !/\balternate\b/i.test(rel) || !/rss|atom|feed\+json/i.test(type)) continue;
    const address = webAddress(href, url);
    const ofJobs = [title, ...(address?.pathname.split('/') ?? [])].some(
      (part) => JOB_PART.test(part) || SPEAKS_OF_WORK.test(part.replaceAll(' ', '-')),
    );
    if (address && ofJobs && address.host === new URL(url).host && address.href !== url)
      return get(address.href);
  }
  return undefined;
}

/** A feed without entries is empty, not unreadable; one whose entries are no openings is somebody's news. */
function readFeed(postings: readonly Posting[], site: string, { body }: HttpResponse): Reading {
  const root = feedRoot(body) ?? 'feed';
  const known = /^(?:rss|feed|rdf)$/.test(root) || JOB_PART.test(root);
  const empty = known && !/<(?:item|entry)\b|"items"\s*:\s*\[\s*\{/i.test(body);
  return postings.length > 0 || empty
    ? { kind: 'postings', site, postings, rung: 'feed' }
    : unreadable(site, known ? 'no-postings-found' : 'malformed');
}
