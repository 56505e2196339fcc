import { describe, expect, it } from 'vitest';
import type { HttpResponse, Reading, Site } from '../../src/model/site.ts';
import { readAsList } from '../../src/read/as-list.ts';
import { pageFacts } from '../../src/read/page-facts.ts';
import { readResponse } from '../../src/read/read.ts';
import { recognise, siteOf, siteServing } from '../../src/read/recognise.ts';
import { SITES } from '../../src/read/table.ts';
import { factsOf, fixture, textOfEmpty } from './fixtures.ts';
import { mutated, seeded } from './mutate.ts';

const NOW = Date.UTC(2026, 9, 21, 9);
const EVIL = ['evil.example', 'jobs.evil.example', 'xn--evil-0oa.example'];

describe.each(SITES.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const facts = factsOf(id);
  const reads = facts.list === undefined ? undefined : fixture(id, facts.list);
  const { request } = facts;
  const answer = (body: string, status = 200): HttpResponse => ({ url: request.url, request, status, body });
  const reading = (body: string, status?: number): Reading => readResponse(site, answer(body, status), NOW);

  it.each(facts.addresses)('claims %s', (address, token) => {
    expect(site.claim(new URL(address))).toMatchObject({ site: id, token });
    expect(recognise(new URL(address))).toMatchObject({ site: id, token });
  });

  it.each(facts.strangers)('leaves %s alone', (address) => {
    expect(site.claim(new URL(address))).toBeUndefined();
  });

  it('refuses addresses that only look like its own', () => {
    const fooled = facts.addresses
      .flatMap(([address]) => lookAlikes(address))
      .filter((url) => site.claim(url) || site.serves(url));
    expect(fooled.map(({ href }) => href)).toEqual([]);
  });

  it('asks exactly one known host, and finds its own answer again', () => {
    expect(site.firstRequest(facts.board)).toEqual(facts.request);
    expect(site.hosts(facts.board)).toEqual(facts.hosts);
    expect(facts.hosts).toContain(new URL(facts.request.url).host);
    expect(siteOf(facts.board)).toBe(site);
    // On an employer's own host nothing in the address names the system.
    if (facts.board.token !== facts.board.host) expect(siteServing(new URL(facts.request.url)).id).toBe(id);
  });

  it('finds the board on a page that embeds it', () => {
    const address = 'https://www.larkfield.example/company/careers';
    const found = (html: string) => recognise(new URL(address), pageFacts(html, address));
    if (facts.embed !== undefined)
      expect(found(fixture(id, facts.embed))).toEqual(facts.embedded ?? facts.board);
    for (const [own, token] of facts.addresses.slice(0, 1))
      for (const html of framing(own)) expect(found(html), html).toMatchObject({ site: id, token });
  });

  when(reads)('reads its list', (body) => {
    const list = reading(body);
    expect(list).toMatchObject({ kind: 'postings', site: id });
    if (list.kind !== 'postings') return;
    expect(list.postings).toEqual(facts.postings);
    expect(list.total).toEqual(facts.total);
    expect(list.next).toEqual(facts.next);
  });

  when(facts.pages)('reads on to the end', (pages) => {
    let request = facts.next;
    for (const page of pages) {
      if (!request) throw new Error(`nothing asks for ${page.file}`);
      expect(facts.hosts).toContain(new URL(request.url).host);
      // What stands behind a # is never sent, and answers come back without it.
      const url = request.url.replace(/#.*/, '');
      const list = readResponse(site, { url, request, status: 200, body: fixture(id, page.file) }, NOW);
      expect(list).toMatchObject({ kind: 'postings', postings: page.postings });
      request = list.kind === 'postings' ? list.next : undefined;
      expect(request).toEqual(page.next);
    }
  });

  when(facts.empty)('tells an empty board from one it cannot read', (empty) => {
    expect(reading(textOfEmpty(empty))).toMatchObject({ kind: 'postings', postings: [] });
    for (const body of [
      '',
      ' ',
      '{}',
      'null',
      '"ok"',
      '{"error":"gone"}',
      '<html><body><h1>Sorry</h1></body></html>',
      (reads ?? '').slice(0, 40),
    ])
      expect(reading(body).kind, body).toBe('unreadable');
  });

  it('takes a page that says it has no openings at its word only where its list is a page', () => {
    const page = `<!doctype html><html><head><title>Careers</title></head><body><h1>Careers</h1><p>There are no open positions at the moment.</p>${'<p>Welcome to Larkfield.</p>'.repeat(40)}</body></html>`;
    const read = reading(page);
    // Some pages hold their list in a script, or are drawn within a session: there the words are no landmark.
    if (site.list === 'api') expect(read.kind).toBe('unreadable');
    else if (read.kind === 'postings') expect(read.postings).toEqual([]);
    else expect(facts.empty !== undefined || read.why === 'script-only').toBe(true);
  });

  it('never takes a page for an empty list', () => {
    const challenge =
      '<!doctype html><html><head><title>Just a moment...</title></head><body><script>window._cf_chl_opt={}</script></body></html>';
    expect(reading(challenge)).toMatchObject({ kind: 'unreadable', why: 'blocked' });
    const login =
      '<!doctype html><html><head><title>Sign in</title></head><body><form><input type="password"></form></body></html>';
    expect(reading(login)).toMatchObject({ kind: 'unreadable', why: 'login' });
  });

  it.each([
    [401, 'login'],
    [403, 'blocked'],
    [404, 'not-found'],
    [410, 'not-found'],
    [429, 'too-many-requests'],
    [500, 'server-error'],
    [503, 'server-error'],
  ] as const)('says why it cannot read an answer with status %i', (status, why) => {
    expect(reading('{}', status)).toMatchObject({ kind: 'unreadable', why });
  });

  when(facts.detail)('completes a posting from its detail', ({ request, file, adds }) => {
    expect(
      site.detailRequest?.(facts.board, facts.postings?.[0] as NonNullable<typeof facts.postings>[0]),
    ).toEqual(request);
    expect(site.readDetail?.({ url: request.url, status: 200, body: fixture(id, file) }, NOW)).toEqual(adds);
    expect(facts.hosts).toContain(new URL(request.url).host);
    for (const body of ['', '{}', 'null', '<html></html>'])
      expect(site.readDetail?.({ url: request.url, status: 200, body }, NOW)).toBeUndefined();
  });

  when(facts.detail)('reads the answer about one opening as a list of one', ({ request, file, adds }) => {
    const one = readAsList(site, { url: request.url, status: 200, body: fixture(id, file) }, NOW);
    const [first] = facts.postings ?? [];
    expect(one).toMatchObject({ kind: 'postings', site: id });
    expect(one?.postings).toMatchObject([{ id: first?.id, title: first?.title, url: first?.url, ...adds }]);
    for (const body of ['', '{}', 'null', '[]', '<html></html>', '{"error":"gone"}'])
      expect(readAsList(site, { url: request.url, status: 200, body }, NOW), body).toBeUndefined();
  });

  const opening = facts.detail === undefined && site.detailRequest ? facts.postings?.[0] : undefined;
  when(opening)('completes a posting from its own page, where that lies on an allowed host', (posting) => {
    const asked = site.detailRequest?.(facts.board, posting);
    if (asked) expect(facts.hosts).toContain(new URL(asked.url).host);
    expect(
      site.detailRequest?.(facts.board, { ...posting, url: 'https://evil.example/jobs/1' }),
    ).toBeUndefined();
    const response = { url: posting.url, status: 200, body: OWN_PAGE };
    expect(site.readDetail?.(response, NOW)).toMatchObject({
      description: 'You plan.',
      datePosted: '2026-10-01',
    });
    expect(site.readDetail?.({ ...response, body: '<html></html>' }, NOW)).toBeUndefined();
  });

  it('survives 2,000 broken bodies and never shows half a posting', () => {
    const wholes = [reads ?? PAGE, ...(facts.pages ?? []).map(({ file }) => fixture(id, file))];
    const bodies = brokenFrom(wholes);
    // Most end in an error whose stack nobody reads.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    bodies.forEach((body, round) => {
      soundOrUnreadable(site, answer(body));
      // A detail has no more to lose than a list, and costs as much again.
      if (round % 3 === 0) partOrNothing(site, answer(body));
    });
    Error.stackTraceLimit = stackTraceLimit;
  });
});

