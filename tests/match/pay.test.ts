import { describe, expect, it } from 'vitest';
import { extract } from '../../src/match/extract.ts';
import { TABLE } from './table.ts';

/** "22.5- USD HOUR", or nothing. */
function payIn(text: string, location = ''): string | undefined {
  const { salary } = extract({ title: '', location, text }, TABLE);
  return salary ? `${salary.min ?? ''}-${salary.max ?? ''} ${salary.currency} ${salary.unit}` : undefined;
}

describe('the pay a text names', () => {
  it.each([
    ['Band 6: £37,338 a year', '37338-37338 GBP YEAR'],
    ['circa £65,000', '65000-65000 GBP YEAR'],
    ['It pays $18 an hour', '18-18 USD HOUR'],
    ['$22.50 (Grade 1) - $27.10 (Grade 3) per hour', '22.5-27.1 USD HOUR'],
    ['Salaris: €2.800 tot €3.400 bruto per maand', '2800-3400 EUR MONTH'],
    ['Retribución: 22.000€ - 25.000€ b/a', '22000-25000 EUR YEAR'],
    ['Salaire fixe : 38 K€ + variable', '38000-38000 EUR YEAR'],
    ['Rate: £350 pd', '350-350 GBP DAY'],
    ['8-12 Lacs P.A.', '800000-1200000 INR YEAR'],
    ['$95k + super', '95000-95000 AUD YEAR'],
  ])('of "%s" is %s', (text, pay) => {
    expect(payIn(text)).toBe(pay);
  });

  it.each([
    ['Sueldo: $25.000 mensuales', 'Guadalajara, México', '25000-25000 MXN MONTH'],
    ['Salary: $60,000 - $80,000 per year', 'Mexico City, Mexico', '60000-80000 USD YEAR'],
    ['Lønn: kr 550 000 - 620 000', 'Oslo', '550000-620000 NOK YEAR'],
    ['Salary 60-70k', 'Berlin, Germany', '60000-70000 EUR YEAR'],
    ['Salary 60-70k', 'Leeds, UK', '60000-70000 GBP YEAR'],
  ])('of "%s" in %s is in the money of the place: %s', (text, location, pay) => {
    expect(payIn(text, location)).toBe(pay);
  });

  it.each([
    ['Allowance: £6,500 per annum', ''],
    ['Turnover: £41,000 per year', ''],
    ['Our platform pays $2M to creators', ''],
    ['We serve 120-140k users', 'Brooklyn, NY'],
  ])('is none in "%s"', (text, location) => {
    expect(payIn(text, location)).toBeUndefined();
  });
});
