import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PendingWatch } from '../../src/model/watch.ts';
import { closeDatabase } from '../../src/store/database.ts';
import { put } from '../../src/store/kept.ts';
import { allPending, putPending } from '../../src/store/pending.ts';
import { land, recordsOf } from '../../src/store/postings.ts';
import { prune, pruneForRoom } from '../../src/store/prune.ts';
import { isDiskFull } from '../../src/store/room.ts';
import { changeWatch } from '../../src/store/watches.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { NOW, record } from '../track/records.ts';
import { watch } from '../watch/larkfield.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('fakePolyfill', fakeBrowser().browser);
  await put('watches', watch());
});

const gone = (id: string, goneAt: number, more = {}) => record(id, { state: 'gone', goneAt, ...more });
const ids = async () => (await recordsOf('w1')).map(({ posting }) => posting.id);

describe('the budget', () => {
  it('lets the longest closed openings go, and nothing that is open, saved, applied to or written about', async () => {
    await land('w1', (it) => it, [
      record('open'),
      gone('new', 90),
      gone('old', 10),
      gone('older', 5),
      gone('saved', 1, { savedAt: 1 }),
      gone('applied', 2, { appliedAt: 2 }),
      gone('written', 3),
    ]);
    await put('notes', {
      id: 'n1',
      personId: 'mara',
      kind: 'ask',
      channel: 'email',
      postingKey: 'w1 written',
      body: 'Hi',
      claims: [],
      createdAt: 1,
      updatedAt: 1,
    });
    expect(await prune(NOW, 4)).toBe(2);
    expect(await ids()).toEqual(['applied', 'new', 'open', 'saved', 'written']);
    expect(await prune(NOW, 0)).toBe(1);
    expect(await ids()).toEqual(['applied', 'open', 'saved', 'written']);
  });

  it('lets a preview go that nobody answered for two months, and no page that waits for a yes', async () => {
    const DAY = 86_400_000;
    const pending = (id: string, days: number, state: PendingWatch['state']) =>
      putPending({
        id,
        employer: 'Larkfield',
        careersPage: `https://careers.larkfield.example/${id}`,
        board: { site: 'page', token: id },
        hosts: [],
        glimpse: [],
        glimpseCount: 0,
        createdAt: NOW - days * DAY,
        state,
      });
    await pending('old', 61, 'preview');
    await pending('recent', 59, 'preview');
    await pending('asked', 61, 'asked');
    await prune(NOW);
    expect((await allPending()).map(({ id }) => id)).toEqual(['asked', 'recent']);
  });

  it('touches nothing while it is kept within', async () => {
    await land('w1', (it) => it, [gone('1', 1), gone('2', 2)]);
    expect(await prune(NOW)).toBe(0);
    expect(await pruneForRoom(NOW)).toBe(0);
    expect(await pruneForRoom(NOW, 0)).toBe(1);
    expect(await ids()).toEqual(['2']);
  });
});

describe('a full disk', () => {
  it('is remembered until something is kept again', async () => {
    const full = changeWatch('w1', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(full).rejects.toThrow('no room');
    expect(await isDiskFull()).toBe(true);
    await changeWatch('w1', (it) => it);
    expect(await isDiskFull()).toBe(false);
  });
});
