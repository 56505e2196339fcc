import type { TickedStep } from '../../src/model/job.ts';
import { Check } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import type { PlanDesk } from '../plan/state.ts';

type Props = { readonly step: TickedStep; readonly desk: PlanDesk };

/** What only the user knows to be done. */
export function Tick({ step, desk: { plan, edit } }: Props) {
  const put = (yes: boolean) =>
    edit(({ leaving = {} }) => {
      const others = (leaving.ticked ?? []).filter((one) => one !== step);
      return { leaving: { ...leaving, ticked: yes ? [...others, step] : others } };
    });
  return (
    <Check
      label={phrase(`job_ticked_${step}`)}
      checked={plan.leaving?.ticked?.includes(step) === true}
      onValue={put}
    />
  );
}
