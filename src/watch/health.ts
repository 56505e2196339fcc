import type { FetchFailed } from '../model/fetched.ts';
import type { Postings, Unreadable, Why } from '../model/site.ts';
import type { Health, HealthState, Watch } from '../model/watch.ts';
import { type Message, type MessageName, message } from '../model/words.ts';

/** What a look brought: a list, or why there is none. `doubt`: it is too unlike the last one to be believed yet. */
export type Outcome = (Postings & { readonly doubt?: 'shrunk' | 'stranger' }) | Unreadable | FetchFailed;

type Trouble = {
  readonly state: HealthState;
  readonly say: MessageName;
  /** While nothing was ever read: there is no good list to be kept. */
  readonly first?: MessageName;
};

const TROUBLES: Readonly<Record<Why | FetchFailed['why'], Trouble>> = {
  blocked: { state: 'blocked', say: 'health_blocked', first: 'health_blocked_first' },
  login: { state: 'login', say: 'health_login' },
  'not-found': { state: 'not-found', say: 'health_not_found', first: 'health_not_found_first' },
  'script-only': { state: 'script-only', say: 'health_script_only', first: 'health_script_only_first' },
  malformed: { state: 'unreadable', say: 'health_unreadable', first: 'health_unreadable_first' },
  'no-postings-found': { state: 'unreadable', say: 'health_no_postings', first: 'health_no_postings_first' },
  'too-large': { state: 'unreadable', say: 'health_too_large', first: 'health_too_large_first' },
  'server-error': { state: 'slow', say: 'health_down', first: 'health_down_first' },
  'too-many-requests': {
    state: 'asked-to-wait',
    say: 'health_asked_to_wait',
    first: 'health_asked_to_wait_first',
  },
  'empty-body': { state: 'unreadable', say: 'health_nothing', first: 'health_nothing_first' },
  closed: { state: 'not-found', say: 'health_closed', first: 'health_closed_first' },
  consent: { state: 'script-only', say: 'health_consent', first: 'health_consent_first' },
  moved: { state: 'moved', say: 'health_moved_away' },
  offline: { state: 'offline', say: 'health_offline' },
  'no-permission': {
    state: 'no-permission',
    say: 'health_no_permission',
    first: 'health_no_permission_first',
  },
  slow: { state: 'slow', say: 'health_slow', first: 'health_slow_first' },
  network: { state: 'slow', say: 'health_slow', first: 'health_slow_first' },
};

/** How the watch is after a look. `since` stays while the state does. */
export function healthAfter(outcome: Outcome, watch: Watch, now: number): Health {
  const { state, say } =
    outcome.kind === 'postings' ? wellOrDoubtful(outcome, watch) : troubled(outcome, watch);
  return { state, say, since: watch.health.state === state ? watch.health.since : now };
}

export function firstLookAhead(now: number): Health {
  return { state: 'first-look', since: now, say: message('health_first_look') };
}

function wellOrDoubtful(
  { postings, doubt, partial, total }: Extract<Outcome, { kind: 'postings' }>,
  { employer, openings }: Watch,
): { readonly state: HealthState; readonly say: Message } {
  const count = postings.length;
  if (doubt === 'stranger') return { state: 'suspicious', say: message('health_stranger', { employer }) };
  if (doubt && count === 0)
    return { state: 'suspicious', say: message('health_suddenly_empty', { count: openings }) };
  if (doubt) return { state: 'suspicious', say: message('health_suspicious', { before: openings, count }) };
  if (count === 0) return { state: 'empty', say: message('health_empty', { employer }) };
  if (partial && total !== undefined && total > count)
    return { state: 'ok', say: message('health_partial', { count, total }) };
  if (partial) return { state: 'ok', say: message('health_capped', { count }) };
  return { state: 'ok', say: message('health_ok', { count }) };
}

function troubled(outcome: Unreadable | FetchFailed, watch: Watch) {
  const { state, say, first } = TROUBLES[outcome.why];
  if (outcome.why === 'moved' && outcome.address)
    return { state, say: message('health_moved', { host: new URL(outcome.address).host }) };
  if (state === 'unreadable' && outcome.kind === 'unreadable' && outcome.site === 'learned')
    return { state, say: message('health_learned_changed') };
  const name = watch.lastGood === undefined ? (first ?? say) : say;
  return { state, say: message(name, { employer: watch.employer, count: Math.max(1, watch.failures) }) };
}
