import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANALYST, FIRST, greenhouse } from './harness/board.ts';
import { watchLarkfield } from './harness/watch.ts';
import { openWorld, type World } from './harness/world.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00') });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const DAY = 24 * 60;
const titles = ({ browser }: World) => browser.told.map(({ title }) => title);
const begin = (world: World, remind: boolean) =>
  world.ask('plan_edit', { employer: 'Norvik', change: { newJob: { start: '2026-11-23', remind } } });

async function pass(world: World, days: number): Promise<void> {
  for (let day = 0; day < days; day++) await world.ring(DAY);
}

describe('the first ninety days of a new job', () => {
  it('bring three reminders, however often the background looks, and none after', async () => {
    const world = await openWorld();
    await world.start();
    await begin(world, true);
    await pass(world, 29);
    expect(titles(world)).toEqual([]);
    await pass(world, 120);
    expect(titles(world)).toEqual(['30 days at Norvik', '60 days at Norvik', '90 days at Norvik']);
    expect(await world.ask('plans', {})).toMatchObject([{ reminded: ['check 30', 'check 60', 'check 90'] }]);
  });

  it('bring none where they are turned off', async () => {
    const world = await openWorld();
    await world.start();
    await begin(world, false);
    await pass(world, 100);
    expect(titles(world)).toEqual([]);
  });

  it('are told in a round without news, so that one round pings once', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    await begin(world, true);
    await pass(world, 29);
    world.answer = () => greenhouse([...FIRST, ANALYST]);
    await world.ring(DAY);
    expect(titles(world)).toEqual(['New at Larkfield, and it fits you']);
    await world.ring(DAY);
    expect(titles(world)).toEqual(['New at Larkfield, and it fits you', '30 days at Norvik']);
  });

  it('are told once wherever the background is ended', async () => {
    let ended = 0;
    for (let deed = 1; deed < 60; deed++) {
      vi.setSystemTime(Date.parse('2026-11-23T12:00:00'));
      const world = await openWorld();
      await world.start();
      await begin(world, true);
      world.endAt(deed);
      await world.ring(30 * DAY).catch(() => undefined);
      if (!world.wasEnded()) break;
      ended += 1;
      await world.start();
      await world.ring(10);
      expect(titles(world), `ended at ${deed}`).toEqual(['30 days at Norvik']);
    }
    expect(ended).toBeGreaterThan(3);
    expect(ended).toBeLessThan(59);
  });
});
