import { describe, expect, it } from 'vitest';
import { monthNamed } from '../../src/model/month.ts';
import { dateFrom } from '../../src/model/typed-date.ts';

describe('a date as people write it', () => {
  it.each([
    ['2019', '2019'],
    ['2019-3', '2019-03'],
    ['03/2019', '2019-03'],
    ['3.2019', '2019-03'],
    ['2019-03-01', '2019-03-01'],
    [' 2019.12 ', '2019-12'],
    ['March 2015', '2015-03'],
    ['Mar. 2015', '2015-03'],
    ['Sept 2015', '2015-09'],
    ['MÄRZ 2015', '2015-03'],
    ['Jänner 2015', '2015-01'],
    ['mars 2015', '2015-03'],
    ['août 2015', '2015-08'],
    ['marzo de 2015', '2015-03'],
    ['15 de marzo del 2015', '2015-03-15'],
    ['3. Mai 2015', '2015-05-03'],
    ['1er mars 2015', '2015-03-01'],
    ['March 15, 2015', '2015-03-15'],
    ['Aug ’19', '2019-08'],
    ["Aug '98", '1998-08'],
    ['01.04.2019', '2019-04-01'],
    ['31/10/2019', '2019-10-31'],
    ['10/31/2019', '2019-10-31'],
    ['październik 2020', '2020-10'],
  ])('%s is %s', (text, iso) => {
    expect(dateFrom(text)).toBe(iso);
  });

  it.each([
    '',
    'spring',
    '19',
    '2019-13',
    '13/2019',
    '2019-02-32',
    '0019',
    'Marketing 2019',
    'Siemens 2019',
    'Product 2019',
    'Ma 2019',
    'March',
    '3/4/2019',
  ])('%j is none, or none that anybody can tell', (text) => {
    expect(dateFrom(text)).toBeUndefined();
  });
});

describe('the name of a month', () => {
  it('is told from the one that only begins like it', () => {
    expect(['červen', 'července', 'červ', 'juil', 'jun', 'lis', 'listopadu', 'Mrz.'].map(monthNamed)).toEqual(
      [6, 7, 6, 7, 6, 11, 11, 3],
    );
  });
});
