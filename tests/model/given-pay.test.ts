import { describe, expect, it } from 'vitest';
import { givenPay } from '../../src/model/given-pay.ts';

describe('pay given in fields', () => {
  it.each([
    [
      { min: 50_000, max: 60_000, currency: 'EUR', unit: 'YEAR' },
      { min: 50_000, max: 60_000, currency: 'EUR', unit: 'YEAR' },
    ],
    [
      { min: '50,000', max: "60'000", currency: 'eur', unit: 'per year' },
      { min: 50_000, max: 60_000, currency: 'EUR', unit: 'YEAR' },
    ],
    [
      { min: 60, max: 50, currency: '£', unit: 'hourly' },
      { min: 50, max: 60, currency: 'GBP', unit: 'HOUR' },
    ],
    [{ min: 0, max: 900, unit: 'a fortnight' }, { max: 900 }],
    [{ max: 30, min: 'much', currency: '$' }, { max: 30 }],
    [{ min: null, max: true, currency: 'EUR' }, undefined],
    [{ min: 0, max: 0, currency: 'USD', unit: 'YEAR' }, undefined],
    [{}, undefined],
  ])('%j is %j', (pay, told) => {
    expect(givenPay(pay)).toEqual(told);
  });
});
