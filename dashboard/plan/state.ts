import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type Plan, type PlanChange, planId } from '../../src/model/plan.ts';
import { ask } from '../../src/platform/ask.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { announce } from '../../src/ui/status.tsx';
import { useAsked } from '../kept.ts';

const PAUSE_MS = 500;
const SETTLED_MS = 2000;

/** How the last change fares. */
export const planKept = signal<'saved' | 'saving' | 'lost'>('saved');

type Draft = {
  /** As it was kept last. */
  kept: Plan;
  /** What was changed here since the face was opened: it wins over its own echo from the store. */
  readonly typed: { value: PlanChange };
  /** Parts that are yet to be kept. */
  waiting: PlanChange;
  pause?: ReturnType<typeof setTimeout>;
};

/** A plan under the pen. */
export type PlanDesk = {
  readonly plan: Plan;
  /** Changes whole parts, told from the plan as it is at that moment; they are kept at the next pause. */
  readonly edit: (change: (plan: Plan) => PlanChange) => void;
};

/** The plan of an employer as it stands in the fields: an empty one where none was begun. */
export function usePlan(employer: string): { readonly desk?: PlanDesk; readonly failed: boolean } {
  const { value: plans, failed } = useAsked('plans', {});
  const draft = useMemo(() => begun(employer), [employer]);
  useEffect(() => keepOnLeaving(draft), [draft]);
  if (plans === undefined) return { failed };
  const { id } = draft.kept;
  draft.kept = plans.find((plan) => plan.id === id) ?? draft.kept;
  return { failed, desk: { plan: asTyped(draft), edit: (change) => edit(draft, change(asTyped(draft))) } };
}

function begun(employer: string): Draft {
  return { kept: { id: planId(employer), employer, updatedAt: 0 }, typed: signal({}), waiting: {} };
}

function asTyped({ kept, typed }: Draft): Plan {
  return { ...kept, ...typed.value };
}

function edit(draft: Draft, change: PlanChange): void {
  draft.typed.value = { ...draft.typed.value, ...change };
  draft.waiting = { ...draft.waiting, ...change };
  planKept.value = 'saving';
  clearTimeout(draft.pause);
  draft.pause = setTimeout(() => void keep(draft), PAUSE_MS);
}

let settled: ReturnType<typeof setTimeout> | undefined;

/** Keeps what is yet to be kept. What finds no room waits for the next change. */
async function keep(draft: Draft): Promise<void> {
  clearTimeout(draft.pause);
  const { waiting } = draft;
  const { employer } = draft.kept;
  if (Object.keys(waiting).length === 0) return;
  draft.waiting = {};
  const landed = await ask('plan_edit', { employer, change: waiting }).then(
    () => true,
    () => false,
  );
  if (!landed) draft.waiting = { ...waiting, ...draft.waiting };
  if (landed && Object.keys(draft.waiting).length > 0) return;
  planKept.value = landed ? 'saved' : 'lost';
  clearTimeout(settled);
  if (landed) settled = setTimeout(() => announce(phrase('dash_kept_saved')), SETTLED_MS);
}

/** Keeps the rest when the page is hidden or left. */
function keepOnLeaving(draft: Draft): () => void {
  const hidden = () => document.visibilityState === 'hidden' && void keep(draft);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    void keep(draft);
  };
}

// What has not been kept would be lost with the page: the browser asks first.
addEventListener('beforeunload', (event) => {
  if (planKept.value !== 'saved') event.preventDefault();
});
