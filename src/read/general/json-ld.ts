/** schema.org JobPosting in JSON-LD. Words of the fields: https://schema.org/JobPosting */
import { type Posting, present, type Salary } from '../../model/posting.ts';
import { normalised } from '../address.ts';
import { decodeEntities } from '../entities.ts';
import { parsed } from '../json-list.ts';
import { at, type Fields, fieldsOf, isoDate, textOf, textsOf } from '../shape.ts';
import { textFromEscapedHtml, textFromHtml } from '../text.ts';
import { salaryFrom, workplaceFrom } from '../words.ts';

/** The postings that JSON-LD blocks of a page describe, in order. */
export function postingsOfJsonLd(blocks: readonly string[], url: string): Posting[] {
  const jobs = blocks.flatMap((block) => jobsIn(parsedBlock(block)));
  const ids = jobs.map((job) => identifier(job));
  const postings = jobs.map((job, index) => {
    const own = ids[index];
    // A number shared by several postings names their company, not them.
    return postingOfJob(
      job,
      url,
      own !== undefined && ids.indexOf(own) === ids.lastIndexOf(own) ? own : undefined,
    );
  });
  return apart(postings);
}

/** Openings described at one address are told apart by their titles: as one they would hide each other. */
export function apart(postings: readonly Posting[]): Posting[] {
  const titles = new Map<string, Set<string>>();
  for (const { id, title } of postings) titles.set(id, (titles.get(id) ?? new Set()).add(title));
  return postings.map((posting) => {
    if ((titles.get(posting.id)?.size ?? 0) < 2) return posting;
    const url = `${posting.url.replace(/#.*/, '')}#${encodeURIComponent(named(posting.title))}`;
    return { ...posting, id: url, url };
  });
}

/** The words of a title as a name within an address. */
export function named(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** A block as pages write it: in comments or CDATA, HTML-escaped, with raw control characters inside texts. */
export function parsedBlock(block: string): unknown {
  const bare = block
    .trim()
    .replace(/^(?:\/\/\s*)?<!(?:--|\[CDATA\[)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)$/, '')
    .trim();
  return whole(bare) ?? whole(repaired(bare)) ?? whole(repaired(decodeEntities(bare)));
}

function whole(json: string): unknown {
  return parsed(json.endsWith(';') ? json.slice(0, -1) : json);
}

/**
 * Escapes raw control characters and stray backslashes inside texts, drops commas before a closing bracket.
 * A scanner of one pass: an expression would be quadratic on a text that never ends.
 */
function repaired(json: string): string {
  const parts: string[] = [];
  for (let from = 0; from < json.length; ) {
    const quote = json.indexOf('"', from);
    const end = quote < 0 ? json.length : quote;
    parts.push(json.slice(from, end).replace(/,(?=\s{0,50}[\]}])/g, ''));
    if (quote < 0) break;
    from = endOfText(json, quote + 1);
    parts.push(
      json
        .slice(quote, from)
        .replace(/\p{Cc}/gu, escaped)
        .replace(/\\([\s\S])/g, keptEscape),
    );
  }
  return parts.join('');
}

/** The position behind the quote that ends the text begun before `from`. */
function endOfText(json: string, from: number): number {
  for (let index = from; index < json.length; index += 1) {
    const code = json.charCodeAt(index);
    if (code === 92) index += 1;
    else if (code === 34) return index + 1;
  }
  return json.length;
}

