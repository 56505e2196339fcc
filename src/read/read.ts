import { webAddress } from '../model/address.ts';
import { oneLine, type Posting, present } from '../model/posting.ts';
import type { HttpResponse, Postings, Reading, Site, Why } from '../model/site.ts';
import { decodeEntities } from './entities.ts';
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
  const addressIn = addressReader();
  const merged = new Map<string, Posting>();
  for (const each of reading.postings) {
    const posting = tidied(each, addressIn);
    if (posting === undefined) continue;
    const known = merged.get(posting.id);
    merged.set(posting.id, known ? joined(known, posting) : posting);
  }
  const rows = reading.postings.length;
  if (merged.size === 0 && rows > 0) return unreadable(reading.site, 'malformed');
  return { ...reading, postings: [...merged.values()], ...(rows > merged.size ? { rows } : {}) };
}

type Tidied = { -readonly [K in keyof Posting]?: Posting[K] };

/** A posting with single-line texts on one line, or nothing where title or address are missing. */
function tidied(posting: Posting, addressIn: AddressIn): Posting | undefined {
  const title = lineOf(posting.title);
  const url = addressIn(posting.url);
  if (title === undefined || url === undefined) return undefined;
  const sound = { id: oneLine(posting.id) ?? new URL(url).href, url, title, locations: [] };
  return addOthers(sound, posting);
}

/** What is sound of a posting's fields: texts of one line on one line, addresses of the web, no field without a value. */
export function tidy(fields: Partial<Posting>): Partial<Posting> {
  const [id, url, title] = [oneLine(fields.id), addressReader()(fields.url), lineOf(fields.title)];
  return addOthers(present<Partial<Posting>>({ id, url, title }), fields);
}

/** Thousands of postings pass here: into the object that is there, without one more for each. */
function addOthers<T extends Tidied>(tidied: T, fields: Partial<Posting>): T {
  const to: Tidied = tidied;
  if (fields.locations) to.locations = onceEach(fields.locations);
  for (const name of LINES) {
    const line = lineOf(fields[name]);
    if (line !== undefined) to[name] = line as Posting['workplace'] & string;
  }
  const language = oneLine(fields.language);
  if (language !== undefined && TAG.test(language)) to.language = language.replaceAll('_', '-');
  const description = fields.description?.trim();
  if (description) to.description = description;
  if (fields.salary) to.salary = fields.salary;
  const applyUrl = oneLine(fields.applyUrl);
  if (applyUrl !== undefined && webAddress(applyUrl)) to.applyUrl = applyUrl;
  return tidied;
}

type AddressIn = (text: string | undefined) => string | undefined;

/**
 * Addresses of the web: `https:/x` is none, though a browser would mend it. Thousands of one list lie on one host, and
 * what stands behind that spoils none.
 */
function addressReader(): AddressIn {
  let known: string | undefined;
  return (text) => {
    const url = oneLine(text);
    if (url === undefined || (known !== undefined && url.startsWith(known))) return url;
    if (!/^https?:\/\/[\p{L}\p{N}]/iu.test(url) || !URL.canParse(url)) return undefined;
    const end = url.indexOf('/', 'https://'.length);
    if (end > 0) known = url.slice(0, end + 1);
    return url;
  };
}

/** The texts of a posting, beside its title, that stand on one line and are for people. */
const LINES = [
  'workplace',
  'department',
  'team',
  'employmentType',
  'datePosted',
  'validThrough',
  'requisitionId',
  'hiringOrganization',
] as const;

/** A language as BCP 47 tags it; some systems write `en_US`, or "N/A". */
const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/** A line for people: many systems send "R&amp;D" also where nothing is HTML. */
function lineOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(decodeEntities(text));
}

function onceEach(places: readonly string[]): readonly string[] {
  const lines = places.map(lineOf).filter((place) => place !== undefined);
  return lines.length < 2 ? lines : [...new Set(lines)];
}

/** Some lists hold one row for each place of a posting. */
function joined(known: Posting, again: Posting): Posting {
  return { ...again, ...known, locations: [...new Set([...known.locations, ...again.locations])] };
}
