import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayOf, daysLater, momentOf } from '../../src/model/day.ts';
import { cadenceAt } from '../../src/people/due.ts';
import { ago } from '../../src/ui/spoken.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const ZONES = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo', 'Pacific/Kiritimati'];

describe.each(ZONES)('a date in %s', (zone) => {
  it('is that day where the user is, from its beginning to its end', () => {
    vi.stubEnv('TZ', zone);
    const at = momentOf('2026-11-22');
    expect(new Date(at).getHours()).toBe(0);
    expect(dayOf(at)).toBe('2026-11-22');
    expect(dayOf(at + 86_399_000)).toBe('2026-11-22');
  });

  it('comes so many days later, whatever the clocks do', () => {
    vi.stubEnv('TZ', zone);
    for (const day of ['2026-10-20', '2026-03-01', '2026-12-20'])
      expect(dayOf(daysLater(momentOf(day), 30))).toBe(
        new Date(Date.parse(day) + 30 * 86_400_000).toISOString().slice(0, 10),
      );
    const due = cadenceAt({
      id: 'm',
      name: 'Mara',
      relation: 'manager',
      cadenceDays: 30,
      lastContact: '2026-10-20',
    });
    expect(dayOf(due ?? 0)).toBe('2026-11-19');
  });

  it('is spoken of as today on its evening', () => {
    vi.stubEnv('TZ', zone);
    vi.stubGlobal('fakePolyfill', fakeBrowser().browser);
    expect(ago(momentOf('2026-11-22'), new Date(2026, 10, 22, 22).getTime())).toBe('today');
  });
});

it('a moment with its time stands as it is, and what is none is none', () => {
  expect(momentOf('2026-11-22T10:00:00Z')).toBe(Date.UTC(2026, 10, 22, 10));
  expect(momentOf('soon')).toBeNaN();
  expect(momentOf('')).toBeNaN();
  expect(momentOf(undefined)).toBeNaN();
});
