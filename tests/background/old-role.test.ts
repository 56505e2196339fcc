import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import { ANALYST, FIRST, greenhouse } from './harness/board.ts';
import { watchLarkfield } from './harness/watch.ts';
import { openWorld, type World } from './harness/world.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

let world: World;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00') });
  world = await openWorld();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const sat = (employer: string, more: Partial<Profile> = {}) =>
  world.browser.kept.set('profile', {
    ...EMPTY_PROFILE,
    employment: [{ employer, title: 'Data Analyst' }],
    ...more,
  });

async function analystComesUp(): Promise<void> {
  await watchLarkfield(world);
  world.answer = () => greenhouse([...FIRST, ANALYST]);
  await world.ring(7 * 60);
}

describe('an opening with the title that one had', () => {
  it('is the old role at the old employer, and pings whatever one wishes', async () => {
    sat('Larkfield GmbH', { places: ['Berlin'], avoid: ['SQL'] });
    world.browser.kept.set('settings', { quietFrom: 0, quietTo: 0, pingFrom: 'none' });
    await analystComesUp();
    expect(world.browser.told.map(({ title }) => title)).toEqual(['Your old role is open at Larkfield']);
  });

  it('is not called the old role at another employer', async () => {
    sat('Harrow');
    await analystComesUp();
    expect(world.browser.told.map(({ title }) => title)).toEqual(['New at Larkfield, and it fits you']);
    const { news } = await world.ask('today', {});
    expect(news[0]?.record.match.reasons.map(({ say }) => say.name)).toEqual(['match_title_held']);
  });
});
