import { type Plan, type PlanChange, planId } from '../model/plan.ts';
import { write } from './database.ts';
import { all } from './kept.ts';

export function allPlans(): Promise<readonly Plan[]> {
  return all('plans');
}

/** Changes whole parts of a plan as it is at that moment, and begins it where there is none. */
export function editPlan(employer: string, change: PlanChange, now: number): Promise<void> {
  return write(['plans'], async (tx) => {
    const plans = tx.objectStore('plans');
    const id = planId(employer);
    const plan = await plans.get(id);
    await plans.put({ employer, ...plan, ...change, id, updatedAt: now });
  });
}
