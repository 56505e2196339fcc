import { useState } from 'preact/hooks';
import { type Other, type PlanStep, planId } from '../../src/model/plan.ts';
import type { Watch } from '../../src/model/watch.ts';
import { withRow } from '../../src/plan/rows.ts';
import { Button, IconButton } from '../../src/ui/controls.tsx';
import { Check, TextField } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { AddWatch } from '../add-watch.tsx';
import { useAsked } from '../kept.ts';
import { removeRow } from '../profile/entry.tsx';
import { hashOf } from '../route.ts';
import type { PlanDesk } from './state.ts';

const MOST = 3;

/** Plan B: other employers, the next steps, and when it begins. */
export function PlanB({ desk }: { readonly desk: PlanDesk }) {
  const { plan, edit } = desk;
  return (
    <section class="section" id="else">
      <div>
        <h2 tabIndex={-1}>{phrase('plan_b')}</h2>
        <p class="small soft">{phrase('plan_b_lede')}</p>
      </div>
      <div class="cols cols-even">
        <Others desk={desk} />
        <div class="panel">
          <h3>{phrase('plan_steps')}</h3>
          <Steps desk={desk} />
          <div class="some-width">
            <TextField
              type="date"
              label={phrase('plan_no_by')}
              hint={phrase('plan_no_by_hint')}
              value={plan.noBy ?? ''}
              onValue={(noBy) => edit(() => ({ noBy }))}
            />
          </div>
        </div>
      </div>
    </section>
  );
}

function Others({ desk: { plan, edit } }: { readonly desk: PlanDesk }) {
  const watches = useAsked('watches', {}).value ?? [];
  const others = plan.others ?? [];
  const put = (change: (rows: readonly Other[]) => readonly Other[]) =>
    edit(({ others: before = [] }) => ({ others: change(before) }));
  return (
    <div class="panel">
      <h3>{phrase('plan_others')}</h3>
      {others.length === 0 ? <p class="soft">{phrase('plan_others_none')}</p> : null}
      <ul class="rows">
        {others.map((other) => (
          <li key={other.id} class="head-line">
            <div>
              <strong dir="auto">{other.name}</strong>
              <Watched watch={watches.find(({ employer }) => planId(employer) === planId(other.name))} />
            </div>
            <IconButton
              icon="trash"
              label={phrase('dash_entry_remove', { what: other.name })}
              onClick={() => removeRow(others, other, other.name, put)}
            />
          </li>
        ))}
      </ul>
      {others.length >= MOST ? null : (
        <AddOther onName={(name) => put((rows) => [...rows, { id: crypto.randomUUID(), name }])} />
      )}
      {others.length === 0 ? null : (
        <details>
          <summary class="small">{phrase('plan_watch_another')}</summary>
          <AddWatch quiet />
        </details>
      )}
    </div>
  );
}

function Watched({ watch }: { readonly watch: Watch | undefined }) {
  return (
    <p class="small soft">
      {watch === undefined ? (
        phrase('plan_not_watched')
      ) : (
        <a href={hashOf({ at: 'watch', id: watch.id })}>{phrase('plan_watched')}</a>
      )}
    </p>
  );
}

function AddOther({ onName }: { readonly onName: (name: string) => void }) {
  const [name, setName] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onName(name.trim());
    setName('');
  };
  return (
    <form class="add-one" onSubmit={add}>
      <TextField label={phrase('plan_other_add')} value={name} onValue={setName} />
      <Button type="submit" icon="plus">
        {phrase('plan_other_add_do')}
      </Button>
    </form>
  );
}

const STEPS = ['1', '2', '3'] as const;

function Steps({ desk: { plan, edit } }: { readonly desk: PlanDesk }) {
  const steps = plan.steps ?? [];
  return (
    <ol class="stack-s">
      {STEPS.map((id, at) => {
        const step = steps.find((one) => one.id === id) ?? { id, text: '' };
        const put = (change: Partial<PlanStep>) =>
          edit(({ steps: before = [] }) => ({ steps: withRow<PlanStep>(before, { id, text: '' }, change) }));
        return (
          <li key={id} class="stack-s">
            <TextField
              label={phrase('plan_step', { count: at + 1 })}
              value={step.text}
              onValue={(text) => put({ text })}
            />
            {step.text.trim() === '' ? null : (
              <Check
                label={phrase('plan_step_done')}
                checked={step.done === true}
                onValue={(done) => put({ done })}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
