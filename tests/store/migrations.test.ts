import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { IDBCursor, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { exported, restoreSnapshot, snapshots } from '../../src/store/backup/backups.ts';
import { backupFrom, backupText } from '../../src/store/backup/format.ts';
import { allDamaged } from '../../src/store/damaged.ts';
import { closeDatabase, database } from '../../src/store/database.ts';
import { VERSION } from '../../src/store/migrations.ts';
import { countLeftOut, recordsOf, recordsOn } from '../../src/store/postings.ts';
import { rowOf } from '../../src/store/row.ts';
import { allWatches } from '../../src/store/watches.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { MISFIT, NOW, record } from '../track/records.ts';
import { OLD_VERSIONS, type OldVersion, oldDatabase } from './old-database.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

const GOLDEN = readFileSync(path.join(import.meta.dirname, '../fixtures/backup/format-1.json'), 'utf8');
const KEPT = JSON.parse(GOLDEN) as Record<string, readonly Record<string, unknown>[]> & {
  readonly values: Readonly<Record<string, unknown>>;
};

const PLAN: Plan = {
  id: 'larkfield',
  employer: 'Larkfield',
  updatedAt: NOW,
  reasons: [{ id: 'pay', state: 'still' }],
  pull: { answer: 'yes', why: 'Grüße 👋' },
  balance: [{ id: 'b1', side: 'back', text: 'The people', weight: 3 }],
  terms: [{ id: 'pay', before: '30,000', asked: '36,000', firm: 'must' }],
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  const browser = fakeBrowser();
  vi.stubGlobal('fakePolyfill', browser.browser);
  for (const [key, value] of Object.entries(KEPT.values)) browser.kept.set(key, value);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const asOf = (version: OldVersion, more: readonly object[] = [], tallies: readonly object[] = []) =>
  oldDatabase(version, { ...KEPT, plans: [PLAN], tallies, postings: [...(KEPT['postings'] ?? []), ...more] });

/** What a backup of it says: plans are kept since the fourth version. */
function keptBy(version: OldVersion): string {
  const backup = backupFrom(GOLDEN);
  if ('trouble' in backup) throw new Error('the golden backup was refused');
  return version < 4 ? GOLDEN : backupText({ ...backup, plans: [PLAN] });
}

it('every version before the one of today has its tests', () => {
  expect(VERSION).toBe(OLD_VERSIONS.length + 1);
});

describe.each(OLD_VERSIONS)('what version %i of the database kept', (version) => {
  it('is all there after the upgrade, byte for byte, and found in the new ways', async () => {
    await asOf(version);
    expect(await exported()).toBe(keptBy(version));
    const onShelves = await Promise.all(
      (['news', 'standing', 'left-out', 'new-left-out'] as const).map((shelf) => recordsOn(shelf)),
    );
    const shelved = (KEPT['postings'] ?? []).filter(({ shelf }) => shelf !== undefined);
    expect(onShelves.flat()).toHaveLength(shelved.length);
    expect(shelved.length).toBeGreaterThan(0);
  });

  it('is counted where it was left out', async () => {
    const misfits = [
      record('a', { match: MISFIT }),
      record('b', { match: MISFIT }),
      record('c', { match: MISFIT, news: { kind: 'new', at: NOW } }),
      record('d', { match: MISFIT, state: 'gone' }),
    ];
    await asOf(
      version,
      misfits.map((one) => rowOf(one)),
      [{ watchId: 'w1', leftOut: { start: 2, [Math.floor(NOW / 86_400_000)]: 1 } }],
    );
    expect(await countLeftOut(14, NOW)).toEqual({ leftOut: 3, fresh: 1 });
  });

  it('is a snapshot from right before the upgrade, which brings it back', async () => {
    await asOf(version);
    const [before] = await snapshots();
    expect(before?.why).toBe('upgrade');
    await restoreSnapshot(before?.id ?? 0);
    expect(await exported()).toBe(keptBy(version));
  });

  const steps = [
    ['rows are written anew', IDBCursor.prototype, 'update'],
    ['the last store is made', IDBDatabase.prototype, 'createObjectStore'],
  ] as const;

  it.each(steps.slice(version >= 3 ? 1 : 0))(
    'is untouched where the upgrade dies while %s, and upgraded the next time',
    async (_, owner, name) => {
      await asOf(version);
      const real = IDBDatabase.prototype.createObjectStore;
      const dies = vi.spyOn(owner as IDBDatabase, name as 'createObjectStore');
      dies.mockImplementation(function dying(this: IDBDatabase, ...given) {
        if (name === 'createObjectStore' && given[0] !== 'unfinished') return real.apply(this, given);
        throw new DOMException('no room', 'QuotaExceededError');
      });
      await expect(database()).rejects.toThrow();
      dies.mockRestore();
      expect(await indexedDB.databases()).toMatchObject([{ name: 'homing', version }]);
      expect(await exported()).toBe(keptBy(version));
    },
  );

  it('is upgraded beside a damaged row, which is set aside when it is read', async () => {
    await asOf(version, [{ key: 'w1 odd', watchId: 'w1', record: { key: 'w1 odd' } }]);
    const [watch] = await allWatches();
    await recordsOf(watch?.id ?? '');
    await recordsOf('w1');
    expect(await allDamaged()).toMatchObject([{ store: 'postings', key: 'w1 odd' }]);
  });
});
