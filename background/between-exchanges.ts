import { inTurn } from '../src/platform/locks.ts';

/**
 * Whoever changes the profile, or takes watches away, does it while nothing is exchanged with the synced copy: what an
 * exchange has read would be out of date, and the word that something is gone would be taken for an old one.
 */
export function betweenExchanges<T>(work: () => Promise<T>): Promise<T> {
  return inTurn('sync', work);
}
