import { describe, expect, it } from 'vitest';
import { hostRows } from '../../dashboard/ledger-rows.ts';
import { sortedOpenings, withWords } from '../../dashboard/openings.ts';
import { daysSince, initials } from '../../dashboard/person-words.ts';
import { steady } from '../../dashboard/steady.ts';
import type { Match } from '../../src/model/match.ts';
import type { PostingRecord } from '../../src/model/record.ts';
import { BRIGHTWELL, DAY, LARKFIELD, match, NOW, record, said } from '../ui/larkfield.ts';

const hidden: Match = { ...match([], [], []), hidden: { kind: 'place', say: said('elsewhere') } };
const one = (id: string, more: Partial<PostingRecord> = {}, title = id): PostingRecord =>
  record({ id, title, locations: ['Zürich'] }, more);
const keys = (records: readonly PostingRecord[]) => records.map(({ posting }) => posting.id);

describe('all openings of a watch', () => {
  it('stand each in exactly one list', () => {
    const all = [
      one('low', { match: { ...match([], [], []), score: 10 } }),
      one('high', { match: { ...match([], [], []), score: 90 } }),
      one('hidden', { match: hidden }),
      one('away', { dismissedAt: NOW }),
      one('away-hidden', { dismissedAt: NOW, match: hidden }),
      one('gone', { state: 'gone', goneAt: NOW - DAY }),
      one('gone-late', { state: 'gone', goneAt: NOW, match: hidden }),
    ];
    const { fitting, leftOut, dismissed, gone } = sortedOpenings(all);
    expect(keys(fitting)).toEqual(['high', 'low']);
    expect(keys(leftOut)).toEqual(['hidden']);
    expect(keys(dismissed)).toEqual(['away', 'away-hidden']);
    expect(keys(gone)).toEqual(['gone-late', 'gone']);
  });

  it('are found by words of title and place, whatever case and accents', () => {
    const all = [one('a', {}, 'Señor Analyst'), one('b', {}, 'Planner')];
    expect(keys(withWords(all, 'ANALYST senor'))).toEqual(['a']);
    expect(keys(withWords(all, 'zurich'))).toEqual(['a', 'b']);
    expect(keys(withWords(all, '  '))).toEqual(['a', 'b']);
    expect(keys(withWords(all, 'analyst planner'))).toEqual([]);
  });
});

describe('a list under the reader', () => {
  const self = (key: string) => key;

  it('keeps its order when the background orders it anew', () => {
    expect(steady(['a', 'b', 'c'], ['c', 'a', 'b'], self)).toEqual(['a', 'b', 'c']);
  });

  it('takes in what is new before the rest and lets go of what is gone', () => {
    expect(steady(['a', 'b', 'c'], ['c', 'new', 'a'], self)).toEqual(['new', 'a', 'c']);
  });
});

describe('the permissions ledger', () => {
  it('lists what is needed and what is allowed, each once', () => {
    const rows = hostRows(
      [LARKFIELD, { ...BRIGHTWELL, hosts: ['api.lever.co', 'boards-api.greenhouse.io'] }],
      ['api.lever.co', 'old.example'],
    );
    expect(rows.map(({ host, watches, allowed }) => [host, watches.length, allowed])).toEqual([
      ['api.lever.co', 1, true],
      ['boards-api.greenhouse.io', 2, false],
      ['old.example', 0, true],
    ]);
  });

  it('knows that a wider yes covers a host, and a look-alike does not', () => {
    const allowed = (pattern: string) =>
      hostRows([LARKFIELD], [pattern]).find(({ host }) => host === 'boards-api.greenhouse.io')?.allowed;
    expect(allowed('*')).toBe(true);
    expect(allowed('*.greenhouse.io')).toBe(true);
    expect(allowed('*.house.io')).toBe(false);
    expect(allowed('greenhouse.io')).toBe(false);
  });
});

describe('a person in few letters', () => {
  it('is known by the first letters of first and last name', () => {
    expect(initials('Mara Silva')).toBe('MS');
    expect(initials('Tomás de la Reyes')).toBe('TR');
    expect(initials('Ines')).toBe('I');
    expect(initials('𝒜da Lovelace')).toBe('𝒜L');
    expect(initials('')).toBe('');
  });

  it('counts the days since the last contact, and none for a day that is not', () => {
    expect(daysSince('2026-11-20', NOW)).toBe(3);
    expect(daysSince('2027-01-01', NOW)).toBeUndefined();
    expect(daysSince('soon', NOW)).toBeUndefined();
    expect(daysSince(undefined, NOW)).toBeUndefined();
  });
});
