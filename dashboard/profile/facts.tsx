import { sameEmployer } from '../../src/model/employer-name.ts';
import type { MessageName } from '../../src/model/words.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Choice, TextField } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { TextArea } from '../text-area.tsx';
import { addRow, changed, Entry, removeRow } from './entry.tsx';
import { emptyFact, type FactField, type FactRow, type JobRow } from './rows.ts';
import { edit, form } from './state.ts';

type Props = {
  /** What I did there, or what I did since. */
  readonly of: 'wins' | 'since';
  readonly facts: readonly FactRow[];
  readonly troubles: ReadonlyMap<string, MessageName>;
};

/** The only things a note may claim. */
export function Facts({ of, facts, troubles }: Props) {
  const put = (change: (rows: readonly FactRow[]) => readonly FactRow[]) =>
    edit({ [of]: change(form.value?.[of] ?? []) });
  return (
    <section class="section">
      <div>
        <h2>{phrase(`dash_${of}`)}</h2>
        <p class="small soft">{phrase(`dash_${of}_lede`)}</p>
      </div>
      <div class="panel">
        {facts.map((fact) => (
          <FactEntry key={fact.id} fact={fact} facts={facts} troubles={troubles} put={put} />
        ))}
        <div class="actions">
          <Button icon="plus" onClick={() => addRow(emptyFact(crypto.randomUUID()), put)}>
            {phrase(`dash_${of}_add`)}
          </Button>
        </div>
      </div>
    </section>
  );
}

type FactProps = Omit<Props, 'of'> & {
  readonly fact: FactRow;
  readonly put: (change: (rows: readonly FactRow[]) => readonly FactRow[]) => void;
};

function FactEntry({ fact, facts, troubles, put }: FactProps) {
  const words = fact.text.trim() || phrase('dash_fact_new');
  const field = (name: FactField) => {
    const trouble = troubles.get(`${fact.id} ${name}`);
    return {
      label: phrase(`dash_fact_${name}`),
      value: fact[name],
      error: trouble && phrase(trouble),
      onValue: (value: string) => put((rows) => changed(rows, fact.id, { [name]: value })),
    };
  };
  return (
    <Entry
      words={words}
      under={[fact.when, fact.number, withoutNumber(fact)].filter((part) => part.trim() !== '').join(', ')}
      open={fact.was === undefined}
      bad={[...troubles.keys()].some((path) => path.startsWith(`${fact.id} `))}
      onRemove={() => removeRow(facts, fact, words, put)}
    >
      <div class="whole-row">
        <TextArea {...field('text')} hint={phrase('dash_fact_text_hint')} rows={2} />
      </div>
      <TextField {...field('number')} hint={phrase('dash_fact_number_hint')} />
      <TextField {...field('when')} hint={phrase('dash_date_hint')} />
      <Where {...field('employer')} jobs={form.value?.employment ?? []} />
      <div class="whole-row">
        <TextField {...field('skills')} hint={phrase('dash_fact_skills_hint')} />
      </div>
    </Entry>
  );
}

/** A fact is believed sooner with a number: said kindly of one that has none, in its own field or in its words. */
function withoutNumber({ text, number }: FactRow): string {
  const isBare = text.trim() !== '' && number.trim() === '' && !/\p{N}/u.test(text);
  return isBare ? phrase('dash_fact_no_number') : '';
}

type WhereProps = {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly jobs: readonly JobRow[];
};

/** At whom it was done: asked only where there is more than one employer to choose from, or one was said before. */
function Where({ label, value, onValue, jobs }: WhereProps) {
  const employers = employersOf([value, ...jobs.map(({ employer }) => employer)]);
  if (employers.length < 2 && value === '') return null;
  const chosen = employers.find((name) => sameEmployer(name, value)) ?? '';
  const options = employers.map((name) => ({ value: name, label: name }));
  return (
    <div class="whole-row">
      <Choice
        label={label}
        hint={phrase('dash_fact_employer_hint')}
        value={chosen}
        options={[{ value: '', label: phrase('dash_fact_employer_open') }, ...options]}
        onValue={onValue}
      />
    </div>
  );
}

/** Each employer once, as it is written first. */
function employersOf(names: readonly string[]): readonly string[] {
  const written = names.map((name) => name.trim()).filter((name) => name !== '');
  return written.filter((name, at) => written.findIndex((one) => sameEmployer(one, name)) === at);
}
