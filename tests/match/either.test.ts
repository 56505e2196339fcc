import { describe, expect, it } from 'vitest';
import { either } from '../../src/match/either.ts';

describe('a pattern of named parts', () => {
  it('is what its parts are, one or another, in their order', () => {
    const pattern = either({ one: /a|b/, other: /^c(?!d)/u }, 'giu');
    expect([pattern.source, pattern.flags]).toEqual(['a|b|^c(?!d)', 'giu']);
    expect('B cd c'.match(pattern)).toEqual(['B']);
  });
});
