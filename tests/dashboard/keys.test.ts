import { describe, expect, it } from 'vitest';
import { type Press, wishOfKey } from '../../dashboard/keys.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  writing: false,
  ...more,
});

describe('the keys of the full page', () => {
  it('goes places after g', () => {
    expect(['t', 'w', 'n'].map((key) => wishOfKey(press(key), 'g'))).toEqual(['today', 'watches', 'notes']);
  });

  it('does not go places without g, nor move cards after it', () => {
    expect(wishOfKey(press('t'), undefined)).toBeUndefined();
    expect(wishOfKey(press('j'), 'g')).toBeUndefined();
  });

  it('leaves letters alone in a field and beside Ctrl, ⌘ and Alt', () => {
    expect(wishOfKey(press('x', { writing: true }), undefined)).toBeUndefined();
    expect(wishOfKey(press('t', { writing: true }), 'g')).toBeUndefined();
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(wishOfKey(press('x', { [held]: true }), undefined)).toBeUndefined();
    expect(wishOfKey(press('x'), undefined)).toBe('dismiss');
  });
});
