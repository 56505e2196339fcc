import { describe, expect, it } from 'vitest';
import type { Reminder } from '../../src/model/reminder.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { message } from '../../src/model/words.ts';
import { keyInPing } from '../../src/notify/decide.ts';
import { decideReminder, placeInPing } from '../../src/notify/remind.ts';

/** Noon, local time. */
const NOW = new Date(2026, 10, 23, 12).getTime();
const CHECK: Reminder = {
  planId: 'norvik',
  mark: 'check 30',
  title: message('notify_check_title', { count: 30, employer: 'Norvik & Sons' }),
  body: message('notify_check_body'),
  to: { at: 'job', id: 'Norvik & Sons' },
};
const OTHER: Reminder = { ...CHECK, mark: 'rest 1700000000000', to: { at: 'note', id: 'n1' } };

function decided(reminders: readonly Reminder[], settings: Partial<Settings> = {}, isLocked = false) {
  return decideReminder({ reminders, settings: { ...DEFAULT_SETTINGS, ...settings }, now: NOW, isLocked });
}

describe('a reminder', () => {
  it('is told alone: the others wait for the next round', () => {
    const { settled, ping } = decided([CHECK, OTHER]);
    expect(settled).toEqual([CHECK]);
    expect(ping).toMatchObject({ title: CHECK.title, body: CHECK.body });
  });

  it('names no employer and nobody in neutral mode', () => {
    expect(decided([CHECK], { neutral: true }).ping).toMatchObject({
      title: { name: 'notify_neutral_reminder' },
      body: { name: 'notify_neutral_reminder_body' },
    });
  });

  it('waits in quiet hours and while the screen is locked', () => {
    expect(decided([CHECK], { quietFrom: 11, quietTo: 13 })).toEqual({ settled: [] });
    expect(decided([CHECK], {}, true)).toEqual({ settled: [] });
  });

  it('is settled in silence where nothing is to ping', () => {
    expect(decided([CHECK, OTHER], { notify: false })).toEqual({ settled: [CHECK, OTHER] });
    expect(decided([])).toEqual({ settled: [] });
  });

  it('leads to its place, and another notification does not', () => {
    expect(placeInPing(decided([CHECK]).ping?.id ?? '')).toEqual(CHECK.to);
    expect(placeInPing(decided([OTHER]).ping?.id ?? '')).toEqual(OTHER.to);
    expect(placeInPing('news abc w1 4711')).toBeUndefined();
    expect(placeInPing('broken abc')).toBeUndefined();
    expect(keyInPing(decided([CHECK]).ping?.id ?? '')).toBeUndefined();
  });
});
