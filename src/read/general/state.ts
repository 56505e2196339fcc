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
import { signReader } from './signs.ts';
import { statesIn } from './states.ts';

const TITLE = /^(?:(?:job|position|posting|vacancy)?[-_]?title|name|text)$/i;
const LINK = /^(?!.*(?:logo|image|icon|company|video)).*(?:url|link|href|path)$/i;
const ID = /^(?:job|req|posting|position|vacancy)?[-_]?(?:id|uuid|code|number)$/i;
const PLACE =
  /^(?:full|primary|job|work)?[-_]?(?:location|city|office|place|standort|workplace)s?(?:[-_]?name)?$/i;
const DEPARTMENT = /^(?:hiring)?(?:department|category|team|function)s?(?:[-_]?name)?$/i;
const DATE = /(?:posted|publish(?:ed)?|created)(?:[-_]?(?:date|at|on))?$|^date[-_]?posted$/i;
const TEXT = /description(?:[-_]?(?:html|teaser))?$/i;
const EMPLOYMENT = /^(?:employment|contract|job)[-_]?type$/i;
const KIND = /(?:employment|contract|job|work)[-_]?(?:type|model)$|^workplace[-_]?type$/i;

export type LinkOf = (job: Fields, url: string) => string | undefined;

/** `linkOf` builds the address of a posting where a known system's state holds none. */
export function postingsOfState(html: string, url: string, linkOf: LinkOf = linkIn): Posting[] {
  let best: Posting[] = [];
  for (const state of statesIn(html)) {
    const jobs = jobLists(state, linkOf).map((job) => posting(job, url, linkOf));
    const linked = jobs.filter(({ url: link }) => link !== '');
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
  return telling.length * 2 >= postings.length;
}

/** The longest list of objects that are shaped like jobs, with a cap on what is looked at. */
function jobLists(state: unknown, linkOf: LinkOf): Fields[] {
  let best: Fields[] = [];
  const waiting: unknown[] = [state];
  for (let looked = 0; waiting.length > 0 && looked < 200_000; looked += 1) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      const jobs = value
        .map(fieldsOf)
        .filter((item) => item !== undefined && isJob(item, linkOf)) as Fields[];
      if (jobs.length > best.length && jobs.length * 5 >= value.length * 4) best = jobs;
    } else {
      const jobs = keptByName(value, linkOf);
      if (jobs.length > best.length) best = jobs;
    }
    if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value).slice(0, 5000));
  }
  return best;
}

/** Apollo keeps things under their names: `{"Job:1": {…}, "Job:2": {…}}`. */
function keptByName(value: unknown, linkOf: LinkOf): Fields[] {
  const kept = Object.values(fieldsOf(value) ?? {}).slice(0, MOST_KEPT);
  if (kept.length < 2) return [];
  const jobs = kept.map(fieldsOf).filter((item) => item !== undefined && isJob(item, linkOf)) as Fields[];
  return jobs.length > 1 ? jobs : [];
}

const MOST_KEPT = 5000;

function isJob(item: Fields, linkOf: LinkOf): boolean {
  const about = [PLACE, DEPARTMENT, DATE, KIND].filter((name) => pick(item, name) !== undefined).length;
  return (
    textOf(pick(item, TITLE)) !== undefined && about > 0 && linkOf(item, 'https://x.example/') !== undefined
  );
}

function posting(job: Fields, base: string, linkOf: LinkOf): Posting {
  const url = webAddress(linkOf(job, base) ?? '', base)?.href ?? '';
  const places = placesOf(job);
  return present<Posting>({
    id: textOf(pick(job, ID)) ?? normalised(url),
    url,
    title: decodeEntities(textOf(pick(job, TITLE)) ?? ''),
    description: textFromEscapedHtml(textOf(pick(job, TEXT)) ?? ''),
    locations: places,
    workplace: workplaceFrom(pick(job, KIND), ...places),
    department: wordsOf(pick(job, DEPARTMENT)).join(', '),
    employmentType: textOf(pick(job, EMPLOYMENT)),
    datePosted: isoDate(pick(job, DATE)),
  });
}

function linkIn(item: Fields): string | undefined {
  const links = Object.keys(item).filter(
    (key) => LINK.test(key) && /^(?:https?:\/)?\//.test(textOf(item[key]) ?? ''),
  );
  return textOf(item[links.find((key) => !/apply/i.test(key)) ?? links[0] ?? '']);
}

function pick(item: Fields, name: RegExp): unknown {
  const key = Object.keys(item).find((each) => name.test(each) && item[each] !== null && item[each] !== '');
  return key === undefined ? undefined : item[key];
}

/** Of all that may be the place the longest: "Hybrid" and a bare city say less than the full name. */
function placesOf(job: Fields): string[] {
  const found = Object.keys(job)
    .filter((key) => PLACE.test(key))
    .map((key) => wordsOf(job[key]));
  return found.sort((a, b) => b.join().length - a.join().length)[0] ?? [];
}

/** A text, or the names within an object or a list of them. */
function wordsOf(value: unknown): string[] {
  return textsOf(
    ...(Array.isArray(value) ? value : [value]).map((item) => textOf(item) ?? nameOf(fieldsOf(item) ?? {})),
  );
}

function nameOf(item: Fields): string {
  const parts = [/^city(?:name)?$/i, /^(?:state|region)$/i, /^country(?:name)?$/i].map((name) =>
    pick(item, name),
  );
  return textsOf(...parts).join(', ') || (textOf(pick(item, /^(?:name|label|fullLocation)$/i)) ?? '');
}
