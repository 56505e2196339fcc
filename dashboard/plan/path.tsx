import type { Plan } from '../../src/model/plan.ts';
import type { Path } from '../../src/plan/path.ts';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { arrive } from '../employer/parts.tsx';
import { hashOf } from '../route.ts';
import { type NextStep, useStored, wayBack } from './next-step.ts';

/** The way back as stops on one line, and the one thing to do next. Drawn from what is stored, never ticked by hand. */
export function TheWay({ plan }: { readonly plan: Plan }) {
  const stored = useStored();
  if (stored === undefined) return null;
  const { stops, next } = wayBack(plan, stored, Date.now());
  return (
    <section class="stack" aria-label={phrase('plan_path')}>
      <Stops stops={stops} />
      <Next next={next} />
    </section>
  );
}

/** One sentence, and one link to where it is done. */
function Next({ next }: { readonly next: NextStep | undefined }) {
  if (next === undefined)
    return (
      <div class="next">
        <strong>{phrase('plan_next_none')}</strong>
      </div>
    );
  const { say, why, to, go } = next;
  return (
    <div class="next">
      <div>
        <strong>{say}</strong>
        {why === undefined ? null : <p class="small">{why}</p>}
      </div>
      <a
        class="btn btn-primary no-print"
        href={hashOf(to)}
        onClick={() => to.at === 'plan' && arrive(to.part)}
      >
        {go}
      </a>
    </div>
  );
}

function Stops({ stops }: Pick<Path, 'stops'>) {
  return (
    <ol class="path">
      {stops.map(({ stop, state }, at) => (
        <li key={stop} class={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span class="stop">{state === 'done' ? <Icon name="check" /> : at + 1}</span>
          <span>
            {phrase(`plan_stop_${stop}`)}
            {state === 'done' ? <span class="visually-hidden"> {phrase('plan_stop_done')}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