/** A test for what a system's fixture holds; where it holds none, the case does not apply and there is no test. */
function when<T>(given: T | undefined): (name: string, test: (it: T) => void) => void {
  return (name, test) => {
    if (given !== undefined) it(name, () => test(given));
  };
}

/** The ways in which employers' pages show a board that lives elsewhere. */
function framing(address: string): string[] {
  const safe = address.replaceAll('&', '&amp;');
  return [
    `<h1>Careers</h1><iframe src="${safe}"></iframe>`,
    `<h1>Careers</h1><p><a href="/about">About</a> <a href="${safe}">See our openings</a></p>`,
    `<h1>Careers</h1><div id="jobs"></div><script>var board = ${JSON.stringify(address).replaceAll('/', '\\/')};</script>`,
  ];
}

const OWN_PAGE = `<html><body><h1>Planner</h1><script type="application/ld+json">${JSON.stringify({
  '@type': 'JobPosting',
  title: 'Planner',
  datePosted: '2026-10-01',
  description: '<p>You plan.</p>',
})}</script></body></html>`;

/** What is broken where a system's list is any page. */
const PAGE = '<a href="/jobs/1-clerk">Clerk</a>';

/** Systems that are read as any page share their broken bodies. */
const broken = new Map<string, readonly string[]>();

