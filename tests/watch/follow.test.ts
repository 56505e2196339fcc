import { describe, expect, it } from 'vitest';
import type { HealthState, PendingWatch, Watch } from '../../src/model/watch.ts';
import { watchMovedTo } from '../../src/watch/follow.ts';
import { NOW, watch } from './larkfield.ts';

const ASHBY = { site: 'ashby', token: 'larkfield' };

const shown: PendingWatch = {
  id: 'p1',
  employer: 'Larkfield',
  careersPage: 'https://careers.larkfield.example/jobs',
  board: ASHBY,
  hosts: ['api.ashbyhq.com'],
  glimpse: [],
  glimpseCount: 0,
  createdAt: NOW,
  state: 'preview',
};

function lost(id: string, state: HealthState, more: Partial<Watch> = {}): Watch {
  return watch({ id, health: { ...watch().health, state }, ...more });
}

const move = { careersPage: shown.careersPage, board: ASHBY, hosts: shown.hosts, at: NOW };
const samePage = { careersPage: shown.careersPage };

describe('the watch whose list a page shows at a new place', () => {
  it('is the one whose move to it was seen, before one of the same page, before one of the employer’s name', () => {
    const byName = lost('name', 'moved');
    const byPage = lost('page', 'unreadable', { employer: 'Lark', ...samePage });
    const byMove = lost('move', 'moved', { employer: 'Lark', moved: move });
    const foundIn = (...watches: readonly Watch[]) => watchMovedTo(shown, watches)?.id;
    expect(foundIn(byName, byPage, byMove)).toBe('move');
    expect(foundIn(byName, byPage)).toBe('page');
    expect(foundIn(byName)).toBe('name');
  });

  it('is none that is well, none of another page and name, and none that reads this very list', () => {
    expect(watchMovedTo(shown, [watch(samePage)])).toBeUndefined();
    expect(watchMovedTo(shown, [lost('a', 'moved', { employer: 'Harrow' })])).toBeUndefined();
    expect(watchMovedTo(shown, [lost('a', 'unreadable')])).toBeUndefined();
    expect(watchMovedTo(shown, [lost('a', 'blocked', { ...samePage, board: ASHBY })])).toBeUndefined();
  });
});
