import type { Plan } from '../model/plan.ts';
import type { Reminder } from '../model/reminder.ts';
import { message } from '../model/words.ts';
import { checkMark, checkToTell } from './check-ins.ts';
import { restOf } from './rest.ts';
import { asksIn, type Stored, storedAt } from './stored.ts';

type Kept = Omit<Stored, 'profile'>;

const DAY = 86_400_000;
/** A draft that rested longer than this was found again, or is no news. */
const RESTED_DAYS = 7;

/** What is to be reminded of now, in all plans. `now` in ms since the epoch. */
export function remindersOf(plans: readonly Plan[], stored: Kept, now: number): readonly Reminder[] {
  return plans.flatMap((plan) => [...checkIn(plan, now), ...rested(plan, stored, now)]);
}

function checkIn(plan: Plan, now: number): Reminder[] {
  const day = checkToTell(plan, now);
  if (day === undefined) return [];
  const { id: planId, employer } = plan;
  return [
    {
      planId,
      mark: checkMark(day),
      title: message('notify_check_title', { count: day, employer }),
      body: message('notify_check_body'),
      to: { at: 'job', id: employer },
    },
  ];
}

/** The draft that was to rest until a moment that has come, unless it went out meanwhile. */
function rested(plan: Plan, stored: Kept, now: number): Reminder[] {
  const { restUntil = 0, reminded = [] } = plan;
  const mark = `rest ${restUntil}`;
  const isLate = now - restUntil > RESTED_DAYS * DAY;
  if (restUntil === 0 || restUntil > now || isLate || reminded.includes(mark)) return [];
  const asks = asksIn(storedAt(plan.employer, stored).notes);
  const [asking] = asks;
  if (asking === undefined || restOf(restUntil, asks, now) !== 'rested') return [];
  const person = stored.people.find(({ id }) => id === asking.personId);
  const title = person
    ? message('notify_rested_title', { name: person.name })
    : message('notify_rested_title_bare');
  const to = { at: 'note', id: asking.id } as const;
  return [{ planId: plan.id, mark, title, body: message('notify_rested_body'), to }];
}
