import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST, greenhouse, type Opening } from './harness/board.ts';
import { watchLarkfield } from './harness/watch.ts';
import { openWorld, type World } from './harness/world.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

const NEW_HOST = 'api.lever.co';
let world: World;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00') });
  world = await openWorld();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a board that moved to another system', () => {
  it('is found where it leads, and asks before it is followed', async () => {
    const { id } = await watchLarkfield(world);
    await moveAway();
    const [watch] = await world.ask('watches', {});
    expect(watch).toMatchObject({
      health: { state: 'moved', say: { name: 'health_moved_to', args: { host: 'jobs.lever.co' } } },
      moved: { board: { site: 'lever', token: 'larkfield' }, hosts: [NEW_HOST] },
      board: { site: 'greenhouse' },
      openings: 6,
    });
    await world.ask('watch_follow', { watchId: id });
    await world.idle();
    expect(await world.ask('watches', {})).toMatchObject([{ board: { site: 'greenhouse' } }]);
  });

  it('goes on there when the browser said yes, with all that was known of its openings', async () => {
    const { id } = await watchLarkfield(world);
    const before = await world.ask('openings', { watchId: id });
    const saved = before.find(({ posting }) => posting.title === 'Baker 3')?.key ?? '';
    await world.ask('save', { key: saved, saved: true });
    await moveAway();
    await world.ask('watch_follow', { watchId: id });
    world.answer = () =>
      lever([...FIRST, { id: 7, title: 'Data Analyst', text: 'You write SQL every day.' }]);
    await allow();
    const [watch] = await world.ask('watches', {});
    expect(watch).toMatchObject({
      id,
      board: { site: 'lever' },
      hosts: [NEW_HOST],
      openings: 7,
      health: { state: 'ok' },
    });
    expect(watch).not.toHaveProperty('moved');
    expect(watch).not.toHaveProperty('followed');
    const after = await world.ask('openings', { watchId: id });
    expect(after).toHaveLength(7);
    const same = after.find(({ key }) => key === saved);
    expect(same).toMatchObject({ posting: { id: 'new-3', title: 'Baker 3' }, state: 'open' });
    expect(same?.savedAt).toBeDefined();
    const { news } = await world.ask('today', {});
    expect(news.map(({ record }) => record.posting.title)).toEqual(['Data Analyst']);
    await world.ring(7 * 60);
    expect(await world.ask('openings', { watchId: id })).toHaveLength(7);
  });

  it('begins anew where nothing on the new board is known', async () => {
    const { id } = await watchLarkfield(world);
    await moveAway();
    await world.ask('watch_follow', { watchId: id });
    world.answer = () =>
      lever([
        { id: 1, title: 'Analyst' },
        { id: 2, title: 'SQL Analyst' },
      ]);
    await allow();
    const { news } = await world.ask('today', {});
    expect(news).toEqual([]);
    expect(world.browser.told).toEqual([]);
  });

  it('is taken over, too, when its new page is watched from a tab', async () => {
    const { id } = await watchLarkfield(world);
    await moveAway();
    const pending = await world.ask('watch_preview_address', { url: 'https://jobs.lever.co/larkfield' });
    expect(pending).toMatchObject({ follows: id });
    if ('trouble' in pending) return;
    world.answer = () => lever(FIRST);
    await world.ask('watch_asked', { id: pending.id, employer: 'Larkfield' });
    await allow();
    const watches = await world.ask('watches', {});
    expect(watches).toMatchObject([{ id, board: { site: 'lever' }, openings: 6 }]);
    expect(await world.ask('openings', { watchId: id })).toHaveLength(6);
  });
});

/** The old endpoint leads to the page of another system. */
async function moveAway(): Promise<void> {
  world.answer = () =>
    Object.defineProperty(greenhouse([]), 'url', { value: 'https://jobs.lever.co/larkfield' });
  await world.ring(7 * 60);
}

async function allow(): Promise<void> {
  world.browser.allowed.add(`https://${NEW_HOST}/*`);
  world.browser.events.added.fire({ origins: [`https://${NEW_HOST}/*`] });
  await world.idle();
}

function lever(openings: readonly Opening[]): Response {
  return Response.json(
    openings.map(({ id, title, place = 'Rotterdam, NL', text = 'We bake bread!' }) => ({
      id: `new-${id}`,
      text: title,
      hostedUrl: `https://jobs.lever.co/larkfield/new-${id}`,
      categories: { location: place, allLocations: [place] },
      descriptionPlain: text,
      description: `<p>${text}</p>`,
      createdAt: 1_790_000_000_000,
    })),
  );
}
