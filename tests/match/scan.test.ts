import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lexiconOf } from '../../src/match/build-lexicon.ts';
import { scan } from '../../src/match/scan.ts';

const LEXICON = lexiconOf({ phrases: ['sql', 'c++', '.net', 'recherche'], meanings: [1, 2, 3, 4] });
/** Longer texts are folded in another way than short ones. */
const FILLING = ' lorem'.repeat(50);

/** Where each word stands, and what makes it known. */
function wordsOf(text: string, length = text.length) {
  const { count, starts, ends, hashes, ids } = scan(text, LEXICON);
  const words = Array.from({ length: count }, (_, at) => [starts[at], ends[at], hashes[at], ids[at]]);
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
      .filter(([, , , id = -1]) => id >= 0)
      .map(([start]) => start),
  ).toEqual([2]);
});

it('a part of a long text is read as it stands there', () => {
  const long = `${'é'.repeat(300)} SQL ${FILLING} SQL`;
  const { count, starts, ids } = scan(long, LEXICON, 301, long.length);
  const known = Array.from({ length: count }, (_, at) => at).filter((at) => (ids[at] ?? -1) >= 0);
  expect(known.map((at) => starts[at])).toEqual([301, long.length - 3]);
});
