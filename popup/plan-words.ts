import { type Plan, planId } from '../src/model/plan.ts';
import type { Message } from '../src/model/words.ts';
import { isCautious, verdictOf } from '../src/plan/caution.ts';
import { groundOf } from '../src/plan/ground.ts';
import { pathOf } from '../src/plan/path.ts';
import { reasonsAt } from '../src/plan/reasons.ts';
import { restOf } from '../src/plan/rest.ts';
import { asksIn, type Stored, storedAt } from '../src/plan/stored.ts';
import type { ask as Ask } from '../src/platform/ask.ts';
import type { NoteView } from '../src/platform/messages.ts';

// Loaded once the popup is open, and so it imports nothing that the popup itself is made of: `ask` is handed in.

export type Step = { readonly employer: string; readonly say: Message; readonly hash: string };

/** The next step of the plan that was touched last; nothing where there is none, or none for today. */
export async function nextStep(ask: typeof Ask): Promise<Step | undefined> {
  const { plans, stored } = await read(ask);
  const latest = [...plans].sort((a, b) => b.updatedAt - a.updatedAt);
  return latest.flatMap((plan) => stepOf(plan, stored, Date.now()))[0];
}

/** The page of the plan, or of the job, shows the step first and leads on from there. */
function stepOf(plan: Plan, stored: Stored, now: number): readonly Step[] {
  const { next } = pathOf(groundOf(plan, stored, now));
  if (next === undefined || next.idle) return [];
  const employer = encodeURIComponent(plan.employer);
  const part = next.job === 'check' ? 'new' : 'leaving';
  const hash = next.job === undefined ? `#/plan/${employer}` : `#/job/${employer}?part=${part}`;
  return [{ employer: plan.employer, say: next.say, hash }];
}

/**
 * Before the first note that asks goes out: that nothing one left for is known to have changed. Said until the user goes on, or
 * lets it rest, as on the full page; it holds nothing.
 */
export async function caution(ask: typeof Ask, { note, input }: NoteView): Promise<Message | undefined> {
  const { employer, profile } = input;
  if (note.kind !== 'ask') return undefined;
  const { plans, stored } = await read(ask);
  const { notes } = storedAt(employer, stored);
  const plan = plans.find(({ id }) => id === planId(employer));
  const verdict = verdictOf(reasonsAt(employer, profile, plan));
  return isCautious(verdict) && restOf(plan?.restUntil, asksIn(notes), Date.now()) ? verdict.say : undefined;
}

async function read(ask: typeof Ask): Promise<{ readonly plans: readonly Plan[]; readonly stored: Stored }> {
  const [plans, profile, people, notes, watches] = await Promise.all([
    ask('plans', {}),
    ask('profile', {}),
    ask('people', {}),
    ask('notes', {}),
    ask('watches', {}),
  ]);
  return { plans, stored: { profile, people, notes, watches } };
}
