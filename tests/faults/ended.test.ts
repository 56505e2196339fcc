import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import type { World } from '../background/harness/world.ts';
import { quiet, STORIES, strike } from './stories.ts';
import { SYNC_STORIES } from './sync-stories.ts';
import { tally } from './tally.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

beforeEach(quiet);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each([...STORIES, ...SYNC_STORIES])('in the middle of $name', (story) => {
  it('the background is ended before any of its deeds', async () => {
    for (let deed = 0; ; deed += 1)
      if (!(await strike(story, (world) => world.endAt(deed)))) return tally('ended', deed);
  });
});

describe('the background is ended before any deed of a round', () => {
  it('and again before any deed of the round that makes up for it', async () => {
    const [story] = STORIES;
    if (story === undefined) throw new Error('no story');
    let points = 0;
    for (let first = 0; ; first += 1) {
      let [once, again] = [false, true];
      for (let second = 0; again; second += 1) {
        const act = async (world: World) => {
          await Promise.race([story.act(world).catch(() => undefined), world.idle()]);
          once = world.endings() === 1;
          if (once) await world.startToEndAt(second);
          await Promise.race([world.ring(5).catch(() => undefined), world.idle()]);
          again = once && world.endings() === 2;
        };
        await strike({ ...story, act }, (world) => world.endAt(first));
        if (again) points += 1;
      }
      if (!once) return tally('ended twice', points);
    }
  }, 3_600_000);
});
