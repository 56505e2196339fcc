import { IDBFactory } from 'fake-indexeddb';
import { expect, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { allDamaged } from '../../src/store/damaged.ts';
import { countLeftOut, recordsOn } from '../../src/store/postings.ts';
import { ANALYST, FIRST, greenhouse } from '../background/harness/board.ts';
import { askToWatch, watchLarkfield } from '../background/harness/watch.ts';
import { openWorld, type World } from '../background/harness/world.ts';
import { oldDatabase } from '../store/old-database.ts';

const HOUR = 60;
const AFTER = [...FIRST.slice(2), { id: 2, title: 'Head Baker' }, ANALYST];

/** Something the background does, with a fault in it, and what must be true once all is well again. */
export type Story = {
  readonly name: string;
  /** Up to the moment before. */
  readonly prepare: (world: World) => Promise<void>;
  /** What is going on when the fault strikes. It may never come to an end. */
  readonly act: (world: World) => Promise<unknown>;
  readonly afterwards: (world: World) => Promise<void>;
};

const mara = { id: 'mara', name: 'Mara', relation: 'manager' } as const;

export const STORIES: readonly Story[] = [
  {
    name: 'a round that finds news',
    prepare: async (world) => {
      await watchLarkfield(world);
      world.answer = () => greenhouse(AFTER);
    },
    act: (world) => world.ring(7 * HOUR),
    afterwards: async (world) => {
      world.answer = () => greenhouse(AFTER);
      await recover(world);
      expect(await states(world)).toEqual({
        1: 'gone',
        2: 'open',
        3: 'open',
        4: 'open',
        5: 'open',
        6: 'open',
        7: 'open',
      });
      expect(world.browser.told.map(({ title }) => title)).toEqual(['New at Larkfield, and it fits you']);
    },
  },
  {
    name: 'two rounds at once, and a look that is asked for',
    prepare: async (world) => {
      await watchLarkfield(world);
      world.answer = () => greenhouse(AFTER);
    },
    act: async (world) => {
      vi.setSystemTime(Date.now() + 7 * 3_600_000);
      world.browser.events.alarm.fire({ name: 'round' });
      world.browser.events.alarm.fire({ name: 'round' });
      await world.ask('look_now', {});
      await world.idle();
    },
    afterwards: async (world) => {
      world.answer = () => greenhouse(AFTER);
      await recover(world);
      expect(Object.keys(await states(world))).toHaveLength(7);
      expect(world.browser.told.map(({ title }) => title)).toEqual(['New at Larkfield, and it fits you']);
    },
  },
  {
    name: 'everything erased and brought back',
    prepare: async (world) => void (await watchLarkfield(world)),
    act: async (world) => {
      await world.ask('backup_erase', {});
      const [last] = await world.ask('snapshots', {});
      if (last !== undefined) await world.ask('snapshot_restore', { id: last.id });
      await world.idle();
    },
    afterwards: async (world) => {
      await recover(world);
      const [watch] = await world.ask('watches', {});
      const [last] = await world.ask('snapshots', {});
      if (watch === undefined) await world.ask('snapshot_restore', { id: last?.id ?? 0 });
      await recover(world);
      expect(Object.keys(await states(world))).toHaveLength(6);
      expect(world.browser.told).toEqual([]);
    },
  },
  {
    name: 'a first look',
    prepare: async (world) => {
      world.answer = () => greenhouse(FIRST);
      await world.start();
    },
    act: async (world) => {
      await askToWatch(world);
      world.browser.events.added.fire({});
      await world.idle();
    },
    afterwards: async (world) => {
      await recover(world);
      const watches = await world.ask('watches', {});
      expect(watches.length).toBeLessThanOrEqual(1);
      if (watches.length === 1) expect(Object.keys(await states(world))).toHaveLength(6);
      expect(world.browser.told).toEqual([]);
    },
  },
  {
    name: 'a profile that changes',
    prepare: async (world) => void (await watchLarkfield(world)),
    act: async (world) => {
      await world.ask('profile_put', { profile: { ...EMPTY_PROFILE, titles: ['Baker'] } });
      await world.idle();
    },
    afterwards: async (world) => {
      await world.ask('profile_put', { profile: { ...EMPTY_PROFILE, titles: ['Baker'] } });
      await recover(world);
      const { standing } = await world.ask('today', {});
      expect(standing).toHaveLength(6);
      expect(world.browser.told).toEqual([]);
    },
  },
  {
    name: 'a note, its person and what became of it',
    prepare: async (world) => {
      await watchLarkfield(world);
      await world.ask('person_put', { person: mara });
    },
    act: async (world) => {
      const wish = { personId: 'mara', kind: 'reconnect', channel: 'email' } as const;
      await world.ask('note_start', { ...wish, body: 'Hello Mara', claims: [] });
      const [note] = await world.ask('notes', {});
      await world.ask('note_edit', { id: note?.id ?? '', body: 'My own words' });
      await world.ask('note_sent', { id: note?.id ?? '', sent: true });
      await world.idle();
    },
    afterwards: async (world) => {
      await recover(world);
      expect(await world.ask('people', {})).toMatchObject([mara]);
      expect((await world.ask('notes', {})).length).toBeLessThanOrEqual(1);
    },
  },
  {
    name: 'an import over what is there',
    prepare: async (world) => {
      await watchLarkfield(world);
      await world.ask('person_put', { person: mara });
    },
    act: async (world) => {
      const { text } = await world.ask('backup_export', {});
      const { values, ...rest } = JSON.parse(text.replaceAll('Mara', 'Ida')) as { values: object };
      const settings = { ...DEFAULT_SETTINGS, neutral: true };
      const other = JSON.stringify({ ...rest, values: { ...values, settings } });
      await world.ask('backup_import', { text: other, how: 'replace' });
      await world.idle();
    },
    afterwards: async (world) => {
      const { neutral } = await world.ask('settings', {});
      const [known] = await world.ask('people', {});
      expect([neutral, known?.name]).toEqual(neutral ? [true, 'Ida'] : [false, 'Mara']);
      await recover(world);
      const [person] = await world.ask('people', {});
      expect(['Mara', 'Ida']).toContain(person?.name);
      expect(Object.keys(await states(world))).toHaveLength(6);
    },
  },
  {
    name: 'an upgrade of the database',
    prepare: async (world) => {
      await watchLarkfield(world);
      const { text } = await world.ask('backup_export', {});
      const { closeDatabase } = await import('../../src/store/database.ts');
      await closeDatabase();
      globalThis.indexedDB = new IDBFactory();
      await oldDatabase(2, JSON.parse(text) as Record<string, unknown>);
    },
    act: async (world) => {
      await world.wake();
      await world.ring(7 * HOUR);
    },
    afterwards: async (world) => {
      await recover(world);
      expect(Object.keys(await states(world))).toHaveLength(6);
      expect((await world.ask('snapshots', {})).map(({ why }) => why)).toEqual(['upgrade']);
      expect(world.browser.told).toEqual([]);
    },
  },
  {
    name: 'what is closed being let go to make room',
    prepare: async (world) => {
      await watchLarkfield(world);
      world.answer = () => greenhouse(FIRST.slice(0, 3));
      await world.ring(7 * HOUR);
      await world.ring(7 * HOUR);
      const [watch] = await world.ask('watches', {});
      await world.ask('save', { key: `${watch?.id} 4`, saved: true });
    },
    act: async () => {
      const { prune } = await import('../../src/store/prune.ts');
      await prune(Date.now(), 1);
    },
    afterwards: async (world) => {
      world.answer = () => greenhouse(FIRST.slice(0, 3));
      await recover(world);
      const known = Object.keys(await states(world));
      expect([4, 6]).toContain(known.length);
      expect(known).toEqual(expect.arrayContaining(['1', '2', '3', '4']));
      expect(world.browser.told).toEqual([]);
    },
  },
  {
    name: 'a watch that is told to look at other hours',
    prepare: async (world) => void (await watchLarkfield(world)),
    act: async (world) => {
      const [watch] = await world.ask('watches', {});
      await world.ask('watch_wishes', { watchId: watch?.id ?? '', everyMinutes: 360, tags: ['old'] });
      await world.ask('settings_put', { settings: { ...DEFAULT_SETTINGS, quietFrom: 0, quietTo: 0 } });
      await world.idle();
    },
    afterwards: async (world) => {
      await recover(world);
      expect(Object.keys(await states(world))).toHaveLength(6);
    },
  },
  {
    name: 'a ping for a watch that broke',
    prepare: async (world) => {
      await watchLarkfield(world);
      world.answer = () => new Response('Access denied', { status: 403 });
      await world.ring(27 * HOUR);
      await world.ring(27 * HOUR);
    },
    act: (world) => world.ring(27 * HOUR),
    afterwards: async (world) => {
      await recover(world);
      await world.ring(27 * HOUR);
      expect(world.browser.told.map(({ title }) => title)).toEqual(['Larkfield cannot be read any more']);
      world.answer = () => greenhouse(FIRST);
      await world.ring(27 * HOUR);
      await world.ring(27 * HOUR);
      expect(Object.keys(await states(world))).toHaveLength(6);
    },
  },
  {
    name: 'a watch that is removed',
    prepare: async (world) => void (await watchLarkfield(world)),
    act: async (world) => {
      const [watch] = await world.ask('watches', {});
      await world.ask('watch_remove', { watchId: watch?.id ?? '' });
      await world.idle();
    },
    afterwards: async (world) => {
      await recover(world);
      const watches = await world.ask('watches', {});
      const known = Object.keys(watches.length === 0 ? {} : await states(world));
      expect([watches.length, known.length]).toSatisfy(
        ([one, all]: number[]) => (one === 0 && all === 0) || (one === 1 && all === 6),
      );
    },
  },
];

/** A story with a fault at the n-th deed; answers whether the fault came at all. */
export async function strike(story: Story, strikeAt: (world: World) => void): Promise<boolean> {
  const world = await openWorld();
  await story.prepare(world);
  strikeAt(world);
  await Promise.race([story.act(world).catch(() => undefined), world.idle().then(() => world.idle())]);
  const struck = world.wasEnded();
  await world.start();
  await story.afterwards(world);
  await isWell(world);
  return struck;
}

/** The browser starts the background again, and the alarm rings twice. */
export async function recover(world: World): Promise<void> {
  await world.start();
  await world.ring(5);
  await world.ring(7 * HOUR);
}

export async function states(world: World): Promise<Record<string, string>> {
  const [watch] = await world.ask('watches', {});
  const records = await world.ask('openings', { watchId: watch?.id ?? '' });
  return Object.fromEntries(records.map(({ posting, state }) => [posting.id, state]));
}

/** Every watch is well and due again within its interval, its alarm stands, and nothing lies damaged. */
async function isWell(world: World): Promise<void> {
  for (const watch of await world.ask('watches', {})) {
    expect(watch).toMatchObject({ health: { state: 'ok' }, failures: 0 });
    expect(watch).not.toHaveProperty('lookingSince');
    expect(watch.nextDue).toBeGreaterThan(Date.now());
    expect(watch.nextDue - Date.now()).toBeLessThan(8 * 3_600_000);
  }
  expect(world.browser.alarms.has('round')).toBe(true);
  const shelves = await Promise.all([recordsOn('left-out'), recordsOn('new-left-out')]);
  expect((await countLeftOut(14, Date.now())).leftOut).toBe(shelves.flat().length);
  expect(await allDamaged()).toEqual([]);
  expect(new Set(world.browser.told.map(({ id }) => id)).size).toBe(world.browser.told.length);
}

export function quiet(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00') });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
}
