import { phrase } from '../../src/ui/phrase.ts';
import { planKept } from './state.ts';

const WORDS = { saved: 'dash_kept_saved', saving: 'dash_kept_saving', lost: 'dash_kept_lost' } as const;

/** Whether what was typed is kept. */
export function PlanKept() {
  const kept = planKept.value;
  return (
    <p
      class={kept === 'lost' ? 'small field-error' : 'small soft'}
      role={kept === 'lost' ? 'alert' : undefined}
    >
      {phrase(WORDS[kept])}
    </p>
  );
}
