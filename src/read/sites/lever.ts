/** Lever's public postings API. Facts: https://github.com/lever/postings-api, recorded replies. */
import { type Posting, present } from '../../model/posting.ts';
import type { Board, HttpResponse, Reading, Site } from '../../model/site.ts';
import { claimBy, servedAt } from '../claim.ts';
import { readJsonList } from '../json-list.ts';
import { mapped } from '../mapped.ts';
import { at, type Fields, isoTime, listOf, textOf } from '../shape.ts';
import { textFromHtml } from '../text.ts';

const API = 'api.lever.co';
const EU_API = 'api.eu.lever.co';
const POSTINGS = /^api(?:\.eu)?\.lever\.co\/v0\/postings\/(?<token>[^/?]+)/;
const byAddress = claimBy('lever', /^jobs(?:\.eu)?\.lever\.co\/(?<token>[^/?]+)/, POSTINGS);

const posting = mapped(
  {
    id: 'id',
    url: 'hostedUrl',
    title: 'text',
    locations: 'categories.location categories.allLocations[].',
    workplace: 'workplaceType categories.location',
    department: 'categories.department',
    team: 'categories.team',
    employmentType: 'categories.commitment',
    applyUrl: 'applyUrl',
    salary: ['salaryRange.min', 'salaryRange.max', 'salaryRange.currency', 'salaryRange.interval'],
  },
  (job) => present<Partial<Posting>>({ description: fullText(job), datePosted: isoTime(job.createdAt) }),
);

export const lever: Site = {
  id: 'lever',
  name: 'Lever',
  list: 'api',
  claim,
  find: ({ inline }) => {
    // The widget many pages embed (https://github.com/andreasmb/lever-jobs-embed).
    const token =
      /\bleverJobsOptions\s{0,3}=\s{0,3}\{\s{0,40}["']?accountName["']?\s{0,3}:\s{0,3}["']([\w-]{1,60})["']/.exec(
        inline,
      )?.[1];
    return token === undefined ? undefined : { site: 'lever', token };
  },
  hosts: ({ host }) => [host ?? API],
  firstRequest: ({ token, host }) => ({
    method: 'GET',
    url: `https://${host ?? API}/v0/postings/${encodeURIComponent(token)}?mode=json`,
  }),
  serves: servedAt(POSTINGS),
  read: (response) => read(response),
};

/** European accounts have their own API. Names are case-sensitive. */
function claim(url: URL): Board | undefined {
  const board = byAddress(url);
  return board && url.hostname.includes('.eu.') ? { ...board, host: EU_API } : board;
}

function read(response: HttpResponse): Reading {
  return readJsonList('lever', response, rowsOf, posting);
}

/** An unknown name answers `{"ok":false,…}`, which is no list. One posting is an object with its address. */
function rowsOf(body: unknown) {
  if (Array.isArray(body)) return { rows: body };
  return at(body, 'hostedUrl') ? { rows: [body] } : undefined;
}

/** The plain description lacks the requirements: those are in the lists. */
function fullText(job: Fields): string {
  const text = (name: string) =>
    textFromHtml(textOf(job[name]) ?? '') || (textOf(job[`${name}Plain`])?.trim() ?? '');
  const lists = listOf(job.lists).flatMap((each) => [
    textOf(at(each, 'text'))?.trim() ?? '',
    textFromHtml(textOf(at(each, 'content')) ?? ''),
  ]);
  const opening = text('description') || [text('opening'), text('descriptionBody')].join('\n').trim();
  return [opening, ...lists, textFromHtml(textOf(job.salaryDescription) ?? ''), text('additional')]
    .filter(Boolean)
    .join('\n');
}
