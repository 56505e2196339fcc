import type { Ping } from '../model/ping.ts';
import type { Reminder } from '../model/reminder.ts';
import type { Settings } from '../model/settings.ts';
import { message } from '../model/words.ts';
import { mayPing } from './quiet.ts';

export type RemindDecision = {
  /** Reminders that are settled by this: told, or decided against. */
  readonly settled: readonly Reminder[];
  readonly ping?: Ping;
};

type Given = {
  readonly reminders: readonly Reminder[];
  readonly settings: Settings;
  readonly now: number;
  readonly isLocked: boolean;
};

/** One reminder for each round: the others wait for the next. */
export function decideReminder({ reminders, settings, now, isLocked }: Given): RemindDecision {
  const [first] = reminders;
  if (first === undefined) return { settled: [] };
  if (!settings.notify) return { settled: reminders };
  if (!mayPing(settings, now, isLocked)) return { settled: [] };
  const { mark, to, title, body } = first;
  const id = `remind ${mark} ${to.at} ${to.id}`.slice(0, 500);
  const said = settings.neutral
    ? { title: message('notify_neutral_reminder'), body: message('notify_neutral_reminder_body') }
    : { title, body };
  return { settled: [first], ping: { id, key: '', ...said } };
}

/** Where a reminder leads, told from its notification. */
export function placeInPing(id: string): Reminder['to'] | undefined {
  const [, at, where] = /^remind \w+ \d+ (job|note) (.+)$/s.exec(id) ?? [];
  return at === undefined || where === undefined ? undefined : { at: at as Reminder['to']['at'], id: where };
}
