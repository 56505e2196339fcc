import type { StorageProbe } from '../../src/model/self-test.ts';
import type { Watch } from '../../src/model/watch.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { clock } from '../../src/ui/spoken.ts';

/** What came of one test, and what to do, in a sentence. */
export type Result = { readonly state: 'ok' | 'care' | 'bad' | 'open'; readonly say: string };

const HOUR = 3_600_000;

/** The alarm is there, and what is due is looked at. */
export function alarmResult(minutes: number | undefined, watches: readonly Watch[], now: number): Result {
  if (minutes === undefined) return { state: 'bad', say: phrase('dash_self_alarm_bad') };
  const last = Math.max(0, ...watches.map(({ lastTried = 0 }) => lastTried));
  const isLate = watches.some(({ paused, nextDue, hours }) => !paused && !hours && now - nextDue > HOUR);
  if (last === 0) return { state: 'ok', say: phrase('dash_self_alarm_ok_none', { count: minutes }) };
  const time = clock(last, now);
  return isLate
    ? { state: 'care', say: phrase('dash_self_alarm_late', { time }) }
    : { state: 'ok', say: phrase('dash_self_alarm_ok', { count: minutes, time }) };
}

export function keptResult(works: boolean): Result {
  return works
    ? { state: 'ok', say: phrase('dash_self_database_ok') }
    : { state: 'bad', say: phrase('dash_self_database_bad') };
}

const MB = 1_000_000;
const LEAST_ROOM = 50 * MB;

export function roomResult({ used, left }: StorageProbe): Result {
  if (used === undefined || left === undefined)
    return { state: 'open', say: phrase('dash_self_room_unknown') };
  const args = { used: Math.max(0.1, Math.round(used / MB / 0.1) / 10), left: Math.floor(left / MB) };
  return left < LEAST_ROOM
    ? { state: 'bad', say: phrase('dash_self_room_bad', args) }
    : { state: 'ok', say: phrase('dash_self_room_ok', args) };
}

export function damagedResult({ damaged }: StorageProbe): Result {
  return damaged === 0
    ? { state: 'ok', say: phrase('dash_self_damaged_ok') }
    : { state: 'care', say: phrase('dash_self_damaged_bad', { count: damaged }) };
}

export function sitesResult(watches: number, shut: number): Result {
  if (watches === 0) return { state: 'open', say: phrase('dash_self_sites_none') };
  return shut === 0
    ? { state: 'ok', say: phrase('dash_self_sites_ok', { count: watches }) }
    : { state: 'care', say: phrase('dash_self_sites_bad', { count: shut }) };
}

type Pings = { readonly wanted: boolean; readonly may: boolean; readonly sent: boolean | undefined };

export function pingResult({ wanted, may, sent }: Pings): Result {
  if (sent === false) return { state: 'bad', say: phrase('dash_self_ping_failed') };
  if (sent) return { state: 'ok', say: phrase('dash_self_ping_sent') };
  if (!may) return { state: 'bad', say: phrase('dash_self_ping_denied') };
  return wanted
    ? { state: 'ok', say: phrase('dash_self_ping_ok') }
    : { state: 'open', say: phrase('dash_self_ping_off') };
}
