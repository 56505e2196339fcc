import { STAY_STATES, STAYS, type Stay } from '../../src/model/plan.ts';
import { typedAddress } from '../../src/model/typed-address.ts';
import { withRow } from '../../src/plan/rows.ts';
import { TextField } from '../../src/ui/fields.tsx';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { Question } from './question.tsx';
import type { PlanDesk } from './state.ts';

/** How one stays in touch with the employer itself, beside its people. */
export function StayConnected({ desk }: { readonly desk: PlanDesk }) {
  return (
    <section class="section" id="stay">
      <div>
        <h2 tabIndex={-1}>{phrase('plan_stay')}</h2>
        <p class="small soft">{phrase('plan_stay_lede')}</p>
      </div>
      <div class="panel">
        <ul class="rows">
          {STAYS.map((id) => (
            <StayRow key={id} id={id} desk={desk} />
          ))}
        </ul>
      </div>
    </section>
  );
}

type RowProps = { readonly id: Stay['id']; readonly desk: PlanDesk };

function StayRow({ id, desk: { plan, edit } }: RowProps) {
  const stay: Stay = (plan.stays ?? []).find((one) => one.id === id) ?? { id };
  const put = (change: Partial<Stay>) =>
    edit(({ stays = [] }) => ({ stays: withRow<Stay>(stays, { id }, change) }));
  const name = phrase(`plan_stay_${id}`);
  const address = typedAddress(stay.url ?? '');
  return (
    <li class="stack-s">
      <h3>{name}</h3>
      <fieldset class="grid-fields" aria-label={name}>
        <Question
          label={phrase('plan_stay_state')}
          of={name}
          value={stay.state}
          options={STAY_STATES.map((value) => ({ value, label: phrase(`plan_stay_${value}`) }))}
          onValue={(state) => put({ state })}
        />
        {stay.state === 'none' ? null : (
          <TextField label={phrase('plan_stay_url')} value={stay.url ?? ''} onValue={(url) => put({ url })} />
        )}
      </fieldset>
      {address === undefined || stay.state === 'none' ? null : (
        <p class="small">
          <a href={address} target="_blank" rel="noreferrer">
            <Icon name="open" /> {phrase('plan_stay_open', { name })}
          </a>
        </p>
      )}
    </li>
  );
}
