/** Openings in the state a page inlines for its scripts: lists of objects shaped like jobs, found by shape, not by name. */
import { webAddress } from '../../model/address.ts';
import { type Posting, present } from '../../model/posting.ts';
import { normalised } from '../address.ts';
import { decodeEntities } from '../entities.ts';
import { type Fields, fieldsOf, isoDate, textOf, textsOf } from '../shape.ts';
import { textFromEscapedHtml } from '../text.ts';
import { workplaceFrom } from '../words.ts';
import { TITLE_WORD } from './job-words.ts';
import { linkReader } from './link-address.ts';
import { isDepartmentName } from './section-words.ts';
import { signReader } from './signs.ts';
import { longestList } from './state-lists.ts';
import { statesIn } from './states.ts';

const TITLE = /^(?:(?:job|position|posting|vacancy)?[-_]?title|name|text|position)(?:_exact)?$/i;
const LINK = /^(?!.*(?:logo|image|icon|company|org|video)).*(?:url|link|href|path|landing_page)$/i;
const ID = /^(?:job|req|posting|position|vacancy)?[-_]?(?:id|uuid|code|number)$/i;
const PLACE =
  /^(?:full|primary|job|work|candidate_required|field)?[-_]?(?:location|cit(?:y|ie)|office|place|standort|workplace|geo|where)s?(?:[-_]?(?:name|exact|restrictions))?$/i;
const DEPARTMENT = /^(?:hiring)?(?:department|category|team|function)s?(?:[-_]?name)?$/i;
const DATE = /(?:posted|publish(?:ed)?|created)(?:[-_]?(?:date|at|on))?$|^date(?:[-_]?(?:posted|added))?$/i;
const TEXT = /(?:description(?:[-_]?(?:html|teaser))?|contents?)$/i;
const EMPLOYMENT = /^(?:employment|contract|job)[-_]?type$/i;
const KIND = /(?:employment|contract|job|work)[-_]?(?:type|model)$|^workplace[-_]?type$/i;

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
    const { jobs } = longestList(state, (item, named) => isJob(item, named, linkOf), called);
    const postings = jobs.map((job) => posting(job, url, linkOf, root));
    const linked = postings.filter(({ url: link }) => link !== '');
    if (linked.length > best.length && (linkOf !== linkIn || tellOfJobs(linked))) best = linked;
  }
  return best;
}

/** News have titles, links and dates too: openings have places or kinds of work, or lie where openings lie. */
function tellOfJobs(postings: readonly Posting[]): boolean {
  const addressOf = linkReader('https://x.example/');
  const sureness = signReader();
  const telling = postings.filter(({ locations, employmentType, title, url }) => {
    const address = addressOf(url);
    return (
      locations.length > 0 ||
      employmentType !== undefined ||
      TITLE_WORD.test(title) ||
      (address !== undefined && sureness(address) >= 2)
    );
  });
  const departments = postings.filter(({ title }) => isDepartmentName(title)).length;
  return telling.length * 2 >= postings.length && departments * 2 <= postings.length;
}

/** Some call what others call a title the role. */
function titleAt(item: Fields): string | undefined {
  return textIn(item, TITLE) ?? textOf(item.role);
}

/** Where a list says that it holds openings, one needs no page of its own, or says nothing but its title. */
function isJob(item: Fields, named: boolean, linkOf: LinkOf): boolean {
  if (titleAt(item) === undefined) return false;
  const located = [PLACE, TEXT, DATE].some((name) => pick(item, name) !== undefined);
  const about = located || [DEPARTMENT, KIND].some((name) => pick(item, name) !== undefined);
  return linkOf(item, 'https://x.example/') === undefined
    ? named && located && linkOf === linkIn && ownName(item) !== undefined
    : named || about;
}

/** What tells an opening apart that has no page of its own. */
function ownName(item: Fields): string | undefined {
  return textOf(item.slug) ?? textOf(pick(item, ID));
}

function posting(job: Fields, base: string, linkOf: LinkOf, root: Fields): Posting {
  const name = ownName(job);
  const own = linkOf(job, base) ?? (name === undefined ? '' : `#${encodeURIComponent(name)}`);
  const url = webAddress(own, base)?.href ?? '';
  const places = placesOf(job, root);
  return present<Posting>({
    id: textOf(pick(job, ID)) ?? normalised(url),
    url,
    title: decodeEntities(titleAt(job) ?? ''),
    description: textFromEscapedHtml(textIn(job, TEXT) ?? ''),
    locations: places,
    workplace: workplaceFrom(pick(job, KIND), ...places),
    department: wordsOf(pick(job, DEPARTMENT), root).join(', '),
    employmentType: textOf(pick(job, EMPLOYMENT)),
    datePosted: isoDate(pick(job, DATE)),
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

function nameOf(item: Fields): string {
  return cityOf(item) || (textOf(pick(item, /^(?:name|label|fullLocation)$/i)) ?? '');
}

function cityOf(item: Fields): string {
  const parts = [
    /^city(?:name|_exact)?$/i,
    /^(?:state|region)(?:_short|province)?$/i,
    /^country(?:name|_exact)?$/i,
  ];
  return textsOf(...parts.map((name) => pick(item, name))).join(', ');
}
