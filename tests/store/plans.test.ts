import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseAll, exported, importText } from '../../src/store/backup/backups.ts';
import { backupFrom } from '../../src/store/backup/format.ts';
import { planImport } from '../../src/store/backup/merge.ts';
import { allDamaged } from '../../src/store/damaged.ts';
import { closeDatabase } from '../../src/store/database.ts';
import { put } from '../../src/store/kept.ts';
import { allPlans, editPlan } from '../../src/store/plans.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('fakePolyfill', fakeBrowser().browser);
});

describe('the plan of an employer', () => {
  it('is begun by the first change, and one plan however the name is written', async () => {
    await editPlan('Société  Larkfield', { pull: { answer: 'yes' } }, 1);
    await editPlan('societe larkfield ', { parting: { notice: 'full' } }, 2);
    expect(await allPlans()).toEqual([
      {
        id: 'societe larkfield',
        employer: 'Société  Larkfield',
        updatedAt: 2,
        pull: { answer: 'yes' },
        parting: { notice: 'full' },
      },
    ]);
  });

  it('keeps what two pages change at once, part by part', async () => {
    await Promise.all([
      editPlan('Larkfield', { pull: { answer: 'no' } }, 1),
      editPlan('Larkfield', { reasons: [{ id: 'why', state: 'still' }] }, 1),
    ]);
    expect(await allPlans()).toMatchObject([{ pull: { answer: 'no' }, reasons: [{ id: 'why' }] }]);
  });

  it('goes along in a backup, comes back from it, and goes when everything is erased', async () => {
    await editPlan('Larkfield', { pull: { answer: 'yes', why: 'Grüße 👋' } }, 1);
    const before = await exported();
    await eraseAll();
    expect(await allPlans()).toEqual([]);
    expect(await importText(before, 'replace')).toBeUndefined();
    expect(await exported()).toBe(before);
  });

  it('is no part of a backup that has none, and the newer of two wins', async () => {
    expect(JSON.parse(await exported())).not.toHaveProperty('plans');
    await editPlan('Larkfield', { pull: { answer: 'yes' } }, 5);
    const backup = backupFrom(await exported());
    if ('trouble' in backup) throw new Error('refused');
    const other = (updatedAt: number) => ({
      ...backup,
      plans: [{ id: 'larkfield', employer: 'Larkfield', updatedAt }],
    });
    expect(planImport(backup, other(9), 'merge').result.plans).toEqual(other(9).plans);
    expect(planImport(backup, other(2), 'merge').result.plans).toEqual(backup.plans);
  });

  it('keeps the first ninety days and the leaving, and what a later version adds to them', async () => {
    const newJob = {
      start: '2026-09-01',
      remind: false,
      checks: [{ day: 30, work: 'no', what: 'otherwise' }],
    } as const;
    const leaving = {
      notice: { count: 4, unit: 'weeks', toMonthEnd: true },
      givenOn: '2026-11-02',
      lastDay: '2026-12-31',
      handover: [{ id: 'h1', text: 'The close', to: 'Ben', done: true }],
      ticked: ['told'],
      later: 'kept',
    } as const;
    const stays = [{ id: 'alumni', state: 'follow', url: 'alumni.norvik.example' }] as const;
    await editPlan('Norvik', { newJob, leaving, stays }, 1);
    const before = await exported();
    await eraseAll();
    await importText(before, 'replace');
    expect(await allPlans()).toMatchObject([{ newJob, leaving, stays }]);
    expect(await allDamaged()).toEqual([]);
  });

  it.each([
    [{ newJob: { checks: [{ day: 31 }] } }],
    [{ newJob: { remind: 'yes' } }],
    [{ leaving: { notice: { count: 4, unit: 'fortnights' } } }],
    [{ leaving: { handover: [{ text: 'without an id' }] } }],
    [{ reminded: 'check 30' }],
    [{ stays: [{ id: 'fax' }] }],
  ])('is set aside where it is not what it promises to be: %o', async (part) => {
    await put('plans', { id: 'norvik', employer: 'Norvik', updatedAt: 1, ...part } as never);
    expect(await allPlans()).toEqual([]);
  });

  it('is set aside where it is damaged', async () => {
    await put('plans', { id: 'larkfield', employer: 'Larkfield', updatedAt: 1, pull: 7 } as never);
    expect(await allPlans()).toEqual([]);
    expect(await allDamaged()).toMatchObject([{ store: 'plans', key: 'larkfield' }]);
  });
});
