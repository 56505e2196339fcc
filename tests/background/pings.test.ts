import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { untoldOn } from '../../src/ui/untold.ts';
import { ANALYST, FIRST, greenhouse } from './harness/board.ts';
import { askToWatch, watchLarkfield } from './harness/watch.ts';
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

describe('a locked screen', () => {
  it('holds the ping back until somebody is there again', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    world.answer = () => greenhouse([...FIRST, ANALYST]);
    world.browser.presence.state = 'locked';
    await world.ring(7 * 60);
    expect(titles(world)).toEqual([]);
    world.browser.presence.state = 'active';
    world.browser.events.presence.fire('active');
    await world.idle();
    expect(titles(world)).toEqual(['New at Larkfield, and it fits you']);
  });
});

describe('news that somebody saw while nothing may ping', () => {
  const night = async () => {
    vi.setSystemTime(Date.parse('2026-11-23T15:30:00'));
    const world = await openWorld();
    await watchLarkfield(world);
    const settings = { ...DEFAULT_SETTINGS, quietFrom: 21, quietTo: 7 };
    await world.ask('settings_put', { settings });
    world.answer = () => greenhouse([...FIRST, ANALYST]);
    await world.ring(7 * 60);
    const { news } = await world.ask('today', {});
    expect([new Date().getHours(), news.length, titles(world)]).toEqual([22, 1, []]);
    return { world, untold: news.flatMap(untoldOn) };
  };

  it('does not ping when the quiet hours end', async () => {
    const { world, untold } = await night();
    await world.ask('shown', { news: untold });
    await world.ring(10 * 60);
    expect(titles(world)).toEqual([]);
    expect((await world.ask('today', {})).news).toHaveLength(1);
  });

  it('pings where it was only listed, or where it is other news by then', async () => {
    const { world, untold } = await night();
    await world.ask('seen', { keys: untold.map(({ key }) => key) });
    await world.ask('shown', { news: untold.map(({ key, at }) => ({ key, at: at - 1 })) });
    await world.ring(10 * 60);
    expect(titles(world)).toEqual(['New at Larkfield, and it fits you']);
  });
});

describe('one opening on two watched lists', () => {
  const page = (title: string) =>
    new Response(
      `<html><title>Jobs</title><script type="application/ld+json">${JSON.stringify([
        { '@type': 'JobPosting', title: 'Baker', url: 'https://job-boards.greenhouse.io/larkfield/jobs/1' },
        { '@type': 'JobPosting', title, url: 'https://job-boards.greenhouse.io/larkfield/jobs/7?gh_src=x' },
      ])}</script></html>`,
      { headers: { 'content-type': 'text/html' } },
    );

  it('is told once, though the lists are read at different times', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    let title = 'Cook';
    const onBoard = { list: FIRST };
    world.answer = (url) => (url.includes('greenhouse') ? greenhouse(onBoard.list) : page(title));
    const id = await askToWatch(world, 'https://careers.larkfield.example/jobs', 'careers.larkfield.example');
    await world.ask('watch_start', { id });
    await world.idle();
    onBoard.list = [...FIRST, ANALYST];
    await world.ring(7 * 60);
    expect(titles(world)).toHaveLength(1);
    title = ANALYST.title;
    await world.ring(7 * 60);
    await world.ring(7 * 60);
    expect(titles(world)).toHaveLength(1);
    const { news } = await world.ask('today', {});
    expect(news.map(({ record }) => record.watchId)).toHaveLength(2);
  });
});

describe('a watch that is turned away for days', () => {
  it('is told once, with what to do, and again only after it was well', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    world.answer = () => new Response('Access denied', { status: 403 });
    for (let day = 0; day < 5; day += 1) await world.ring(27 * 60);
    expect(titles(world)).toEqual(['Larkfield cannot be read any more']);
    expect(world.browser.toolbar.text).toBe('!');
    world.answer = () => greenhouse(FIRST);
    await world.ring(27 * 60);
    expect(world.browser.toolbar.text).toBe('');
    expect(titles(world)).toHaveLength(1);
  });
});

describe('seven places of one job', () => {
  it('are one card, on which all of them stand, and which is dismissed as one', async () => {
    const world = await openWorld();
    await watchLarkfield(world);
    const places = ['Oslo', 'Bergen', 'Rome', 'Leeds', 'Lyon', 'Graz', 'Bari'];
    const same = places.map((place, at) => ({ ...ANALYST, id: 20 + at, place }));
    world.answer = () => greenhouse([...FIRST, ...same]);
    await world.ring(7 * 60);
    const { news } = await world.ask('today', {});
    expect(news).toHaveLength(1);
    const [card] = news;
    expect(card?.others).toHaveLength(6);
    const others = card?.others?.map(({ key }) => key) ?? [];
    await world.ask('dismiss', { key: card?.record.key ?? '', others, dismissed: true });
    expect((await world.ask('today', {})).news).toEqual([]);
  });
});
