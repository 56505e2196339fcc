import { isBroken, isToldBroken } from '../model/broken.ts';
import type { Ping } from '../model/ping.ts';
import type { Settings } from '../model/settings.ts';
import { shortName } from '../model/short-name.ts';
import type { HealthState, Watch } from '../model/watch.ts';
import { type Message, type MessageName, message } from '../model/words.ts';
import { mayPing } from './quiet.ts';

export type BrokenDecision = {
  /** Watches whose trouble is settled by this: told, or decided against. */
  readonly settled: readonly string[];
  readonly ping?: Ping;
};

type Given = {
  readonly watches: readonly Watch[];
  readonly settings: Settings;
  readonly now: number;
  readonly isLocked: boolean;
};

/** What can be done about a list that cannot be read, in one sentence. */
const WAYS: Partial<Readonly<Record<HealthState, MessageName>>> = {
  moved: 'notify_broken_moved',
  'no-permission': 'notify_broken_no_permission',
  'not-found': 'notify_broken_not_found',
  login: 'notify_broken_in_tab',
  blocked: 'notify_broken_in_tab',
  slow: 'notify_broken_slow',
};

/** One ping for all watches that broke and were not told of since they were last read well. */
export function decideBroken({ watches, settings, now, isLocked }: Given): BrokenDecision {
  const broken = watches.filter((watch) => isBroken(watch, now) && !isToldBroken(watch));
  const [first] = broken;
  if (first === undefined) return { settled: [] };
  const settled = broken.map(({ id }) => id);
  if (!settings.notify) return { settled };
  if (!mayPing(settings, now, isLocked)) return { settled: [] };
  const names = settled.map((id) => id).sort();
  const id = `broken ${shortName([...names, String(first.troubledSince)].join('\n'))}`;
  return { settled, ping: { id, key: '', ...wordsFor(broken, first, settings.neutral), about: settled } };
}

function wordsFor(broken: readonly Watch[], first: Watch, neutral: boolean): Pick<Ping, 'title' | 'body'> {
  const count = broken.length;
  if (neutral)
    return { title: message('notify_neutral_broken', { count }), body: message('notify_neutral_body') };
  if (count === 1)
    return { title: message('notify_broken_title', { employer: first.employer }), body: wayOf(first) };
  const employers = broken.map(({ employer }) => employer).join(', ');
  return {
    title: message('notify_broken_several', { count }),
    body: message('notify_broken_names', { employers }),
  };
}

function wayOf({ health }: Watch): Message {
  return message(WAYS[health.state] ?? 'notify_broken_changed');
}

/** Whether a notification tells of watches that broke: it leads to all of them. */
export function isBrokenPing(id: string): boolean {
  return id.startsWith('broken ');
}
