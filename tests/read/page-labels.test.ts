import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { page } from '../../src/read/general/page.ts';
import { readResponse } from '../../src/read/read.ts';

/**
 * Saved pages read by a person: for each the titles of the openings it lists, in the page's own words. A page of one
 * opening without any list holds none to list; what the general reader finds there is wrong.
 */
const LABELS = JSON.parse(readFileSync(new URL('page-labels.json', import.meta.url), 'utf8')) as Record<
  string,
  readonly string[]
>;
const DATA = process.env.HOMING_DATA ?? '';

describe.skipIf(!DATA)('saved pages, labelled by hand', () => {
  const read = DATA ? Object.entries(LABELS).map(([file, titles]) => compared(file, titles)) : [];

  it('are read: found, missed, wrong', () => {
    const sum = (name: 'found' | 'missed' | 'wrong') => read.reduce((all, row) => all + row[name].length, 0);
    console.log(
      `${read.length} pages: ${sum('found')} found, ${sum('missed')} missed, ${sum('wrong')} wrong`,
    );
    for (const { file, missed, wrong } of read)
      if (missed.length + wrong.length > 0) console.log(file, { missed, wrong });
    const labelled = Object.values(LABELS).flat().length;
    expect(sum('found') / labelled).toBeGreaterThan(0.97);
    expect(sum('wrong') / labelled).toBeLessThan(0.05);
  });
});

function compared(file: string, titles: readonly string[]) {
  const host = /juniorguru-2021\/([^/]+)/.exec(file)?.[1] ?? 'careers.larkfield.example';
  const body = readFileSync(path.join(DATA, 'pages', file), 'utf8');
  const reading = readResponse(page, { url: `https://${host}/careers`, status: 200, body }, 0);
  const read = reading.kind === 'postings' ? reading.postings.map(({ title }) => title) : [];
  return {
    file,
    found: titles.filter((title) => read.includes(title)),
    missed: titles.filter((title) => !read.includes(title)),
    wrong: read.filter((title) => !titles.includes(title)),
  };
}
