import { useState } from 'preact/hooks';
import { type PlanReason, REASON_STATES } from '../../src/model/plan.ts';
import type { Profile } from '../../src/model/profile.ts';
import type { PostingRecord } from '../../src/model/record.ts';
import { verdictOf } from '../../src/plan/caution.ts';
import { type Reason, reasonsAt } from '../../src/plan/reasons.ts';
import { withRow } from '../../src/plan/rows.ts';
import { Button, IconButton } from '../../src/ui/controls.tsx';
import { TextField } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { removeRow } from '../profile/entry.tsx';
import { hashOf } from '../route.ts';
import { ofOpenings } from './openings-say.ts';
import { Question } from './question.tsx';
import { reasonWords } from './reason-words.ts';
import type { PlanDesk } from './state.ts';
import { VerdictLine } from './verdict.tsx';

type Props = {
  readonly desk: PlanDesk;
  readonly profile: Profile;
  readonly records: readonly PostingRecord[];
};

/** Why I left, and is it resolved: each reason with what became of it, and what all of it comes to. */
export function Reasons({ desk, profile, records }: Props) {
  const reasons = reasonsAt(desk.plan.employer, profile, desk.plan);
  return (
    <section class="section" id="reasons">
      <div>
        <h2 tabIndex={-1}>{phrase('plan_reasons')}</h2>
        <p class="small soft">{phrase('plan_reasons_lede')}</p>
      </div>
      <div class="panel">
        {reasons.length === 0 ? <p class="soft">{phrase('plan_reasons_none')}</p> : null}
        <ul class="rows">
          {reasons.map((reason) => (
            <ReasonRow key={reason.id} reason={reason} desk={desk} records={records} />
          ))}
        </ul>
        {reasons.length === 0 ? null : <VerdictLine verdict={verdictOf(reasons)} />}
        <AddReason
          onReason={(text) => {
            const reason = { id: crypto.randomUUID(), text };
            desk.edit(({ reasons: before = [] }) => ({ reasons: [...before, reason] }));
          }}
        />
        <p class="hint">
          {phrase('plan_reasons_ticks')} <a href={hashOf({ at: 'profile' })}>{phrase('plan_to_profile')}</a>
        </p>
      </div>
    </section>
  );
}

type RowProps = {
  readonly reason: Reason;
  readonly desk: PlanDesk;
  readonly records: readonly PostingRecord[];
};

function ReasonRow({ reason, desk, records }: RowProps) {
  const name = reasonWords(reason);
  const put = (change: Partial<PlanReason>) =>
    desk.edit(({ reasons = [] }) => ({ reasons: withRow(reasons, { id: reason.id }, change) }));
  const said = reason.leave && ofOpenings(records, reason.leave);
  return (
    <li class="stack-s">
      <div class="head-line">
        <h3 dir="auto">{name}</h3>
        {reason.own ? <RemoveReason reason={reason} desk={desk} /> : null}
      </div>
      {said === undefined ? null : <p class="small soft">{said}</p>}
      <fieldset class="grid-fields" aria-label={name}>
        <Question
          label={phrase('plan_reason_now')}
          of={name}
          value={reason.state}
          options={REASON_STATES.map((value) => ({ value, label: phrase(`plan_state_${value}`) }))}
          onValue={(state) => put({ state })}
        />
        <TextField
          label={phrase(reason.state === undefined ? 'plan_reason_what' : `plan_reason_what_${reason.state}`)}
          value={reason.what ?? ''}
          onValue={(what) => put({ what })}
        />
      </fieldset>
    </li>
  );
}

function RemoveReason({ reason, desk }: Omit<RowProps, 'records'>) {
  const name = reasonWords(reason);
  const put = (change: (rows: readonly PlanReason[]) => readonly PlanReason[]) =>
    desk.edit(({ reasons = [] }) => ({ reasons: change(reasons) }));
  const row = (desk.plan.reasons ?? []).find(({ id }) => id === reason.id);
  const remove = () => row && removeRow(desk.plan.reasons ?? [], row, name, put);
  return <IconButton icon="trash" label={phrase('dash_entry_remove', { what: name })} onClick={remove} />;
}

function AddReason({ onReason }: { readonly onReason: (text: string) => void }) {
  const [text, setText] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onReason(text.trim());
    setText('');
  };
  return (
    <form class="add-one" onSubmit={add}>
      <TextField
        label={phrase('plan_reason_add')}
        hint={phrase('plan_reason_add_hint')}
        value={text}
        onValue={setText}
      />
      <Button type="submit" icon="plus">
        {phrase('plan_reason_add_do')}
      </Button>
    </form>
  );
}
