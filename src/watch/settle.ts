import type { HealthState, Watch, WeekOfLooks } from '../model/watch.ts';
import { weekOf } from '../model/week.ts';
import { nextDue } from './due.ts';
import { healthAfter, type Outcome } from './health.ts';

export type Look = {
  readonly outcome: Outcome;
  /** How much was news in it. */
  readonly counts: { readonly new: number; readonly changed: number; readonly gone: number };
  readonly now: number;
  /** From 0 to 1. */
  readonly random: number;
  readonly retryAfter?: number;
};

/** The watch after a look came to its end. Only a list that is believed moves what is known of the openings. */
export function settle(watch: Watch, { outcome, counts, ...times }: Look): Watch {
  const { lookingSince: _, ...rest } = watch;
  const health = healthAfter(outcome, watch, times.now);
  const failures = failuresAfter(health.state, watch.failures);
  const due = nextDue(watch, { state: health.state, failures, ...times });
  const settled = { ...rest, health, failures, nextDue: due };
  if (outcome.kind !== 'postings' || outcome.doubt)
    return health.state === 'offline'
      ? settled
      : { ...settled, troubledSince: troubledSince(watch, times.now) };
  const { moved: __, followed: ___, troubledSince: ____, toldBroken: _____, ...believed } = settled;
  const news = counts.new + counts.changed + counts.gone > 0;
  return {
    ...believed,
    lastGood: times.now,
    looks: oneMoreIn(weekOf(times.now), watch.looks),
    openings: outcome.postings.length,
    baselineAt: watch.baselineAt ?? times.now,
    ...(news ? { lastChange: { at: times.now, ...counts } } : {}),
  };
}

/** Trouble that began ahead of now began before the clock was set back. */
function troubledSince(watch: Watch, now: number): number {
  return Math.min(watch.troubledSince ?? now, now);
}

/** The list is what it was: the watch is as well as it was, and due after its interval. */
export function settleSame(watch: Watch, times: Pick<Look, 'now' | 'random' | 'retryAfter'>): Watch {
  const { lookingSince: _, ...rest } = watch;
  const due = nextDue(watch, { state: watch.health.state, failures: 0, ...times });
  const looks = oneMoreIn(weekOf(times.now), watch.looks);
  return { ...rest, failures: 0, nextDue: due, lastGood: times.now, looks };
}

/** As many weeks as a pulse is drawn of, and the one before them. */
const WEEKS = 13;

function oneMoreIn(week: string, looks: readonly WeekOfLooks[] = []): readonly WeekOfLooks[] {
  const good = (looks.find((one) => one.week === week)?.good ?? 0) + 1;
  return [...looks.filter((one) => one.week !== week), { week, good }].slice(-WEEKS);
}

/** The look that just ended was counted when it began. Being offline or not allowed is no failure of the page. */
function failuresAfter(state: HealthState, failures: number): number {
  if (state === 'ok' || state === 'empty' || state === 'suspicious') return 0;
  return state === 'offline' || state === 'no-permission' ? Math.max(0, failures - 1) : failures;
}

/** Offline nothing is asked of anybody, and nothing counts as failed: the watch stays due until we are back. */
export function goOffline(watch: Watch, now: number): Watch {
  return { ...watch, health: healthAfter({ kind: 'failed', why: 'offline' }, watch, now) };
}

export function withoutPermission(watch: Watch, now: number): Watch {
  return { ...watch, health: healthAfter({ kind: 'failed', why: 'no-permission' }, watch, now) };
}
