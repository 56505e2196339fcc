import { describe, expect, it } from 'vitest';
import type { LeaveReason } from '../../src/model/profile.ts';
import { answered, askThem, linesOf, missingIn } from '../../src/plan/answers.ts';

describe('the four answers', () => {
  it('count where they say something', () => {
    expect(answered(undefined)).toBe(0);
    expect(answered({ left: 'to learn', failed: '  ', back: '' })).toBe(1);
    expect(answered({ left: 'a', failed: 'b', back: 'c', bring: 'd' })).toBe(4);
  });
});

describe('a worry', () => {
  it('is not whole before it says what is different now', () => {
    expect(missingIn({ id: 'c' })).toBe('what');
    expect(missingIn({ id: 'c', what: 'You left once', own: 'I did', different: ' ' })).toBe('different');
    expect(missingIn({ id: 'c', what: 'You left once', different: 'The role' })).toBeUndefined();
  });
});

describe('what to ask them', () => {
  it('comes of each reason nobody knows the state of, in our words or the own', () => {
    const reason = (id: string, state: 'still' | 'unknown', leave?: LeaveReason) => ({
      id,
      state,
      own: false,
      ...(leave ? { leave } : { text: 'no way up' }),
    });
    expect(
      askThem([reason('1', 'unknown', 'hours'), reason('2', 'still', 'pay'), reason('3', 'unknown')]),
    ).toEqual([{ name: 'plan_them_hours' }, { name: 'plan_them_own', args: { reason: 'no way up' } }]);
  });

  it('is read line by line', () => {
    expect(linesOf(' one \n\n two\n')).toEqual(['one', 'two']);
    expect(linesOf(undefined)).toEqual([]);
  });
});
