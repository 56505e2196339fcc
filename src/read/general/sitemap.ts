/** Sitemaps (https://www.sitemaps.org/protocol.html): the addresses of openings in them, and indexes that lead to more. */
import { webAddress } from '../../model/address.ts';
import type { Posting } from '../../model/posting.ts';
import type { HttpRequest, HttpResponse } from '../../model/site.ts';
import { decoded, normalised } from '../address.ts';
import { decodeEntities } from '../entities.ts';
import { get } from '../request.ts';
import { SPEAKS_OF_WORK } from './job-words.ts';
import { linkReader } from './link-address.ts';
import { signReader } from './signs.ts';

type Read = { readonly postings: readonly Posting[]; readonly next?: HttpRequest };

const MOST_ADDRESSES = 50_000;
const MOST_MAPS = 40;

/** The openings of a sitemap, or the way to the maps that an index names; nothing where a body is neither. */
export function readSitemap(
  { body, url, request }: HttpResponse,
  root: string | undefined,
): Read | undefined {
  if (root === 'sitemapindex') return follow(mapsOf(body, url));
  if (root !== 'urlset') return undefined;
  return { ...follow(stillToAsk(request?.url ?? '')), postings: openingsOf(body, url) };
}

function openingsOf(body: string, url: string): Posting[] {
  const addressOf = linkReader(url);
  const sureness = signReader();
  // A map that names itself one of openings holds hardly anything else.
  const least = new URL(url).pathname.split('/').some(speaksOfWork) ? 1 : 2;
  const found = new Map<string, Posting>();
  for (const text of locationsIn(body)) {
    const address = addressOf(text);
    const title = address && titleFrom(address.pathname);
    if (!address || !title || sureness(address) < least) continue;
    const id = normalised(address.url);
    found.set(id, { id, url: address.url, title, locations: [] });
  }
  return [...found.values()];
}

/** The words in an address: all that a map says of an opening. `/jobs/4101-freight-planner` → "Freight planner". */
function titleFrom(path: string): string | undefined {
  const parts = path.split('/').filter(Boolean).reverse();
  for (const part of parts.slice(0, 2)) {
    const words = decoded(part)
      .replace(/\.\w{2,5}$/, '')
      .replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi, ' ')
      .split(/[-_+ ]+/)
      .filter((word) => !/\d{3,}|^\d+$|^(?=\w*\d)(?=\w*[a-z])\w{6,}$/i.test(word));
    const text = words.join(' ').trim();
    if (/\p{L}{3}/u.test(text)) return text.charAt(0).toUpperCase() + text.slice(1);
  }
  return undefined;
}

/** Of an index the maps of openings, else all: those on the same host, which the user has allowed. */
function mapsOf(body: string, url: string): readonly string[] {
  const { host } = new URL(url);
  const maps = locationsIn(body).filter((text) => webAddress(text)?.host === host);
  const ofWork = maps.filter((text) => new URL(text).pathname.split('/').some(speaksOfWork));
  return (ofWork.length > 0 ? ofWork : maps).slice(0, MOST_MAPS);
}

function speaksOfWork(part: string): boolean {
  return SPEAKS_OF_WORK.test(part.replace(/\.\w{2,4}(?:\.gz)?$/, '').replace(/\d+$/, ''));
}

/** The maps still to be asked for stand behind the #, which is never sent. */
function follow([first, ...rest]: readonly string[]): Read {
  if (first === undefined) return { postings: [] };
  return { postings: [], next: get(`${first}#${rest.map(encodeURIComponent).join(' ')}`) };
}

function stillToAsk(asked: string): readonly string[] {
  const behind = /#(.+)/.exec(asked)?.[1] ?? '';
  return behind
    .split(/ |%20/)
    .filter(Boolean)
    .map(decoded)
    .filter((text) => webAddress(text));
}

function locationsIn(body: string): string[] {
  const location = /<(?:\w+:)?loc>\s{0,20}(?:<!\[CDATA\[)?([^<>\]\s]{4,2000})/gi;
  const found: string[] = [];
  for (let next = location.exec(body); next && found.length < MOST_ADDRESSES; next = location.exec(body))
    found.push(decodeEntities(next[1] ?? ''));
  return found;
}
