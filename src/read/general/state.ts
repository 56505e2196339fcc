/** Openings in the state a page inlines for its scripts: lists of objects shaped like jobs, found by shape, not by name. */
import { webAddress } from '../../model/address.ts';
import { type Posting, present } from '../../model/posting.ts';
import { normalised } from '../address.ts';
import { decodeEntities } from '../entities.ts';
import { type Fields, fieldsOf, isoDate, textOf, textsOf } from '../shape.ts';
import { textFromEscapedHtml } from '../text.ts';
import { workplaceFrom } from '../words.ts';
import { TITLE_WORD } from './job-words.ts';
import { isKnownPlace } from './known-places.ts';
import { linkReader } from './link-address.ts';
import { isDepartmentName } from './section-words.ts';
import { isOfWork, signReader } from './signs.ts';
import { longestList } from './state-lists.ts';
import {
  CALLED_OPENING,
  DATE,
  DEPARTMENT,
  EMPLOYMENT,
  ID,
  KIND,
  LINK,
  NAME,
  OF_OTHERS,
  PLACE,
  TEXT,
  TITLE,
  TITLE_ELSEWHERE,
} from './state-names.ts';
import { statesIn } from './states.ts';

export type LinkOf = (job: Fields, url: string) => string | undefined;

/** `linkOf` builds the address of a posting where a known system's state holds none. */
export function postingsOfState(html: string, url: string, linkOf: LinkOf = linkIn): Posting[] {
  let best: Posting[] = [];
  // What an endpoint answers is called as its address is.
  const called = /^\s{0,50}[{[]/.test(html)
    ? (/[/=](?:node--|all[-_]?)?(\w+)\/?(?:[?&]|$)/.exec(url)?.[1] ?? '')
    : '';
  for (const state of statesIn(html)) {
    const root = fieldsOf(state) ?? {};
    const { jobs, named } = longestList(state, (item, isNamed) => isJob(item, isNamed, linkOf), called);
    const placeAt = jobs.some((job) => pick(job, PLACE) !== undefined) ? undefined : placeKey(jobs);
    const postings = jobs.map((job) => posting(job, url, linkOf, root, placeAt));
    const linked = postings.filter(({ url: link }) => link !== '');
    if (linked.length > best.length && (linkOf !== linkIn || tellOfJobs(linked, named, ofWork(url))))
      best = linked;
  }
  return best;
}

function ofWork(url: string): boolean {
  const address = webAddress(url);
  return address !== undefined && isOfWork(address);
}

/**
 * News have titles, links and dates too, and shops have places: openings have kinds of work or names of jobs, or lie where
 * openings lie. A place tells of them where the page or the list is one of work.
 */
function tellOfJobs(postings: readonly Posting[], named: boolean, workPage: boolean): boolean {
  const addressOf = linkReader('https://x.example/');
  const sureness = signReader();
  const telling = postings.filter(({ locations, employmentType, title, url }) => {
    const address = addressOf(url);
    // Shops have `/p/1` too.
    const plain = address !== undefined && (workPage || isOfWork(address));
    const sure = address === undefined ? 0 : sureness(address);
    // `/blog/a-day`, `/training/forklift`: what stands there is something else.
    if (sure === 0 && !(named || url.includes('#'))) return false;
    const placed = locations.length > 0;
    const ofJobs = named || workPage;
    return (
      (sure >= 2 && plain) ||
      employmentType !== undefined ||
      (placed && ofJobs) ||
      ((placed || ofJobs) && TITLE_WORD.test(title))
    );
  });
  const departments = postings.filter(({ title }) => isDepartmentName(title)).length;
  return telling.length * 2 >= postings.length && departments * 2 <= postings.length;
}

/** Some call what others call a title the role, or say it in their own language. */
function titleAt(item: Fields): string | undefined {
  return textIn(item, TITLE) ?? textIn(item, TITLE_ELSEWHERE);
}

/** The column that holds a known place, where none is called a place: "practice", "home", "studio". */
function placeKey(jobs: readonly Fields[]): string | undefined {
  const [first = {}] = jobs;
  return Object.keys(first).find((key) => {
    const values = jobs.map((job) => textOf(job[key]) ?? '');
    return values.every((value) => value.length < 60 && !value.includes('/')) && values.some(isKnownPlace);
  });
}

/** Where a list says that it holds openings, one needs no page of its own, or says nothing but its title. */
function isJob(item: Fields, named: boolean, linkOf: LinkOf): boolean {
  if (titleAt(item) === undefined || isOther(item)) return false;
  const located = [PLACE, TEXT, DATE].some((name) => pick(item, name) !== undefined);
  const about = located || [DEPARTMENT, KIND].some((name) => pick(item, name) !== undefined);
  return linkOf(item, 'https://x.example/') === undefined
    ? (named || CALLED_OPENING.test(Object.keys(item).join())) &&
        located &&
        linkOf === linkIn &&
        ownName(item) !== undefined
    : named || about;
}

/** People have a name and, beside it, what they do. */
function isOther(item: Fields): boolean {
  const { name } = item;
  const does = item.role ?? item.title ?? item.position ?? item.jobTitle;
  const isPerson = typeof name === 'string' && does !== undefined && does !== name && !TITLE_WORD.test(name);
  return (isPerson && PERSON.test(name)) || Object.keys(item).some((key) => OF_OTHERS.test(key));
}

const PERSON = /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;

/** What tells an opening apart that has no page of its own. */
function ownName(item: Fields): string | undefined {
  return textOf(item.slug) ?? textOf(pick(item, ID));
}

function posting(job: Fields, base: string, linkOf: LinkOf, root: Fields, placeAt?: string): Posting {
  const name = ownName(job);
  const own = linkOf(job, base) ?? (name === undefined ? '' : `#${encodeURIComponent(name)}`);
  const url = webAddress(own, base)?.href ?? '';
  const places = placeAt === undefined ? placesOf(job, root) : textsOf(job[placeAt]);
  return present<Posting>({
    id: textOf(pick(job, ID)) ?? normalised(url),
    url,
    title: decodeEntities(titleAt(job) ?? ''),
    description: textFromEscapedHtml(textIn(job, TEXT) ?? ''),
    locations: places,
    workplace: workplaceFrom(pick(job, KIND), ...places),
    department: wordsOf(pick(job, DEPARTMENT), root).join(', '),
    employmentType: textOf(pick(job, EMPLOYMENT)),
    datePosted: dayAt(job),
  });
}

function linkIn(item: Fields): string | undefined {
  const links = Object.keys(item).filter(
    (key) => LINK.test(key) && /^(?:https?:\/)?\//.test(addressAt(item, key) ?? ''),
  );
  const [inner] = [item.refs, item.links, item._links].map(fieldsOf).filter((each) => each !== undefined);
  return (
    addressAt(item, links.find((key) => !/apply/i.test(key)) ?? links[0] ?? '') ?? (inner && linkIn(inner))
  );
}

/** An address, or one that is kept as Drupal does: `{"alias": "/jobs/1"}`. */
function addressAt(item: Fields, key: string): string | undefined {
  return textOf(item[key]) ?? textOf(fieldsOf(item[key])?.alias);
}

/** A text, or one that is kept as WordPress does: `{"rendered": "…"}`. */
function textIn(item: Fields, name: RegExp): string | undefined {
  const value = pick(item, name);
  return textOf(value) ?? textOf(fieldsOf(value)?.rendered);
}

function dayAt(item: Fields): string | undefined {
  const days = Object.keys(item).filter((key) => DATE.test(key));
  return days.map((key) => isoDate(item[key])).find((day) => day !== undefined);
}

function pick(item: Fields, name: RegExp): unknown {
  const key = Object.keys(item).find((each) => name.test(each) && item[each] !== null && item[each] !== '');
  return key === undefined ? undefined : item[key];
}

/** Of all that may be the place the longest: "Hybrid" and a bare city say less than the full name. */
function placesOf(job: Fields, root: Fields): string[] {
  const found = Object.keys(job)
    .filter((key) => PLACE.test(key))
    .map((key) => wordsOf(job[key], root));
  if (found.length > 0) found.push(textsOf(cityOf(job)));
  return found.sort((a, b) => b.join().length - a.join().length)[0] ?? [];
}

/** A text, or the names within an object or a list of them. */
function wordsOf(value: unknown, root: Fields): string[] {
  return textsOf(
    ...(Array.isArray(value) ? value : [value]).map((item) => {
      const fields = fieldsOf(item) ?? {};
      // Apollo keeps a thing once and names it elsewhere.
      return textOf(item) ?? nameOf(fieldsOf(root[textOf(fields.__ref) ?? '']) ?? fields);
    }),
  );
}

/** "Rotterdam, Netherlands" of a city and its country, however the city is kept. */
function nameOf(item: Fields): string {
  const name = textOf(pick(item, NAME)) ?? '';
  const place = cityOf(item);
  const whole = pick(item, CITY) !== undefined;
  if (place === '' || (!whole && name.includes(','))) return name || place;
  return whole || name === '' ? place : `${name}, ${place}`;
}

const CITY = /^city(?:name|_exact)?$/i;

function cityOf(item: Fields): string {
  const parts = [CITY, /^(?:state|region)(?:_short|province)?$/i, /^country(?:name|_exact)?$/i];
  return textsOf(...parts.map((name) => pick(item, name))).join(', ');
}
