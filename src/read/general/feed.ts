/**
 * Feeds: RSS 2.0 (https://www.rssboard.org/rss-specification), Atom (https://www.rfc-editor.org/rfc/rfc4287), JSON Feed
 * (https://www.jsonfeed.org/version/1.1/), and lists of openings in XML of a system's own, found by their shape.
 */

import { webAddress } from '../../model/address.ts';
import { type Posting, present } from '../../model/posting.ts';
import { normalised } from '../address.ts';
import { decodeEntities } from '../entities.ts';
import { parsed } from '../json-list.ts';
import { at, fieldsOf, listOf, textOf, textsOf } from '../shape.ts';
import { textFromEscapedHtml } from '../text.ts';
import { type Element, isElement, type Node, treeOf } from '../tree.ts';
import { workplaceFrom } from '../words.ts';
import { TITLE_WORD } from './job-words.ts';
import { isKnownPlace } from './known-places.ts';
import { linkReader } from './link-address.ts';
import { signReader } from './signs.ts';

/** The texts of an entry by the names of its elements, without their namespaces. */
type Entry = ReadonlyMap<string, readonly string[]>;

const MOST_ENTRIES = 20_000;

/** The openings of a feed, in order; nothing where a body is no feed, an empty list where a feed has none. */
export function postingsOfFeed(body: string, url: string): Posting[] | undefined {
  const entries = /^\s*\{/.test(body) ? jsonEntries(body) : xmlEntries(body);
  if (entries === undefined) return undefined;
  const placeAt = placeAmongTags(entries);
  const postings = entries
    .map((entry) => postingOf(entry, url, placeAt))
    .filter((posting) => posting !== undefined);
  return tellsOfJobs(entries, postings) ? postings : [];
}

/** The name of the element that holds a feed's entries; nothing where the body is a page, or no XML. */
export function feedRoot(body: string): string | undefined {
  let start = body
    .slice(0, 5000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (!/^<(?:\?xml|rss|feed|rdf:RDF|urlset|sitemapindex)\b/i.test(start)) return undefined;
  while (/^<[?!]/.test(start) && !/^<!doctype/i.test(start)) {
    const end = start.indexOf(start.startsWith('<!--') ? '-->' : '>');
    if (end < 0) return undefined;
    start = start.slice(start.indexOf('>', end) + 1).trimStart();
  }
  const name = /^<([a-z][\w:.-]{0,60})/i.exec(start)?.[1];
  return name === undefined || /^(?:html|svg)$/i.test(name) ? undefined : local(name);
}

function xmlEntries(body: string): readonly Entry[] | undefined {
  if (feedRoot(body) === undefined) return undefined;
  const root = treeOf(body, true);
  const items = itemsBelow(root.children);
  return items.slice(0, MOST_ENTRIES).map(entryOf);
}

/** Elements that hold a title of their own: the entries of a feed whatever it calls them. */
function itemsBelow(children: readonly Node[]): Element[] {
  const items: Element[] = [];
  const waiting = [...children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    const isEntry = /^(?:item|entry)$/i.test(local(node.name));
    if (isEntry || (!CHANNEL.test(local(node.name)) && node.children.some(isTitle))) items.push(node);
    else
      for (let index = node.children.length - 1; index >= 0; index -= 1)
        waiting.push(node.children[index] as Node);
  }
  return items;
}

const CHANNEL = /^(?:rss|channel|feed|rdf|image|textinput|source|author|category)$/i;
const TITLE = ['title', 'position', 'jobtitle', 'job_title', 'positiontitle', 'job-title', 'name'];
const LINK = [
  'link',
  'url',
  'joburl',
  'job_url',
  'detail-url',
  'detailurl',
  'absolute_url',
  'applyurl',
  'apply-url',
  'apply_url',
];
const ID = ['jobid', 'job_id', 'referencenumber', 'requisitionid', 'reqid', 'id', 'guid'];
const TEXT = [
  'encoded',
  'content_html',
  'content',
  'description',
  'content_text',
  'summary',
  'jobdescription',
];
const DATE = [
  'date_published',
  'pubdate',
  'published',
  'dateposted',
  'date',
  'created',
  'createdat',
  'updated',
  'lastupdate',
];
const PLACE = ['location', 'locations', 'joblocation', 'city', 'cities', 'office', 'region', 'place'];
const DEPARTMENT = ['department', 'team', 'division'];
const TAGS = ['category', 'categories'];
const EMPLOYMENT = ['employmenttype', 'employment_type', 'jobtype', 'jobtypes', 'type', 'contracttype'];
const EMPLOYER = ['hiringorganization', 'company', 'companyname', 'employer', 'startup'];

function isTitle(node: Node): boolean {
  return isElement(node) && TITLE.includes(local(node.name));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function entryOf(item: Element): Entry {
  const entry = new Map<string, string[]>();
  for (const child of item.children) {
    if (!isElement(child)) continue;
    const name = local(child.name);
    // Atom links hold their address in an attribute; of several, the page itself is `alternate`.
    const isOther = name === 'link' && !['alternate', undefined].includes(child.attribs.rel);
    const text = isOther ? '' : (child.attribs.href ?? textBelow(child));
    const texts = PLACE.includes(name) ? placesIn(child) : [text];
    entry.set(name, [...(entry.get(name) ?? []), ...texts.filter(Boolean)].slice(0, 50));
    if (entry.get(name)?.length === 0) entry.delete(name);
  }
  return entry;
}

/** The parts of a place, where they stand in elements of their own, from the small to the large. */
const PLACE_PARTS = [['city'], ['region', 'state', 'province'], ['country']];

/** Teamtailor writes `locations` of several `location`, each of a name, a city, a country, a street and more. */
function placesIn(element: Element): readonly string[] {
  const inner = element.children.filter(isElement);
  if (inner.length === 0) return [textBelow(element)];
  const partOf = (names: readonly string[]) => inner.find((part) => names.includes(local(part.name)));
  const parts = PLACE_PARTS.map(partOf).map((part) => (part ? textBelow(part) : ''));
  if (parts.some(Boolean)) return [parts.filter(Boolean).join(', ')];
  const places = inner.filter((part) => PLACE.includes(local(part.name)));
  return places.length > 0 ? places.flatMap(placesIn) : [textBelow(partOf(['name']) ?? element)];
}

function textBelow(element: Element): string {
  const parts: string[] = [];
  const waiting: Node[] = [...element.children].reverse();
  for (let node = waiting.pop(); node && parts.length < 500; node = waiting.pop()) {
    if (!isElement(node)) parts.push(node.data.trim());
    else waiting.push(...[...node.children].reverse());
  }
  return parts.filter(Boolean).join(' ');
}

function jsonEntries(body: string): readonly Entry[] | undefined {
  const feed = parsed(body);
  if (!/jsonfeed\.org/i.test(textOf(at(feed, 'version')) ?? '')) return undefined;
  return listOf(at(feed, 'items')).map((item) => {
    const texts = Object.entries(fieldsOf(item) ?? {}).map(
      ([name, value]) => [name.toLowerCase(), textsIn(name, value)] as const,
    );
    return new Map(texts.filter(([, values]) => values.length > 0));
  });
}

function textsIn(name: string, value: unknown): readonly string[] {
  // A description keeps its lines; everything else is one line.
  return TEXT.includes(name)
    ? [textOf(value) ?? ''].filter(Boolean)
    : textsOf(...(Array.isArray(value) ? value : [value]));
}

/** Blogs' feeds know only categories: where these hold places, which of them. */
function placeAmongTags(entries: readonly Entry[]): number {
  const tagged = entries.filter((entry) => all(entry, PLACE).length === 0);
  return tagged.reduce((at, entry) => (at < 0 ? all(entry, TAGS).findIndex(isKnownPlace) : at), -1);
}

function postingOf(entry: Entry, base: string, placeAt: number): Posting | undefined {
  const first = (names: readonly string[]) => all(entry, names)[0];
  const title = first(TITLE);
  const address = webAddress((first(LINK) ?? linkedId(entry) ?? '').trim(), base);
  if (title === undefined || !address) return undefined;
  const id = first(ID);
  const tags = all(entry, TAGS);
  const tagged = tags.filter((_, index) => index === placeAt);
  const told = all(entry, PLACE);
  const places = (told.length > 0 ? told : tagged).map(lineOf);
  return present<Posting>({
    id: id === undefined || id.includes('/') ? normalised(address.href) : id,
    url: address.href,
    title: lineOf(title),
    description: textFromEscapedHtml(first(TEXT) ?? ''),
    locations: places,
    workplace: workplaceFrom(...all(entry, ['remotestatus', 'workplacetype', 'workplace']), ...places),
    department: lineOf(first(DEPARTMENT) ?? tags.find((tag) => !tagged.includes(tag)) ?? ''),
    employmentType: lineOf(first(EMPLOYMENT) ?? ''),
    datePosted: isoOf(first(DATE)),
    hiringOrganization: lineOf(first(EMPLOYER) ?? ''),
  });
}

/** The texts under the first of the names that has any. */
function all(entry: Entry, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const texts = entry.get(name);
    if (texts) return texts;
  }
  return [];
}

function linkedId(entry: Entry): string | undefined {
  return all(entry, ['guid', 'id']).find((text) => /^https?:/i.test(text));
}

function lineOf(text: string): string {
  return decodeEntities(text).replace(/\s+/g, ' ').trim();
}

/** RFC 822 dates of RSS become ISO ones; a date that cannot be told is none. */
function isoOf(date: string | undefined): string | undefined {
  if (date === undefined || /^\d{4}-\d\d-\d\d/.test(date)) return date;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** A blog has a feed too: openings name a place or a kind of work, bear names of jobs, or lie at addresses of openings. */
function tellsOfJobs(entries: readonly Entry[], postings: readonly Posting[]): boolean {
  const fields = [...PLACE, ...EMPLOYMENT, ...EMPLOYER, 'department', 'jobid', '_jobposting'];
  const shaped = entries.filter((entry) => fields.some((name) => entry.has(name))).length;
  const addressOf = linkReader('https://feed.example/');
  const sureness = signReader();
  const plain = postings.filter(({ url }) => {
    const address = addressOf(url);
    return address !== undefined && sureness(address) >= 2;
  }).length;
  const titled = postings.filter(({ title }) => TITLE_WORD.test(title)).length;
  return Math.max(shaped, plain, titled) * 2 >= postings.length;
}
