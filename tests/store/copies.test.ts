import { expect, it, vi } from 'vitest';
import { isCopyDue } from '../../src/store/copies.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

const DAY = 86_400_000;
const NOW = 1000 * DAY;
const since = (days: number) => NOW - days * DAY;

it.each([
  ['there is something to lose for two weeks and no copy at all', 0, since(15), true],
  ['the last copy is older than a month', since(31), since(200), true],
  ['what is there is new', 0, since(13), false],
  ['a copy is fresh', since(29), since(200), false],
  ['what is there is new, and the copy old', since(31), since(13), false],
  ['the clock was set back since the last copy', since(-40), since(200), true],
])('a reminder to keep a copy is due when %s: %s', (_, copiedAt, first, due) => {
  expect(isCopyDue(copiedAt, first, NOW)).toBe(due);
});