function brokenFrom(wholes: readonly string[]): readonly string[] {
  const name = wholes.join('\n');
  const known = broken.get(name);
  if (known) return known;
  const random = seeded(20261021);
  const bodies = Array.from({ length: 2000 }, (_, round) => {
    const once = mutated(wholes[round % wholes.length] ?? '', random);
    return round % 3 === 0 ? mutated(once, random) : once;
  });
  broken.set(name, bodies);
  return bodies;
}

function soundOrUnreadable(site: Site, response: HttpResponse): void {
  const reading = readResponse(site, response, NOW);
  const bare = reading.kind === 'postings' ? reading.postings : [];
  const half = bare.filter(({ id, title, url }) => !id || !title.trim() || !/^https?:\/\/[^/]/.test(url));
  if (half.length > 0) throw new Error(`half a posting ${JSON.stringify(half[0])} from ${response.body}`);
}

function partOrNothing(site: Site, response: HttpResponse): void {
  const detail = site.readDetail?.(response, NOW);
  if (detail !== undefined && typeof detail !== 'object') throw new Error('a detail is no posting');
}

/** The tricks by which an address can look like a vendor's. */
function lookAlikes(address: string): URL[] {
  const url = new URL(address);
  const rest = `${url.pathname}${url.search}`;
  return [
    ...EVIL.flatMap((evil) => [
      `https://${url.host}.${evil}${rest}`,
      `https://${url.host}@${evil}${rest}`,
      `https://${evil}/${url.host}${rest}`,
      `https://${evil}/?u=${encodeURIComponent(address)}`,
      `https://${evil}/#${address}`,
    ]),
    `https://${url.host.replace(/([\w-]+\.\w+)$/, 'evil$1')}${rest}`,
    `https://user:word@${url.host}${rest}`,
    `https://${url.host}:8443${rest}`,
    `https://${url.host.replace(/[oea]/, homoglyph)}${rest}`,
    `https://${url.host.replaceAll('.', '-')}.example${rest}`,
    `https://${url.host}evil.example${rest}`,
    `https://${url.host}.${rest}`,
    `https://evil.example\\@${url.host}.evil.example${rest}`,
    `https://${url.host}%2eevil.example${rest}`,
    `https://evil.example/%2f%2f${url.host}${rest}`,
    `https://evil.example/redirect?to=${url.host}${rest}`,
    `https://xn--${url.host}${rest}`,
    `https://${url.host.replace(/\.(\w+)$/, '.$1.$1')}${rest}`,
    `https://${url.host.replace(/\.\w+$/, '.example')}${rest}`,
    `ftp://${url.host}${rest}`,
    `javascript://${url.host}${rest}`,
  ]
    .filter((each) => URL.canParse(each))
    .map((each) => new URL(each));
}

/** The Cyrillic letter that looks the same. */
function homoglyph(letter: string): string {
  return { a: 'а', e: 'е', o: 'о' }[letter] ?? letter;
}
