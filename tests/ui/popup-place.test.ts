import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFrom } from '../../popup/faces.ts';

describe('the place the popup was closed at', () => {
  it.each([
    [{ at: 'today' }],
    [{ at: 'left-out' }],
    [{ at: 'search', words: 'analyst' }],
    [{ at: 'preview', id: 'p1' }],
    [{ at: 'landing', watchId: 'w1' }],
    [{ at: 'person', employer: 'Larkfield', postingKey: 'w1 1' }],
    [
      {
        at: 'person',
        employer: 'Larkfield',
        filled: { name: 'Ida', relation: 'colleague', shared: '', email: 'ida@' },
      },
    ],
    [{ at: 'note', wish: { personId: 'mara', kind: 'ask', channel: 'email', postingKey: 'w1 1' } }],
  ])('is found again: %j', (face) => {
    expect(placeFrom({ face, scroll: 40, kept: 5 })).toEqual({ face, scroll: 40, kept: 5 });
  });

  it.each([
    [
      'a note of an unknown kind',
      { at: 'note', wish: { personId: 'mara', kind: 'praise', channel: 'email' } },
    ],
    ['a preview without its id', { at: 'preview', watchId: 'x' }],
    ['a face of another version', { at: 'carousel' }],
  ])('is let go when it is %s', (_, face) => {
    expect(placeFrom({ face })).toBeUndefined();
  });

  it.each([[{ name: 'Ida' }], ['Ida'], [{ name: 'Ida', relation: 'cousin', shared: '', email: '' }]])(
    'is found again without what was typed when that is %j',
    (filled) => {
      const face = { at: 'person', employer: 'Larkfield' };
      expect(placeFrom({ face: { ...face, filled } })).toEqual({ face });
    },
  );

  it('survives anything that may have been kept', () => {
    fc.assert(fc.property(fc.anything(), (kept) => void placeFrom(kept)));
  });
});
