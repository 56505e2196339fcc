import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../../src/model/site.ts';
import { page } from '../../../src/read/general/page.ts';
import { readResponse } from '../../../src/read/read.ts';

const CAREERS = 'https://www.larkfield.example/careers';
const rows = (...titles: readonly string[]) =>
  `<h1>Open positions</h1><ul>${titles.map((title) => `<li><a href="/careers/${title.toLowerCase().replaceAll(' ', '-')}">${title}</a></li>`).join('')}</ul>`;

describe('a sitemap', () => {
  const map = (...addresses: readonly string[]) =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((each) => `<url><loc>${each}</loc><lastmod>2026-11-01</lastmod></url>`).join('')}</urlset>`;

  it('names openings by the words of their addresses, and nothing else of the site', () => {
    const body = map(
      'https://www.larkfield.example/',
      'https://www.larkfield.example/careers',
      'https://www.larkfield.example/blog/how-we-plan-freight',
      'https://www.larkfield.example/careers/jobs/4101-freight-planner',
      'https://www.larkfield.example/careers/jobs/harbour-pilot-m-w-d/4102',
    );
    expect(answer('https://www.larkfield.example/sitemap.xml', body)).toMatchObject({
      rung: 'sitemap',
      postings: [
        { title: 'Freight planner', url: 'https://www.larkfield.example/careers/jobs/4101-freight-planner' },
        { title: 'Harbour pilot m w d' },
      ],
    });
  });

  it('without openings is not an empty list', () => {
    expect(
      answer('https://www.larkfield.example/sitemap.xml', map('https://www.larkfield.example/')),
    ).toMatchObject({ kind: 'unreadable', why: 'no-postings-found' });
  });

  it('of maps leads to those of openings, one after the other, and never to another host', () => {
    const index = (...maps: readonly string[]) =>
      `<sitemapindex>${maps.map((each) => `<sitemap><loc>${each}</loc></sitemap>`).join('')}</sitemapindex>`;
    const first = answer(
      'https://www.larkfield.example/sitemap.xml',
      index(
        'https://www.larkfield.example/sitemap-pages.xml',
        'https://www.larkfield.example/job-sitemap1.xml.gz',
        'https://www.larkfield.example/job-sitemap2.xml.gz',
        'https://cdn.evil.example/job-sitemap3.xml',
      ),
    );
    expect(first).toMatchObject({ kind: 'postings', postings: [] });
    const { next } = first as { readonly next: HttpRequest };
    expect(next.url).toMatch(/job-sitemap1\.xml\.gz#/);
    const second = answer(
      next.url.replace(/#.*/, ''),
      map('https://www.larkfield.example/openings/freight-planner'),
      next,
    );
    expect(second).toMatchObject({ postings: [{ title: 'Freight planner' }] });
    const { next: last } = second as { readonly next: HttpRequest };
    expect(last.url).toBe('https://www.larkfield.example/job-sitemap2.xml.gz#');
    expect(answer('https://www.larkfield.example/job-sitemap2.xml.gz', map(), last)).not.toHaveProperty(
      'next',
    );
  });
});

describe('a list in pages', () => {
  it.each([
    ['<a href="?page=2">2</a>', `${CAREERS}?page=2`],
    ['<a href="/careers/page/2/">Next ›</a>', `${CAREERS}/page/2/`],
    ['<a href="/careers?p=2" aria-label="Next page">›</a>', `${CAREERS}?p=2`],
    ['<a rel="next" href="/careers?start=20">Mehr</a>', `${CAREERS}?start=20`],
    ['<nav><a href="/careers?seite=2">Nächste Seite</a></nav>', `${CAREERS}?seite=2`],
    ['<a href="/careers?pagina=2">Siguiente</a>', `${CAREERS}?pagina=2`],
    ['<a href="/careers?page=2">次へ</a>', `${CAREERS}?page=2`],
  ])('is turned: %s', (link, next) => {
    const reading = answer(CAREERS, rows('Freight Planner', 'Harbour Pilot') + link);
    expect(reading).toMatchObject({ rung: 'links', next: { method: 'GET', url: next } });
    expect(reading).toHaveProperty('postings.length', 2);
  });

  it.each([
    '<a href="https://evil.example/careers?page=2">Next</a>',
    '<a href="/blog?page=2">2</a>',
    '<a href="/careers/freight-planner">Next</a>',
    '<a href="/careers?page=1">1</a>',
    '<a href="/careers?department=2">2</a>',
  ])('is at its end: %s', (link) => {
    expect(answer(CAREERS, rows('Freight Planner', 'Harbour Pilot') + link)).not.toHaveProperty('next');
  });

  it('does not turn back', () => {
    const body = `${rows('Freight Planner', 'Harbour Pilot')}<a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=1">Previous</a>`;
    expect(answer(`${CAREERS}?page=2`, body)).not.toHaveProperty('next');
  });
});

describe('a page without a list', () => {
  it('is followed to the feed of openings that it offers, not to that of its blog', () => {
    const shell = (...links: readonly string[]) =>
      `<html><head>${links.join('')}<script src="/app.js"></script></head><body><div id="root"></div></body></html>`;
    const blog = '<link rel="alternate" type="application/rss+xml" title="Blog" href="/blog/feed.xml">';
    const jobs =
      '<link rel="alternate" type="application/rss+xml" title="Jobs at Larkfield" href="/feed.xml?c=2">';
    expect(answer(CAREERS, shell(blog, jobs))).toMatchObject({
      postings: [],
      next: { url: 'https://www.larkfield.example/feed.xml?c=2' },
    });
    expect(answer(CAREERS, shell(blog))).toMatchObject({ kind: 'unreadable', why: 'script-only' });
  });

  it('may be JSON: a list in it is found by its shape', () => {
    const body = JSON.stringify({
      data: {
        items: [
          { id: 7, title: 'Freight Planner', location: 'Rotterdam', url: '/careers/7' },
          { id: 8, title: 'Harbour Pilot', location: { city: 'Antwerp', country: 'BE' }, url: '/careers/8' },
        ],
      },
    });
    expect(answer('https://www.larkfield.example/api/openings', body)).toMatchObject({
      rung: 'state',
      postings: [
        { id: '7', title: 'Freight Planner', locations: ['Rotterdam'] },
        { id: '8', locations: ['Antwerp, BE'] },
      ],
    });
    expect(answer('https://www.larkfield.example/api/openings', '{"error":"gone"}').kind).toBe('unreadable');
  });
});

function answer(url: string, body: string, request?: HttpRequest) {
  return readResponse(page, { url, status: 200, body, ...(request ? { request } : {}) }, 0);
}
