import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST, greenhouse } from './harness/board.ts';
import { askToWatch } from './harness/watch.ts';
import { openWorld, type World } from './harness/world.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00') });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const BOARDS = ['one', 'two', 'three'];

async function watchBoards(world: World): Promise<void> {
  world.answer = () => greenhouse(FIRST);
  await world.start();
  for (const board of BOARDS) {
    const id = await askToWatch(world, `https://job-boards.greenhouse.io/${board}`);
    await world.ask('watch_start', { id });
    await world.idle();
  }
}

describe('a machine that slept for a month', () => {
  it('looks at each watch once, one request at a time, with a pause between those to one host', async () => {
    const world = await openWorld();
    await watchBoards(world);
    const asked: number[] = [];
    let open = 0;
    let most = 0;
    world.answer = async () => {
      asked.push(performance.now());
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      return greenhouse(FIRST);
    };
    await world.ring(31 * 24 * 60);
    await world.ring(1);
    expect(asked).toHaveLength(BOARDS.length);
    expect(most).toBe(1);
    for (const [at, moment] of asked.entries())
      if (at > 0) expect(moment - (asked[at - 1] ?? 0)).toBeGreaterThan(380);
    const due = (await world.ask('watches', {})).map(({ nextDue }) => nextDue);
    expect(new Set(due).size).toBe(BOARDS.length);
    for (const time of due) expect(time - Date.now()).toBeGreaterThan(5 * 3_600_000);
  });

  it('looks at a watch that is due while it is not within its hours only when they begin', async () => {
    const world = await openWorld();
    await watchBoards(world);
    const [watch] = await world.ask('watches', {});
    const hours = { from: 9, to: 17, days: [1, 2, 3, 4, 5] };
    await world.ask('watch_wishes', { watchId: watch?.id ?? '', hours });
    // From Monday noon to a Saturday in the next month.
    await world.ring(26 * 24 * 60);
    const lastTried = async () => (await world.ask('watches', {})).map((one) => one.lastTried === Date.now());
    expect(await lastTried()).toEqual([false, true, true]);
    await world.ring((24 + 21) * 60);
    expect((await lastTried())[0]).toBe(true);
  });
});
