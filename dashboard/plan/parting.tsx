import { type Parting as Answers, PARTING, type PartingQuestion, type Plan } from '../../src/model/plan.ts';
import type { MessageName } from '../../src/model/words.ts';
import { isBegun, partingOf } from '../../src/plan/leaving.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { hashOf } from '../route.ts';
import { TextArea } from '../text-area.tsx';
import { BridgeResult } from './bridge-result.tsx';
import { Question } from './question.tsx';
import type { PlanDesk } from './state.ts';
import type { There } from './there.ts';

const QUESTIONS = Object.keys(PARTING) as readonly PartingQuestion[];

/** How we parted: six short questions, and whether one can walk back over that bridge. */
export function Parting({ desk, there }: { readonly desk: PlanDesk; readonly there: There }) {
  const { plan } = desk;
  const parting = partingOf(plan);
  const put = (change: Answers) => desk.edit((now) => ({ parting: { ...now.parting, ...change } }));
  return (
    <section class="section" id="parting">
      <div>
        <h2 tabIndex={-1}>{phrase('plan_parting')}</h2>
        <p class="small soft">{phrase('plan_parting_lede')}</p>
      </div>
      <div class="panel">
        <div class="grid-fields parting">
          {QUESTIONS.map((asked) => (
            <Question
              key={asked}
              label={phrase(`plan_ask_${asked}`)}
              value={parting[asked] as string | undefined}
              options={PARTING[asked].map((value) => ({ value, label: partingWords(asked, value) }))}
              onValue={(value) => put({ [asked]: value })}
            />
          ))}
          {parting.conflict === 'open' ? (
            <div class="whole-row">
              <TextArea
                label={phrase('plan_conflict_what')}
                hint={phrase('plan_conflict_hint')}
                rows={2}
                value={parting.conflictWhat ?? ''}
                onValue={(conflictWhat) => put({ conflictWhat })}
              />
            </div>
          ) : null}
        </div>
        <BridgeResult parting={parting} there={there} />
        <ToLeaving plan={plan} />
      </div>
    </section>
  );
}

/** Where one is still there, or just went: what can be done while there is time. */
function ToLeaving({ plan }: { readonly plan: Plan }) {
  return (
    <div class="small stack-s">
      {isBegun(plan.leaving ?? {}) ? <p class="soft">{phrase('plan_parting_from_leaving')}</p> : null}
      <p>
        <a href={hashOf({ at: 'job', id: plan.employer, part: 'leaving' })}>
          {phrase('plan_parting_to_leaving')}
        </a>
      </p>
    </div>
  );
}

/** An answer to a question on the parting, in words. */
export function partingWords(asked: PartingQuestion, value: string): string {
  return phrase(`plan_${asked}_${value}` as MessageName);
}
