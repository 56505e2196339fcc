import { isToldBroken } from '../model/broken.ts';
import type { Watch } from '../model/watch.ts';

/** News that nobody has seen: how much, and whether an old role is among it. */
type Unseen = { readonly count: number; readonly oldRole: boolean };

export type Badge = { readonly text: string; readonly ground: string; readonly ink: string };

const NONE: Badge = { text: '', ground: '#5b6a71', ink: '#ffffff' };
const NEUTRAL = '#5b6a71';

/** What the toolbar says in one sign: a yes that is needed, an old role, how many are new, a first look under way. */
export function badgeFor(unseen: Unseen, watches: readonly Watch[], neutral: boolean): Badge {
  const plain = sign(unseen, watches);
  return neutral ? { ...plain, ground: NEUTRAL, ink: '#ffffff' } : plain;
}

function sign(unseen: Unseen, watches: readonly Watch[]): Badge {
  const working = watches.filter(({ paused }) => !paused);
  const states = working.map(({ health }) => health.state);
  if (states.includes('no-permission')) return { text: '!', ground: '#8c4a0b', ink: '#ffffff' };
  const count = String(Math.min(unseen.count, 99));
  if (unseen.oldRole) return { text: count, ground: '#ffc24d', ink: '#2b1d00' };
  if (unseen.count > 0) return { text: count, ground: '#24536e', ink: '#ffffff' };
  if (working.some(isToldBroken)) return { text: '!', ground: '#8c4a0b', ink: '#ffffff' };
  return states.includes('first-look') ? { text: '…', ground: '#5b6a71', ink: '#ffffff' } : NONE;
}

/** The icon: asleep while nothing can be watched, a plain list in neutral mode. */
export function iconFor(
  watches: readonly Watch[],
  neutral: boolean,
): 'icon' | 'icon-asleep' | 'icon-neutral' {
  if (neutral) return 'icon-neutral';
  const awake = watches.some(({ paused, health }) => !paused && health.state !== 'offline');
  return watches.length === 0 || awake ? 'icon' : 'icon-asleep';
}
