import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { ORDER } from '../../src/model/shelf.ts';
import { allDamaged } from '../../src/store/damaged.ts';
import { closeDatabase } from '../../src/store/database.ts';
import { all, put } from '../../src/store/kept.ts';
import { announceBroken, pingShown, waitingPings } from '../../src/store/pings.ts';
import {
  announce,
  changeRecords,
  countOn,
  land,
  newsToTell,
  recordAt,
  recordsOf,
  recordsOn,
  savedRecords,
} from '../../src/store/postings.ts';
import { profile, putProfile, putSettings, settings, toMatch } from '../../src/store/settings.ts';
import { allWatches, changeWatch, removeWatch } from '../../src/store/watches.ts';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser.ts';
import { FITS, MISFIT, NOW, OLD_ROLE, record } from '../track/records.ts';
import { watch } from '../watch/larkfield.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

let browser: FakeBrowser;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  browser = fakeBrowser();
  vi.stubGlobal('fakePolyfill', browser.browser);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const same = <T>(value: T) => value;
const news = { kind: 'new', at: NOW } as const;

describe('what a look brought', () => {
  it('is kept together, and found by watch, by shelf and by what was saved', async () => {
    await put('watches', watch());
    await land('w1', same, [
      record('1'),
      record('2', { news, baseline: false }),
      record('3', { match: MISFIT }),
      record('4', { state: 'gone', savedAt: 5 }),
      record('5', { news, match: MISFIT }),
      record('6', { news, dismissedAt: 5 }),
    ]);
    const ids = async (found: ReturnType<typeof recordsOf>) => (await found).map(({ posting }) => posting.id);
    expect(await ids(recordsOf('w1'))).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(await ids(recordsOf('w2'))).toEqual([]);
    expect(await ids(recordsOn('standing'))).toEqual(['1']);
    expect(await ids(recordsOn('news'))).toEqual(['2']);
    expect(await ids(recordsOn('left-out'))).toEqual(['3']);
    expect(await ids(recordsOn('new-left-out'))).toEqual(['5']);
    expect(await ids(savedRecords())).toEqual(['4']);
  });

  it('stands on its shelf with unseen old roles first, then what is unseen, then by score', async () => {
    await put('watches', watch());
    const scored = (score: number) => ({ ...FITS, score });
    await land('w1', same, [
      record('seen', { news, seenAt: 1, match: scored(90) }),
      record('low', { news, match: scored(20) }),
      record('high', { news, match: scored(80) }),
      record('old', { news, match: OLD_ROLE }),
    ]);
    const ids = (await recordsOn('news', 3)).map(({ posting }) => posting.id);
    expect(ids).toEqual(['old', 'high', 'low']);
    expect(await countOn('news', 9)).toBe(4);
    expect(await countOn('news', 2)).toBe(2);
    expect(await countOn('news', 9, ORDER.unseen)).toBe(3);
    expect(await countOn('news', 9, ORDER.unseenOldRole)).toBe(1);
  });

  it('is kept whole or not at all', async () => {
    await put('watches', watch());
    const real = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      puts += 1;
      if (puts === 3) throw new DOMException('disk is full', 'QuotaExceededError');
      return real.apply(this, given);
    });
    const landing = land('w1', (it) => ({ ...it, openings: 99 }), [record('1'), record('2')]);
    await expect(landing).rejects.toThrow('disk is full');
    expect(await recordsOf('w1')).toEqual([]);
    expect(await allWatches()).toEqual([watch()]);
  });

  it('leaves what somebody did meanwhile', async () => {
    await put('watches', watch());
    await land('w1', same, [record('1')]);
    await changeRecords(['w1 1'], (it) => ({ ...it, savedAt: 5, dismissedAt: 6 }));
    await changeWatch('w1', (it) => ({ ...it, paused: true }));
    await land('w1', (it) => ({ ...it, openings: 1 }), [record('1', { missed: 1 })]);
    expect(await recordAt('w1 1')).toMatchObject({ missed: 1, savedAt: 5, dismissedAt: 6 });
    expect(await allWatches()).toMatchObject([{ paused: true, openings: 1 }]);
  });

  it('leaves news seen and told that was seen and told meanwhile, and opens what is news anew', async () => {
    await put('watches', watch());
    await land('w1', same, [record('1', { news, baseline: false })]);
    await announce(['w1 1'], NOW, undefined);
    await changeRecords(['w1 1'], (it) => ({ ...it, seenAt: 6 }));
    await land('w1', same, [record('1', { news, missed: 1 })]);
    expect(await recordAt('w1 1')).toMatchObject({ missed: 1, seenAt: 6, announcedAt: NOW });
    const back = { kind: 'back', at: NOW + 1 } as const;
    await land('w1', same, [record('1', { news: back })]);
    const reopened = await recordAt('w1 1');
    expect([reopened?.news, reopened?.seenAt, reopened?.announcedAt]).toEqual([back, undefined, undefined]);
  });

  it('is dropped, all of it, when the look is void', async () => {
    await put('watches', watch());
    expect(await land('w1', () => undefined, [record('1')])).toBeUndefined();
    expect([await recordsOf('w1'), await allWatches()]).toEqual([[], [watch()]]);
  });

  it('is dropped when the watch was removed meanwhile', async () => {
    expect(await land('w1', same, [record('1')])).toBeUndefined();
    expect(await recordsOf('w1')).toEqual([]);
  });

  it('goes with its watch, and only that', async () => {
    await put('watches', watch());
    await put('watches', watch({ id: 'w2' }));
    await land('w1', same, [record('1')]);
    await land('w2', same, [record('1', { watchId: 'w2' })]);
    await removeWatch('w1');
    expect(await recordsOf('w1')).toEqual([]);
    expect(await recordsOf('w2')).toHaveLength(1);
  });
});

