import type { Weighed } from '../model/plan.ts';
import { isCautious, type Verdict } from './caution.ts';

export type Scales = {
  readonly back: number;
  readonly against: number;
  /** Which way it leans; nothing before something lies on either side. `role` is another role there. */
  readonly leans?: 'old' | 'role' | 'even' | 'elsewhere';
};

/** Nearer than this to one another the two sides weigh the same. */
const NEAR = 0.2;

/**
 * What the two lists come to. Where more speaks for going back, and what one left for is as it was, another role there is the
 * nearer thought.
 */
export function weighed(balance: readonly Weighed[], verdict: Verdict): Scales {
  const sum = (wanted: Weighed['side']) =>
    balance.filter(({ side }) => side === wanted).reduce((total, { weight }) => total + weight, 0);
  const [back, against] = [sum('back'), sum('against')];
  if (back + against === 0) return { back, against };
  if (Math.abs(back - against) <= NEAR * Math.max(back, against)) return { back, against, leans: 'even' };
  if (back < against) return { back, against, leans: 'elsewhere' };
  return { back, against, leans: isCautious(verdict) ? 'role' : 'old' };
}
