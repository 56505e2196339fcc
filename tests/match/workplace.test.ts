import { describe, expect, it } from 'vitest';
import { workplaceInLine, workplaceInText } from '../../src/match/workplace.ts';

describe('the way of working in a text', () => {
  it.each([
    ['Remote work: yes', 'remote'],
    ['WFH role', 'remote'],
    ['Permanent work from home', 'remote'],
    ['You must have a stable internet connection of at least 25 Mbps.', 'remote'],
    ['Travaillez d’où vous voulez en France', 'remote'],
    ['Trabaja desde cualquier lugar de México', 'remote'],
    ['Je werkt volledig remote', 'remote'],
    ['Homeoffice: ja', 'hybrid'],
    ['Two days a week WFH', 'hybrid'],
    ['Up to three days of home office per week', 'hybrid'],
    ['We meet in our studio every Wednesday; otherwise you decide where to work.', 'hybrid'],
    ['Tuesdays and Thursdays are remote.', 'hybrid'],
    ['3 Tage im Büro, 2 Tage mobil', 'hybrid'],
    ['Du arbeitest teils im Büro, teils von zu Hause', 'hybrid'],
    ['Mix of home and office working', 'hybrid'],
    ['Travail au bureau ou à distance', 'hybrid'],
    ['- Hybrid: 3 days in our Harbour Lane office', 'hybrid'],
    ['6 months initial | Hull, 1 day p/w on site', 'hybrid'],
    ['At least 50% of your time in the office each quarter', 'hybrid'],
    ['Arbeitsort: Winterthur, 2 Tage Homeoffice', 'hybrid'],
    ['2 Tage Home-Office pro Woche nach der Einarbeitung', 'hybrid'],
    ['Köln / hybrid – 16-20h pro Woche', 'hybrid'],
    ['2 feste Tage im Office, Rest remote', 'hybrid'],
    ['All work is performed on site.', 'onsite'],
    ['Site work, so no working from home', 'onsite'],
    ['Mode : Work From Office - 5 days', 'onsite'],
    ['Remote: nein', 'onsite'],
    ['Work from office, all five days a week', 'onsite'],
    ['You will be in our lab five days a week', 'onsite'],
    ['We need you in the office Monday to Friday.', 'onsite'],
    ['This position is not eligible for telework.', 'onsite'],
    ['Homeoffice ist leider nicht möglich.', 'onsite'],
    ['No es posible el teletrabajo.', 'onsite'],
    ['Le télétravail n’est pas possible.', 'onsite'],
  ])('"%s" is %s', (text, workplace) => {
    expect(workplaceInText(text)).toBe(workplace);
  });

  it.each([
    'Our customers love that they can reach us from home or in the office.',
    'You will install routers in the home or office of our clients.',
    'Our office is open Monday to Friday',
    'You secure remote access for a hybrid workforce',
    'You get a budget for your home office and lunch in the office',
  ])('"%s" says nothing of it', (text) => {
    expect(workplaceInText(text)).toBeUndefined();
  });
});

it('takes trades that are called remote or hybrid for no way of working', () => {
  const lines = ['GP, Remote & Rural Practice', 'Hybrid Seed Breeder', 'Corporate Home Office - Columbus'];
  expect(lines.map(workplaceInLine)).toEqual([undefined, undefined, undefined]);
});
