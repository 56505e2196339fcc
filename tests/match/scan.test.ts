import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lexiconOf } from '../../src/match/build-lexicon.ts';
import { hashOf } from '../../src/match/hash.ts';
import { numberOf } from '../../src/match/lexicon.ts';
import { scan } from '../../src/match/scan.ts';
import { foldPhrase } from '../../src/match/word.ts';

const LEXICON = lexiconOf({ phrases: ['sql', 'c++', '.net', 'recherche'], meanings: [1, 2, 3, 4] });
const FILLING = ' lorem'.repeat(50);

/** Where each word stands, and what makes it known. */
function wordsOf(text: string, length = text.length) {
  const { count, starts, ends, hashes } = scan(text, LEXICON);
  const words = Array.from({ length: count }, (_, at) => [starts[at], ends[at], hashes[at]]);
  return words.filter(([start = 0]) => start < length);
}

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'SQL',
      ' ',
      '\n',
      'C++',
      'c#',
      '.NET',
      '&',
      'é',
      'e\u0301',
      'ß',
      '北京',
      '🎤',
      '’',
      '–',
      '•',
      '€',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  maxLength: 30,
});

it('words are the same in a short text and in a long one', () => {
  fc.assert(
    fc.property(text, (some) => {
      expect(wordsOf(`${some}\n${FILLING}`, some.length)).toEqual(wordsOf(some));
    }),
    { numRuns: 1000 },
  );
});

it('half of a pair of codes moves no word behind it', () => {
  const torn = `\ud83c SQL \udfa4 ${FILLING}`;
  expect(
    wordsOf(torn)
      .filter(([, , hash = 0]) => numberOf(LEXICON, hash) >= 0)
      .map(([start]) => start),
  ).toEqual([2]);
});

it('a part of a long text is read as it stands there', () => {
  const long = `${'é'.repeat(300)} SQL ${FILLING} SQL`;
  const { count, starts, hashes } = scan(long, LEXICON, 301, long.length);
  const known = Array.from({ length: count }, (_, at) => at).filter(
    (at) => numberOf(LEXICON, hashes[at] ?? 0) >= 0,
  );
  expect(known.map((at) => starts[at])).toEqual([301, long.length - 3]);
});

it('a word is folded as a phrase is, wherever it stands', () => {
  fc.assert(
    fc.property(text, (some) => {
      const { count, starts, ends, hashes } = scan(some, LEXICON);
      const folded = Array.from({ length: count }, (_, at) => foldPhrase(some.slice(starts[at], ends[at])));
      expect(folded.join(' ')).toBe(foldPhrase(some));
      const plain = folded.filter((word) => !/[0-9+#]$/.test(word));
      expect(plain.map(hashOf)).toEqual(
        [...hashes.subarray(0, count)].filter((_, at) => !/[0-9+#]$/.test(folded[at] ?? '')),
      );
    }),
    { numRuns: 1000 },
  );
});

it('a version that is not known by itself stands for the word without', () => {
  const known = (word: string) => numberOf(LEXICON, scan(word, LEXICON).hashes[0] ?? 0);
  expect(known('SQL2019')).toBe(known('sql'));
  expect(known('C++')).not.toBe(known('sql'));
  expect(known('C++')).toBeGreaterThanOrEqual(0);
  expect(known('XYZ9')).toBe(-1);
});

it('texts longer than the room that is kept are read to their end, and the next one as before', () => {
  const long = `${'lorem '.repeat(20_000)}SQL`;
  const { count, hashes } = scan(long, LEXICON);
  expect(count).toBe(20_001);
  expect(numberOf(LEXICON, hashes[20_000] ?? 0)).toBeGreaterThanOrEqual(0);
  expect(scan('SQL', LEXICON).count).toBe(1);
});
