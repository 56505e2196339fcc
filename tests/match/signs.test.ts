import { expect, test } from 'vitest';
import { allSignedLines } from '../../src/match/all-signs.ts';
import { machineOf } from '../../src/match/machine.ts';
import { linesAbout, SIGN } from '../../src/match/signs.ts';

const textsOf = (text: string, sign: number, most?: number) =>
  linesAbout(allSignedLines(text), sign, most).map((line) => line.text);

test('a line is read for what its words may tell, whatever their case and accents', () => {
  expect(textsOf('We build.\nFully REMOTE\nTélétravail possible\nBüro in Wien', SIGN.workplace)).toEqual([
    'Fully REMOTE',
    'Télétravail possible',
    'Büro in Wien',
  ]);
});

test('one line tells of several things, and each line knows where it stands', () => {
  const text = 'About us\r\n5 years, hybrid, $90k\nLocation: Berlin';
  const [line] = linesAbout(allSignedLines(text), SIGN.years | SIGN.workplace | SIGN.money | SIGN.number);
  expect(line).toMatchObject({ text: '5 years, hybrid, $90k', start: 10 });
  expect(textsOf(text, SIGN.placeLabel)).toEqual(['Location: Berlin']);
});

test('what must stand as a word is found at both ends of a line, and not inside another word', () => {
  expect(textsOf('week\nbiweekly\n3 ans\nplans\nhome\nlighthome', SIGN.workplace)).toEqual(['week', 'home']);
  expect(textsOf('3 ans\nplans\n5年以上\n경력 3년', SIGN.years)).toEqual(['3 ans', '5年以上', '경력 3년']);
});

test('a word is found that begins inside another that fails', () => {
  expect(textsOf('part partime\nparpart time\ncontract contract role', SIGN.contract)).toEqual([
    'parpart time',
    'contract contract role',
  ]);
});

test('money is a sign, a code or a scale', () => {
  expect(textsOf('€ 50\n50 k\n50 EUR\n50 Kč\n100 лв\nRs. 500\nfifty\n50 people', SIGN.money)).toEqual([
    '€ 50',
    '50 k',
    '50 EUR',
    '50 Kč',
    '100 лв',
    'Rs. 500',
  ]);
});

test('no line is read beyond the letters that count', () => {
  expect(textsOf('remote one\nremote two\nremote three', SIGN.workplace, 15)).toEqual(['remote one', 'remo']);
});

test('more words than the machine has room for are refused, not mixed up', () => {
  const words = Array.from(
    { length: 2048 },
    (_, at) => `w${'abcdefgh'.charAt(at % 8)}${at.toString(2).replaceAll('0', 'a').replaceAll('1', 'b')}`,
  );
  expect(() => machineOf([[1, words.join(';')]])).toThrow(RangeError);
});
