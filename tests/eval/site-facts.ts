import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HttpRequest, HttpResponse, Postings, Reading, Site } from '../../src/model/site.ts';
import { readResponse } from '../../src/read/read.ts';
import { SITES } from '../../src/read/table.ts';
import type { Facts } from '../read/fixtures.ts';

type Draft = { -readonly [K in keyof Facts]?: Facts[K] } & Pick<Facts, 'addresses'>;

const NOW = Date.UTC(2026, 9, 21, 9);

/**
 * Completes the `facts.json` of a system's fixture with what its reader makes of it: the board, the request, the
 * hosts, the postings, what follows. To be looked over by eye; from then on the contract test holds the reader to it.
 */
export function completeFacts(id: string): void {
  const site = SITES.find((each) => each.id === id);
  if (!site) throw new Error(`The table knows no "${id}".`);
  const folder = path.resolve('tests/fixtures/read', id);
  const file = path.join(folder, 'facts.json');
  const facts = JSON.parse(readFileSync(file, 'utf8')) as Draft;
  const body = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const complete = { ...facts, ...foundBy(site, facts, body) };
  writeFileSync(file, `${JSON.stringify(complete, null, 2)}\n`);
  console.log(JSON.stringify(complete, null, 2));
}

function foundBy(site: Site, facts: Draft, body: (file: string) => string): Partial<Draft> {
  const board = facts.board ?? site.claim(new URL(facts.addresses[0]?.[0] ?? ''));
  if (!board) throw new Error('The first address is not claimed.');
  const request = site.firstRequest(board);
  const asked = { board, request, hosts: site.hosts(board) };
  if (facts.list === undefined) return asked;
  const list = readOrThrow(site, request, body(facts.list));
  const detail = facts.detail && detailOf(site, { ...facts, board }, list, body(facts.detail.file));
  let { next } = list;
  const pages = facts.pages?.map(({ file }) => {
    if (!next) throw new Error(`Nothing asks for ${file}.`);
    const page = readOrThrow(site, next, body(file));
    next = page.next;
    return { file, postings: page.postings, ...(page.next ? { next: page.next } : {}) };
  });
  const { postings, total, next: after } = list;
  return {
    ...asked,
    postings,
    ...(total === undefined ? {} : { total }),
    ...(after ? { next: after } : {}),
    ...(pages ? { pages } : {}),
    ...(detail ? { detail } : {}),
  };
}

function detailOf(site: Site, facts: Draft, { postings }: Postings, body: string): Facts['detail'] {
  const [posting] = postings;
  const request = posting && facts.board && site.detailRequest?.(facts.board, posting);
  if (!request) throw new Error('Nothing asks for the detail.');
  const adds = site.readDetail?.({ url: request.url, status: 200, body }, NOW) ?? {};
  return { request, file: facts.detail?.file ?? '', adds };
}

function readOrThrow(site: Site, request: HttpRequest, body: string): Postings {
  const response: HttpResponse = { url: request.url.replace(/#.*/, ''), request, status: 200, body };
  const reading: Reading = readResponse(site, response, NOW);
  if (reading.kind !== 'postings') throw new Error(`Unreadable: ${reading.why}.`);
  return reading;
}
