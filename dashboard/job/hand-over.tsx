import { useState } from 'preact/hooks';
import type { HandedOver } from '../../src/model/job.ts';
import { Button, IconButton } from '../../src/ui/controls.tsx';
import { Check, TextField } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import type { PlanDesk } from '../plan/state.ts';
import { changed, removeRow } from '../profile/entry.tsx';

type Put = (change: (rows: readonly HandedOver[]) => readonly HandedOver[]) => void;

/** What somebody else takes over, one thing to a row. */
export function HandOver({ desk: { plan, edit } }: { readonly desk: PlanDesk }) {
  const rows = plan.leaving?.handover ?? [];
  const put: Put = (change) =>
    edit(({ leaving = {} }) => ({ leaving: { ...leaving, handover: change(leaving.handover ?? []) } }));
  return (
    <>
      {rows.length === 0 ? null : (
        <ul class="rows">
          {rows.map((row) => (
            <Row key={row.id} row={row} rows={rows} put={put} />
          ))}
        </ul>
      )}
      <Add onText={(text) => put((now) => [...now, { id: crypto.randomUUID(), text }])} />
    </>
  );
}

type RowProps = { readonly row: HandedOver; readonly rows: readonly HandedOver[]; readonly put: Put };

function Row({ row, rows, put }: RowProps) {
  const set = (change: Partial<HandedOver>) => put((now) => changed(now, row.id, change));
  return (
    <li class="stack-s">
      <div class="head-line">
        <strong dir="auto">{row.text}</strong>
        <IconButton
          icon="trash"
          label={phrase('dash_entry_remove', { what: row.text })}
          onClick={() => removeRow(rows, row, row.text, put)}
        />
      </div>
      <fieldset class="grid-fields" aria-label={row.text}>
        <TextField label={phrase('job_handover_to')} value={row.to ?? ''} onValue={(to) => set({ to })} />
        <Check
          label={phrase('job_handover_done')}
          checked={row.done === true}
          onValue={(done) => set({ done })}
        />
      </fieldset>
    </li>
  );
}

function Add({ onText }: { readonly onText: (text: string) => void }) {
  const [text, setText] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onText(text.trim());
    setText('');
  };
  return (
    <form class="add-one" onSubmit={add}>
      <TextField label={phrase('job_handover_add')} value={text} onValue={setText} />
      <Button type="submit" icon="plus">
        {phrase('job_handover_add_do')}
      </Button>
    </form>
  );
}
