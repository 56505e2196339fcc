import { CHECK_ANSWERS, CHECK_QUESTIONS, type CheckIn, type NewJob as Job } from '../../src/model/job.ts';
import { type Check, checkOn, checksOf, regretsIn } from '../../src/plan/check-ins.ts';
import { Check as CheckBox, TextField } from '../../src/ui/fields.tsx';
import { Notice } from '../../src/ui/notices.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { Question } from '../plan/question.tsx';
import type { PlanDesk } from '../plan/state.ts';
import { Tone } from '../plan/tone.tsx';
import { hashOf } from '../route.ts';
import { TextArea } from '../text-area.tsx';
import { dayWords } from './dates.ts';

/** Whether a new job is what one was told, looked at three times: what is otherwise stands among the reasons, should one go. */
export function NewJob({ desk }: { readonly desk: PlanDesk }) {
  const { plan, edit } = desk;
  const { start = '', remind = true } = plan.newJob ?? {};
  const put = (change: Partial<Job>) => edit(({ newJob }) => ({ newJob: { ...newJob, ...change } }));
  const checks = checksOf(plan, Date.now());
  return (
    <section class="section" id="new">
      <div>
        <h2 tabIndex={-1}>{phrase('job_new')}</h2>
        <p class="small soft">{phrase('job_new_lede')}</p>
      </div>
      <div class="panel">
        <div class="some-width">
          <TextField
            type="date"
            label={phrase('job_start')}
            hint={phrase('job_start_hint')}
            value={start}
            onValue={(value) => put({ start: value })}
          />
        </div>
        <CheckBox label={phrase('job_remind')} checked={remind} onValue={(yes) => put({ remind: yes })} />
        {checks.length === 0 ? <p class="soft">{phrase('job_no_start')}</p> : null}
        <ul class="rows">
          {checks.map((check) => (
            <LookAgain key={check.day} check={check} desk={desk} />
          ))}
        </ul>
        <Outcome desk={desk} checks={checks} />
      </div>
    </section>
  );
}

type LookProps = { readonly check: Check; readonly desk: PlanDesk };

/** One look: its day while that lies ahead, else its three questions. */
function LookAgain({ check: { day, on, state }, desk: { plan, edit } }: LookProps) {
  const answers = checkOn(plan.newJob?.checks, day);
  const put = (change: Partial<CheckIn>) =>
    edit(({ newJob = {} }) => {
      const others = (newJob.checks ?? []).filter((one) => one.day !== day);
      return { newJob: { ...newJob, checks: [...others, { ...checkOn(newJob.checks, day), ...change }] } };
    });
  const name = phrase('job_check', { count: day });
  const { what = '' } = answers;
  const hasMore = what !== '' || CHECK_QUESTIONS.some((asked) => (answers[asked] ?? 'yes') !== 'yes');
  return (
    <li class="stack-s" aria-current={state === 'due' ? 'step' : undefined}>
      <h3>{name}</h3>
      <p class="small soft">{phrase(`job_check_${state}`, { date: dayWords(on) })}</p>
      {state === 'later' ? null : (
        <fieldset class="grid-fields" aria-label={name}>
          {CHECK_QUESTIONS.map((asked) => (
            <Question
              key={asked}
              label={phrase(`job_check_${asked}`)}
              of={name}
              value={answers[asked]}
              options={CHECK_ANSWERS.map((value) => ({ value, label: phrase(`job_check_${value}`) }))}
              onValue={(value) => put({ [asked]: value })}
            />
          ))}
          {hasMore ? (
            <div class="whole-row stack-s">
              <TextArea
                label={phrase('job_check_what')}
                hint={phrase('job_check_what_hint')}
                rows={2}
                value={what}
                onValue={(text) => put({ what: text })}
              />
              <Tone text={what} />
            </div>
          ) : null}
        </fieldset>
      )}
    </li>
  );
}

/** What the looks come to so far, with one way on where something is otherwise. */
function Outcome({ desk: { plan }, checks }: { readonly desk: PlanDesk; readonly checks: readonly Check[] }) {
  const isLookedAt = checks.some(({ state }) => state === 'answered');
  if (regretsIn(plan).length > 0)
    return (
      <Notice tone="care" icon="ask" title={phrase('job_check_regrets')}>
        <p>{phrase('job_check_regrets_more')}</p>
        <p class="actions">
          <a class="btn" href={hashOf({ at: 'plan', id: plan.employer, part: 'reasons' })}>
            {phrase('job_check_to_reasons')}
          </a>
        </p>
      </Notice>
    );
  const isWell = (plan.newJob?.checks ?? []).every((check) =>
    CHECK_QUESTIONS.every((asked) => (check[asked] ?? 'yes') === 'yes'),
  );
  return isLookedAt && isWell ? (
    <Notice tone="plain" icon="check">
      {phrase('job_check_well')}
    </Notice>
  ) : null;
}
