import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { changeRecords } from '../../src/store/postings.ts';
import { FIRST, greenhouse } from './harness/board.ts';
import { watchLarkfield } from './harness/watch.ts';
import { openWorld } from './harness/world.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00') });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('matches what is kept once more after an update, and only then', async () => {
  const world = await openWorld();
  const { id } = await watchLarkfield(world);
  await world.ask('profile_put', { profile: { ...EMPTY_PROFILE, titles: ['Baker'], places: ['Germany'] } });
  await world.idle();
  const openings = () => world.ask('openings', { watchId: id });
  const [record] = await openings();
  const outdated = async () => {
    await changeRecords([record?.key ?? ''], (it) => ({ ...it, match: { ...it.match, score: 1 } }));
    await world.ring(5);
    return (await openings()).find(({ key }) => key === record?.key)?.match.score === 1;
  };
  expect(await outdated()).toBe(true);
  world.browser.kept.set('matched_by', 'chrome-extension://homing/assets/older.js');
  expect(await outdated()).toBe(false);
  expect(world.browser.kept.get('to_match')).toEqual([]);
});

it('finds an opening in Munich for who looks in Germany', async () => {
  const world = await openWorld();
  const { id } = await watchLarkfield(world);
  await world.ask('profile_put', { profile: { ...EMPTY_PROFILE, titles: ['Baker'], places: ['Germany'] } });
  world.answer = () =>
    greenhouse([
      ...FIRST,
      { id: 7, title: 'Baker 7', place: 'München' },
      { id: 8, title: 'Baker 8', place: 'Lyon' },
    ]);
  await world.ring(24 * 60);
  const records = await world.ask('openings', { watchId: id });
  expect(records).toHaveLength(8);
  const hidden = (n: string) => records.find(({ posting }) => posting.id === n)?.match.hidden?.kind;
  expect([hidden('7'), hidden('8')]).toEqual([undefined, 'place']);
});
