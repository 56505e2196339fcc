import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Watch } from '../../src/model/watch.ts';
import { openWorld, type World } from './harness/world.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

const PAGE = 'https://careers.driftwood.example/jobs';
let world: World;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00') });
  world = await openWorld();
  world.browser.allowed.add('https://careers.driftwood.example/*');
  await world.start();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that is read in a tab', () => {
  it('is opened, read and closed, without a request of our own', async () => {
    shows(['Sail Maker', 'Boat Builder', 'Dock Planner']);
    const requests = countRequests();
    const watch = await watchInTab(false);
    expect(watch).toMatchObject({ openings: 3, health: { state: 'ok' }, board: { site: 'rendered' } });
    expect(world.browser.opened).toEqual([PAGE]);
    expect(world.browser.closed).toEqual([1]);
    expect(requests()).toBe(0);
  });

  it('is not opened while nobody is there, and is read as soon as somebody is back', async () => {
    shows(['Sail Maker', 'Boat Builder', 'Dock Planner']);
    const { id } = await watchInTab(false);
    shows(['Sail Maker', 'Boat Builder', 'Dock Planner', 'Mast Maker']);
    for (const state of ['idle', 'locked']) {
      world.browser.presence.state = state;
      await world.ring(24 * 60);
      expect(world.browser.opened).toHaveLength(1);
    }
    world.browser.presence.state = 'active';
    await world.ring(5);
    expect((await watchAt(id)).openings).toBe(4);
  });

  it('is opened while nobody is there where that was allowed', async () => {
    shows(['Sail Maker', 'Boat Builder', 'Dock Planner']);
    await watchInTab(true);
    world.browser.presence.state = 'locked';
    await world.ring(24 * 60);
    expect(world.browser.opened).toHaveLength(2);
  });

  it('that leads to a site we may not read says so, and its tab is closed', async () => {
    const watch = await watchInTab(false);
    expect(watch.health.state).toBe('moved');
    expect(world.browser.closed).toEqual([1]);
  });

  it('leaves no tab behind when the background is ended in the middle of it', async () => {
    world.browser.session.set('quiet_tabs', [41, 42]);
    await world.start();
    expect(world.browser.closed).toEqual([41, 42]);
    expect(world.browser.session.get('quiet_tabs')).toEqual([]);
  });
});

describe('the tab at hand', () => {
  it('is read for the watch whose page it is, and takes no opening for closed', async () => {
    world.answer = () => new Response('<div id="root"></div><script src="/app.js"></script>');
    const pending = await preview();
    await world.ask('watch_start', { id: pending });
    await world.idle();
    expect((await watchAt(pending)).health.state).toBe('script-only');
    world.browser.tabs.set(9, tabPage(['Sail Maker', 'Boat Builder', 'Dock Planner']));
    expect(await world.ask('read_tab', { tabId: 9 })).toMatchObject({ openings: 3, health: { state: 'ok' } });
    world.browser.tabs.set(9, tabPage(['Sail Maker']));
    await world.ask('read_tab', { tabId: 9 });
    const records = await world.ask('openings', { watchId: pending });
    expect(records.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  });

  it('that is not watched is left alone', async () => {
    world.browser.tabs.set(9, { ...tabPage([]), url: 'https://elsewhere.example/' });
    expect(await world.ask('read_tab', { tabId: 9 })).toEqual({ trouble: { name: 'read_tab_not_watched' } });
    world.browser.tabs.delete(9);
    expect(await world.ask('read_tab', { tabId: 9 })).toEqual({
      trouble: { name: 'watch_tab_closed_to_us' },
    });
  });
});

async function preview(): Promise<string> {
  const pending = await world.ask('watch_preview_address', { url: PAGE });
  if ('trouble' in pending) throw new Error(pending.trouble.name);
  return pending.id;
}

async function watchInTab(away: boolean): Promise<Watch> {
  const id = await preview();
  await world.ask('watch_render', { id, away });
  await world.ask('watch_start', { id });
  await world.idle();
  return watchAt(id);
}

async function watchAt(id: string): Promise<Watch> {
  const watch = (await world.ask('watches', {})).find((each) => each.id === id);
  if (!watch) throw new Error('It is not watched.');
  return watch;
}

function shows(titles: readonly string[]): void {
  world.browser.pages.set(PAGE, tabPage(titles));
}

function tabPage(titles: readonly string[]) {
  const rows = titles.map((title, at) => `<li><a href="/jobs/${at}">${title}</a> Oban</li>`).join('');
  const html = `<html><body><h1>Open positions</h1><ul>${rows}</ul></body></html>`;
  return { url: PAGE, html, fetched: [], frames: [] };
}

function countRequests(): () => number {
  let count = 0;
  const { answer } = world;
  world.answer = (url) => {
    if (url === PAGE) count += 1;
    return answer(url);
  };
  return () => count;
}
