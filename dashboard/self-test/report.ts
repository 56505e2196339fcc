import type { StorageProbe } from '../../src/model/self-test.ts';
import type { Today } from '../../src/model/views.ts';
import type { Watch } from '../../src/model/watch.ts';

/** What the tests found, of which a report is made. */
export type Findings = {
  readonly versions: { readonly homing: string; readonly browser: string };
  readonly alarmMinutes: number | undefined;
  readonly storage: StorageProbe | undefined;
  readonly sitesAllowed: number;
  readonly mayNotify: boolean;
  readonly notified: boolean | undefined;
  readonly look: Watch['health']['state'] | 'running' | undefined;
  readonly watches: readonly Watch[];
  readonly today: Pick<Today, 'openings' | 'people'> | undefined;
};

const STATES: readonly Watch['health']['state'][] = [
  'first-look',
  'ok',
  'empty',
  'suspicious',
  'blocked',
  'asked-to-wait',
  'slow',
  'unreadable',
  'script-only',
  'login',
  'not-found',
  'moved',
  'no-permission',
  'offline',
];

/**
 * The report, as JSON. Nothing the person or a site has written goes into it: versions as the browser gives them, numbers,
 * yes and no, and words from the lists in this file.
 */
export function reportOf(found: Findings, now: number): string {
  const { versions, storage, watches, today } = found;
  const whole = {
    homing: versionOnly(versions.homing),
    browser: versionOnly(versions.browser),
    alarmMinutes: found.alarmMinutes ?? null,
    storage: storage && {
      database: storage.database,
      small: storage.small,
      usedMB: megabytes(storage.used),
      leftMB: megabytes(storage.left),
      damaged: storage.damaged,
    },
    notifications: { allowed: found.mayNotify, test: found.notified ?? 'not tried' },
    look: STATES.find((state) => state === found.look) ?? 'not tried',
    counts: {
      watches: watches.length,
      sitesAllowed: found.sitesAllowed,
      paused: watches.filter(({ paused }) => paused).length,
      neverRead: watches.filter(({ lastGood }) => lastGood === undefined).length,
      readToday: watches.filter(({ lastGood = 0 }) => now - lastGood < DAY).length,
      overdue: watches.filter(({ paused, nextDue }) => !paused && now - nextDue > DAY / 24).length,
      openings: today?.openings ?? null,
      people: today?.people ?? null,
    },
    health: Object.fromEntries(
      STATES.map(
        (state) => [state, watches.filter(({ health }) => health.state === state).length] as const,
      ).filter(([, count]) => count > 0),
    ),
  };
  return JSON.stringify(whole, undefined, 2);
}

const DAY = 86_400_000;

function megabytes(bytes: number | undefined): number | null {
  return bytes === undefined ? null : Math.round(bytes / 100_000) / 10;
}

/** A name of a browser and a number, whatever else stood there. */
function versionOnly(text: string): string {
  return /(?:(?:Firefox|Edg|Chrome) )?\d[\d.]{0,20}/.exec(text)?.[0] ?? 'unknown';
}
