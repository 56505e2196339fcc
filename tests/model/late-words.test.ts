import { afterEach, describe, expect, it, vi } from 'vitest';
import { lateWords } from '../../src/fetch/late-words.ts';
import { areWordsMissing, comesLate, giveWords } from '../../src/model/late-words.ts';

afterEach(() => vi.unstubAllGlobals());

describe('words that come late', () => {
  it('go to the module they were taken out of, patterns with their flags', () => {
    let got: Readonly<Record<string, unknown>> = {};
    comesLate('src/read/a.ts', (words) => {
      got = words;
    });
    expect(areWordsMissing()).toBe(true);
    giveWords({ 'src/read/a.ts': { OPEN: ['\\bopen\\b', 'iu'], NAMES: 'a|b' }, 'src/read/b.ts': {} });
    expect([got['OPEN'], got['NAMES'], areWordsMissing()]).toEqual([/\bopen\b/iu, 'a|b', false]);
  });

  it('may be lists of words and patterns, and lists of lists', () => {
    let got: Readonly<Record<string, unknown>> = {};
    comesLate('src/match/a.ts', (words) => {
      got = words;
    });
    const list = ['junior', { list: [['jr', 'i'], 'trainee'] }, { list: [] }];
    giveWords({ 'src/match/a.ts': { SIGNS: { list } } });
    expect(got['SIGNS']).toEqual(['junior', [/jr/i, 'trainee'], []]);
  });

  it('are asked for once, and not at all where modules hold their own', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      return new Response('{"src/read/c.ts":{"X":["x",""]}}');
    });
    await lateWords();
    expect(asked).toEqual([]);
    comesLate('src/read/c.ts', () => undefined);
    await Promise.all([lateWords(), lateWords()]);
    await lateWords();
    expect(asked).toEqual(['/late-words.json']);
  });

  it('are asked for again where they could not be had', async () => {
    comesLate('src/read/d.ts', () => undefined);
    vi.stubGlobal('fetch', async () => new Response('<html>'));
    await expect(lateWords()).rejects.toThrow('cannot be read');
    expect(areWordsMissing()).toBe(true);
    vi.stubGlobal('fetch', async () => new Response('{}'));
    await lateWords();
    expect(areWordsMissing()).toBe(false);
  });
});
