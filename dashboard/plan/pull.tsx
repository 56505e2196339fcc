import { PULLS } from '../../src/model/plan.ts';
import { Chip } from '../../src/ui/chips.tsx';
import { Check } from '../../src/ui/fields.tsx';
import type { IconName } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { TextArea } from '../text-area.tsx';
import { Question } from './question.tsx';
import type { PlanDesk } from './state.ts';

const ICONS = { yes: 'check', unsure: 'half', no: 'ask' } as const satisfies Record<string, IconName>;
const TONES = { yes: 'moss', unsure: 'rust', no: 'rust' } as const;

/** One question that tells a pull from a push, and the two halves of a good decision. */
export function PushPull({ desk: { plan, edit } }: { readonly desk: PlanDesk }) {
  const pull = plan.pull ?? {};
  const put = (change: Partial<typeof pull>) => edit((now) => ({ pull: { ...now.pull, ...change } }));
  const { answer } = pull;
  return (
    <div class="panel">
      <h3>{phrase('plan_pull')}</h3>
      <Question
        label={phrase('plan_pull_question')}
        value={answer}
        options={PULLS.map((value) => ({ value, label: phrase(`plan_pull_${value}`) }))}
        onValue={(value) => put({ answer: value })}
      />
      {answer === undefined ? null : (
        <p class="small">
          <Chip tone={TONES[answer]} icon={ICONS[answer]}>
            {phrase(`plan_pull_${answer}_chip`)}
          </Chip>{' '}
          {phrase(`plan_pull_${answer}_more`)}
        </p>
      )}
      <TextArea
        label={phrase('plan_pull_why')}
        rows={2}
        value={pull.why ?? ''}
        onValue={(why) => put({ why })}
      />
      <div class="actions">
        <Check
          label={phrase('plan_pull_career')}
          checked={pull.career === true}
          onValue={(career) => put({ career })}
        />
        <Check
          label={phrase('plan_pull_life')}
          checked={pull.life === true}
          onValue={(life) => put({ life })}
        />
      </div>
    </div>
  );
}
