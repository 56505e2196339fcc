import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../_locales/en/messages.json' with { type: 'json' };
import type { Note } from '../../src/model/note.ts';
import type { Person } from '../../src/model/person.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { local } from '../../src/platform/area.ts';
import { isLocked, locked, unlocked } from '../../src/platform/lock.ts';
import {
  dryRun,
  eraseAll,
  exported,
  importText,
  restoreSnapshot,
  snapshots,
} from '../../src/store/backup/backups.ts';
import { backupFrom, backupText } from '../../src/store/backup/format.ts';
import { planImport } from '../../src/store/backup/merge.ts';
import { closeDatabase } from '../../src/store/database.ts';
import { put } from '../../src/store/kept.ts';
import { land } from '../../src/store/postings.ts';
import { putProfile, putSettings, settings } from '../../src/store/settings.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { record } from '../track/records.ts';
import { watch } from '../watch/larkfield.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

const GOLDEN = readFileSync(path.join(import.meta.dirname, '../fixtures/backup/format-1.json'), 'utf8');
const MARA: Person = { id: 'mara', name: 'Mara “M” Silva 👋', relation: 'manager', employer: 'Larkfield' };
const NOTE: Note = {
  id: 'n1',
  personId: 'mara',
  kind: 'ask',
  channel: 'email',
  body: 'Hi Mara,\n\nGrüße',
  claims: [],
  createdAt: 1,
  updatedAt: 5,
};

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('fakePolyfill', fakeBrowser().browser);
});

async function fill(): Promise<void> {
  await put('watches', watch());
  await land('w1', (one) => one, [record('2'), record('1', { savedAt: 7 })]);
  await put('people', MARA);
  await put('notes', NOTE);
  await putSettings({ ...DEFAULT_SETTINGS, quietFrom: 22 });
  await putProfile({ ...EMPTY_PROFILE, skills: [{ name: 'SQL' }] }, []);
}

describe('everything that is kept', () => {
  it('comes back byte for byte after it was exported, erased and imported', async () => {
    await fill();
    const before = await exported();
    await eraseAll();
    expect(JSON.parse(await exported())).toMatchObject({ watches: [], postings: [], people: [], notes: [] });
    expect(await importText(before, 'replace')).toBeUndefined();
    expect(await exported()).toBe(before);
  });

  it('is the same file in whatever order it was kept', async () => {
    await fill();
    const backup = backupFrom(await exported());
    if ('trouble' in backup) throw new Error('refused');
    const turned = { ...backup, postings: [...backup.postings].reverse() };
    expect(backupText(turned)).toBe(backupText(backup));
  });

  it('is brought back from the snapshot that erasing took', async () => {
    await fill();
    const before = await exported();
    await eraseAll();
    const [last] = await snapshots();
    expect(last?.why).toBe('erase');
    await restoreSnapshot(last?.id ?? 0);
    expect(await exported()).toBe(before);
  });

  it('stays as it was where the disk is full in the middle of an import', async () => {
    await fill();
    const before = await exported();
    const real = IDBObjectStore.prototype.put;
    let left = 3;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function put(
      this: IDBObjectStore,
      ...given
    ) {
      left -= 1;
      if (left < 0) throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, given);
    });
    await expect(importText(GOLDEN, 'replace')).rejects.toThrow('full');
    vi.restoreAllMocks();
    expect(await exported()).toBe(before);
  });
});

describe('an import', () => {
  it('brings settings and profile along at the next start where it was cut short before them', async () => {
    await fill();
    const set = vi.spyOn(local, 'set').mockRejectedValue(new Error('ended'));
    await expect(importText(GOLDEN, 'replace')).rejects.toThrow('ended');
    set.mockRestore();
    await closeDatabase();
    const { values } = JSON.parse(GOLDEN) as { values: { settings: object; profile: object } };
    expect(await settings()).toMatchObject(values.settings);
    expect(await exported()).toBe(GOLDEN);
    await putSettings({ ...DEFAULT_SETTINGS, quietFrom: 3 });
    await closeDatabase();
    expect((await settings()).quietFrom).toBe(3);
  });

  it('says first what it would change, and changes nothing by saying so', async () => {
    await fill();
    const text = await exported();
    await put('people', { ...MARA, id: 'ida', name: 'Ida' });
    const before = await exported();
    expect(await dryRun(text, 'merge')).toMatchObject({
      people: { added: 0, changed: 0, same: 1, removed: 0 },
    });
    expect(await dryRun(text, 'replace')).toMatchObject({ people: { same: 1, removed: 1 } });
    expect(await exported()).toBe(before);
  });

  it('merges by id: what is newer wins, what is only here stays', async () => {
    await fill();
    const backup = backupFrom(await exported());
    if ('trouble' in backup) throw new Error('refused');
    const newer = { ...backup, people: [], notes: [{ ...NOTE, body: 'newer', updatedAt: 9 }] };
    const older = { ...backup, notes: [{ ...NOTE, body: 'older', updatedAt: 2 }] };
    expect(planImport(backup, newer, 'merge').result).toMatchObject({
      people: [MARA],
      notes: [{ body: 'newer' }],
    });
    expect(planImport(backup, older, 'merge').result.notes).toEqual([NOTE]);
  });

  it('reads the file of the first form', async () => {
    expect(await importText(GOLDEN, 'replace')).toBeUndefined();
    expect(await exported()).toBe(GOLDEN);
  });

  it('refuses ten thousand damaged files with a sentence each, and changes nothing', async () => {
    await fill();
    const before = await exported();
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(GOLDEN.length - 1), fc.nat(30), fc.string({ maxLength: 4 }), (at, cut, more) => {
        const text = GOLDEN.slice(0, at) + more + GOLDEN.slice(at + cut);
        const answer = backupFrom(text);
        if (!('trouble' in answer)) return;
        refused += 1;
        expect(messages[answer.trouble.name as keyof typeof messages]?.message).toMatch(
          /Nothing was changed|nothing was changed/,
        );
      }),
      { numRuns: 16_000 },
    );
    expect(refused).toBeGreaterThanOrEqual(10_000);
    expect(await importText(GOLDEN.slice(0, -20), 'replace')).toHaveProperty('trouble');
    expect(await exported()).toBe(before);
  });

  it('refuses what a newer version wrote', () => {
    expect(backupFrom(GOLDEN.replace('"format": 1', '"format": 2'))).toHaveProperty(
      'trouble.name',
      'backup_newer',
    );
  });
});

describe('a file under a passphrase', () => {
  it('opens with it, and with no other', async () => {
    const file = await locked(GOLDEN, 'Straße 7 👋');
    expect(isLocked(file)).toBe(true);
    expect(file).not.toContain('Larkfield');
    expect(await unlocked(file, 'Straße 7 👋')).toBe(GOLDEN);
    expect(await unlocked(file, 'strasse')).toHaveProperty('trouble.name', 'backup_passphrase_wrong');
    expect(await unlocked(file.replace(/"data":"..../, '"data":"AAAA'), 'Straße 7 👋')).toHaveProperty(
      'trouble',
    );
    expect(isLocked(GOLDEN)).toBe(false);
  });
});
