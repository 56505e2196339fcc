import { dayOf, daysLater, momentOf } from '../model/day.ts';
import {
  type HandedOver,
  LEAVING_STEPS,
  type Leaving,
  type LeavingStep,
  TICKED_STEPS,
} from '../model/job.ts';
import type { Note } from '../model/note.ts';
import type { Person } from '../model/person.ts';
import type { Parting, Plan } from '../model/plan.ts';
import { noticeIn } from './notice.ts';

/** How far one has come with leaving well. */
export type Leave = {
  readonly steps: readonly { readonly step: LeavingStep; readonly done: boolean }[];
  /** The first that is not done. */
  readonly next?: LeavingStep;
  /** It was begun, and is not over: until some weeks after the last day what is open can still be made up for. */
  readonly runs: boolean;
};

/** So long after the last day thanks and questions are still in time. */
const AFTER_DAYS = 30;

/** What is done for a good leaving, from what is stored; `people` and `notes` are those of the employer. */
export function leaveOf(
  plan: Pick<Plan, 'leaving' | 'parting'>,
  people: readonly Person[],
  notes: readonly Pick<Note, 'kind' | 'sentAt'>[],
  now: number,
): Leave {
  const { leaving = {} } = plan;
  const steps = LEAVING_STEPS.map((step) => ({ step, done: isDone(step, plan, people, notes) }));
  const next = steps.find(({ done }) => !done)?.step;
  const runs = isBegun(leaving) && !isOver(leaving, next, now);
  return next === undefined ? { steps, runs } : { steps, next, runs };
}

/** Whether anything of it was filled in. */
export function isBegun({
  notice,
  givenOn = '',
  lastDay = '',
  handover = [],
  ticked = [],
}: Leaving): boolean {
  return notice !== undefined || givenOn + lastDay !== '' || handover.length + ticked.length > 0;
}

function isOver({ lastDay = '' }: Leaving, next: LeavingStep | undefined, now: number): boolean {
  const last = momentOf(lastDay);
  if (Number.isNaN(last)) return next === undefined;
  return dayOf(now) > (next === undefined ? lastDay : dayOf(daysLater(last, AFTER_DAYS)));
}

/** Whether the last day is still to come, as far as it was said. */
export function isStillThere(
  { leaving = {}, newJob }: Pick<Plan, 'leaving' | 'newJob'>,
  now: number,
): boolean {
  const { lastDay = '' } = leaving;
  return lastDay === '' ? (newJob?.start ?? '') !== '' : dayOf(now) <= lastDay;
}

/** How one parted: as it was answered, and else as the days and the handover tell. */
export function partingOf({ leaving = {}, parting = {} }: Pick<Plan, 'leaving' | 'parting'>): Parting {
  const notice = parting.notice ?? noticeIn(leaving);
  const handover = parting.handover ?? (isHandedOver(leaving.handover) ? 'done' : undefined);
  return { ...parting, ...(notice && { notice }), ...(handover && { handover }) };
}

/** Rows without words do not count; without any there is nothing to tell by. */
function isHandedOver(rows: readonly HandedOver[] = []): boolean {
  const told = rows.filter(({ text }) => text.trim() !== '');
  return told.length > 0 && told.every(({ done }) => done === true);
}

function isDone(
  step: LeavingStep,
  plan: Pick<Plan, 'leaving' | 'parting'>,
  people: readonly Person[],
  notes: readonly Pick<Note, 'kind' | 'sentAt'>[],
): boolean {
  const { notice, handover, rehire, conflict, talk } = partingOf(plan);
  switch (step) {
    case 'terms':
      return notice !== undefined || plan.leaving?.notice !== undefined;
    case 'handover':
      return handover === 'done';
    case 'reach':
      return people.some(canBeReached);
    case 'thanks':
      return isTicked(step, plan) || notes.some(isThanks);
    case 'word':
      return isTicked(step, plan) || people.some(({ willVouch }) => willVouch === true);
    case 'rehire':
      return rehire === 'yes' || rehire === 'no';
    case 'quarrel':
      return conflict === 'none' || conflict === 'settled';
    case 'talk':
      return talk === 'warm' || talk === 'plain';
    default:
      return isTicked(step, plan);
  }
}

function isThanks({ kind, sentAt }: Pick<Note, 'kind' | 'sentAt'>): boolean {
  return kind === 'resignation-thanks' && sentAt !== undefined;
}

function isTicked(step: LeavingStep, { leaving }: Pick<Plan, 'leaving'>): boolean {
  const ticked: readonly LeavingStep[] = leaving?.ticked ?? [];
  return TICKED_STEPS.some((one) => one === step) && ticked.includes(step);
}

/** Whether one can find somebody again without the employer. */
export function canBeReached({ email, phone, linkedin }: Person): boolean {
  return [email, phone, linkedin].some((way = '') => way.trim() !== '');
}
