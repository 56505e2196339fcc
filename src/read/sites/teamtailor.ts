/**
 * Teamtailor's JSON Feed (https://www.jsonfeed.org/version/1.1/), each item with its schema.org JobPosting; recorded reply.
 */
import { type Posting, present } from '../../model/posting.ts';
import type { HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy } from '../claim.ts';
import { postingsOfFeed } from '../general/feed.ts';
import { postingOfJob } from '../general/json-ld.ts';
import { readJsonList } from '../json-list.ts';
import { ownHost } from '../page-site.ts';
import { get } from '../request.ts';
import { at, type Fields, fieldsOf, isoDate, textOf } from '../shape.ts';
import { textFromHtml } from '../text.ts';

export const teamtailor: Site = {
  id: 'teamtailor',
  name: 'Teamtailor',
  list: 'api',
  claim: claimBy('teamtailor', 'teamtailor.com'),
  find: ownHost('teamtailor', /teamtailor-cdn\.com|scripts\.teamtailor/i),
  hosts: ({ host }) => [host ?? ''],
  firstRequest: ({ host }) => get(`https://${host}/jobs.json`),
  serves: (url) => url.pathname === '/jobs.json' && teamtailor.claim(url) !== undefined,
  read: (response: HttpResponse): Reading =>
    readFeed(response) ?? readJsonList('teamtailor', response, rowsOf, posting),
};

/** The same list as RSS (`/jobs.rss`). */
function readFeed({ url, body }: HttpResponse): Reading | undefined {
  const postings = /^\s*</.test(body) ? postingsOfFeed(body, url) : undefined;
  return postings && { kind: 'postings', site: 'teamtailor', postings: postings.map(numbered) };
}

/** The number in the address stays when the feed is rebuilt, and is the same in both feeds. */
function numbered(posting: Posting): Posting {
  return { ...posting, id: /\/jobs\/(\d+)/.exec(posting.url)?.[1] ?? posting.id };
}

function rowsOf(body: unknown) {
  const rows = at(body, 'items');
  const next = textOf(at(body, 'next_url'));
  return Array.isArray(rows) ? { rows, next: next === undefined ? undefined : get(next) } : undefined;
}

function posting(item: Fields): Posting {
  const url = textOf(item.url) ?? '';
  const job = postingOfJob(fieldsOf(item._jobposting) ?? {}, url);
  const html = textOf(item.content_html);
  const told = present<Posting>({
    ...job,
    id: textOf(item.id) ?? '',
    url,
    title: textOf(item.title) ?? job.title,
    description: html ? textFromHtml(html) : job.description,
    datePosted: isoDate(item.date_published) ?? job.datePosted,
  });
  return numbered(told);
}
