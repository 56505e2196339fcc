import { describe, expect, it } from 'vitest';
import { dayFromWords, dayIn } from '../../src/read/ago.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

describe('the day a piece of a page means', () => {
  it.each([
    ['Posted 3 days ago', '2026-11-20'],
    ['a week ago', '2026-11-16'],
    ['5 hours ago', '2026-11-23'],
    ['Posted yesterday', '2026-11-22'],
    ['vor 3 Tagen', '2026-11-20'],
    ['Veröffentlicht vor einer Woche', '2026-11-16'],
    ['vor 2 Monaten', '2026-09-24'],
    ['heute', '2026-11-23'],
    ['il y a 3 jours', '2026-11-20'],
    ['Publié il y a une semaine', '2026-11-16'],
    ["aujourd'hui", '2026-11-23'],
    ['hace 3 días', '2026-11-20'],
    ['hace un mes', '2026-10-24'],
    ['ayer', '2026-11-22'],
    ['3 dni temu', '2026-11-20'],
    ['tydzień temu', '2026-11-16'],
    ['Dodano wczoraj', '2026-11-22'],
    ['před 3 dny', '2026-11-20'],
    ['před týdnem', '2026-11-16'],
    ['včera', '2026-11-22'],
    ['3日前', '2026-11-20'],
    ['2週間前', '2026-11-09'],
    ['5時間前', '2026-11-23'],
    ['本日', '2026-11-23'],
  ])('%s', (words, day) => {
    expect(dayIn(words, NOW)).toBe(day);
  });

  it.each([
    ['2026-11-01', '2026-11-01'],
    ['Published on 1 November 2026', '2026-11-01'],
    ['November 1st, 2026', '2026-11-01'],
    ['1. November 2026', '2026-11-01'],
    ['1er novembre 2026', '2026-11-01'],
    ['1 de noviembre de 2026', '2026-11-01'],
    ['1 listopada 2026', '2026-11-01'],
    ['1. července 2026', '2026-07-01'],
    ['2. června 2026', '2026-06-02'],
    ['掲載日：2026年11月1日', '2026-11-01'],
    ['01.11.2026', '2026-11-01'],
  ])('%s, written out', (words, day) => {
    expect(dayIn(words, NOW)).toBe(day);
  });

  it.each([
    '30+ days ago',
    'more than 30 days ago',
    'vor mehr als 30 Tagen',
    'il y a plus de 30 jours',
    '4 days a week',
    '30 Tage Urlaub',
    'Apply by 1 November 2026',
    '1 December 2026',
    '3 Locations',
    'Dennis',
    '日本',
  ])('%s tells none', (words) => {
    expect(dayIn(words, NOW)).toBeUndefined();
  });

  it('needs to know when it is for words that count from today', () => {
    expect(dayIn('3 days ago', undefined)).toBeUndefined();
    expect(dayFromWords('Posted 3 Days', NOW)).toBe('2026-11-20');
  });
});
