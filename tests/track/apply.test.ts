import { describe, expect, it } from 'vitest';
import type { Posting } from '../../src/model/posting.ts';
import type { PostingRecord } from '../../src/model/record.ts';
import { applyComparison } from '../../src/track/apply.ts';
import { compare } from '../../src/track/compare.ts';
import { FITS, MISFIT, NOW, posting, record } from './records.ts';

/** Only analysts fit. */
const match = ({ title }: Posting) => (title.includes('Analyst') ? FITS : MISFIT);

function landed(records: readonly PostingRecord[], postings: readonly Posting[], first = false) {
  const comparison = compare(first ? null : records, postings, { list: 'api' });
  return applyComparison({
    watchId: 'w1',
    records,
    postings,
    comparison,
    match,
    now: NOW,
    lastGood: NOW - 60,
  });
}

const analyst = (id: string) => posting(id, { title: 'Data Analyst' });

describe('what a reading makes of the records', () => {
  it('takes the first look down without news', () => {
    const [one] = landed([], [analyst('1')], true);
    expect(one).toMatchObject({ key: 'w1 1', baseline: true, state: 'open', firstSeen: NOW, match: FITS });
    expect(one).not.toHaveProperty('news');
  });

  it('tells a new opening, and settles at once one that does not fit', () => {
    const [fits, misfit] = landed([record('9')], [posting('9'), analyst('1'), posting('2')]);
    expect(fits).toMatchObject({ baseline: false, news: { kind: 'new', at: NOW } });
    expect(fits).not.toHaveProperty('announcedAt');
    expect(misfit).toMatchObject({ news: { kind: 'new' }, announcedAt: NOW });
  });

  it('leaves open whether a new one fits while its text is yet to be read', () => {
    const comparison = compare([], [posting('1')], { list: 'api' });
    const more = { watchId: 'w1', records: [], postings: [posting('1')], comparison, match, now: NOW };
    const [waiting] = applyComparison({ ...more, wantsText: () => true });
    expect(waiting).toMatchObject({ match: MISFIT, wantsText: 0 });
    expect(waiting).not.toHaveProperty('announcedAt');
  });

  it('writes nothing for a list that did not change', () => {
    expect(landed([record('1'), record('2')], [posting('2'), posting('1')])).toEqual([]);
  });

  it('closes what is gone and remembers when it was last seen', () => {
    const [gone] = landed([record('1'), record('2')], [posting('2')]);
    expect(gone).toMatchObject({ state: 'gone', goneAt: NOW, missed: 1, lastSeen: NOW - 60 });
  });

  it('opens again what is back, as news, and keeps that it was dismissed or saved', () => {
    const before = record('1', {
      posting: analyst('1'),
      state: 'gone',
      goneAt: 5,
      missed: 1,
      announcedAt: 4,
      seenAt: 6,
      savedAt: 7,
    });
    const [back] = landed([before, record('2')], [analyst('1'), posting('2')]);
    expect(back).toMatchObject({ state: 'open', missed: 0, news: { kind: 'back', at: NOW }, savedAt: 7 });
    for (const field of ['goneAt', 'announcedAt', 'seenAt']) expect(back).not.toHaveProperty(field);
  });

  it('keeps each spell in which an opening was listed', () => {
    const first = { from: 1, lastSeen: 2, goneAt: 3 };
    const times = { firstSeen: 1, spells: [first], openSince: 5, lastSeen: 7, goneAt: 9 };
    const before = record('1', { ...times, state: 'gone', missed: 1 });
    const [back] = landed([before, record('2')], [posting('1'), posting('2')]);
    expect(back).toMatchObject({ spells: [first, { from: 5, lastSeen: 7, goneAt: 9 }], openSince: NOW });
  });

  it('makes a changed opening new to the eye without a ping', () => {
    const before = record('1', { posting: analyst('1'), seenAt: 3 });
    const [changed] = landed([before], [{ ...analyst('1'), title: 'Senior Analyst' }]);
    expect(changed).toMatchObject({
      news: { kind: 'changed', at: NOW },
      changes: [{ at: NOW, fields: ['title'] }],
      announcedAt: NOW,
      posting: { title: 'Senior Analyst' },
    });
    expect(changed).not.toHaveProperty('seenAt');
  });

  it('keeps what a changed field said before and says now', () => {
    const before = record('1', { posting: { ...analyst('1'), salary: { min: 1 } } });
    const [changed] = landed([before], [{ ...analyst('1'), title: 'Senior Analyst', department: 'Ops' }]);
    expect(changed?.changes).toEqual([
      {
        at: NOW,
        fields: ['title', 'department', 'salary'],
        was: { title: 'Data Analyst', salary: { min: 1 } },
        is: { title: 'Senior Analyst', department: 'Ops' },
      },
    ]);
  });

  it('leaves put away what was dismissed and is put up again, but nothing else of its title', () => {
    const before = record('1', { posting: analyst('1'), missed: 1, dismissedAt: 5 });
    const [again, other] = landed(
      [before, record('8')],
      [analyst('3'), { ...analyst('4'), locations: ['Elsewhere'] }, posting('8')],
    );
    expect(again).toMatchObject({ earlier: [{ id: '1' }], dismissedAt: 5 });
    expect(other).not.toHaveProperty('dismissedAt');
  });

  it('knows an opening that was put up again under a new id, with its dates', () => {
    const old = record('1', { posting: analyst('1'), state: 'gone', firstSeen: 1, lastSeen: NOW - 9 });
    const other = record('2');
    const [fresh] = landed([old, other], [analyst('3'), posting('2')]);
    expect(fresh).toMatchObject({ news: { kind: 'new' }, earlier: [{ id: '1', firstSeen: 1 }] });
    const [again] = landed([{ ...(fresh ?? old), state: 'gone' }, other], [analyst('4'), posting('2')]);
    expect(again?.earlier?.map(({ id }) => id)).toEqual(['1', '3']);
  });

  it.each([
    ['stands beside the other', {}, true],
    ['is in another place', { locations: ['Bergen'] }, false],
    ['has another requisition', { requisitionId: 'R-2' }, false],
    ['has another text', { description: 'Quite another thing to do in another house' }, false],
  ])('takes nothing for put up again that %s', (_, more, listed) => {
    const first = {
      ...analyst('1'),
      requisitionId: 'R-1',
      description: 'We bake bread every night of the week',
    };
    const before = record('1', { posting: first, ...(listed ? {} : { state: 'gone' as const }) });
    const fresh = { ...first, id: '3', ...more };
    const [found] = landed([before, record('2')], [fresh, posting('2'), ...(listed ? [first] : [])]);
    expect(found).toMatchObject({ key: 'w1 3' });
    expect(found).not.toHaveProperty('earlier');
  });

  it('lets a change ping when it is what makes the opening fit', () => {
    const [changed] = landed([record('1', { match: MISFIT })], [analyst('1')]);
    expect(changed).toMatchObject({ news: { kind: 'changed' }, match: FITS });
    expect(changed).not.toHaveProperty('announcedAt');
  });

  it('notes a rewritten text quietly', () => {
    const before = record('1', { posting: { ...analyst('1'), description: 'Old' }, seenAt: 3 });
    const [changed] = landed([before], [{ ...analyst('1'), description: 'New' }]);
    expect(changed).toMatchObject({ seenAt: 3, changes: [{ fields: ['description'] }] });
    expect(changed).not.toHaveProperty('news');
  });

  it('makes one whose title changed with its text new to the eye', () => {
    const before = record('1', { posting: { ...analyst('1'), description: 'Old' }, seenAt: 3 });
    const [changed] = landed([before], [{ ...analyst('1'), title: 'Lead Analyst', description: 'New' }]);
    expect(changed).toMatchObject({ news: { kind: 'changed', at: NOW }, announcedAt: NOW });
    expect(changed).not.toHaveProperty('seenAt');
  });

  it('does not silence news nobody was told of yet', () => {
    const before = record('1', { posting: analyst('1'), news: { kind: 'new', at: 5 } });
    const [changed] = landed([before], [{ ...analyst('1'), title: 'Senior Analyst' }]);
    expect(changed).toMatchObject({ news: { kind: 'new', at: 5 }, posting: { title: 'Senior Analyst' } });
    expect(changed).not.toHaveProperty('announcedAt');
  });

  it('keeps the text known from the opening itself when the list has none', () => {
    const before = record('1', { posting: { ...analyst('1'), description: 'Known' } });
    const [changed] = landed([before], [{ ...analyst('1'), locations: ['Bergen'] }]);
    expect(changed?.posting).toMatchObject({ description: 'Known', locations: ['Bergen'] });
  });

  it('only counts what a suspicious reading missed', () => {
    const before = ['1', '2', '3', '4', '5', '6'].map((id) => record(id));
    const after = landed(before, [{ ...posting('1'), title: 'Other' }, analyst('7')]);
    expect(after.map(({ key, state, missed }) => [key, state, missed])).toEqual(
      ['2', '3', '4', '5', '6'].map((id) => [`w1 ${id}`, 'open', 1]),
    );
  });
});
