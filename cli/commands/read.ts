import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { textOfBytes } from '../../src/fetch/body.ts';
import type { HttpResponse, Reading, Site } from '../../src/model/site.ts';
import { normalisedUrl } from '../../src/read/address.ts';
import { readAsList, siteOnOwnHost } from '../../src/read/as-list.ts';
import { page } from '../../src/read/general/page.ts';
import { MAY_BE_ONE, readAsOpening } from '../../src/read/one-page.ts';
import { pageFacts } from '../../src/read/page-facts.ts';
import { readResponse } from '../../src/read/read.ts';
import { recognise, siteOf, siteServing } from '../../src/read/recognise.ts';
import { looksLikeHtml } from '../../src/read/walls.ts';
import { type Command, Refused } from '../command.ts';
import { type Fields, needUrl, number, text } from '../input.ts';
import { say } from '../words.ts';

export const read: Command = {
  name: 'read',
  summary: 'the postings in a body that came from an address',
  help: `in:  {"url": "address the body came from", "careersPage"?, "body"? or "file"?, "contentType"?, "status"?}
out: {"kind":"postings","site","postings":[…],"total"?,"next"?}
  or {"kind":"unreadable","site","why","message"}
"site" is null where the general reader read the page; then "rung" says which of its readers found the openings.`,
  answer: (input) => {
    const url = needUrl(input, 'url');
    const response = responseFrom(input, url.href);
    const careersPage = text(input, 'careersPage') === undefined ? undefined : needUrl(input, 'careersPage');
    const serving = siteServing(url);
    const site = serving.id === 'page' ? siteBehind(careersPage, response) : serving;
    const reading = readFrom(site, response);
    return printed(isList(site, url) ? reading : orOpening(reading, response));
  },
};

/** On an employer's own host, the page being watched or the page itself tells the system; so does the path of an answer. */
function siteBehind(careersPage: URL | undefined, response: HttpResponse): Site {
  if (careersPage) return siteOf(recognise(careersPage));
  if (isJson(response.body)) return siteOnOwnHost(response) ?? page;
  const url = new URL(response.url);
  const board = recognise(url, pageFacts(response.body, url.href));
  return board.host === url.host ? siteOf(board) : page;
}

/**
 * What came from a system's endpoint is read by that system; a page of its public board, saved by somebody, is a page like
 * any other. A page in place of an answer is never an empty list.
 */
function readFrom(site: Site, response: HttpResponse): Reading {
  const reading = readResponse(site, response, Date.now());
  if (reading.kind === 'postings' || reading.why !== 'malformed') return reading;
  const told = readAsList(site, response, Date.now());
  if (told || site.serves(new URL(response.url)) || isJson(response.body)) return told ?? reading;
  const seen = readResponse(page, response, Date.now());
  return seen.kind === 'postings' && seen.postings.length > 0 ? { ...seen, site: site.id } : reading;
}

/** The address of a system's own list is that of no opening, whatever the page says. */
function isList(site: Site, url: URL): boolean {
  const board = site === page ? undefined : site.claim(url);
  return (
    site.serves(url) || (board !== undefined && site.firstRequest(board).url === normalisedUrl(url).href)
  );
}

/** A saved page may be that of one opening, and no list. */
function orOpening(reading: Reading, response: HttpResponse): Reading {
  const may =
    reading.kind === 'unreadable'
      ? MAY_BE_ONE.has(reading.why)
      : reading.rung === 'sections' && reading.postings.length === 1;
  const opening = may && response.status === 200 && looksLikeHtml(response.body);
  return (opening ? readAsOpening(reading.site, response, Date.now()) : undefined) ?? reading;
}

/** A system's data is no page: words in its texts are no openings. */
function isJson(body: string): boolean {
  return /^\s*[[{]/.test(body);
}

function responseFrom(input: Fields, url: string): HttpResponse {
  const contentType = text(input, 'contentType');
  const body = bodyFrom(input, contentType ?? '');
  const response = { url, status: number(input, 'status') ?? 200, body };
  return contentType === undefined ? response : { ...response, contentType };
}

function bodyFrom(input: Fields, contentType: string): string {
  const body = text(input, 'body');
  if (body !== undefined) return body;
  const file = text(input, 'file');
  if (file === undefined) throw new Refused('bad-input', 'Give the body as "body", or a path as "file".');
  try {
    const bytes = readFileSync(file);
    const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return textOfBytes(unpacked, contentType);
  } catch {
    throw new Refused('no-file', `The file "${file}" cannot be read.`);
  }
}

function printed(reading: Reading): unknown {
  const site = reading.site === 'page' ? null : reading.site;
  return reading.kind === 'postings'
    ? { ...reading, site }
    : { ...reading, site, message: say(reading.message) };
}
