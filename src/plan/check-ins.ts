import { dayOf, daysLater, momentOf } from '../model/day.ts';
import { CHECK_DAYS, CHECK_QUESTIONS, type CheckDay, type CheckIn } from '../model/job.ts';
import type { Plan } from '../model/plan.ts';
import { isBegun } from './leaving.ts';

/** One look at a new job: the day it is for, and whether that has come. */
export type Check = {
  readonly day: CheckDay;
  /** ISO date. */
  readonly on: string;
  readonly state: 'later' | 'due' | 'answered' | 'passed';
};

/** It is asked until the next look is due. */
const ASKED_DAYS = 30;
/** Later than this nobody is reminded: the start may have been written down long after it. */
const REMIND_DAYS = 14;

/** The looks at a new job; none before its first day is known. */
export function checksOf({ newJob = {} }: Pick<Plan, 'newJob'>, now: number): readonly Check[] {
  const start = momentOf(newJob.start);
  if (Number.isNaN(start)) return [];
  const today = dayOf(now);
  return CHECK_DAYS.map((day) => {
    const on = dayOf(daysLater(start, day));
    const until = dayOf(daysLater(start, day + ASKED_DAYS));
    const passed = today < until ? 'due' : 'passed';
    const open = today < on ? 'later' : passed;
    return { day, on, state: isAnswered(checkOn(newJob.checks, day)) ? 'answered' : open };
  });
}

/** What was answered at that look; nothing of it where it was not looked at. */
export function checkOn(checks: readonly CheckIn[] = [], day: CheckDay): CheckIn {
  return checks.find((check) => check.day === day) ?? { day };
}

function isAnswered(check: CheckIn): boolean {
  return CHECK_QUESTIONS.every((asked) => check[asked] !== undefined);
}

/** The look that is asked for now; nobody is asked who is leaving already. */
export function dueCheck(plan: Pick<Plan, 'newJob' | 'leaving'>, now: number): CheckDay | undefined {
  if (isBegun(plan.leaving ?? {})) return undefined;
  return checksOf(plan, now).find(({ state }) => state === 'due')?.day;
}

/** The look to be reminded of: once, and not at all where reminders were turned off. */
export function checkToTell(
  plan: Pick<Plan, 'newJob' | 'leaving' | 'reminded'>,
  now: number,
): CheckDay | undefined {
  const day = dueCheck(plan, now);
  if (day === undefined || plan.newJob?.remind === false) return undefined;
  const last = dayOf(daysLater(momentOf(plan.newJob?.start), day + REMIND_DAYS));
  const wasTold = plan.reminded?.includes(checkMark(day)) === true;
  return wasTold || dayOf(now) > last ? undefined : day;
}

/** Under which a reminder is kept as told. */
export function checkMark(day: CheckDay): string {
  return `check ${day}`;
}

/** What turned out otherwise than one was told, in the user's own words, each with the look at which it was said. */
export function regretsIn({ newJob = {} }: Pick<Plan, 'newJob'>): readonly { day: CheckDay; what: string }[] {
  return CHECK_DAYS.map((day) => checkOn(newJob.checks, day)).flatMap((check) => {
    const { day, what = '' } = check;
    const isOtherwise = CHECK_QUESTIONS.some((asked) => check[asked] === 'partly' || check[asked] === 'no');
    return isOtherwise && what.trim() !== '' ? [{ day, what: what.trim() }] : [];
  });
}
