import type { ComponentChildren } from 'preact';
import type { LeavingStep } from '../../src/model/job.ts';
import { bridgeOf } from '../../src/plan/bridge.ts';
import { leaveOf, partingOf } from '../../src/plan/leaving.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { printText } from '../../src/ui/print-text.ts';
import { saveText } from '../../src/ui/save-text.ts';
import { BridgeResult } from '../plan/bridge-result.tsx';
import type { PlanDesk } from '../plan/state.ts';
import { hasSent, type There } from '../plan/there.ts';
import { HandOver } from './hand-over.tsx';
import { kitText } from './kit-text.ts';
import { NoticeAndLastDay } from './notice.tsx';
import { QuarrelStep, RehireStep, TalkStep } from './parting-steps.tsx';
import { ReachStep, ThanksStep, WordStep } from './people-steps.tsx';
import { Tick } from './tick.tsx';

type Props = { readonly desk: PlanDesk; readonly there: There };

/** The steps of a good leaving, each done as far as what is stored tells, and the bridge they leave behind. */
export function LeavingWell({ desk, there }: Props) {
  const { plan } = desk;
  const { steps, next } = leaveOf(plan, there.people, there.notes, Date.now());
  const bridge = bridgeOf(partingOf(plan), hasSent(there, 'repair'));
  const done = steps.filter((one) => one.done).length;
  return (
    <section class="section" id="leaving">
      <div class="row-apart">
        <div>
          <h2 tabIndex={-1}>{phrase('job_leaving')}</h2>
          <p class="small soft">{phrase('job_leaving_lede')}</p>
        </div>
        <p class="small soft num">{phrase('job_leaving_done', { count: done, of: steps.length })}</p>
      </div>
      <div class="panel">
        <ol class="rows kit">
          {steps.map((one, at) => (
            <Step key={one.step} {...one} at={at} isNext={one.step === next}>
              <StepFields step={one.step} desk={desk} there={there} />
            </Step>
          ))}
        </ol>
        {bridge.state === 'unknown' ? null : <BridgeResult parting={partingOf(plan)} there={there} />}
        <TakeAlong desk={desk} there={there} />
      </div>
    </section>
  );
}

type StepProps = {
  readonly step: LeavingStep;
  readonly done: boolean;
  readonly at: number;
  readonly isNext: boolean;
  readonly children: ComponentChildren;
};

function Step({ step, done, at, isNext, children }: StepProps) {
  return (
    <li class={done ? 'is-done' : undefined} aria-current={isNext ? 'step' : undefined}>
      <span class="stop" aria-hidden="true">
        {done ? <Icon name="check" /> : at + 1}
      </span>
      <div class="stack-s">
        <h3>
          {phrase(`job_step_${step}`)}
          {done ? <span class="visually-hidden"> {phrase('job_step_done')}</span> : null}
        </h3>
        <p class="small soft">{phrase(`job_step_${step}_why`)}</p>
        {children}
      </div>
    </li>
  );
}

function StepFields({ step, desk, there }: Props & { readonly step: LeavingStep }) {
  switch (step) {
    case 'terms':
      return <NoticeAndLastDay desk={desk} />;
    case 'handover':
      return <HandOver desk={desk} />;
    case 'reach':
      return <ReachStep there={there} />;
    case 'thanks':
      return <ThanksStep desk={desk} there={there} />;
    case 'word':
      return <WordStep desk={desk} />;
    case 'rehire':
      return <RehireStep desk={desk} />;
    case 'quarrel':
      return <QuarrelStep desk={desk} />;
    case 'talk':
      return <TalkStep desk={desk} />;
    default:
      return <Tick step={step} desk={desk} />;
  }
}

/** The steps on paper, or in a file: the page is on a computer that may not be the user's for long. */
function TakeAlong({ desk: { plan }, there }: Props) {
  const title = phrase('job_title', { employer: plan.employer });
  const text = () => kitText(plan, there, Date.now());
  return (
    <div class="actions no-print">
      <Button icon="doc" onClick={() => printText(text(), title)}>
        {phrase('job_print')}
      </Button>
      <Button
        icon="down-file"
        onClick={() => saveText(text(), 'text/plain', `${phrase('job_file_name')}-${plan.id}.txt`)}
      >
        {phrase('job_save')}
      </Button>
    </div>
  );
}
