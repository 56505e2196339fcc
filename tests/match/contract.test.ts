import { describe, expect, it } from 'vitest';
import { contractIn } from '../../src/match/contract.ts';

describe('the kinds of contract', () => {
  it.each([
    ['20 hours per week, mornings', 'PART_TIME'],
    ['37,5 Stunden pro Woche', 'FULL_TIME'],
    ['16 horas semanales', 'PART_TIME'],
    ['24 uur per week', 'PART_TIME'],
    ['32-40 uur per week', 'FULL_TIME PART_TIME'],
    ['1st shift, 40 hrs', 'FULL_TIME'],
    ['0.8 FTE', 'PART_TIME'],
    ['1.0 WTE, permanent', 'FULL_TIME'],
    ['CDD de 6 mois, temps plein (35h)', 'FULL_TIME TEMPORARY'],
    ['Vollzeit, zunächst befristet', 'FULL_TIME TEMPORARY'],
    ['Fixed term for 12 months', 'TEMPORARY'],
    ['Maternity cover until May', 'TEMPORARY'],
    ['Zero hours contract', 'PER_DIEM'],
    ['You work as an independent contractor', 'CONTRACTOR'],
    ['Full or part-time considered', 'FULL_TIME PART_TIME'],
    ['Stonecroft Labs | Remote (US) | Full-time', 'FULL_TIME'],
    ['Tulsa, OK • Full-Time • Exempt', 'FULL_TIME'],
    ['27 days off. Permanent, full time (37.5h).', 'FULL_TIME'],
    ['Time type: Full time', 'FULL_TIME'],
    ['Contract: Permanent. Working pattern: Full-time, Part-time', 'FULL_TIME PART_TIME'],
    ['We also have a couple of full time posts', 'FULL_TIME'],
    ['Long-term contract through to June', 'CONTRACTOR'],
    ['Duration: 9 months fixed term, may be extended', 'TEMPORARY'],
    ['Ab sofort, Voll- oder Teilzeit (20–40 Std.)', 'FULL_TIME PART_TIME'],
    ['Unbefristet, Vollzeit. Jetzt bewerben', 'FULL_TIME'],
    ['Befristung: 1 Jahr, Übernahme möglich', 'TEMPORARY'],
    ['Als Karenzvertretung bis Herbst', 'TEMPORARY'],
    ['Die Wintersaison vom 1. Dezember bis 10. April', 'TEMPORARY'],
    ['5-Tage-Woche, 42 Std', 'FULL_TIME'],
    ['mit 30 bis 39 Wochenstunden', 'FULL_TIME PART_TIME'],
    ['Contract als uitzendkracht. Voltijds 38u/week', 'FULL_TIME TEMPORARY'],
  ])('of "%s" are %s', (text, contract) => {
    expect(contractIn('', text).join(' ')).toBe(contract);
  });

  it.each([
    'Employees who work at least 30 hours per week are eligible for benefits.',
    'Part-time employees accrue PTO pro rata.',
    'Unbefristete Anstellung',
    'Direktvermittlung, keine Zeitarbeit',
    'You negotiate long-term contracts with clients',
    'Befristung: keine',
    'Indefinite-term contract',
    'Our shop is open 50 hours a week to customers',
    'You manage a team of 12 FTE',
  ])('are none in "%s"', (text) => {
    expect(contractIn('', text)).toEqual([]);
  });

  it.each([
    ['Pflegefachperson 80-100 %', 'FULL_TIME PART_TIME'],
    ['Koch 60%', 'PART_TIME'],
    ['Barista - PT', 'PART_TIME'],
    ['Prácticas - Diseño', 'INTERN'],
    ['Locum Pharmacist', 'TEMPORARY'],
    ['Casual Library Officer', 'PER_DIEM'],
    ['Physiotherapist - PT', ''],
    ['Temporary Works Designer', ''],
    ['Contract Furniture Consultant', ''],
    ['Internship Programme Manager', ''],
    ['Engineer, 100% remote', ''],
  ])('of a title "%s" are %s', (title, contract) => {
    expect(contractIn(title, '').join(' ')).toBe(contract);
  });
});
