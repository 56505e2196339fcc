import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { untoldOn } from '../../src/ui/untold.ts';
import { ANALYST, FIRST, greenhouse, type Opening } from './harness/board.ts';
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

const titles = ({ browser }: World) => browser.told.map(({ title }) => title);
const SECOND = { ...ANALYST, id: 8, title: 'Analyst' };
const quiet = { ...DEFAULT_SETTINGS, quietFrom: 18, quietTo: 20 };

/** A ping that was decided upon and did not reach the screen, as when the background is ended in between. */
async function neverShown(...news: readonly Opening[]): Promise<World> {
  const world = await openWorld();
  await watchLarkfield(world);
  const { notifications } = world.browser.browser;
  const { create } = notifications;
  notifications.create = () => Promise.reject(new Error('ended'));
  world.answer = () => greenhouse([...FIRST, ...news]);
  await world.ring(7 * 60);
  notifications.create = create;
  expect(titles(world)).toEqual([]);
  return world;
}

async function cards(world: World) {
  return (await world.ask('today', {})).news;
}

describe('a ping that was decided upon and never shown', () => {
  it('is shown by the next round, in the same words', async () => {
    const world = await neverShown(ANALYST, SECOND);
    await world.ring(5);
    await world.ring(5);
    expect(titles(world)).toEqual(['2 new openings fit you']);
  });

  it('is not shown any more once its opening was read in the popup', async () => {
    const world = await neverShown(ANALYST);
    await world.ask('shown', { news: (await cards(world)).flatMap(untoldOn) });
    await world.ring(5);
    await world.ring(7 * 60);
    expect(titles(world)).toEqual([]);
  });

  it('is not shown any more once its opening was read on a page of its own', async () => {
    const world = await neverShown(ANALYST);
    const key = (await cards(world))[0]?.record.key ?? '';
    const { record } = await world.ask('opening', { key });
    await world.ask('shown', { news: record ? untoldOn({ record, employer: '' }) : [] });
    await world.ring(5);
    expect(titles(world)).toEqual([]);
  });

  it('is not shown any more once its opening was dismissed, not even where that was undone', async () => {
    const world = await neverShown(ANALYST);
    const [card] = await cards(world);
    const key = card?.record.key ?? '';
    await world.ask('dismiss', { key, dismissed: true });
    await world.ring(5);
    await world.ask('dismiss', { key, dismissed: false });
    await world.ring(7 * 60);
    expect(titles(world)).toEqual([]);
  });

  it('is not shown any more once its opening is gone', async () => {
    const world = await neverShown(ANALYST);
    world.answer = () => greenhouse(FIRST);
    await world.ring(7 * 60);
    expect(titles(world)).toEqual([]);
  });

  it('is not shown any more once its watch was removed', async () => {
    const world = await neverShown(ANALYST);
    const [watch] = await world.ask('watches', {});
    await world.ask('watch_remove', { watchId: watch?.id ?? '' });
    await world.ring(5);
    expect(titles(world)).toEqual([]);
  });

  it('tells only what is left of it', async () => {
    const world = await neverShown(ANALYST, SECOND);
    const [first] = await cards(world);
    if (first === undefined) throw new Error('no card');
    await world.ask('shown', { news: untoldOn(first) });
    await world.ring(5);
    await world.ring(7 * 60);
    expect(titles(world)).toEqual(['New at Larkfield, and it fits you']);
  });

  it('still tells of an opening that was changed meanwhile', async () => {
    const world = await neverShown(ANALYST);
    world.answer = () => greenhouse([...FIRST, { ...ANALYST, place: 'Leeds' }]);
    await world.ring(7 * 60);
    expect(titles(world)).toEqual(['New at Larkfield, and it fits you']);
  });

  it('keeps to the quiet hours, and is dropped when it was read in them', async () => {
    const world = await neverShown(ANALYST);
    await world.ask('settings_put', { settings: quiet });
    await world.ring(20);
    expect(titles(world)).toEqual([]);
    await world.ask('shown', { news: (await cards(world)).flatMap(untoldOn) });
    await world.ring(3 * 60);
    expect(titles(world)).toEqual([]);
  });
});

describe('a browser that shows no notifications', () => {
  it('keeps the news, and tells it as one when it shows them again', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    world.browser.presence.notifications = 'denied';
    world.answer = () => greenhouse([...FIRST, ANALYST]);
    await world.ring(7 * 60);
    world.answer = () => greenhouse([...FIRST, ANALYST, SECOND]);
    await world.ring(7 * 60);
    expect(titles(world)).toEqual([]);
    world.browser.presence.notifications = 'granted';
    await world.ring(5);
    expect(titles(world)).toEqual(['2 new openings fit you']);
  });

  it('tells nothing later of what was read meanwhile', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    world.browser.presence.notifications = 'denied';
    world.answer = () => greenhouse([...FIRST, ANALYST]);
    await world.ring(7 * 60);
    await world.ask('shown', { news: (await cards(world)).flatMap(untoldOn) });
    world.browser.presence.notifications = 'granted';
    await world.ring(5);
    expect(titles(world)).toEqual([]);
  });

  it('still has the toolbar say that a watch broke', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    world.browser.presence.notifications = 'denied';
    world.answer = () => new Response('Access denied', { status: 403 });
    for (let day = 0; day < 4; day += 1) await world.ring(27 * 60);
    expect([titles(world), world.browser.toolbar.text]).toEqual([[], '!']);
  });
});

describe('a ping about a watch that broke, never shown', () => {
  it('is dropped once the watch was read well', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    world.answer = () => new Response('Access denied', { status: 403 });
    const { notifications } = world.browser.browser;
    const { create } = notifications;
    notifications.create = () => Promise.reject(new Error('ended'));
    for (let day = 0; day < 4; day += 1) await world.ring(27 * 60);
    notifications.create = create;
    world.answer = () => greenhouse(FIRST);
    await world.ring(27 * 60);
    expect(titles(world)).toEqual([]);
  });
});
