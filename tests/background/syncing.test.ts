import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { unpacked } from '../../src/sync/pack.ts';
import { carry, copyIn, hear, otherComputer, watchesBrightwellToo } from './harness/other-computer.ts';
import { watchLarkfield } from './harness/watch.ts';
import { openWorld, type World } from './harness/world.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

let world: World;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00') });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // A background that was started anew is not waited for by the one before: the pause between two writes never ends here.
  const { setTimeout: real } = globalThis;
  const unlessLong = (task: () => void, ms = 0) => (ms >= 4000 ? 0 : real(task, ms));
  vi.stubGlobal('setTimeout', unlessLong);
  world = await openWorld();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The next exchange: by a background that was started anew. */
async function again(): Promise<void> {
  await world.start();
  await world.ring(6);
}

async function turnOn() {
  const watch = await watchLarkfield(world);
  await world.ask('sync_set', { on: true });
  await world.idle();
  return watch;
}

/** The other computer adds a watch and a skill, and writes them into the copy. */
function otherAdds(): void {
  const other = otherComputer(world);
  watchesBrightwellToo(other);
  other.setProfile({ ...other.profile, skills: [...other.profile.skills, { name: 'dbt' }] });
  carry(hear(other, world), world);
}

const carried = () => [...unpacked(copyIn(world)).values()];
const syncWrites = () => world.deeds.filter((deed) => deed.startsWith('sync ')).length;

