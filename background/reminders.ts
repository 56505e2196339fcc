import type { Reminder } from '../src/model/reminder.ts';
import { remindersOf } from '../src/plan/reminders.ts';
import { allNotes } from '../src/store/notes.ts';
import { allPeople } from '../src/store/people.ts';
import { allPlans } from '../src/store/plans.ts';
import { allWatches } from '../src/store/watches.ts';

/** What is to be reminded of now. Most have no plan, or none that asks for it: then nothing else is read. */
export async function remindersDue(now: number): Promise<readonly Reminder[]> {
  const plans = (await allPlans()).filter(({ newJob, restUntil = 0 }) => newJob?.start || restUntil > 0);
  if (plans.length === 0) return [];
  const [people, notes, watches] = await Promise.all([allPeople(), allNotes(), allWatches()]);
  return remindersOf(plans, { people, notes, watches }, now);
}
