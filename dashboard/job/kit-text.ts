import type { Plan } from '../../src/model/plan.ts';
import { leaveOf } from '../../src/plan/leaving.ts';
import { phrase } from '../../src/ui/phrase.ts';
import type { There } from '../plan/there.ts';
import { dayWords } from './dates.ts';

/** The steps of leaving as plain text, to be printed or taken along. `now` in ms since the epoch. */
export function kitText(plan: Plan, { people, notes }: There, now: number): string {
  const { lastDay = '', handover = [] } = plan.leaving ?? {};
  const lines = leaveOf(plan, people, notes, now).steps.flatMap(({ step, done }) => [
    line(phrase(`job_step_${step}`), done),
    ...(step === 'terms' && lastDay !== ''
      ? [`    ${phrase('job_line_last_day', { date: dayWords(lastDay) })}`]
      : []),
    ...(step === 'handover' ? handover.map((row) => `    ${line(handedOver(row), row.done === true)}`) : []),
  ]);
  return [phrase('job_title', { employer: plan.employer }), '', ...lines, ''].join('\n');
}

function line(step: string, done: boolean): string {
  return phrase(done ? 'job_line_done' : 'job_line_open', { step });
}

function handedOver({ text, to = '' }: { readonly text: string; readonly to?: string }): string {
  return to.trim() === '' ? text : phrase('job_line_handed', { what: text, name: to });
}
