import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANALYST, FIRST, greenhouse } from './harness/board.ts';
import { askToWatch, watchLarkfield } from './harness/watch.ts';
import { openWorld, type World } from './harness/world.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

const AFTER = [...FIRST.slice(2), { id: 2, title: 'Head Baker' }, ANALYST];

// Every point is a background started anew: about a second each way on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00') });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Ends the background before its first deed, its second, … until the story runs through to its end. */
async function endedEverywhere(story: (world: World, deed: number) => Promise<void>): Promise<number> {
  for (let deed = 0; ; deed += 1) {
    const world = await openWorld();
    await story(world, deed);
    if (!world.wasEnded()) return deed;
  }
}

describe('a background that is ended before any of its deeds', () => {
  it('in the round that finds news loses nothing and pings once', async () => {
    const points = await endedEverywhere(async (world, deed) => {
      await watchLarkfield(world);
      world.answer = () => greenhouse(AFTER);
      world.endAt(deed);
      await world.ring(7 * 60);
      await world.start();
      await world.ring(5);
      await world.ring(7 * 60);
      expect(titles(world)).toEqual(['New at Larkfield, and it fits you']);
      expect(await stateOf(world)).toEqual({
        1: 'gone',
        2: 'open',
        3: 'open',
        4: 'open',
        5: 'open',
        6: 'open',
        7: 'open',
      });
      await isWellAndDueAgain(world);
      expect(world.browser.toolbar.text).toBe('1');
    });
    expect(points).toBeGreaterThan(8);
  });

  it('between the click and the end of the first look still watches, from a silent starting point', async () => {
    const points = await endedEverywhere(async (world, deed) => {
      world.answer = () => greenhouse(FIRST);
      await world.start();
      const id = await askToWatch(world);
      world.endAt(deed);
      world.browser.events.added.fire({});
      await world.idle();
      await world.start();
      await world.ring(5);
      expect((await world.ask('watches', {})).map((watch) => watch.id)).toEqual([id]);
      expect(Object.keys(await stateOf(world))).toHaveLength(6);
      await isWellAndDueAgain(world);
      expect(world.browser.told).toEqual([]);
    });
    expect(points).toBeGreaterThan(5);
  });
});

describe('two rounds at once', () => {
  it('look once and ping once', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    world.answer = () => greenhouse([...FIRST, ANALYST]);
    const fetches = () => world.deeds.filter((deed) => deed.startsWith('fetch')).length;
    const before = fetches();
    vi.setSystemTime(Date.now() + 7 * 3_600_000);
    world.browser.events.alarm.fire({ name: 'round' });
    world.browser.events.alarm.fire({ name: 'round' });
    await Promise.all([world.ask('look_now', {}), world.idle()]);
    await world.idle();
    expect(fetches()).toBe(before + 1);
    expect(titles(world)).toHaveLength(1);
  });
});

describe('a yes that is heard of from the browser and from two faces at once', () => {
  it('starts the watch once, and its list is read once', async () => {
    const world = await openWorld();
    world.answer = () => greenhouse(FIRST);
    await world.start();
    const id = await askToWatch(world);
    world.browser.events.added.fire({});
    const answers = await Promise.all([world.ask('watch_start', { id }), world.ask('watch_start', { id })]);
    await world.idle();
    expect(answers.map((answer) => 'id' in answer && answer.id)).toEqual([id, id]);
    expect(world.deeds.filter((deed) => deed.startsWith('fetch'))).toHaveLength(1);
    expect(world.deeds.filter((deed) => deed === 'delete pending')).toHaveLength(1);
  });
});

describe('a look that is asked for', () => {
  it('is done where the last one lies ahead, as it does after the clock was set back', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    vi.setSystemTime(Date.now() - 366 * 86_400_000);
    await world.ask('look_now', {});
    await world.idle();
    expect((await world.ask('watches', {}))[0]?.lastTried).toBe(Date.now());
  });

  it('waits while an opening’s text of that watch is being read, and is then done', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    const [watch] = await world.ask('watches', {});
    vi.setSystemTime(Date.now() + 60_000);
    let done = () => {};
    const reading = navigator.locks.request(
      `watch ${watch?.id}`,
      () => new Promise<void>((resolve) => (done = resolve)),
    );
    await world.ask('look_now', {});
    done();
    await reading;
    await world.idle();
    expect((await world.ask('watches', {}))[0]?.lastTried).toBe(Date.now());
  });
});

function titles({ browser }: World): readonly string[] {
  return browser.told.map(({ title }) => title);
}

async function stateOf(world: World): Promise<Record<string, string>> {
  const [watch] = await world.ask('watches', {});
  const records = await world.ask('openings', { watchId: watch?.id ?? '' });
  return Object.fromEntries(records.map(({ posting, state }) => [posting.id, state]));
}

async function isWellAndDueAgain(world: World): Promise<void> {
  const [watch] = await world.ask('watches', {});
  expect(watch).toMatchObject({ health: { state: 'ok' }, failures: 0 });
  expect(watch).not.toHaveProperty('lookingSince');
  expect((watch?.nextDue ?? 0) - Date.now()).toBeGreaterThan(3 * 3_600_000);
}
