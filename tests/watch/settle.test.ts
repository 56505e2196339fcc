import { describe, expect, it } from 'vitest';
import { isToldBroken } from '../../src/model/broken.ts';
import type { FetchFailed } from '../../src/model/fetched.ts';
import type { Posting } from '../../src/model/posting.ts';
import type { Why } from '../../src/model/site.ts';
import { message } from '../../src/model/words.ts';
import { beginLook } from '../../src/watch/due.ts';
import type { Outcome } from '../../src/watch/health.ts';
import { goOffline, settle, withoutPermission } from '../../src/watch/settle.ts';
import { NOW, watch } from './larkfield.ts';

const NONE = { new: 0, changed: 0, gone: 0 };
const POSTING: Posting = { id: '1', url: 'https://x.example/1', title: 'Baker', locations: [] };

function list(size: number, doubt?: 'shrunk' | 'stranger'): Outcome {
  const postings = Array.from({ length: size }, () => POSTING);
  return { kind: 'postings', site: 'greenhouse', postings, ...(doubt ? { doubt } : {}) };
}

function unreadable(why: Why): Outcome {
  return { kind: 'unreadable', site: 'greenhouse', why, message: message('health_unreadable') };
}

function ended(outcome: Outcome, before = watch(), counts = NONE) {
  return settle(beginLook(before, NOW, 0.5), { outcome, counts, now: NOW + 900, random: 0.5 });
}

describe('a watch after a look', () => {
  it('knows what it read, and that nothing is under way any more', () => {
    const after = ended(list(14), watch({ failures: 3 }), { new: 2, changed: 0, gone: 0 });
    expect(after).toMatchObject({
      openings: 14,
      failures: 0,
      lastGood: NOW + 900,
      lastTried: NOW,
      lastChange: { at: NOW + 900, new: 2 },
      health: { state: 'ok', since: watch().health.since },
    });
    expect(after).not.toHaveProperty('lookingSince');
  });

  it.each(['new', 'changed', 'gone'] as const)('knows that what is %s changed the list', (kind) => {
    const counts = { ...NONE, [kind]: 1 };
    expect(ended(list(3), watch(), counts).lastChange).toEqual({ at: NOW + 900, ...counts });
  });

  it('counts a week’s good looks, and forgets what is older than a quarter', () => {
    const weeks = Array.from({ length: 13 }, (_, at) => ({ week: `2026-${10 + at}`, good: 4 }));
    const { looks = [] } = ended(list(3), watch({ looks: weeks }));
    expect(looks).toHaveLength(13);
    expect(looks[0]).toEqual(weeks[1]);
    expect(looks.at(-1)?.good).toBe(1);
    const again = ended(list(3), watch({ looks }));
    expect(again.looks?.at(-1)).toEqual({ ...looks.at(-1), good: 2 });
    expect(again.looks).toHaveLength(13);
  });

  it('is told of as broken again after it was well, and whatever the clock did meanwhile', () => {
    const ahead = NOW + 365 * 86_400_000;
    const told = watch({ troubledSince: ahead, toldBroken: ahead + 1 });
    expect(ended(unreadable('blocked'), told).troubledSince).toBe(NOW + 900);
    const well = ended(list(12), told);
    expect(well).not.toHaveProperty('toldBroken');
    expect(isToldBroken(ended(unreadable('blocked'), well))).toBe(false);
  });

  it('keeps when the list last changed while nothing does', () => {
    const lastChange = { at: 5, new: 1, changed: 0, gone: 0 };
    expect(ended(list(12), watch({ lastChange })).lastChange).toEqual(lastChange);
  });

  it('says that an empty board is well', () => {
    expect(ended(list(0), watch({ openings: 0 })).health).toMatchObject({ state: 'empty', since: NOW + 900 });
  });

  it.each([
    [list(0, 'shrunk'), 'health_suddenly_empty'],
    [list(3, 'shrunk'), 'health_suspicious'],
    [list(9, 'stranger'), 'health_stranger'],
  ])('keeps the last good list in doubt and says why', (outcome, name) => {
    const after = ended(outcome);
    expect(after.health).toMatchObject({ state: 'suspicious', say: { name } });
    expect(after).toMatchObject({ openings: 12, lastGood: NOW - 3_600_000 });
  });

  const walls: readonly (readonly [Why | FetchFailed['why'], string])[] = [
    ['blocked', 'blocked'],
    ['login', 'login'],
    ['not-found', 'not-found'],
    ['script-only', 'script-only'],
    ['malformed', 'unreadable'],
    ['no-postings-found', 'unreadable'],
    ['empty-body', 'unreadable'],
    ['server-error', 'slow'],
    ['too-many-requests', 'asked-to-wait'],
  ];
  it.each(walls)('%s makes it %s, counts, and touches nothing that is known', (why, state) => {
    const after = ended(unreadable(why as Why));
    expect(after.health.state).toBe(state);
    expect(after).toMatchObject({ openings: 12, failures: 1, lastGood: NOW - 3_600_000 });
    const never = ended(unreadable(why as Why), unread());
    expect(never.baselineAt).toBeUndefined();
  });

  it('does not speak of a last good list while there is none', () => {
    expect(ended(unreadable('blocked')).health.say.name).toBe('health_blocked');
    expect(ended(unreadable('blocked'), unread()).health.say.name).toBe('health_blocked_first');
  });

  it('names where a list has moved', () => {
    const moved: Outcome = { kind: 'failed', why: 'moved', address: 'https://jobs.ashbyhq.com/larkfield' };
    expect(ended(moved).health.say).toEqual(message('health_moved', { host: 'jobs.ashbyhq.com' }));
    expect(ended({ kind: 'failed', why: 'moved' }).health.say.name).toBe('health_moved_away');
  });

  it('says of a list that was learned that it can be learned again', () => {
    const changed = { ...unreadable('malformed'), site: 'learned' } as Outcome;
    expect(ended(changed).health.say).toEqual(message('health_learned_changed'));
    expect(ended(unreadable('malformed')).health.say.name).not.toBe('health_learned_changed');
  });

  it.each(['offline', 'no-permission'] as const)(
    'does not count it against the page when we are %s',
    (why) => {
      const after = ended({ kind: 'failed', why }, watch({ failures: 2 }));
      expect(after).toMatchObject({ failures: 2, health: { state: why } });
    },
  );

  it('keeps since when a state lasts', () => {
    const first = ended(unreadable('blocked'));
    const second = ended(unreadable('blocked'), first);
    expect(second.health.since).toBe(first.health.since);
    expect(second.health.say).toEqual(message('health_blocked', { employer: 'Larkfield', count: 2 }));
  });

  it('stays due offline, and keeps all it knows without permission', () => {
    expect(goOffline(watch({ nextDue: NOW }), NOW)).toMatchObject({
      nextDue: NOW,
      health: { state: 'offline' },
    });
    expect(withoutPermission(watch(), NOW)).toMatchObject({
      openings: 12,
      health: { state: 'no-permission' },
    });
  });
});

function unread() {
  const { lastGood: _, baselineAt: __, ...rest } = watch();
  return rest;
}