describe('syncing', () => {
  it('is off until the user turns it on: nothing reaches the browser’s own sync', async () => {
    await watchLarkfield(world);
    await world.ring(60);
    expect(await world.ask('sync', {})).toEqual({ on: false, left: [] });
    expect(world.browser.carried.size).toBe(0);
  });

  it('carries the watches and the profile, no opening and no person, and writes nothing while nothing changes', async () => {
    await turnOn();
    const text = JSON.stringify(carried());
    expect(text).toContain('larkfield');
    expect(text).toContain('SQL');
    expect(text).not.toContain('Baker');
    const writes = syncWrites();
    await again();
    await again();
    expect(syncWrites()).toBe(writes);
  });

  it('brings a watch and a skill of the other computer, which wait for a yes and are matched', async () => {
    await turnOn();
    otherAdds();
    await again();
    const watches = await world.ask('watches', {});
    expect(watches.map(({ employer }) => employer).sort()).toEqual(['Brightwell', 'Larkfield']);
    expect(watches.find(({ employer }) => employer === 'Brightwell')?.health.state).toBe('no-permission');
    expect((await world.ask('profile', {})).skills.map(({ name }) => name)).toEqual(['SQL', 'dbt']);
  });

  it('tells what the user removed, and brings back what was only lost', async () => {
    const { id } = await turnOn();
    world.browser.kept.set('profile', EMPTY_PROFILE);
    await again();
    expect((await world.ask('profile', {})).skills.map(({ name }) => name)).toEqual(['SQL']);
    await world.ask('watch_remove', { watchId: id });
    await world.ask('profile_put', { profile: EMPTY_PROFILE });
    await again();
    expect(carried().filter(({ value }) => value !== undefined && value !== null)).toEqual([]);
    expect(await world.ask('watches', {})).toEqual([]);
  });

  it('carries a backup that takes the place of everything to the other computers, and brings nothing back', async () => {
    await turnOn();
    const { text } = await world.ask('backup_export', {});
    otherAdds();
    await again();
    expect(await world.ask('watches', {})).toHaveLength(2);
    const profile = await world.ask('profile', {});
    await world.ask('profile_put', {
      profile: { ...profile, skills: [{ name: 'SQL', weight: 2 }, { name: 'Rust' }] },
    });
    await again();
    const other = otherComputer(world);
    expect(other.profile.skills.map(({ name }) => name)).toEqual(['SQL', 'Rust']);
    // Edited there before the backup is taken in here, and not yet heard of.
    other.setProfile({ ...other.profile, skills: [{ name: 'SQL', weight: 1 }, { name: 'Rust' }] });
    const unheard = hear(other, world);
    vi.setSystemTime(Date.now() + 60_000);
    expect(await world.ask('backup_import', { text, how: 'replace' })).toEqual({});
    carry(unheard, world);
    await again();
    await again();
    hear(other, world);
    for (const watches of [await world.ask('watches', {}), other.watches])
      expect(watches.map(({ employer }) => employer)).toEqual(['Larkfield']);
    for (const { skills } of [await world.ask('profile', {}), other.profile])
      expect(skills).toEqual([{ name: 'SQL', weight: 3 }]);
  });

  it('is as it was where a backup was none, and merges one that is to be merged', async () => {
    await turnOn();
    otherAdds();
    await again();
    expect(await world.ask('backup_import', { text: '{}', how: 'replace' })).toHaveProperty('trouble');
    const { text } = await world.ask('backup_export', {});
    await world.ask('backup_import', {
      text: text.replaceAll('Brightwell', 'Brightwell Ltd'),
      how: 'merge',
    });
    await again();
    expect(await world.ask('watches', {})).toHaveLength(2);
    expect((await world.ask('profile', {})).skills).toHaveLength(2);
  });

  it('keeps gone what is removed at once with another, and while an exchange is under way', async () => {
    const { id } = await turnOn();
    otherAdds();
    await again();
    const ids = (await world.ask('watches', {})).map((watch) => watch.id);
    expect(ids).toHaveLength(2);
    const { local, sync } = world.browser.browser.storage;
    const [getLocal, getSynced] = [local.get, sync.get];
    // Each question to the browser takes a while, as it does.
    local.get = async (key) => {
      const found = await getLocal(key);
      await new Promise((resolve) => setTimeout(resolve, 2));
      return found;
    };
    let removed: Promise<unknown> | undefined;
    sync.get = async () => {
      removed ??= Promise.all(ids.map((watchId) => world.ask('watch_remove', { watchId })));
      return getSynced();
    };
    await again();
    await removed;
    await again();
    await again();
    expect(ids).toContain(id);
    expect(await world.ask('watches', {})).toEqual([]);
  });

  it('leaves the copy alone when this computer is erased', async () => {
    await turnOn();
    const before = carried();
    await world.ask('backup_erase', {});
    await again();
    expect(carried()).toEqual(before);
    expect(await world.ask('sync', {})).toMatchObject({ on: false });
    expect(JSON.stringify(world.browser.kept.get('sync') ?? '')).not.toContain('arkfield');
  });

  it('takes the copy away when asked to, and stops where another computer did', async () => {
    await turnOn();
    await world.ask('sync_set', { on: false, forget: true });
    await world.idle();
    expect(carried()).toEqual([]);
    await world.ask('sync_set', { on: true });
    await again();
    expect(carried().length).toBeGreaterThan(0);
    world.browser.carried.clear();
    world.browser.carried.set('homing_removed', { at: 7 });
    await again();
    expect(await world.ask('sync', {})).toMatchObject({
      on: false,
      trouble: { name: 'sync_removed_elsewhere' },
    });
    expect(carried()).toEqual([]);
    expect(await world.ask('watches', {})).toHaveLength(1);
  });

  it('says so when the browser refuses a write, and makes up for it', async () => {
    await watchLarkfield(world);
    const { sync } = world.browser.browser.storage;
    const set = sync.set;
    sync.set = async () => {
      throw new Error('QUOTA_BYTES quota exceeded');
    };
    await world.ask('sync_set', { on: true });
    await world.idle();
    expect(await world.ask('sync', {})).toMatchObject({ on: true, trouble: { name: 'sync_failed' } });
    sync.set = set;
    await again();
    expect(await world.ask('sync', {})).not.toHaveProperty('trouble');
    expect(carried().length).toBeGreaterThan(0);
  });
});
