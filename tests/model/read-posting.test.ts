import { describe, expect, it } from 'vitest';
import { postingFrom } from '../../src/model/read-posting.ts';

describe('a posting from outside', () => {
  it('is known by its id, else by its address', () => {
    expect(postingFrom({ id: 7, title: 'Baker' })).toMatchObject({ id: '7', url: '' });
    expect(postingFrom({ url: 'https://a.example/1', title: 'Baker' })?.id).toBe('https://a.example/1');
    expect(postingFrom({ title: 'Baker' })).toBeUndefined();
  });

  it('may be unnamed where nothing hangs on it', () => {
    expect(postingFrom({ title: 'Baker' }, 'unnamed')).toEqual({
      id: 'unnamed',
      url: '',
      title: 'Baker',
      locations: [],
    });
    expect(postingFrom({ description: 'Bread' }, 'unnamed')).toBeUndefined();
  });

  it('takes pay that comes as a text, or in part', () => {
    const salaryOf = (salary: unknown) => postingFrom({ id: '1', title: 'Baker', salary })?.salary;
    expect(salaryOf({ min: '50', currency: 'EUR', unit: 'HOUR' })).toEqual({
      min: 50,
      currency: 'EUR',
      unit: 'HOUR',
    });
    expect(salaryOf({ max: 60, min: 'much' })).toEqual({ max: 60 });
  });

  it.each([
    ['a bare place', 'Venlo', ['Venlo']],
    ['places among which is none', [' Venlo ', null, 3, ''], ['Venlo']],
    ['no places', null, []],
  ])('takes %s', (_, locations, expected) => {
    expect(postingFrom({ id: '1', title: 'Baker', locations })?.locations).toEqual(expected);
  });
});
