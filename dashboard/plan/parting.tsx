import { type Parting as Answers, PARTING, type PartingQuestion } from '../../src/model/plan.ts';
import type { MessageName } from '../../src/model/words.ts';
import { phrase } from '../../src/ui/phrase.ts';
import { TextArea } from '../text-area.tsx';
import { BridgeResult } from './bridge-result.tsx';
import { Question } from './question.tsx';
import type { PlanDesk } from './state.ts';
import type { There } from './there.ts';

const QUESTIONS = Object.keys(PARTING) as readonly PartingQuestion[];

/** How we parted: six short questions, and whether one can walk back over that bridge. */
export function Parting({ desk, there }: { readonly desk: PlanDesk; readonly there: There }) {
  const parting = desk.plan.parting ?? {};
  const put = (change: Answers) => desk.edit((plan) => ({ parting: { ...plan.parting, ...change } }));
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
              options={PARTING[asked].map((value) => ({ value, label: answerWords(asked, value) }))}
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
      </div>
    </section>
  );
}

function answerWords(asked: PartingQuestion, value: string): string {
  return phrase(`plan_${asked}_${value}` as MessageName);
}
