import { describe, expect, it } from 'vitest';
import type { Posting } from '../../src/model/posting.ts';
import type { Site } from '../../src/model/site.ts';
import { readResponse, tidy } from '../../src/read/read.ts';
import { isoDate } from '../../src/read/shape.ts';
import { SITES } from '../../src/read/table.ts';

const URL = 'https://jobs.lever.co/larkfield/1';
const lever = SITES.find(({ id }) => id === 'lever') as Site;

describe('the one door of reading', () => {
  it('leaves out the row that has no address, and reads the rest', () => {
    const rows = [
      { id: '1', text: 'Clerk', hostedUrl: URL },
      { id: '2', text: 'Baker', hostedUrl: null },
    ];
    const response = {
      url: 'https://api.lever.co/v0/postings/larkfield?mode=json',
      status: 200,
      body: JSON.stringify(rows),
    };
    expect(readResponse(lever, response, 0)).toMatchObject({ postings: [{ id: '1', title: 'Clerk' }] });
  });

  it('writes signs as signs where a system sends them as HTML does', () => {
    const posting: Partial<Posting> = {
      title: 'R&amp;D Clerk &#8211; Nights',
      department: 'Food &amp; Drink',
      locations: ['St. John&#39;s'],
    };
    expect(tidy(posting)).toEqual({
      title: 'R&D Clerk – Nights',
      department: 'Food & Drink',
      locations: ["St. John's"],
    });
  });

  it.each([
    ['en_US', 'en-US'],
    [' de ', 'de'],
    ['N/A', undefined],
    ['null', undefined],
    ['English', undefined],
  ])('takes the language "%s" for %s', (language, told) => {
    expect(tidy({ language }).language).toBe(told);
  });

  it('keeps no address that is none, and no field without a value', () => {
    expect(
      tidy({ url: 'N/A', applyUrl: ' mailto:jo@larkfield.example', team: ' ', title: '\u00a0' }),
    ).toEqual({});
  });
});

describe('the day a source writes', () => {
  it.each([
    ['2026-10-05', '2026-10-05'],
    [' 2026-10-05 ', '2026-10-05'],
    ['2026-10-05 16:05:18 UTC', '2026-10-05T16:05:18Z'],
    ['2026-10-05 16:05', '2026-10-05T16:05'],
    ['2026-10-05T16:05:18.767+00:00', '2026-10-05T16:05:18.767+00:00'],
    ['2026-10-05T16:05:18 +0200', '2026-10-05T16:05:18+0200'],
    ['2026-10-05 (posted)', '2026-10-05'],
    ['2026-13-45', undefined],
    ['0001-01-01T00:00:00', undefined],
    ['05.10.2026', undefined],
    [null, undefined],
  ])('%s is %s', (written, told) => {
    expect(isoDate(written)).toBe(told);
  });
});
