import { ANSWERS } from '../model/plan.ts';
import { type Message, message } from '../model/words.ts';
import { isSettled } from './bridge.ts';
import type { Ground } from './ground.ts';

/** The stops on the way back, in the order in which they carry one another. */
const STOPS = ['leave', 'ties', 'decide', 'watch', 'ask', 'prepare', 'else'] as const;
export type Stop = (typeof STOPS)[number];

export type Path = {
  /** `now` is the first that is not done; what comes after it may be done already. */
  readonly stops: readonly { readonly stop: Stop; readonly state: 'done' | 'now' | 'later' }[];
  /** The next thing to do, in a sentence; left out where all of it is done. */
  readonly next?: {
    readonly stop: Stop;
    readonly say: Message;
    /** It is about the job there, which is not left yet or just was. */
    readonly job?: 'check' | 'leaving';
    /** It can wait: there is nothing to do today. */
    readonly idle?: true;
  };
};

/** How far one has come, from what is stored alone: nothing is ticked off by hand. */
export function pathOf(ground: Ground): Path {
  const isDone = (stop: Stop) => DONE[stop](ground);
  const now = STOPS.find((stop) => !isDone(stop));
  const stops = STOPS.map(
    (stop) => ({ stop, state: stop === now ? 'now' : isDone(stop) ? 'done' : 'later' }) as const,
  );
  const before = beforeTheWay(ground);
  if (before !== undefined) return { stops, next: before };
  if (ground.begins !== undefined)
    return { stops, next: { stop: 'else', say: message(`plan_next_${ground.begins}`) } };
  return now === undefined ? { stops } : { stops, next: { stop: now, say: NEXT[now](ground) } };
}

/** What comes before a way back: the job one is in, and leaving it well. */
function beforeTheWay({ check, leave, isThere }: Ground): Path['next'] {
  const step = (name: Message, job: 'check' | 'leaving') => ({ stop: 'leave', say: name, job }) as const;
  if (check !== undefined) return step(message('plan_next_check', { count: check }), 'check');
  if (leave.runs && leave.next !== undefined)
    return step(message(`plan_next_leave_${leave.next}`), 'leaving');
  if (leave.runs) return { ...step(message('plan_next_last_day'), 'leaving'), idle: true };
  return isThere ? { ...step(message('plan_next_there'), 'leaving'), idle: true } : undefined;
}

const DONE: Readonly<Record<Stop, (ground: Ground) => boolean>> = {
  leave: ({ bridge, leave, isThere }) => isSettled(bridge) && !leave.runs && !isThere,
  ties: ({ people, alumni }) => people.length > 0 && alumni,
  decide: ({ verdict: { kind } }) => kind !== 'none' && kind !== 'open',
  watch: ({ watch }) => watch !== undefined && !watch.paused,
  ask: ({ asking }) => asking?.sentAt !== undefined,
  prepare: ({ answers }) => answers === ANSWERS.length,
  else: ({ others }) => others > 0,
};

const NEXT: Readonly<Record<Stop, (ground: Ground) => Message>> = {
  leave: ({ bridge }) => message(bridge.state === 'mend' ? 'plan_next_mend' : 'plan_next_leave'),
  ties: ({ people }) => message(people.length > 0 ? 'plan_next_alumni' : 'plan_next_ties'),
  decide: ({ verdict: { kind } }) => message(kind === 'none' ? 'plan_next_reasons' : 'plan_next_decide'),
  watch: ({ watch }) => message(watch === undefined ? 'plan_next_watch' : 'plan_next_unpause'),
  ask: ({ asking, rest }) => {
    if (asking === undefined) return message('plan_next_ask');
    return message(rest === 'resting' || rest === 'rested' ? `plan_next_${rest}` : 'plan_next_note');
  },
  prepare: ({ answers }) => message('plan_next_prepare', { count: answers, of: ANSWERS.length }),
  else: () => message('plan_next_else'),
};
