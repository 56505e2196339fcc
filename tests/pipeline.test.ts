import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANALYST, BOARD_HOST, FIRST, greenhouse } from './background/harness/board.ts';
import { watchLarkfield } from './background/harness/watch.ts';
import { openWorld, type World } from './background/harness/world.ts';

vi.mock('webextension-polyfill', () => import('./platform/polyfill.ts'));

let world: World;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00') });
  world = await openWorld();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a watched page, from the click to the ping', () => {
  it('takes the first look silently as the starting point', async () => {
    const watch = await watchLarkfield(world);
    expect(watch).toMatchObject({ openings: 6, health: { state: 'ok' }, failures: 0, hosts: [BOARD_HOST] });
    expect(world.browser.told).toEqual([]);
    expect(world.browser.toolbar.text).toBe('');
    const records = await world.ask('openings', { watchId: watch.id });
    expect(records.map(({ baseline, news }) => [baseline, news])).toEqual(FIRST.map(() => [true, undefined]));
  });

  it('tells a new opening that fits, once', async () => {
    await watchLarkfield(world);
    world.answer = () => greenhouse([...FIRST, ANALYST]);
    await world.ring(7 * 60);
    await world.ring(7 * 60);
    expect(world.browser.told).toHaveLength(1);
    expect(world.browser.toolbar.text).toBe('1');
    const { news } = await world.ask('today', {});
    expect(news.map(({ record }) => record.posting.title)).toEqual(['Data Analyst']);
  });

  it('leads from the ping to its card, and the badge goes when the card was seen', async () => {
    await watchLarkfield(world);
    world.answer = () => greenhouse([...FIRST, ANALYST]);
    await world.ring(7 * 60);
    const [told] = world.browser.told;
    world.browser.events.notification.fire(told?.id);
    const { news } = await world.ask('today', {});
    const key = news[0]?.record.key ?? '';
    expect(world.browser.opened.at(-1)).toBe(
      `chrome-extension://homing/dashboard/index.html#/today/${encodeURIComponent(key)}`,
    );
    await world.ask('seen', { keys: [key] });
    await world.idle();
    expect(world.browser.toolbar.text).toBe('');
  });

  it('notes a change, a closing and a reopening', async () => {
    await watchLarkfield(world);
    const [first, ...rest] = FIRST;
    if (first === undefined) throw new Error('no first opening');
    world.answer = () => greenhouse([{ ...first, title: 'Head Baker' }, ...rest.slice(1)]);
    await world.ring(7 * 60);
    const one = await recordOf(world, 1);
    expect(one).toMatchObject({ news: { kind: 'changed' }, changes: [{ fields: ['title'] }] });
    expect(await recordOf(world, 2)).toMatchObject({ state: 'gone' });
    world.answer = () => greenhouse(FIRST);
    await world.ring(7 * 60);
    expect(await recordOf(world, 2)).toMatchObject({ state: 'open', news: { kind: 'back' } });
  });
});

const WALLS: readonly (readonly [string, () => Response | Promise<Response>, string])[] = [
  ['403', () => new Response('no', { status: 403 }), 'blocked'],
  ['404', () => new Response('no', { status: 404 }), 'not-found'],
  ['429', () => new Response('', { status: 429, headers: { 'retry-after': '900' } }), 'asked-to-wait'],
  ['500', () => new Response('oops', { status: 500 }), 'slow'],
  ['a sign-in page', () => page('<form action="/login"><input type="password"></form>'), 'login'],
  ['an empty body', () => new Response(''), 'unreadable'],
  ['50 MB', () => new Response(endless(50)), 'unreadable'],
  ['JSON cut in the middle', () => new Response('{"jobs":[{"id":1,', { headers: JSON_TYPE }), 'unreadable'],
  ['JSON of another kind', () => Response.json({ hello: [] }), 'unreadable'],
  ['nothing at all', () => Promise.reject(new TypeError('Failed to fetch')), 'slow'],
  ['an empty list once', () => greenhouse([]), 'suspicious'],
  ['half the list once', () => greenhouse(FIRST.slice(0, 2)), 'suspicious'],
  [
    'the list of somebody else',
    () => greenhouse(FIRST.map((it) => ({ ...it, id: it.id + 50 }))),
    'suspicious',
  ],
];
const JSON_TYPE = { 'content-type': 'application/json' };

describe('a page that answers with', () => {
  it.each(WALLS)('%s keeps every opening it had, and says so in a sentence', async (_name, answer, state) => {
    const { id } = await watchLarkfield(world);
    world.answer = answer;
    await world.ring(7 * 60);
    const [watch] = await world.ask('watches', {});
    expect(watch?.health.state).toBe(state);
    expect(watch?.health.say.name).toMatch(/^health_/);
    expect(watch).toMatchObject({ openings: 6 });
    const records = await world.ask('openings', { watchId: id });
    expect(records.map((record) => record.state)).toEqual(FIRST.map(() => 'open'));
    expect(world.browser.told).toEqual([]);

    world.answer = () => greenhouse(FIRST);
    await world.ring(26 * 60);
    const [after] = await world.ask('watches', {});
    expect(after).toMatchObject({ health: { state: 'ok' }, failures: 0 });
    const { news } = await world.ask('today', {});
    expect(news).toEqual([]);
  });

  it('429 is left alone until the pause it asked for is over', async () => {
    await watchLarkfield(world);
    world.answer = () => new Response('', { status: 429, headers: { 'retry-after': '7200' } });
    await world.ring(7 * 60);
    const [watch] = await world.ask('watches', {});
    expect((watch?.nextDue ?? 0) - Date.now()).toBeGreaterThanOrEqual(7200_000);
  });
});

function page(body: string): Response {
  return new Response(`<html><head><title>Sign in</title></head><body>${body}</body></html>`, {
    headers: { 'content-type': 'text/html' },
  });
}

function endless(megabytes: number): ReadableStream {
  let left = megabytes;
  return new ReadableStream({
    pull: (controller) => {
      if (left === 0) controller.close();
      else controller.enqueue(new Uint8Array(1_000_000).fill(32));
      left -= 1;
    },
  });
}

async function recordOf(on: World, id: number) {
  const [watch] = await on.ask('watches', {});
  const records = await on.ask('openings', { watchId: watch?.id ?? '' });
  return records.find(({ posting }) => posting.id === String(id));
}
