import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANALYST, BOARD_HOST, FIRST, greenhouse } from '../background/harness/board.ts';
import { watchLarkfield } from '../background/harness/watch.ts';
import { openWorld, type World } from '../background/harness/world.ts';
import { quiet } from './stories.ts';
import { tally } from './tally.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

beforeEach(quiet);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const ORIGIN = `https://${BOARD_HOST}/*`;

/** The browser takes the permission back, and says so. What is asked for without one fails like a dead line. */
function takeAway({ browser }: World): void {
  browser.allowed.delete(ORIGIN);
  browser.events.removed.fire({});
}

function giveBack({ browser }: World): void {
  vi.setSystemTime(Date.now() + 1);
  browser.allowed.add(ORIGIN);
  browser.events.added.fire({});
}

/** A watched board that has closed two openings, changed one and got a new one, as far as it may be asked. */
async function board(): Promise<World> {
  const world = await openWorld();
  await watchLarkfield(world);
  world.answer = () =>
    world.browser.allowed.has(ORIGIN)
      ? greenhouse([...FIRST.slice(2), { id: 2, title: 'Head Baker' }, ANALYST])
      : Promise.reject(new TypeError('Failed to fetch'));
  return world;
}

async function health(world: World): Promise<string | undefined> {
  return (await world.ask('watches', {}))[0]?.health.state;
}

/** Nothing lost, nothing told twice or falsely, and the watch well and due again, at the next ring of the alarm. */
async function isWellAfter(minutes: number, world: World): Promise<void> {
  await world.ring(minutes);
  const [watch] = await world.ask('watches', {});
  expect(watch).toMatchObject({ health: { state: 'ok' }, failures: 0, paused: false });
  expect(watch).not.toHaveProperty('lookingSince');
  expect(watch?.nextDue).toBeGreaterThan(Date.now());
  const records = await world.ask('openings', { watchId: watch?.id ?? '' });
  const states = Object.fromEntries(records.map(({ posting, state }) => [posting.id, state]));
  expect(states).toEqual({ 1: 'gone', 2: 'open', 3: 'open', 4: 'open', 5: 'open', 6: 'open', 7: 'open' });
  expect(world.browser.told.map(({ title }) => title)).toEqual(['New at Larkfield, and it fits you']);
  expect(world.browser.toolbar.text).toBe('1');
}

describe('a permission that is taken away before any deed of a round', () => {
  it('is missed at once and openly, and nothing is lost once it is given back', async () => {
    for (let deed = 0; ; deed += 1) {
      const world = await board();
      world.meanwhileAt(deed, () => takeAway(world));
      await world.ring(7 * 60);
      if (!world.wasEnded()) return tally('permission taken', deed);
      await world.idle();
      expect(await health(world)).toBe('no-permission');
      expect(world.browser.toolbar.text).toBe('!');
      await world.ring(7 * 60);
      giveBack(world);
      await world.idle();
      await isWellAfter(5, world);
    }
  });

  it('and is given back before any deed after that', async () => {
    let points = 0;
    for (let taken = 0; ; taken += 1) {
      let [was, again] = [false, true];
      for (let given = 0; again; given += 1) {
        again = false;
        const world = await board();
        world.meanwhileAt(taken, () => {
          was = true;
          takeAway(world);
          world.meanwhileAt(given, () => {
            again = true;
            giveBack(world);
          });
        });
        await world.ring(7 * 60);
        await world.idle();
        if (again) points += 1;
        else giveBack(world);
        await world.idle();
        // Back before anybody asked why a line was dead: it is tried again as after any dead line.
        if (was) await isWellAfter(20, world);
      }
      if (!was) return tally('permission taken and given', points);
    }
  });

  it('and the background is ended before any deed after that', async () => {
    let points = 0;
    for (let taken = 0; ; taken += 1) {
      let [was, again] = [false, true];
      for (let end = 0; again; end += 1) {
        const world = await board();
        world.meanwhileAt(taken, () => {
          was = true;
          takeAway(world);
          world.endAt(end);
        });
        await Promise.race([world.ring(7 * 60).catch(() => undefined), world.idle()]);
        again = world.endings() > 0;
        if (again) points += 1;
        await world.start();
        if (was) expect(await health(world)).toBe('no-permission');
        giveBack(world);
        await world.idle();
        if (was) await isWellAfter(5, world);
      }
      if (!was) return tally('permission taken and ended', points);
    }
  });
});
