import { type Plan, type PlanReason, planId } from '../model/plan.ts';
import { LEAVE_REASONS, type LeaveReason, type Profile } from '../model/profile.ts';
import { checkMark, regretsIn } from './check-ins.ts';

/** A reason for leaving, wherever it was written down, with what became of it. */
export type Reason = PlanReason & {
  /** One of those that are ticked in the profile. */
  readonly leave?: LeaveReason;
  /** Written down in the plan: it can be worded anew and taken away there. */
  readonly own: boolean;
};

/**
 * Every reason for leaving an employer: ticked in the profile, told there in words, noted while the job was new, or added in
 * the plan.
 */
export function reasonsAt(
  employer: string,
  { employment }: Pick<Profile, 'employment'>,
  plan: Pick<Plan, 'reasons' | 'newJob'> | undefined,
): readonly Reason[] {
  const chairs = employment.filter((chair) => planId(chair.employer) === planId(employer));
  const answers = new Map((plan?.reasons ?? []).map((reason) => [reason.id, reason]));
  const ticked = LEAVE_REASONS.filter((leave) => chairs.some(({ leftFor = [] }) => leftFor.includes(leave)));
  const told = new Set(chairs.flatMap(({ why = '' }) => (why.trim() === '' ? [] : [why.trim()])));
  return [
    ...ticked.map((leave) => ({ ...answered(answers, `left ${leave}`), leave, own: false })),
    ...[...told].map((text, at) => ({
      ...answered(answers, at === 0 ? 'why' : `why ${at + 1}`),
      text,
      own: false,
    })),
    ...regretsIn(plan ?? {}).map(({ day, what: text }) => ({
      ...answered(answers, checkMark(day)),
      text,
      own: false,
    })),
    ...(plan?.reasons ?? [])
      .filter(({ text }) => text !== undefined)
      .map((reason) => ({ ...reason, own: true })),
  ];
}

function answered(answers: ReadonlyMap<string, PlanReason>, id: string): PlanReason {
  const { state, what } = answers.get(id) ?? {};
  return { id, ...(state && { state }), ...(what && { what }) };
}
