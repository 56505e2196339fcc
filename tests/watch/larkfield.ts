import type { Watch } from '../../src/model/watch.ts';
import { message } from '../../src/model/words.ts';

export const NOW = Date.parse('2026-11-23T12:00:00Z');

/** A watch that is well: looked at an hour ago, 12 openings. */
export function watch(more: Partial<Watch> = {}): Watch {
  return {
    id: 'w1',
    employer: 'Larkfield',
    careersPage: 'https://careers.larkfield.example/',
    board: { site: 'greenhouse', token: 'larkfield' },
    hosts: ['boards-api.greenhouse.io'],
    addedAt: NOW - 86_400_000,
    everyMinutes: 360,
    paused: false,
    nextDue: NOW + 3_600_000,
    health: { state: 'ok', since: NOW - 86_400_000, say: message('health_ok', { count: 12 }) },
    failures: 0,
    openings: 12,
    baselineAt: NOW - 86_400_000,
    lastGood: NOW - 3_600_000,
    ...more,
  };
}
