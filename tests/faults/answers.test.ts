import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANALYST, FIRST, greenhouse } from '../background/harness/board.ts';
import { watchLarkfield } from '../background/harness/watch.ts';
import { openWorld } from '../background/harness/world.ts';
import { quiet } from './stories.ts';
import { tally } from './tally.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

beforeEach(quiet);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const GOOD = () => greenhouse([...FIRST, ANALYST]);
const page =
  (body: string, status = 200) =>
  () =>
    new Response(body, { status, headers: { 'content-type': 'text/html' } });

/** What a network and a server may do instead of answering well; none of it may lose or announce anything. */
const ANSWERS: Readonly<Record<string, () => Response | Promise<Response>>> = {
  'no network': () => Promise.reject(new TypeError('Failed to fetch')),
  'a TLS error': () => Promise.reject(new TypeError('NetworkError when attempting to fetch resource.')),
  'a cut body': () =>
    new Response(
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"jobs":[{"id":1'));
          controller.error(new TypeError('network error'));
        },
      }),
    ),
  'half a body': () => new Response('{"jobs":[{"id":1,"title":"Baker 1"'),
  'a captive portal': page(
    '<html><title>Hotel Wi-Fi</title><form action="/login"><input name=room></form></html>',
  ),
  'a login page': page('<html><title>Sign in</title><form><input type="password"></form></html>'),
  'not allowed': page('<html>Access denied</html>', 403),
  'not found': page('<html>No such board</html>', 404),
  'too many': () => new Response('slow down', { status: 429, headers: { 'retry-after': '1800' } }),
  broken: page('oops', 500),
  'away for a while': page('<html>maintenance</html>', 503),
  'nothing at all': () => new Response(''),
  'another board': () => greenhouse([]),
  'an empty list once': () => Response.json({ jobs: [], meta: { total: 0 } }),
  'half the list once': () => greenhouse(FIRST.slice(0, 2)),
  'a list of wrong things': () => Response.json({ jobs: [{ id: 1 }, null, 7], meta: { total: 3 } }),
};

describe.each(Object.entries(ANSWERS))('a board that answers with %s', (name, bad) => {
  it.each([1, 2, 3])(
    '%s times in a row, between good ones, loses nothing and announces nothing falsely',
    async (times) => {
      const world = await openWorld();
      await watchLarkfield(world);
      world.answer = bad;
      for (let time = 0; time < Math.min(times, maxTimes(name)); time += 1) await world.ring(5);
      const [watch] = await world.ask('watches', {});
      const before = await world.ask('openings', { watchId: watch?.id ?? '' });
      expect(before.filter(({ state }) => state === 'gone')).toEqual([]);
      expect(world.browser.told).toEqual([]);
      vi.setSystemTime((watch?.nextDue ?? 0) + 1);
      await world.ring();
      world.answer = GOOD;
      await world.ring(25 * 60);
      await world.ring(25 * 60);
      const after = await world.ask('openings', { watchId: watch?.id ?? '' });
      expect(after.map(({ state }) => state)).toEqual(Array(7).fill('open'));
      expect(world.browser.told).toHaveLength(1);
      tally('answers', 1);
    },
  );
});

/** What happens once may happen once: an empty list that stays is believed, and rightly. */
function maxTimes(name: string): number {
  return ONCE.includes(name) ? 1 : 3;
}

const ONCE = ['another board', 'an empty list once', 'half the list once'];

describe.each([-31 * 24 * 60, -24 * 60, -60, -1, 1, 60, 24 * 60, 31 * 24 * 60, 366 * 24 * 60])(
  'a clock that jumps by %s minutes',
  (minutes) => {
    it('keeps every watch due and announces news once', async () => {
      const world = await openWorld();
      await watchLarkfield(world);
      world.answer = GOOD;
      vi.setSystemTime(Date.now() + minutes * 60_000);
      for (let ring = 0; ring < 4; ring += 1) await world.ring(7 * 60);
      expect(world.browser.told).toHaveLength(1);
      const [watch] = await world.ask('watches', {});
      expect((watch?.nextDue ?? 0) - Date.now()).toBeGreaterThan(0);
      expect((watch?.nextDue ?? 0) - Date.now()).toBeLessThan(8 * 3_600_000);
      tally('clock', 1);
    });
  },
);

describe('a permission that is taken away', () => {
  it('in the middle of a round stops the watch, loses nothing, and goes on when it is given back', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    world.answer = () => {
      world.browser.allowed.clear();
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    await world.ring(7 * 60);
    world.browser.events.removed.fire({});
    await world.idle();
    const [watch] = await world.ask('watches', {});
    expect(await world.ask('openings', { watchId: watch?.id ?? '' })).toHaveLength(6);
    world.answer = GOOD;
    world.browser.allowed.add('https://boards-api.greenhouse.io/*');
    world.browser.events.added.fire({});
    await world.idle();
    await world.ring(7 * 60);
    expect(world.browser.told).toHaveLength(1);
    tally('permission', 1);
  });
});
