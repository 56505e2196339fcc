import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { page } from '../../../src/read/general/page.ts';
import { readResponse } from '../../../src/read/read.ts';

type Told = { readonly url?: string; readonly location?: string | null; readonly department?: string | null };
/** `read` is what the reader says instead, where that is known to differ. */
type Opening = Told & { readonly title: string; readonly read?: Told };

/**
 * Whole pages of employers without a careers system, written and labelled by somebody who did not know how they would be read; the
 * README beside them tells how many of their openings were found at first look. `missed` and `wrong` are what is known to be misread.
 */
const PAGES = JSON.parse(contents('pages.json')) as Record<
  string,
  {
    readonly url: string;
    readonly openings: readonly Opening[];
    readonly missed?: readonly string[];
    readonly wrong?: readonly string[];
  }
>;
const NOW = Date.UTC(2026, 10, 27, 9);

describe('a page that was written blind', () => {
  it.each(Object.entries(PAGES))(
    '%s is read as known',
    (file, { url, openings, missed = [], wrong = [] }) => {
      const reading = readResponse(page, { url, status: 200, body: contents(file) }, NOW);
      const postings = reading.kind === 'postings' ? reading.postings : [];
      const found = openings.filter(({ title }) => !missed.includes(title));
      const listed = postings.filter(({ title }) => !wrong.includes(title));
      expect(postings.filter(({ title }) => wrong.includes(title)).map(({ title }) => title)).toEqual(wrong);
      expect(listed.map(({ title }) => title)).toEqual(found.map(({ title }) => title));
      for (const [index, opening] of found.entries()) {
        const { url: own, location, department } = { ...opening, ...opening.read };
        const posting = listed[index];
        // An opening without a page of its own is told by a place on this one.
        if (own === undefined) expect(posting?.url).toContain(`${url}#`);
        else expect(posting?.url).toBe(own);
        expect(posting?.locations.join('; '), opening.title).toBe(location ?? '');
        expect(posting?.department, opening.title).toBe(department ?? undefined);
      }
      expect(new Set(postings.map(({ id }) => id)).size).toBe(postings.length);
    },
  );
});

function contents(file: string): string {
  return readFileSync(new URL(`../../fixtures/read/general/blind/${file}`, import.meta.url), 'utf8');
}
