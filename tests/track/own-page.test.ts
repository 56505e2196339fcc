import { describe, expect, it } from 'vitest';
import { changedFields } from '../../src/track/changed-fields.ts';
import { withOwnPages } from '../../src/track/own-page.ts';
import { withText } from '../../src/track/rematch.ts';
import { FITS, NOW, posting, record } from './records.ts';

const listed = posting('1', { department: 'Data' });
const own = {
  description: 'You write SQL.',
  locations: ['Oslo', 'Bergen'],
  workplace: 'hybrid',
  salary: { min: 50_000, currency: 'EUR' },
} as const;
const enriched = withText(record('1', { posting: listed, wantsText: 0 }), own, () => FITS, NOW);

describe("what an opening's own page added", () => {
  it('is no change when the list says again what it said before', () => {
    const [again = listed] = withOwnPages([listed], [enriched]);
    expect(again).toMatchObject({ locations: ['Oslo', 'Bergen'], workplace: 'hybrid', department: 'Data' });
    expect(changedFields(enriched.posting, again)).toEqual([]);
  });

  it('gives way where the list itself says something new', () => {
    const [moved = listed] = withOwnPages([{ ...listed, locations: ['Tromsø'] }], [enriched]);
    expect(moved).toMatchObject({ locations: ['Tromsø'], workplace: 'hybrid' });
    expect(changedFields(enriched.posting, moved)).toEqual(['locations']);
  });

  it('keeps what the list said first when the page is read once more', () => {
    const twice = withText(enriched, { workplace: 'remote' }, () => FITS, NOW);
    expect(twice).toMatchObject({ posting: { workplace: 'remote' }, listed: { workplace: null } });
  });

  it('leaves lists alone whose openings have no page of their own', () => {
    const postings = [listed];
    expect(withOwnPages(postings, [record('1')])).toBe(postings);
  });
});
