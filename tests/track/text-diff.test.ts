import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPiece, textDiff } from '../../src/track/text-diff.ts';

const FEW_WORDS = fc.array(fc.constantFrom('you', 'know', 'SQL', 'and', 'dbt'), { maxLength: 9 });

describe('the difference of any two texts', () => {
  it('gives both of them back, and one alone is all of it', () => {
    fc.assert(
      fc.property(FEW_WORDS, FEW_WORDS, (was, is) => {
        const pieces = textDiff(was.join(' '), is.join(' '));
        expect(wordsIn(pieces, 'del')).toEqual(was);
        expect(wordsIn(pieces, 'ins')).toEqual(is);
      }),
    );
  });

  it('takes as much for the same as can be', () => {
    fc.assert(
      fc.property(FEW_WORDS, FEW_WORDS, (was, is) => {
        const pieces = textDiff(was.join(' '), is.join(' '));
        const same = pieces.filter(({ kind }) => kind === 'same').flatMap(({ text }) => text.split(' '));
        expect(same.filter((word) => word !== '')).toHaveLength(mostInCommon(was, is));
      }),
    );
  });

  it('never puts two pieces of one kind beside each other', () => {
    fc.assert(
      fc.property(FEW_WORDS, FEW_WORDS, (was, is) => {
        const kinds = textDiff(was.join(' '), is.join(' ')).map(({ kind }) => kind);
        expect(kinds.filter((kind, at) => kind === kinds[at - 1])).toEqual([]);
      }),
    );
  });
});

function wordsIn(pieces: readonly DiffPiece[], kind: 'del' | 'ins'): readonly string[] {
  const text = pieces.filter((piece) => piece.kind === 'same' || piece.kind === kind);
  return text.flatMap((piece) => piece.text.split(' ')).filter((word) => word !== '');
}

/** By trying every choice: slow, and surely right. */
function mostInCommon([one, ...was]: readonly string[], is: readonly string[]): number {
  if (one === undefined) return 0;
  const without = mostInCommon(was, is);
  const at = is.indexOf(one);
  return at < 0 ? without : Math.max(without, 1 + mostInCommon(was, is.slice(at + 1)));
}
