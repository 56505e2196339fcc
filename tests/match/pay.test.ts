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
    ['Poste en CDI 39h, 2200 € net', '2200-2200 EUR MONTH'],
    ['Poste en CDI, 2 200 € brut/mois, tickets restaurant', '2200-2200 EUR MONTH'],
    ['Taux horaire : 14,50 €/h brut', '14.5-14.5 EUR HOUR'],
    ['à partir de 30 K€', '30000- EUR YEAR'],
    ['Salaire : 2 000 € net x 13 mois', '2000-2000 EUR MONTH'],
    ['Vous touchez 28/32 K€ selon profil', '28000-32000 EUR YEAR'],
    ['Mission longue, TJM 450 €', '450-450 EUR DAY'],
    ['Gratification : 650 €/mois', '650-650 EUR MONTH'],
    ['Gehalt: ab 3.200 € brutto', '3200- EUR MONTH'],
    ['Gehalt ab 3.200,- € brutto monatlich', '3200- EUR MONTH'],
    ['Ab 15,- €/Std. plus Trinkgeld', '15- EUR HOUR'],
    ['Jahresgehalt: 55 T€ - 65 T€', '55000-65000 EUR YEAR'],
    ['Zieleinkommen 90–110 TEUR p.a.', '90000-110000 EUR YEAR'],
    ['Jahresgehalt bis 80 TEUR', '-80000 EUR YEAR'],
    ["Lohn: CHF 4'800.- brutto x 13", '4800-4800 CHF MONTH'],
    ['Ausbildungsvergütung: 1. Jahr 1.218 €, 2. Jahr 1.268 €', '1218-1218 EUR MONTH'],
    ['Salario bruto anual: 22.000 € en 14 pagas', '22000-22000 EUR YEAR'],
    ['Sueldo bruto: 1.134 € x 14 pagas', '1134-1134 EUR MONTH'],
    ['Entre 18.000€ y 21.000€ S.B.A.', '18000-21000 EUR YEAR'],
    ['Salario: 1.400 €/mes netos, 14 pagas', '1400-1400 EUR MONTH'],
    ['Site Manager - Derby - £55,000-£65,000 + car allowance', '55000-65000 GBP YEAR'],
    ['Payroll Clerk\nHull\n£25,500 per annum\nOur client sells boats', '25500-25500 GBP YEAR'],
    ['DRIVERS - DERBY - £17.20 to £24.60 PER HOUR\nStart\tRate\nSunday\t£24.60', '17.2-24.6 GBP HOUR'],
    ['£12.82ph weekdays / £13.50ph weekends + 40p a mile', '12.82-13.5 GBP HOUR'],
    ['4 day week. £36k + tronc. No split shifts', '36000-36000 GBP YEAR'],
    ['THE DEAL\n- $95,000 to $115,000 + super + ute', '95000-115000 AUD YEAR'],
    ['Bezahlt wird nach Tarif (3.303 bis 4.343 Euro bei Vollzeit)', '3303-4343 EUR MONTH'],
  ])('of "%s" is %s', (text, pay) => {
    expect(payIn(text)).toBe(pay);
  });

  it.each([
    ['Sueldo: $25.000 mensuales', 'Guadalajara, México', '25000-25000 MXN MONTH'],
    ['Salary: $60,000 - $80,000 per year', 'Mexico City, Mexico', '60000-80000 USD YEAR'],
    ['Lønn: kr 550 000 - 620 000', 'Oslo', '550000-620000 NOK YEAR'],
    ['Salary 60-70k', 'Berlin, Germany', '60000-70000 EUR YEAR'],
    ['Salary 60-70k', 'Leeds, UK', '60000-70000 GBP YEAR'],
    ['Basic $2,300 - $2,700 + service charge', 'Singapore', '2300-2700 SGD MONTH'],
    ['Hola\n$1.800.000 mensual + comisiones sin techo', 'Cali, Colombia', '1800000-1800000 COP MONTH'],
  ])('of "%s" in %s is in the money of the place: %s', (text, location, pay) => {
    expect(payIn(text, location)).toBe(pay);
  });

  it.each([
    ['Allowance: £6,500 per annum', ''],
    ['Turnover: £41,000 per year', ''],
    ['Our platform pays $2M to creators', ''],
    ['A take-home task, which we pay £150 for', ''],
    ['Algún sábado voluntario (pagado a 19 €/h)', ''],
    ['Your goals\n• £50,000 per year in new orders', ''],
    ['We serve 120-140k users', 'Brooklyn, NY'],
    ['13e mois, ticket resto 11 €', ''],
    ['Salaire sur 13 mois, prime de 500 €', ''],
    ['Vergütung nach EG 9b TVöD, 39 Stunden', ''],
    ['Eingruppierung: E 13 TV-L', ''],
    ['Minijob auf 556-€-Basis', ''],
    ['Umsatz von 3,5 Mio. € netto', ''],
    ['Facturación de 20 millones de euros netos', ''],
  ])('is none in "%s"', (text, location) => {
    expect(payIn(text, location)).toBeUndefined();
  });
});
