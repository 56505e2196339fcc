import { afterEach, beforeEach, describe, it, vi } from 'vitest';
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
  it.each(['QuotaExceededError', 'AbortError'])('any deed fails with a %s', async (name) => {
    for (let deed = 0; ; deed += 1) {
      const error = new DOMException('no', name);
      if (!(await strike(story, (world) => world.failAt(deed, error)))) return tally(name, deed);
    }
  });
});
