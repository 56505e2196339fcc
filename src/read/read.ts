import { webAddress } from '../model/address.ts';
import { oneLine, type Posting } from '../model/posting.ts';
import type { HttpResponse, Postings, Reading, Site, Why } from '../model/site.ts';
import { unreadable } from './unreadable.ts';
import { wallOf } from './walls.ts';

/**
 * The one door: a response becomes postings, or "unreadable, because …". Never throws, and no posting leaves it
 * without a title and a web address.
 */
export function readResponse(site: Site, response: HttpResponse, now: number): Reading {
  const why = whyNot(response);
  if (why) return unreadable(site.id, why, { status: response.status });
  try {
    const reading = site.read(response, now);
    return reading.kind === 'postings' ? guarded(reading) : reading;
  } catch {
    // A body in a shape its site never met is malformed; it must not take the round down.
    return unreadable(site.id, 'malformed');
  }
}

/** What the status and the bare body already say. */
function whyNot(response: HttpResponse): Why | undefined {
  const { status, body } = response;
  if (status === 401 || status === 407) return 'login';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'too-many-requests';
  if (status === 403 || status === 405 || status === 451) return 'blocked';
  if (status >= 500) return wallOf(response) === 'blocked' ? 'blocked' : 'server-error';
  if (status >= 400) return 'malformed';
  return body.trim() === '' ? 'empty-body' : undefined;
}

function guarded(reading: Postings): Reading {
  const sound = reading.postings.map(tidied).filter((posting) => posting !== undefined);
  if (sound.length === 0 && reading.postings.length > 0) return unreadable(reading.site, 'malformed');
  const merged = new Map<string, Posting>();
  for (const posting of sound) {
    const known = merged.get(posting.id);
    merged.set(posting.id, known ? joined(known, posting) : posting);
  }
  const rows = reading.postings.length;
  return { ...reading, postings: [...merged.values()], ...(rows > merged.size ? { rows } : {}) };
}

/** A posting with single-line texts on one line, or nothing where title or address are missing. */
function tidied(posting: Posting): Posting | undefined {
  const title = oneLine(posting.title);
  const url = posting.url.trim();
  // `https:/x` is no web address, though a browser would mend it.
  if (title === undefined || !/^https?:\/\/[\p{L}\p{N}]/iu.test(url) || !URL.canParse(url)) return undefined;
  const tidy: { -readonly [K in keyof Posting]: Posting[K] } = {
    id: oneLine(posting.id) ?? new URL(url).href,
    url,
    title,
    locations: onceEach(posting.locations),
  };
  for (const name of LINES) {
    const line = oneLine(posting[name]);
    if (line !== undefined) tidy[name] = line as Posting['workplace'] & string;
  }
  const description = posting.description?.trim();
  if (description) tidy.description = description;
  if (posting.salary) tidy.salary = posting.salary;
  if (posting.applyUrl && webAddress(posting.applyUrl)) tidy.applyUrl = posting.applyUrl.trim();
  return tidy;
}

/** The texts of a posting that stand on one line. */
const LINES = [
  'workplace',
  'department',
  'team',
  'employmentType',
  'datePosted',
  'validThrough',
  'requisitionId',
  'language',
  'hiringOrganization',
] as const;

function onceEach(places: readonly string[]): readonly string[] {
  const lines = places.map(oneLine).filter((place) => place !== undefined);
  return lines.length < 2 ? lines : [...new Set(lines)];
}

/** Some lists hold one row for each place of a posting. */
function joined(known: Posting, again: Posting): Posting {
  return { ...again, ...known, locations: [...new Set([...known.locations, ...again.locations])] };
}
