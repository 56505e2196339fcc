import { describe, expect, it } from 'vitest';
import type { HealthState, Watch } from '../../src/model/watch.ts';
import { badgeFor, iconFor } from '../../src/notify/badge.ts';
import { watch } from '../watch/larkfield.ts';

const inState = (state: HealthState, more: Partial<Watch> = {}) =>
  watch({ health: { ...watch().health, state }, ...more });
const unseen = (count: number) => ({ count, oldRole: false });
const OLD_ROLE = { count: 1, oldRole: true };

describe('the badge', () => {
  it('is none when nothing is new', () => {
    expect(badgeFor(unseen(0), [inState('ok')], false).text).toBe('');
  });

  it('counts what is unseen, up to 99', () => {
    expect(badgeFor(unseen(3), [inState('ok')], false)).toEqual({
      text: '3',
      ground: '#24536e',
      ink: '#ffffff',
    });
    expect(badgeFor(unseen(250), [inState('ok')], false).text).toBe('99');
  });

  it('shines for an old role', () => {
    expect(badgeFor(OLD_ROLE, [inState('ok')], false)).toEqual({
      text: '1',
      ground: '#ffc24d',
      ink: '#2b1d00',
    });
  });

  it('asks for a yes before all else, but not for a watch at rest', () => {
    expect(badgeFor(unseen(3), [inState('no-permission')], false).text).toBe('!');
    expect(badgeFor(unseen(3), [inState('no-permission', { paused: true })], false).text).toBe('3');
  });

  it('marks that one of several lists cannot be read any more, once that was told, unless that one rests', () => {
    const told = { troubledSince: 1, toldBroken: 2 };
    const sign = (more: Partial<Watch>, news = 0) =>
      badgeFor(unseen(news), [inState('ok'), inState('blocked', more)], false).text;
    expect(sign(told)).toBe('!');
    expect(sign({ ...told, toldBroken: 0 })).toBe('');
    expect(sign({ ...told, paused: true })).toBe('');
    expect(sign(told, 4)).toBe('4');
  });

  it('shows a first look only while nothing is new', () => {
    expect(badgeFor(unseen(0), [inState('first-look')], false).text).toBe('…');
    expect(badgeFor(unseen(1), [inState('first-look')], false).text).toBe('1');
  });

  it('is grey in neutral mode', () => {
    expect(badgeFor(OLD_ROLE, [], true)).toEqual({ text: '1', ground: '#5b6a71', ink: '#ffffff' });
  });
});

describe('the icon', () => {
  it.each([
    [[], false, 'icon'],
    [[inState('ok')], false, 'icon'],
    [[inState('offline')], false, 'icon-asleep'],
    [[inState('ok', { paused: true }), inState('offline')], false, 'icon-asleep'],
    [[inState('ok', { paused: true }), inState('blocked')], false, 'icon'],
    [[inState('offline')], true, 'icon-neutral'],
  ] as const)('%# is %s', (watches, neutral, icon) => {
    expect(iconFor(watches, neutral)).toBe(icon);
  });
});
