import { useState } from 'preact/hooks';
import { SIDES, WEIGHTS, type Weighed } from '../../src/model/plan.ts';
import { type Scales, weighed } from '../../src/plan/balance.ts';
import type { Verdict } from '../../src/plan/caution.ts';
import { Button, IconButton } from '../../src/ui/controls.tsx';
import { Segments, TextField } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { changed, removeRow } from '../profile/entry.tsx';
import type { PlanDesk } from './state.ts';

type Put = (change: (rows: readonly Weighed[]) => readonly Weighed[]) => void;

/** What speaks for going back, and what against: two lists with weights, and which way they lean. */
export function Balance({ desk, verdict }: { readonly desk: PlanDesk; readonly verdict: Verdict }) {
  const rows = desk.plan.balance ?? [];
  const put: Put = (change) => desk.edit(({ balance = [] }) => ({ balance: change(balance) }));
  return (
    <section class="section" id="balance">
      <div>
        <h2 tabIndex={-1}>{phrase('plan_balance')}</h2>
        <p class="small soft">{phrase('plan_balance_lede')}</p>
      </div>
      <div class="cols cols-even">
        {SIDES.map((side) => (
          <Side key={side} side={side} rows={rows} put={put} />
        ))}
      </div>
      <Bar scales={weighed(rows, verdict)} />
    </section>
  );
}

type SideProps = { readonly side: Weighed['side']; readonly rows: readonly Weighed[]; readonly put: Put };

function Side({ side, rows, put }: SideProps) {
  const [text, setText] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    put((now) => [...now, { id: crypto.randomUUID(), side, text: text.trim(), weight: 2 }]);
    setText('');
  };
  return (
    <div class="panel">
      <h3>{phrase(`plan_side_${side}`)}</h3>
      <ul class="rows">
        {rows
          .filter((row) => row.side === side)
          .map((row) => (
            <Row key={row.id} row={row} rows={rows} put={put} />
          ))}
      </ul>
      <form class="add-one" onSubmit={add}>
        <TextField label={phrase(`plan_side_${side}_add`)} value={text} onValue={setText} />
        <Button type="submit" icon="plus">
          {phrase(`plan_side_${side}_do`)}
        </Button>
      </form>
    </div>
  );
}

type RowProps = { readonly row: Weighed; readonly rows: readonly Weighed[]; readonly put: Put };

function Row({ row, rows, put }: RowProps) {
  const { id, text, weight } = row;
  return (
    <li class="stack-s">
      <div class="head-line">
        <span dir="auto">{text}</span>
        <IconButton
          icon="trash"
          label={phrase('dash_entry_remove', { what: text })}
          onClick={() => removeRow(rows, row, text, put)}
        />
      </div>
      <Segments
        label={phrase('plan_weight_of', { what: text })}
        value={`${weight}`}
        options={WEIGHTS.map((value) => ({ value: `${value}`, label: phrase(`plan_weight_${value}`) }))}
        onValue={(value) => put((now) => changed(now, id, { weight: Number(value) as Weighed['weight'] }))}
      />
    </li>
  );
}

/** The two sides as one bar; its words say the same. */
function Bar({ scales: { back, against, leans } }: { readonly scales: Scales }) {
  if (leans === undefined) return null;
  return (
    <div class="stack-s">
      <div class="scales" aria-hidden="true">
        <span style={{ flexGrow: back }} />
        <span style={{ flexGrow: against }} />
      </div>
      <p>
        <strong>{phrase(`plan_leans_${leans}`)}</strong>{' '}
        <span class="small soft num">{phrase('plan_scales', { back, against })}</span>
      </p>
      <p class="small soft">{phrase('plan_scales_more')}</p>
    </div>
  );
}
