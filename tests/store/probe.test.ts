import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase } from '../../src/store/database.ts';
import { probeStorage } from '../../src/store/probe.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

let browser: ReturnType<typeof fakeBrowser>;

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  browser = fakeBrowser();
  vi.stubGlobal('fakePolyfill', browser.browser);
  room(async () => ({}));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function room(estimate: () => Promise<StorageEstimate>): void {
  vi.stubGlobal('navigator', { storage: { estimate } });
}

describe('a probe of what things are kept in', () => {
  it('finds it well, says how much room is left, and leaves nothing behind', async () => {
    room(async () => ({ usage: 30, quota: 100 }));
    expect(await probeStorage()).toEqual({ database: true, small: true, used: 30, left: 70, damaged: 0 });
    expect(browser.kept.has('probe')).toBe(false);
  });

  it('names no room where the browser names none', async () => {
    room(async () => ({ usage: 30 }));
    expect(await probeStorage()).not.toHaveProperty('left');
    room(() => Promise.reject(new Error('no')));
    expect(await probeStorage()).not.toHaveProperty('left');
  });

  it('finds a database that keeps nothing, and one that lets nothing go', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('full');
    });
    expect(await probeStorage()).toMatchObject({ database: false, small: true });
    vi.restoreAllMocks();
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore) {
      return get.call(this, 'nothing') as never;
    });
    expect(await probeStorage()).toMatchObject({ database: false, small: true });
  });

  it('finds settings that are not kept, and such as cannot be taken away', async () => {
    const { local } = browser.browser.storage;
    const { set } = local;
    vi.spyOn(local, 'set').mockResolvedValue();
    expect(await probeStorage()).toMatchObject({ database: true, small: false });
    vi.mocked(local.set).mockImplementation(set);
    vi.spyOn(local, 'remove').mockResolvedValue();
    expect(await probeStorage()).toMatchObject({ database: true, small: false });
  });
});
