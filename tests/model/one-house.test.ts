import { describe, expect, it } from 'vitest';
import { ofOneHouse } from '../../src/model/one-house.ts';

describe('two names of a house', () => {
  it.each([
    ['Larkfield', 'LARKFIELD Inc.'],
    ['Larkfield', 'Larkfield Germany'],
    ['Larkfield Deutschland GmbH', 'Larkfield S.A.S.'],
    ['Larkfield (UK) Ltd.', 'The Larkfield Co.'],
    ['Larkfield', 'Larkfield North America, Inc.'],
    ['Larkfield', 'Larkfield Group Austria AG'],
    ['Larkfield', 'Larkfield Technologies'],
    ['Larkfield', 'Larkfield.com'],
    ['Harrow Foods', 'Harrowfoods'],
  ])('"%s" and "%s" are of one', (one, other) => {
    expect(ofOneHouse(one, other)).toBe(true);
    expect(ofOneHouse(other, one)).toBe(true);
  });

  it.each([
    ['Larkfield', 'Harrow'],
    ['Larkfield', 'Larkfield Insurance'],
    ['Harrow', 'Harrowgate'],
    ['Air France', 'Air Canada'],
    ['Bank of America', 'Bank of Ireland'],
    ['Harrow SAS', 'SAS'],
    ['Larkfield', ''],
    ['', ''],
  ])('"%s" and "%s" are of two', (one, other) => {
    expect(ofOneHouse(one, other)).toBe(false);
    expect(ofOneHouse(other, one)).toBe(false);
  });
});