function escaped(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function keptEscape(whole: string, sign: string): string {
  return '"\\/bfnrtu'.includes(sign) ? whole : `\\\\${sign}`;
}

/** Every object of type JobPosting, however deep (graphs, lists, nested), with a cap on depth. */
function jobsIn(value: unknown, depth = 0): Fields[] {
  if (depth > 12) return [];
  if (Array.isArray(value)) return value.flatMap((each) => jobsIn(each, depth + 1));
  const fields = fieldsOf(value);
  if (!fields) return [];
  if (
    textsOf(fields['@type'], ...arrayOf(fields['@type'])).some((type) => /(?:^|[/:])JobPosting$/i.test(type))
  )
    return [fields];
  return Object.values(fields).flatMap((each) => (typeof each === 'object' ? jobsIn(each, depth + 1) : []));
}

/** One JobPosting in our words. `own` is an id that is known to be the posting's own. */
export function postingOfJob(job: Fields, pageUrl: string, own?: string): Posting {
  const title = line(job.title) ?? line(job.name) ?? '';
  const url = addressOf(job, pageUrl);
  return present<Posting>({
    id: own ?? normalised(url),
    url,
    title,
    description: describe(job),
    locations: places(job),
    workplace: workplaceFrom(
      /TELECOMMUTE/i.test(textsOf(...arrayOf(job.jobLocationType)).join(' ')) ? 'remote' : undefined,
    ),
    employmentType: textsOf(...arrayOf(job.employmentType)).join(', '),
    department: line(at(job.department, 'name')) ?? line(job.department) ?? category(job),
    datePosted: isoDate(job.datePosted),
    validThrough: isoDate(job.validThrough),
    requisitionId: identifier(job),
    language: line(job.inLanguage),
    salary: pay(job),
    hiringOrganization:
      line(at(first(job.hiringOrganization), 'name')) ?? line(first(job.hiringOrganization)),
  });
}

function describe(job: Fields): string | undefined {
  const parts = ['description', 'responsibilities', 'qualifications', 'skills', 'experienceRequirements'].map(
    (name) => textOf(job[name]),
  );
  const [description, ...more] = parts.map((part) => (part === undefined ? '' : asText(part)));
  const added = more.filter((part) => part.length > 40 && !description?.includes(part.slice(0, 40)));
  return [description, ...added].filter(Boolean).join('\n') || undefined;
}

/** A description is HTML, escaped HTML, or plain text with line breaks of its own. */
function asText(text: string): string {
  if (/<[a-z/]/i.test(text) || /&lt;/i.test(text)) return textFromEscapedHtml(text);
  return text
    .split(/[\r\n]+/)
    .map((each) => textFromHtml(each))
    .filter(Boolean)
    .join('\n');
}

function addressOf(job: Fields, pageUrl: string): string {
  const own = [job.url, job['@id'], at(job, 'mainEntityOfPage', '@id'), job.sameAs]
    .map(textOf)
    .find((each) => each !== undefined && /^(?:https?:|\.{0,2}\/)/i.test(each.trim()));
  return own !== undefined && URL.canParse(own.trim(), pageUrl) ? new URL(own.trim(), pageUrl).href : pageUrl;
}

/** In words; a code of a catalogue of trades is none. */
function category({ occupationalCategory }: Fields): string | undefined {
  const words = line(first(occupationalCategory));
  return words !== undefined && words.length <= 60 && !/\d/.test(words) ? words : undefined;
}

/** A number of the posting itself: it holds a digit. A company's name stands there on some pages. */
function identifier(job: Fields): string | undefined {
  const [value] = textsOf(at(first(job.identifier), 'value'), first(job.identifier));
  return value !== undefined && /\d/.test(value) && value.length <= 200 ? value : undefined;
}

function places(job: Fields): string[] {
  const real = arrayOf(job.jobLocation).map(place);
  if (textsOf(...real).length > 0) return textsOf(...real);
  return textsOf(
    ...arrayOf(job.applicantLocationRequirements).map((each) => line(at(each, 'name')) ?? line(each)),
  );
}

function place(location: unknown): string | undefined {
  const address = at(location, 'address') ?? location;
  if (typeof address === 'string') return line(address);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map(
    (name) => line(first(at(address, name))) ?? line(at(address, name, 'name')),
  );
  return textsOf(...parts).join(', ') || line(at(location, 'name'));
}

function pay(job: Fields): Salary | undefined {
  const base = first(job.baseSalary) ?? first(job.estimatedSalary);
  const value = at(base, 'value') ?? base;
  const exact = at(value, 'value') ?? (typeof value === 'object' ? undefined : value);
  return salaryFrom({
    min: at(value, 'minValue') ?? exact,
    max: at(value, 'maxValue') ?? exact,
    currency: at(base, 'currency') ?? at(value, 'currency') ?? job.salaryCurrency,
    unit: at(value, 'unitText') ?? at(base, 'unitText'),
  });
}

function line(value: unknown): string | undefined {
  const text = textOf(value);
  // Some pages escape twice.
  return text === undefined
    ? undefined
    : decodeEntities(textFromHtml(text)).replaceAll('\n', ' ') || undefined;
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function first(value: unknown): unknown {
  return arrayOf(value)[0];
}
