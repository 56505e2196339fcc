import { describe, expect, it } from 'vitest';
import type { Posting } from '../../src/model/posting.ts';
import { rematched, withText } from '../../src/track/rematch.ts';
import { FITS, MISFIT, NOW, posting, record } from './records.ts';

const news = { kind: 'new', at: 5 } as const;
/** Only what mentions SQL fits. */
const match = ({ title, description = '' }: Posting) =>
  `${title} ${description}`.includes('SQL') ? FITS : MISFIT;

describe('another profile', () => {
  it('leaves a record alone that it judges the same', () => {
    const before = record('1', { posting: posting('1', { title: 'SQL' }) });
    expect(rematched(before, match, NOW)).toBe(before);
  });

  it('never pings: what does not fit any more is settled, what fits now was settled before', () => {
    expect(rematched(record('1', { news }), match, NOW)).toMatchObject({ match: MISFIT, announcedAt: NOW });
    const misfit = record('2', {
      posting: posting('2', { title: 'SQL' }),
      news,
      match: MISFIT,
      announcedAt: 4,
    });
    expect(rematched(misfit, match, NOW)).toMatchObject({ match: FITS, announcedAt: 4 });
  });
});

describe('the text of an opening', () => {
  const waiting = record('1', { news, match: MISFIT, wantsText: 0 });

  it('decides whether its news fits', () => {
    const fits = withText(waiting, { description: 'You write SQL.' }, match, NOW);
    expect(fits).toMatchObject({ match: FITS, posting: { description: 'You write SQL.' } });
    expect(fits).not.toHaveProperty('wantsText');
    expect(fits).not.toHaveProperty('announcedAt');
    expect(withText(waiting, { description: 'You bake.' }, match, NOW)).toMatchObject({ announcedAt: NOW });
  });

  it('never makes it another opening', () => {
    const other = { id: '9', url: 'https://elsewhere.example/', title: 'SQL', team: 'Data' };
    expect(withText(waiting, other, match, NOW).posting).toEqual({ ...posting('1'), team: 'Data' });
  });

  it('is asked for three times, then the opening is judged by what the list said', () => {
    const once = withText(waiting, undefined, match, NOW);
    const twice = withText(once, undefined, match, NOW);
    expect([once.wantsText, twice.wantsText, twice.announcedAt]).toEqual([1, 2, undefined]);
    const given = withText(twice, undefined, match, NOW);
    expect(given).toMatchObject({ match: MISFIT, announcedAt: NOW });
    expect(given).not.toHaveProperty('wantsText');
  });
});
