import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PostingRecord } from '../../src/model/record.ts';
import { eraseAll, exported, importText } from '../../src/store/backup/backups.ts';
import { closeDatabase, database } from '../../src/store/database.ts';
import { put } from '../../src/store/kept.ts';
import { announce, changeRecords, countLeftOut, land, recordsOf } from '../../src/store/postings.ts';
import { rowOf } from '../../src/store/row.ts';
import { landWatches } from '../../src/store/synced.ts';
import { allWatches, removeWatch } from '../../src/store/watches.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { MISFIT, NOW, record } from '../track/records.ts';
import { watch } from '../watch/larkfield.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

const DAY = 86_400_000;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('fakePolyfill', fakeBrowser().browser);
  await put('watches', watch());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const same = <T>(value: T) => value;
const misfit = (id: string, more: Partial<PostingRecord> = {}) => record(id, { match: MISFIT, ...more });
const many = (count: number, watchId = 'w1') =>
  Array.from({ length: count }, (_, at) => misfit(`${at}`, { watchId, key: `${watchId} ${at}` }));
const newAt = (at: number) => ({ news: { kind: 'new', at }, baseline: false }) as const;
const leftOut = async () => (await countLeftOut(14, NOW)).leftOut;

describe('what is left out', () => {
  it('is counted exactly, however much it is', async () => {
    await land('w1', same, [...many(342), record('fits')]);
    await land('w1', same, many(342));
    expect(await leftOut()).toBe(342);
  });

  it('is new without a fit for two weeks', async () => {
    await land('w1', same, [
      misfit('1', newAt(NOW)),
      misfit('2', newAt(NOW - 13 * DAY)),
      misfit('3', newAt(NOW - 14 * DAY)),
      misfit('4', newAt(NOW + DAY)),
      misfit('5'),
    ]);
    expect(await countLeftOut(14, NOW)).toEqual({ leftOut: 5, fresh: 2 });
  });

  it('is less when some of it is dismissed, closed, told of, or fits after all', async () => {
    await land('w1', same, many(6));
    await changeRecords(['w1 0', 'w1 none'], (it) => ({ ...it, dismissedAt: NOW }));
    await announce(['w1 1', 'w1 none'], NOW, undefined);
    expect(await leftOut()).toBe(5);
    await land('w1', same, [misfit('2', { state: 'gone' }), record('3')]);
    expect(await leftOut()).toBe(3);
    await changeRecords(['w1 0'], ({ dismissedAt: _, ...rest }) => rest);
    expect(await leftOut()).toBe(4);
  });

  it('goes with its watch, whether it was removed here or elsewhere', async () => {
    await put('watches', watch({ id: 'w2' }));
    await land('w1', same, many(3));
    await land('w2', same, many(4, 'w2'));
    await removeWatch('w1');
    expect(await leftOut()).toBe(4);
    await landWatches([], ['w2'], await allWatches());
    expect(await leftOut()).toBe(0);
  });

  it('is counted anew when everything is erased, and when it is brought back', async () => {
    await land('w1', same, many(3));
    const text = await exported();
    await eraseAll();
    expect(await leftOut()).toBe(0);
    await importText(text, 'replace');
    await importText(text, 'merge');
    expect(await leftOut()).toBe(3);
  });

  it('is one less for each damaged row that is set aside', async () => {
    await land('w1', same, many(3));
    const { record: _, ...damaged } = rowOf(misfit('1'));
    await (await database()).put('postings', damaged as never);
    expect(await recordsOf('w1')).toHaveLength(2);
    expect(await leftOut()).toBe(2);
  });

  it('is what it was when the look that changed it came to nothing', async () => {
    await land('w1', same, many(3));
    const breaks = () => {
      throw new Error('no');
    };
    await expect(changeRecords(['w1 0'], breaks)).rejects.toThrow('no');
    expect(await leftOut()).toBe(3);
  });
});
