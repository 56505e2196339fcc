import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { HealthState, Watch } from '../../src/model/watch.ts';
import { message } from '../../src/model/words.ts';
import { badgeFor } from '../../src/notify/badge.ts';
import { decideBroken } from '../../src/notify/broken.ts';
import { watch } from '../watch/larkfield.ts';

const DAY = 86_400_000;
/** Noon, local time. */
const NOW = new Date(2026, 10, 23, 12).getTime();

function ill(state: HealthState, days: number, more: Partial<Watch> = {}): Watch {
  const since = NOW - days * DAY;
  return watch({
    health: { state, since, say: message('health_blocked') },
    troubledSince: since,
    addedAt: 0,
    ...more,
  });
}

function decided(watches: readonly Watch[], settings: Partial<Settings> = {}, isLocked = false) {
  return decideBroken({ watches, settings: { ...DEFAULT_SETTINGS, ...settings }, now: NOW, isLocked });
}

describe('a watch that broke', () => {
  it.each([
    ['moved', 0.5, 'notify_broken_moved'],
    ['no-permission', 1, 'notify_broken_no_permission'],
    ['not-found', 1, 'notify_broken_not_found'],
    ['login', 1, 'notify_broken_in_tab'],
    ['blocked', 2, 'notify_broken_in_tab'],
    ['unreadable', 1, 'notify_broken_changed'],
    ['script-only', 1, 'notify_broken_changed'],
    ['slow', 3, 'notify_broken_slow'],
  ] as const)('is told once it was %s for %s days, with what to do', (state, days, body) => {
    expect(decided([ill(state, days - 0.1)])).toEqual({ settled: [] });
    const { settled, ping } = decided([ill(state, days)]);
    expect(settled).toEqual(['w1']);
    expect(ping).toMatchObject({ title: { name: 'notify_broken_title' }, body: { name: body } });
  });

  it.each(['ok', 'empty', 'suspicious', 'asked-to-wait', 'offline', 'first-look'] as const)(
    'is none while it is %s, however long',
    (state) => {
      expect(decided([ill(state, 90)])).toEqual({ settled: [] });
    },
  );

  it('is told again only after it was well in between, and never while it is paused', () => {
    expect(decided([ill('login', 5, { toldBroken: NOW - DAY })]).settled).toEqual([]);
    const wellSince = { toldBroken: NOW - 9 * DAY, troubledSince: NOW - 6 * DAY };
    expect(decided([ill('login', 5, wellSince)]).settled).toEqual(['w1']);
    expect(decided([ill('login', 5, { paused: true })]).settled).toEqual([]);
  });

  it('waits for quiet hours, a snooze and a locked screen, and is settled where nothing may ping', () => {
    const one = [ill('login', 5)];
    expect(decided(one, { quietFrom: 11, quietTo: 13 })).toEqual({ settled: [] });
    expect(decided(one, { snoozedUntil: NOW + 1 })).toEqual({ settled: [] });
    expect(decided(one, {}, true)).toEqual({ settled: [] });
    expect(decided(one, { notify: false })).toEqual({ settled: ['w1'] });
  });

  it('is one ping with all others, and names nobody in neutral mode', () => {
    const two = [ill('login', 5), ill('moved', 5, { id: 'w2', employer: 'Brightwell' })];
    expect(decided(two).ping).toMatchObject({
      title: { name: 'notify_broken_several', args: { count: 2 } },
      body: { args: { employers: 'Larkfield, Brightwell' } },
    });
    expect(JSON.stringify(decided(two, { neutral: true }).ping)).not.toMatch(/Larkfield|Brightwell/);
  });

  it('is a sign on the badge once it was told, behind what nobody has seen', () => {
    const told = ill('login', 5, { toldBroken: NOW });
    expect(badgeFor({ count: 0, oldRole: false }, [told], false).text).toBe('!');
    expect(badgeFor({ count: 0, oldRole: false }, [ill('login', 5)], false).text).toBe('');
  });
});
