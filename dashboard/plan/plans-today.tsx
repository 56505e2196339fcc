import { phrase } from '../../src/ui/phrase.ts';
import { useAsked } from '../kept.ts';
import { hashOf } from '../route.ts';
import { useStored, wayBack } from './next-step.ts';

const MOST = 3;

/** The next step of each plan that was begun, the latest first. Nothing where none was, or nothing is left to do. */
export function PlansToday() {
  const plans = useAsked('plans', {}).value ?? [];
  const stored = useStored();
  if (stored === undefined) return null;
  const begun = [...plans].sort((a, b) => b.updatedAt - a.updatedAt);
  const steps = begun.flatMap((plan) => {
    const { next } = wayBack(plan, stored, Date.now());
    return next === undefined || next.idle ? [] : [{ plan, next }];
  });
  if (steps.length === 0) return null;
  return (
    <section class="panel">
      <h2>{phrase('plan_path')}</h2>
      <ul class="rows small">
        {steps.slice(0, MOST).map(({ plan: { id, employer }, next }) => (
          <li key={id}>
            <strong>
              <bdi>{employer}</bdi>
            </strong>
            <p class="soft">{next.say}</p>
            <a href={hashOf(next.to)}>{next.go}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
