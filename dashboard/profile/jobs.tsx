import { LEAVE_REASONS, type LeaveReason } from '../../src/model/profile.ts';
import type { MessageName } from '../../src/model/words.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Check, TextField } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { hashOf } from '../route.ts';
import { TextArea } from '../text-area.tsx';
import { addRow, changed, Entry, removeRow } from './entry.tsx';
import { ReasonCare } from './reason-care.tsx';
import { emptyJob, type JobField, type JobRow } from './rows.ts';
import { edit, form } from './state.ts';

type Props = {
  readonly jobs: readonly JobRow[];
  readonly troubles: ReadonlyMap<string, MessageName>;
};

/** The chairs the person once sat in: the first of them is what "your old role" is told by. */
export function Jobs({ jobs, troubles }: Props) {
  return (
    <section class="section">
      <div>
        <h2>{phrase('dash_jobs')}</h2>
        <p class="small soft">{phrase('dash_jobs_lede')}</p>
      </div>
      <div class="panel">
        {jobs.map((job) => (
          <Job key={job.id} job={job} troubles={troubles} />
        ))}
        <div class="actions">
          <Button icon="plus" onClick={() => addRow(emptyJob(crypto.randomUUID()), put)}>
            {phrase('dash_job_add')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function put(change: (rows: readonly JobRow[]) => readonly JobRow[]): void {
  edit({ employment: change(form.value?.employment ?? []) });
}

type JobProps = { readonly job: JobRow; readonly troubles: ReadonlyMap<string, MessageName> };

function Job({ job, troubles }: JobProps) {
  const words =
    [job.title, job.employer].filter((part) => part.trim() !== '').join(', ') || phrase('dash_job_new');
  const field = (name: JobField) => {
    const trouble = troubles.get(`${job.id} ${name}`);
    return {
      label: phrase(`dash_job_${name}`),
      value: job[name],
      error: trouble && phrase(trouble),
      onValue: (value: string) => put((rows) => changed(rows, job.id, { [name]: value })),
    };
  };
  return (
    <Entry
      words={words}
      under={[job.from, job.to].filter((part) => part.trim() !== '').join(' – ')}
      open={job.was === undefined}
      bad={[...troubles.keys()].some((path) => path.startsWith(`${job.id} `))}
      onRemove={() => removeRow(form.value?.employment ?? [], job, words, put)}
    >
      <TextField {...field('employer')} hint={phrase('dash_job_employer_hint')} />
      <TextField {...field('title')} hint={phrase('dash_job_title_hint')} />
      <TextField {...field('team')} hint={phrase('dash_job_team_hint')} />
      <TextField {...field('manager')} hint={phrase('dash_job_manager_hint')} />
      <TextField {...field('from')} hint={phrase('dash_date_hint')} />
      <TextField {...field('to')} hint={phrase('dash_job_to_hint')} />
      <div class="whole-row">
        <TextField {...field('place')} hint={phrase('dash_job_place_hint')} />
      </div>
      <div class="whole-row">
        <TextArea {...field('why')} hint={phrase('dash_job_why_hint')} rows={2} />
        <ReasonCare why={job.why} />
      </div>
      <LeftFor job={job} />
      {job.employer.trim() === '' ? null : (
        <p class="whole-row small">
          <a href={hashOf({ at: 'plan', id: job.employer.trim() })}>
            {phrase('plan_open_at', { employer: job.employer.trim() })}
          </a>
          <br />
          <a href={hashOf({ at: 'job', id: job.employer.trim() })}>
            {phrase('plan_open_job', { employer: job.employer.trim() })}
          </a>
        </p>
      )}
    </Entry>
  );
}

/** Reasons for leaving that a posting can answer: each opening is held against them. */
function LeftFor({ job: { id, leftFor } }: { readonly job: JobRow }) {
  const choose = (reason: LeaveReason, yes: boolean) => {
    const chosen = LEAVE_REASONS.filter((one) => (one === reason ? yes : leftFor.includes(one)));
    put((rows) => changed(rows, id, { leftFor: chosen }));
  };
  return (
    <fieldset class="stack-s whole-row">
      <legend class="label">{phrase('dash_left_for')}</legend>
      <div class="actions">
        {LEAVE_REASONS.map((reason) => (
          <Check
            key={reason}
            label={phrase(`dash_left_${reason}`)}
            checked={leftFor.includes(reason)}
            onValue={(yes) => choose(reason, yes)}
          />
        ))}
      </div>
      <p class="hint">{phrase('dash_left_for_hint')}</p>
    </fieldset>
  );
}
