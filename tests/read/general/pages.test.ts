import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { page } from '../../../src/read/general/page.ts';
import { readResponse } from '../../../src/read/read.ts';

/**
 * Pages of every shape that employers give their openings, each within the same header and footer: navigation, a blog,
 * links to networks. For each the titles in order, and the place where the page tells one; `not-…` list no openings.
 */
const PAGES = JSON.parse(contents('pages.json')) as Record<
  string,
  { readonly url: string; readonly openings: readonly (readonly [string, string?])[] }
>;
const NOW = Date.UTC(2026, 10, 23, 9);

describe('a page of its own shape', () => {
  it.each(Object.entries(PAGES))('%s is read: its openings and nothing else', (name, { url, openings }) => {
    const read = postingsOf(name, url);
    expect(read.map(({ title }) => title)).toEqual(openings.map(([title]) => title));
    for (const [index, [, place]] of openings.entries())
      if (place !== undefined) expect(read[index]?.locations).toEqual([place]);
  });

  it('never gives two openings one name', () => {
    for (const [name, { url }] of Object.entries(PAGES)) {
      const ids = postingsOf(name, url).map(({ id }) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });
});

function postingsOf(name: string, url: string) {
  const body = `<!doctype html><html><head><title>Larkfield</title></head><body>${contents('_header.html')}<main>${contents(`${name}.html`)}</main>${contents('_footer.html')}</body></html>`;
  const reading = readResponse(page, { url, status: 200, body }, NOW);
  return reading.kind === 'postings' ? reading.postings : [];
}

function contents(file: string): string {
  return readFileSync(new URL(`../../fixtures/read/general/pages/${file}`, import.meta.url), 'utf8');
}
