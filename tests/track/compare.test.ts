import { describe, expect, it } from 'vitest';
import type { Posting } from '../../src/model/posting.ts';
import { compare, type Known } from '../../src/track/compare.ts';

const API = { list: 'api' } as const;
const PAGE = { list: 'page' } as const;

function posting(id: string, more: Partial<Posting> = {}): Posting {
  return { id, url: `https://jobs.example/${id}`, title: `Opening ${id}`, locations: ['Oslo'], ...more };
}

function known(id: string, more: Partial<Known> = {}): Known {
  return { posting: posting(id), state: 'open', missed: 0, ...more };
}

const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

describe('comparing two readings', () => {
  it('takes the first reading as the starting point, in which nothing is news', () => {
    const found = compare(
      null,
      ids(1, 3).map((id) => posting(id)),
      API,
    );
    expect(found).toEqual({
      new: [],
      changed: [],
      missing: [],
      gone: [],
      back: [],
      baseline: true,
      suspicious: false,
    });
  });

  it('tells new openings after a first look that found none', () => {
    const found = compare([], [posting('1')], API);
    expect(found).toMatchObject({ new: ['1'], baseline: false, suspicious: false });
  });

  it('is silent about another order, white space and the age of a posting', () => {
    const before = [
      known('1', { posting: posting('1', { title: 'Data  Analyst', locations: ['Oslo', 'Bergen'] }) }),
      known('2', { posting: posting('2', { description: 'Posted 2 days ago.\nGood pay' }) }),
    ];
    const after = [
      posting('2', { description: 'Posted 3 days ago. Good\u00a0pay', datePosted: '2026-11-20' }),
      posting('1', { title: 'Data Analyst ', locations: ['Bergen', 'Oslo'] }),
    ];
    expect(compare(before, after, API)).toMatchObject({ new: [], changed: [], gone: [], missing: [] });
  });

  it('names the fields that changed', () => {
    const before = [known('1', { posting: posting('1', { salary: { min: 1 }, description: 'A' }) })];
    const after = [posting('1', { title: 'Lead', salary: { min: 2 }, locations: [], description: 'B' })];
    const [change] = compare(before, after, API).changed;
    expect(change?.id).toBe('1');
    expect([...(change?.fields ?? [])].sort()).toEqual(['description', 'locations', 'salary', 'title']);
  });

  it('does not call a description changed when the list simply carries none', () => {
    const before = [known('1', { posting: posting('1', { description: 'From its own page' }) })];
    expect(compare(before, [posting('1')], API).changed).toEqual([]);
  });

  it('believes one miss of an API list and only the second of a page', () => {
    const before = ids(1, 6).map((id) => known(id));
    const after = ids(1, 5).map((id) => posting(id));
    expect(compare(before, after, API)).toMatchObject({ gone: ['6'], missing: [] });
    expect(compare(before, after, PAGE)).toMatchObject({ gone: [], missing: ['6'] });
    const again = [...ids(1, 5).map((id) => known(id)), known('6', { missed: 1 })];
    expect(compare(again, after, PAGE)).toMatchObject({ gone: ['6'], missing: [] });
  });

  it('wants two misses of a page even where the last day of the opening has passed', () => {
    const over = known('9', { posting: posting('9', { validThrough: '2026-11-01' }) });
    const found = compare([known('1'), known('2'), over], [posting('1'), posting('2')], PAGE);
    expect(found).toMatchObject({ gone: [], missing: ['9'] });
  });

  it.each([
    ['entities', 'R&D Engineer (m/f)', 'R&amp;D Engineer (m&#x2F;f)'],
    ['entities written twice over', 'R&D Engineer', 'R&amp;amp;D Engineer'],
    ['capitals', 'SENIOR BAKER', 'Senior Baker'],
    ['the make of dashes and quotes', 'Baker – “night”', 'Baker - "night"'],
    ['signs nobody sees', 'Baker\u200b, ni\u00adght', 'Baker, night'],
  ])('is silent about %s in a title', (_, old, fresh) => {
    const before = [known('1', { posting: posting('1', { title: old }) })];
    expect(compare(before, [posting('1', { title: fresh })], API).changed).toEqual([]);
  });

  it.each([
    [{ employmentType: 'FULL_TIME' }, { employmentType: 'Full-time' }],
    [{ description: '• Bake\n• Sell' }, { description: '- Bake\n- Sell' }],
    [{ description: 'Bake. Last updated: 5 Jan 2026' }, { description: 'Bake. Last updated: 6 Jan 2026' }],
    [{ description: 'Bake. Over 100 applicants' }, { description: 'Bake. Over 200 applicants' }],
    [{ datePosted: '2026-01-01', validThrough: '2026-02-01' }, { datePosted: '2026-01-02' }],
  ])('is silent about %o that becomes %o', (old, fresh) => {
    const before = [known('1', { posting: posting('1', old) })];
    expect(compare(before, [posting('1', fresh)], API).changed).toEqual([]);
  });

  it('tells a real word of a title, a place, a pay and a requisition apart', () => {
    const before = [known('1', { posting: posting('1', { title: 'Baker I', salary: { min: 30000 } }) })];
    const after = [
      posting('1', { title: 'Baker II', salary: { min: 31000 }, locations: ['Oslo', 'Bergen'] }),
    ];
    expect(compare(before, after, API).changed).toEqual([
      { id: '1', fields: ['title', 'locations', 'salary'] },
    ]);
  });

  it('takes a row that stands twice for one, whichever comes first', () => {
    const rows = [posting('1', { locations: ['Oslo'] }), posting('1', { locations: ['Bergen'] })];
    const before = [...rows].reverse().map((one) => known('1', { posting: one }));
    expect(compare(before, rows, API)).toMatchObject({ new: [], changed: [], gone: [] });
    expect(compare([...before, known('2')], [posting('2')], API).gone).toEqual(['1']);
  });

  it.each([API, PAGE])('waits for a second look when a list shrank by more than half ($list)', (options) => {
    const after = ids(1, 4).map((id) => posting(id));
    const first = compare(
      ids(1, 10).map((id) => known(id)),
      after,
      options,
    );
    expect(first).toMatchObject({ suspicious: true, gone: [], missing: ids(5, 10) });
    const again = ids(1, 10).map((id) => known(id, { missed: Number(id) > 4 ? 1 : 0 }));
    expect(compare(again, after, options)).toMatchObject({
      suspicious: false,
      gone: ids(5, 10),
      missing: [],
    });
  });

  it('does not find half a list suspicious, however long', () => {
    expect(
      compare(
        ids(1, 10).map((id) => known(id)),
        ids(1, 5).map((id) => posting(id)),
        API,
      ).suspicious,
    ).toBe(false);
    expect(
      compare(
        ids(1, 2).map((id) => known(id)),
        [posting('1')],
        API,
      ).suspicious,
    ).toBe(false);
  });

  it('finds a short list suspicious too when more than half of it is missing', () => {
    const known3 = ids(1, 3).map((id) => known(id));
    expect(compare(known3, [posting('1')], API)).toMatchObject({ suspicious: true, gone: [] });
  });

  it.each([1, 3, 40])(
    'finds a list of %i that became empty suspicious, and believes it the second time',
    (size) => {
      const before = ids(1, size).map((id) => known(id));
      expect(compare(before, [], API)).toMatchObject({ suspicious: true, gone: [], missing: ids(1, size) });
      const again = ids(1, size).map((id) => known(id, { missed: 1 }));
      expect(compare(again, [], API)).toMatchObject({ suspicious: false, gone: ids(1, size) });
    },
  );

  it('is suspicious of a list in which nothing is known', () => {
    const found = compare(
      ids(1, 8).map((id) => known(id)),
      ids(21, 30).map((id) => posting(id)),
      API,
    );
    expect(found).toMatchObject({ suspicious: true, gone: [], new: ids(21, 30) });
  });

  it('forgives a miss when the opening is listed again, without calling it back', () => {
    const before = [known('1', { missed: 1 }), known('2')];
    expect(compare(before, [posting('1'), posting('2')], PAGE)).toMatchObject({
      back: [],
      new: [],
      gone: [],
    });
  });

  it('tells what is listed again after it was gone, and leaves the gone alone', () => {
    const before = [known('1', { state: 'gone', missed: 2 }), known('2', { state: 'gone' }), known('3')];
    expect(compare(before, [posting('1'), posting('3')], API)).toMatchObject({
      back: ['1'],
      gone: [],
      missing: [],
    });
  });

  it('keeps two requisitions of one title apart and a doubled row together', () => {
    const after = [posting('1', { title: 'Baker' }), posting('2', { title: 'Baker' }), posting('2')];
    expect(compare([], after, API).new).toEqual(['1', '2']);
  });
});
