import { CONCERN_FIELDS, type Concern } from '../../src/model/plan.ts';
import { askThem, missingIn } from '../../src/plan/answers.ts';
import type { Reason } from '../../src/plan/reasons.ts';
import { words } from '../../src/platform/language.ts';
import { Button } from '../../src/ui/controls.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { addRow, changed, Entry, removeRow } from '../profile/entry.tsx';
import { TextArea } from '../text-area.tsx';
import type { PlanDesk } from './state.ts';

type Props = { readonly desk: PlanDesk; readonly reasons: readonly Reason[] };

/** What else goes along into the talk: their worries and what is different now, what is new there, what to ask. */
export function ForTheTalk({ desk, reasons }: Props) {
  const { plan, edit } = desk;
  const suggested = askThem(reasons);
  return (
    <div class="cols cols-even">
      <Concerns desk={desk} />
      <section class="section">
        <h2>{phrase('plan_talk')}</h2>
        <div class="panel">
          <TextArea
            label={phrase('plan_news')}
            hint={phrase('plan_news_hint')}
            value={plan.news ?? ''}
            onValue={(news) => edit(() => ({ news }))}
          />
          <TextArea
            label={phrase('plan_asks')}
            hint={phrase('plan_asks_hint')}
            value={plan.asks ?? ''}
            onValue={(asks) => edit(() => ({ asks }))}
          />
          {suggested.length === 0 ? null : (
            <div class="small">
              <p class="soft">{phrase('plan_asks_from_reasons')}</p>
              <ul class="plain-list">
                {suggested.map((one) => (
                  <li key={words(one)}>{words(one)}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </section>
    </div>
  );
}

function Concerns({ desk: { plan, edit } }: { readonly desk: PlanDesk }) {
  const concerns = plan.concerns ?? [];
  const put = (change: (rows: readonly Concern[]) => readonly Concern[]) =>
    edit(({ concerns: before = [] }) => ({ concerns: change(before) }));
  return (
    <section class="section">
      <div>
        <h2>{phrase('plan_concerns')}</h2>
        <p class="small soft">{phrase('plan_concerns_lede')}</p>
      </div>
      <div class="panel">
        {concerns.map((concern) => (
          <ConcernCard key={concern.id} concern={concern} all={concerns} put={put} />
        ))}
        <div class="actions">
          <Button icon="plus" onClick={() => addRow<Concern>({ id: crypto.randomUUID() }, put)}>
            {phrase('plan_concern_add')}
          </Button>
        </div>
      </div>
    </section>
  );
}

type CardProps = {
  readonly concern: Concern;
  readonly all: readonly Concern[];
  readonly put: (change: (rows: readonly Concern[]) => readonly Concern[]) => void;
};

function ConcernCard({ concern, all, put }: CardProps) {
  const name = (concern.what ?? '').trim() || phrase('plan_concern_new');
  const missing = missingIn(concern);
  return (
    <Entry
      words={name}
      under={missing && phrase(`plan_concern_without_${missing}`)}
      open={concern.what === undefined}
      bad={false}
      onRemove={() => removeRow(all, concern, name, put)}
    >
      {CONCERN_FIELDS.map((field) => (
        <TextArea
          key={field}
          label={phrase(`plan_concern_${field}`)}
          rows={2}
          value={concern[field] ?? ''}
          onValue={(text) => put((rows) => changed(rows, concern.id, { [field]: text }))}
        />
      ))}
    </Entry>
  );
}
