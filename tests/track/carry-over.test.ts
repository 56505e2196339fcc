import { describe, expect, it } from 'vitest';
import { carriedOver } from '../../src/track/carry-over.ts';
import { posting, record } from './records.ts';

const KNOWN = [
  record('1', { posting: posting('1', { title: 'Baker', locations: ['Leeds'], description: 'Bake.' }) }),
  record('2', { posting: posting('2', { title: 'Baker', locations: ['Hull'] }), savedAt: 5 }),
  record('3', { posting: posting('3', { title: 'Driver (m/f/d)' }) }),
  record('4', { posting: posting('4', { title: 'Clerk' }), state: 'gone' }),
];

const ids = (records: ReturnType<typeof carriedOver>) => records.map((each) => each.posting.id);

describe('openings at a new place', () => {
  it('are the same where the title is, and the town where several share it', () => {
    const moved = carriedOver(KNOWN, [
      posting('a', { title: 'Baker', locations: ['Hull, England'] }),
      posting('b', { title: 'baker', locations: ['Leeds, England'] }),
      posting('c', { title: 'Driver – m/f/d' }),
    ]);
    expect(ids(moved)).toEqual(['b', 'a', 'c', '4']);
    expect(moved.map(({ key }) => key)).toEqual(KNOWN.map(({ key }) => key));
    expect(moved[0]?.posting).toMatchObject({ description: 'Bake.', locations: ['Leeds, England'] });
    expect(moved[1]).toMatchObject({ savedAt: 5 });
  });

  it('are taken once each, so that no opening hides behind another', () => {
    const moved = carriedOver(KNOWN, [posting('a', { title: 'Baker', locations: ['York'] })]);
    expect(ids(moved)).toEqual(['a', '2', '3', '4']);
  });

  it('are left alone where the list still has their own ids', () => {
    const moved = carriedOver(KNOWN, [posting('1', { title: 'Baker' }), posting('9', { title: 'Baker' })]);
    expect(ids(moved)).toEqual(['1', '9', '3', '4']);
  });
});
