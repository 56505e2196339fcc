import { dayOf } from '../model/day.ts';
import type { CheckDay } from '../model/job.ts';
import type { Note } from '../model/note.ts';
import type { Person } from '../model/person.ts';
import type { Plan } from '../model/plan.ts';
import { present } from '../model/posting.ts';
import type { Watch } from '../model/watch.ts';
import { answered } from './answers.ts';
import { type Bridge, bridgeOf } from './bridge.ts';
import { type Verdict, verdictOf } from './caution.ts';
import { dueCheck } from './check-ins.ts';
import { isStillThere, type Leave, leaveOf, partingOf } from './leaving.ts';
import { reasonsAt } from './reasons.ts';
import { restOf } from './rest.ts';
import { asksIn, type Stored, storedAt } from './stored.ts';

/** What of it tells how far one has come on the way back to an employer. */
export type Ground = {
  readonly verdict: Verdict;
  readonly bridge: Bridge;
  /** Those who are still there, as far as one knows. */
  readonly people: readonly Person[];
  readonly watch?: Watch;
  /** The note that asks: the one that went out, else the latest draft. */
  readonly asking?: Note;
  /** Whether the first of them may rest, rests or has rested. */
  readonly rest?: NonNullable<ReturnType<typeof restOf>>;
  /** Whether one looked for a network of those who left. */
  readonly alumni: boolean;
  readonly answers: number;
  readonly others: number;
  /** Plan B begins: they said no, or the day came by which a yes was to be there. */
  readonly begins?: 'declined' | 'late';
  /** How far one has come with leaving well. */
  readonly leave: Leave;
  /** One works there still. */
  readonly isThere: boolean;
  /** The look at a new job there that is asked for now. */
  readonly check?: CheckDay;
};

/** `now` in ms since the epoch. */
export function groundOf(plan: Plan, stored: Stored, now: number): Ground {
  const { watch, people: there, notes } = storedAt(plan.employer, stored);
  const mended = notes.some(({ kind, sentAt }) => kind === 'repair' && sentAt !== undefined);
  const asks = asksIn(notes);
  const asking = asks.find(({ sentAt }) => sentAt !== undefined) ?? asks[0];
  return {
    verdict: verdictOf(reasonsAt(plan.employer, stored.profile, plan)),
    bridge: bridgeOf(partingOf(plan), mended),
    people: there.filter(({ stillThere }) => stillThere !== false),
    ...(watch && { watch }),
    ...(asking && { asking }),
    alumni: (plan.stays ?? []).some(({ id, state }) => id === 'alumni' && state !== undefined),
    answers: answered(plan.answers),
    ...present<Pick<Ground, 'rest'>>({ rest: restOf(plan.restUntil, asks, now) }),
    ...beginsOf(plan, notes, dayOf(now)),
    leave: leaveOf(plan, there, notes, now),
    isThere: isStillThere(plan, now),
    ...present<Pick<Ground, 'check'>>({ check: dueCheck(plan, now) }),
    others: (plan.others ?? []).filter(({ name }) => name.trim() !== '').length,
  };
}

function beginsOf({ noBy = '' }: Plan, notes: readonly Note[], today: string): Pick<Ground, 'begins'> {
  const replies = notes.filter(({ kind }) => kind === 'ask' || kind === 'follow-up');
  const last = replies.sort((a, b) => (b.repliedAt ?? 0) - (a.repliedAt ?? 0))[0];
  if (last?.reply === 'declined') return { begins: 'declined' };
  return noBy !== '' && noBy < today && last?.reply === undefined ? { begins: 'late' } : {};
}
