import type { HealthState, Watch } from './watch.ts';

const DAY = 86_400_000;

/** How long a list that cannot be read may be one for which nothing has to be done (ms). What is not named here passes. */
const PATIENCE: Partial<Readonly<Record<HealthState, number>>> = {
  moved: DAY / 2,
  'no-permission': DAY,
  'not-found': DAY,
  login: DAY,
  'script-only': DAY,
  unreadable: DAY,
  blocked: 2 * DAY,
  slow: 3 * DAY,
};

/** Whether a watch has been without a list for so long that it will not mend by itself: its user has to do something. */
export function isBroken({ paused, health, troubledSince }: Watch, now: number): boolean {
  const patience = PATIENCE[health.state];
  if (paused || patience === undefined || troubledSince === undefined) return false;
  return now - troubledSince >= patience;
}

/** Whether its user was told of the trouble it is in. */
export function isToldBroken({ troubledSince, toldBroken = 0 }: Watch): boolean {
  return troubledSince !== undefined && toldBroken > troubledSince;
}
