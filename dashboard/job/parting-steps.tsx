import { PARTING, type PartingQuestion } from '../../src/model/plan.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { partingWords } from '../plan/parting.tsx';
import { Question } from '../plan/question.tsx';
import type { PlanDesk } from '../plan/state.ts';

type Props = { readonly desk: PlanDesk };

export function RehireStep({ desk }: Props) {
  return <PartingAnswer asked="rehire" desk={desk} />;
}

export function QuarrelStep({ desk }: Props) {
  return <PartingAnswer asked="conflict" desk={desk} />;
}

export function TalkStep({ desk }: Props) {
  return <PartingAnswer asked="talk" desk={desk} />;
}

/** The same answer as in the return plan: how one parts is written down once. */
function PartingAnswer({ asked, desk: { plan, edit } }: Props & { readonly asked: PartingQuestion }) {
  return (
    <div class="some-width">
      <Question
        label={phrase(`plan_ask_${asked}`)}
        value={plan.parting?.[asked] as string | undefined}
        options={PARTING[asked].map((value) => ({ value, label: partingWords(asked, value) }))}
        onValue={(value) => edit(({ parting }) => ({ parting: { ...parting, [asked]: value } }))}
      />
    </div>
  );
}
