import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { page } from '../../../src/read/general/page.ts';
import { readResponse } from '../../../src/read/read.ts';

type Opening = {
  readonly title: string;
  readonly place?: string;
  readonly department?: string;
  readonly url?: string;
};

/**
 * Whole pages and feeds as builders of websites, frameworks and small offices make them, written down before any was read:
 * what a person finds on each. `no-…` hold no openings, whatever else they list.
 */
const PAGES = JSON.parse(contents('pages.json')) as Record<
  string,
  { readonly url: string; readonly openings: readonly Opening[] }
>;
const NOW = Date.UTC(2026, 10, 27, 9);

describe('a whole page', () => {
  it.each(Object.entries(PAGES))('%s gives what a person finds on it', (file, { url, openings }) => {
    const reading = readResponse(page, { url, status: 200, body: contents(file) }, NOW);
    const postings = reading.kind === 'postings' ? reading.postings : [];
    expect(postings.map(({ title }) => title)).toEqual(openings.map(({ title }) => title));
    for (const [index, { place, department, url: address }] of openings.entries()) {
      if (department !== undefined) expect(postings[index]?.department).toBe(department);
      if (place !== undefined) expect(postings[index]?.locations).toEqual([place]);
      if (address !== undefined) expect(postings[index]?.url).toBe(address);
    }
    expect(new Set(postings.map(({ id }) => id)).size).toBe(postings.length);
  });

  it('that lists nothing says so, or why it cannot be read', () => {
    for (const [file, { url, openings }] of Object.entries(PAGES)) {
      if (openings.length > 0) continue;
      const reading = readResponse(page, { url, status: 200, body: contents(file) }, NOW);
      // Only a page's own word makes it empty; everything else is no list of openings.
      expect(reading.kind, file).toBe(file.startsWith('no-openings-') ? 'postings' : 'unreadable');
    }
  });
});

function contents(file: string): string {
  return readFileSync(new URL(`../../fixtures/read/general/whole/${file}`, import.meta.url), 'utf8');
}