describe('news', () => {
  it('is told until it is settled, and its ping waits until it was shown', async () => {
    await put('watches', watch());
    await land('w1', same, [record('1', { news }), record('2', { news, announcedAt: 3 })]);
    expect((await newsToTell()).map(({ key }) => key)).toEqual(['w1 1']);
    const words = { name: 'health_first_look' } as const;
    await announce(['w1 1'], NOW, { id: 'p', key: 'w1 1', title: words, body: words });
    expect(await newsToTell()).toEqual([]);
    expect((await waitingPings()).map(({ id }) => id)).toEqual(['p']);
    await pingShown('p');
    expect(await waitingPings()).toEqual([]);
  });

  it('is not told of an opening or a watch that went when it was about to be', async () => {
    const words = { name: 'health_first_look' } as const;
    const ping = { id: 'p', key: 'w1 1', title: words, body: words };
    await announce(['w1 1'], NOW, ping);
    await announceBroken(['w1'], NOW, ping);
    expect(await waitingPings()).toEqual([]);
  });
});

describe('the revision', () => {
  it('moves on after every write, and not after a failed one', async () => {
    const revision = () => browser.kept.get('revision');
    const seen = [revision()];
    for (const work of [() => put('watches', watch()), () => putSettings(DEFAULT_SETTINGS)]) {
      await work();
      expect(seen).not.toContain(revision());
      seen.push(revision());
    }
    const broken = changeWatch('w1', () => {
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(revision()).toBe(seen.at(-1));
  });
});

describe('damaged values', () => {
  it('are set aside as they are, and the whole ones stay', async () => {
    await put('watches', watch());
    await put('watches', { id: 'w2', employer: 7 } as never);
    await put('postings', { key: 'w1 1', watchId: 'w1', record: { key: 'w1 1' } } as never);
    expect((await allWatches()).map(({ id }) => id)).toEqual(['w1']);
    expect(await recordsOf('w1')).toEqual([]);
    expect(await allDamaged()).toMatchObject([
      { store: 'watches', key: 'w2', value: { employer: 7 } },
      { store: 'postings', key: 'w1 1', value: { watchId: 'w1' } },
    ]);
    expect(await all('watches')).toHaveLength(1);
  });

  it('are settings too: the plain ones are used, the damaged kept', async () => {
    browser.kept.set('settings', { quietFrom: 'late' });
    browser.kept.set('profile', { skills: 'all of them' });
    expect(await settings()).toEqual(DEFAULT_SETTINGS);
    expect(await profile()).toEqual(EMPTY_PROFILE);
    expect(browser.kept.get('damaged_settings')).toEqual({ quietFrom: 'late' });
    expect(browser.kept.get('damaged_profile')).toEqual({ skills: 'all of them' });
  });
});

describe('the profile', () => {
  it('is kept together with what is to be matched with it', async () => {
    await putProfile({ ...EMPTY_PROFILE, titles: ['Analyst'] }, ['w1', 'w2']);
    expect((await profile()).titles).toEqual(['Analyst']);
    expect(await toMatch()).toEqual(['w1', 'w2']);
  });
});

describe('the database', () => {
  it('gives way to a newer version of itself', async () => {
    await put('watches', watch());
    const newer = await openDB('homing', 1000);
    expect(await newer.getAll('watches')).toEqual([watch()]);
    newer.close();
  });
});
