import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../src/model/site.ts';
import { pageFacts } from '../../src/read/page-facts.ts';
import { readResponse } from '../../src/read/read.ts';
import { recognise, siteOf } from '../../src/read/recognise.ts';

/** The second shapes of systems that have two; their first is in their fixtures. */
describe('SuccessFactors with the unified search', () => {
  const site = siteOf({ site: 'successfactors', token: '' });
  const page =
    '<html><head><script src="/js/searchResultsUnify.js"></script></head><body><h1>Search</h1>' +
    '<a href="/search/?q=&amp;startrow=0&amp;locale=de_DE">Deutsch</a><a href="/search/?q=&amp;startrow=0&amp;locale=en_GB">English</a>' +
    `<p>${'Welcome to Larkfield. '.repeat(40)}</p></body></html>`;
  const row = (id: number, title: string) => ({
    response: {
      id,
      unifiedStandardTitle: title,
      unifiedUrlTitle: 'Clerk-&amp;-Typist',
      jobLocationShort: ['Leipzig, DEU, 04103<br/>', 'Halle, DEU<br/>'],
      unifiedStandardStart: id === 2 ? '6/18/26' : '18.6.26',
    },
  });
  const answer = (request: HttpRequest, body: unknown) =>
    readResponse(
      site,
      { url: request.url.replace(/#.*/, ''), request, status: 200, body: JSON.stringify(body) },
      0,
    );

  it('asks in each language the page offers, page by page', () => {
    const address = 'https://jobs.larkfield.example/search/';
    const first = readResponse(site, { url: address, status: 200, body: page }, 0);
    expect(first).toMatchObject({ kind: 'postings', postings: [] });
    const asked: unknown[] = [];
    let next = first.kind === 'postings' ? first.next : undefined;
    for (const rows of [
      Array.from({ length: 10 }, (_, id) => row(100 + id, 'Fahrer')),
      [row(1, 'Clerk')],
      [row(2, 'Clerk')],
    ]) {
      if (!next) throw new Error('asks no more');
      asked.push(JSON.parse(next.body ?? ''));
      const list = answer(next, { jobSearchResult: rows, totalJobs: 12 });
      expect(list).toHaveProperty('postings.length', rows.length);
      next = list.kind === 'postings' ? list.next : undefined;
    }
    expect(next).toBeUndefined();
    expect(asked).toMatchObject([
      { locale: 'de_DE', pageNumber: 0 },
      { locale: 'de_DE', pageNumber: 1 },
      { locale: 'en_GB', pageNumber: 0 },
    ]);
  });

  it('reads where, when and in which language', () => {
    const request = {
      method: 'POST',
      url: 'https://jobs.larkfield.example/services/recruiting/v1/jobs',
      body: '{"locale":"de_DE","pageNumber":0}',
    } as const;
    expect(answer(request, { jobSearchResult: [row(2, 'B&#252;rokraft'), row(3, 'Fahrer')] })).toMatchObject({
      postings: [
        {
          id: '2',
          title: 'Bürokraft',
          url: 'https://jobs.larkfield.example/job/Clerk-Typist/2-de_DE',
          locations: ['Leipzig, DEU, 04103', 'Halle, DEU'],
          datePosted: '2026-06-18',
          language: 'de-DE',
        },
        { datePosted: '2026-06-18' },
      ],
    });
    expect(answer(request, { error: 'no' }).kind).toBe('unreadable');
  });
});

describe('Phenom', () => {
  const site = siteOf({ site: 'phenom', token: '' });
  const job = (id: number) => ({ jobId: `R${id}`, title: `Baker ${id}`, city: 'Leeds', category: 'Bakery' });
  const state = (from: number, count: number) =>
    `<script>phApp.ddo = ${JSON.stringify({ eagerLoadRefineSearch: { totalHits: 12, data: { jobs: Array.from({ length: count }, (_, index) => job(from + index)) } } })}; phApp.x = {};</script>`;

  it('is asked on its search page, and turned to the end', () => {
    const board = {
      site: 'phenom',
      token: 'careers.larkfield.example',
      host: 'careers.larkfield.example',
      params: { page: 'global/en/home' },
    };
    const { url } = site.firstRequest(board);
    expect(url).toBe('https://careers.larkfield.example/global/en/search-results?from=0&s=1');
    const first = readResponse(site, { url, status: 200, body: state(0, 10) }, 0);
    expect(first).toMatchObject({
      total: 12,
      next: { url: 'https://careers.larkfield.example/global/en/search-results?from=10&s=1' },
    });
    const last = readResponse(
      site,
      {
        url: 'https://careers.larkfield.example/global/en/search-results?from=10&s=1',
        status: 200,
        body: state(10, 2),
      },
      0,
    );
    expect(last).toHaveProperty('postings.length', 2);
    expect(last).not.toHaveProperty('next');
  });
});

describe('Comeet behind an employer’s own page', () => {
  it('is asked by the key the page carries', () => {
    const site = siteOf({ site: 'comeet', token: '' });
    const { url } = site.firstRequest({ site: 'comeet', token: '54.00B', params: { key: 'ABC123' } });
    expect(url).toBe(
      'https://www.comeet.co/careers-api/2.0/company/54.00B/positions?token=ABC123&details=true',
    );
    const body = JSON.stringify([
      {
        uid: '1.A',
        name: 'Baker',
        url_comeet_hosted_page: 'https://www.comeet.com/jobs/x/54.00B/baker/1.A',
        location: { name: 'Leeds' },
        details: [{ name: 'Description', value: '<p>Bake.</p>' }],
      },
    ]);
    expect(readResponse(site, { url, status: 200, body }, 0)).toMatchObject({
      postings: [{ id: '1.A', title: 'Baker', locations: ['Leeds'], description: 'Bake.' }],
    });
  });
});

describe('a page whose list is drawn within a session', () => {
  it('is left to the tab, never taken for empty', () => {
    const body = `<html><body><h1>Careers</h1><p>There are no open positions at the moment.</p>${'<p>Welcome.</p>'.repeat(80)}</body></html>`;
    for (const id of ['dayforce', 'brassring', 'cornerstone', 'mokahr', 'wttj', 'notion', 'hibob'])
      expect(
        readResponse(siteOf({ site: id, token: '' }), { url: 'https://x.example/', status: 200, body }, 0),
      ).toMatchObject({ kind: 'unreadable', why: 'script-only', site: id });
  });
});

describe("Lever's widget on an employer's own page", () => {
  it('names the account whose postings it draws', () => {
    const html =
      "<h1>Careers</h1><div id='lever-jobs-container'></div><script>window.leverJobsOptions = {accountName: 'larkfield', includeCss: true};</script><script src='https://widgets.example/index.js'></script>";
    const url = 'https://www.larkfield.example/careers';
    expect(recognise(new URL(url), pageFacts(html, url))).toEqual({ site: 'lever', token: 'larkfield' });
    const other = html.replace('accountName', 'theme');
    expect(recognise(new URL(url), pageFacts(other, url)).site).toBe('page');
  });
});
