import { FIRMNESS, TERMS, type Term } from '../../src/model/plan.ts';
import type { PostingRecord } from '../../src/model/record.ts';
import { withRow } from '../../src/plan/rows.ts';
import { TextField } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { listed, payOf } from '../../src/ui/spoken.ts';
import { Question } from './question.tsx';
import type { PlanDesk } from './state.ts';

type Props = { readonly desk: PlanDesk; readonly records: readonly PostingRecord[] };

/** The terms: as they were, as they are now, what I would ask, and how firmly. */
export function Terms({ desk, records }: Props) {
  const posted = payPosted(records);
  return (
    <section class="section" id="terms">
      <div>
        <h2 tabIndex={-1}>{phrase('plan_terms')}</h2>
        <p class="small soft">{phrase('plan_terms_lede')}</p>
      </div>
      <div class="panel">
        {posted === undefined ? null : <p class="small">{posted}</p>}
        <ul class="rows">
          {TERMS.map((id) => (
            <TermRow key={id} id={id} desk={desk} />
          ))}
        </ul>
      </div>
    </section>
  );
}

const FIELDS = ['before', 'now', 'asked'] as const;

function TermRow({
  id,
  desk: { plan, edit },
}: {
  readonly id: (typeof TERMS)[number];
  readonly desk: PlanDesk;
}) {
  const term: Term = (plan.terms ?? []).find((one) => one.id === id) ?? { id };
  const put = (change: Partial<Term>) =>
    edit(({ terms = [] }) => ({ terms: withRow<Term>(terms, { id }, change) }));
  const name = phrase(`plan_term_${id}`);
  return (
    <li class="stack-s">
      <h3>{name}</h3>
      <fieldset class="grid-fields term" aria-label={name}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={phrase(`plan_term_${field}`)}
            value={term[field] ?? ''}
            onValue={(text) => put({ [field]: text })}
          />
        ))}
        <Question
          label={phrase('plan_term_firm')}
          of={name}
          value={term.firm}
          options={FIRMNESS.map((value) => ({ value, label: phrase(`plan_firm_${value}`) }))}
          onValue={(firm) => put({ firm })}
        />
      </fieldset>
    </li>
  );
}

const MOST = 3;

/** What the openings that fit say of pay, the best first. */
function payPosted(records: readonly PostingRecord[]): string | undefined {
  const fitting = records.filter(({ state, match }) => state === 'open' && !match.hidden);
  const said = [...fitting]
    .sort((a, b) => b.match.score - a.match.score)
    .flatMap(({ posting }) => payOf(posting.salary) ?? []);
  const ranges = [...new Set(said)].slice(0, MOST);
  return ranges.length === 0 ? undefined : phrase('plan_terms_posted', { ranges: listed(ranges) });
}
