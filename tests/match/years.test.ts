import { describe, expect, it } from 'vitest';
import { yearsInText } from '../../src/match/years.ts';

function years(text: string): string | undefined {
  const found = yearsInText(text)?.experience;
  return found && `${found.min ?? ''}-${found.max ?? ''}`;
}

describe('the years of experience a text asks for', () => {
  it.each([
    ['6 months of warehouse experience', '0.5-'],
    ['At least 18 months in a similar role', '1.5-'],
    ['Mindestens 6 Monate Berufserfahrung', '0.5-'],
    ['Half a year of experience is enough', '0.5-'],
    ['Experiencia mínima de un año en cocina', '1-'],
    ['Mindestens ein Jahr Berufserfahrung', '1-'],
    ['PQE: 3 – 6 yrs', '3-6'],
    ['Experience: 5 yrs min, 12 yrs max', '5-12'],
    ['A minimum of three to five (3–5) years of HR experience', '3-5'],
    ['High school diploma and 6 years of experience or Bachelor’s and 2 years', '2-'],
    ['PhD with 2+ yrs experience, MSc with 5+ yrs or BSc with 8+ yrs', '2-'],
    ['7+ years in accounting/finance, including at least 3 years in revenue', '7-'],
    ['- At least eight years of embedded C, shipped in something', '8-'],
    ['-3+ yrs leading teams in distribution', '3-'],
    ['▪️ 3 years + in a fresh food kitchen', '3-'],
    ['Requirements: 5+ years of Python. Nice to have: Rust.', '5-'],
    ['Minimum qualifications: 3 years in sales.', '3-'],
    ['What you must have\n3 years residential service, not install', '3-'],
    ['mind. 2-3 Jahre Praxis, gerne in einer Kanzlei', '2-3'],
    ['> mind. 2 Jahre Außendienst, idealerweise Pharma', '2-'],
    ['Two years of recent (within the past 5 years) ICU experience', '2-'],
  ])('in "%s" are %s', (text, expected) => {
    expect(years(text)).toBe(expected);
  });

  it.each([
    '6 months probation, then a permanent contract',
    'Support children (11 to 17 years) with complex needs',
    'Three years of college coursework may be substituted for the experience',
    'You do not need 10 years of experience.',
    '- At least 2 years warranty',
    'Benefits\n- 2 years parental leave',
    'Requirements\n- At least 18 years old',
  ])('are none in "%s"', (text) => {
    expect(years(text)).toBeUndefined();
  });
});
