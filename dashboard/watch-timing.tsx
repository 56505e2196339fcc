import { useState } from 'preact/hooks';
import type { Hours, Watch } from '../src/model/watch.ts';
import { ask } from '../src/platform/ask.ts';
import { Check, Choice, TextField } from '../src/ui/fields.tsx';
import { phrase, wordsLanguage } from '../src/ui/phrase.ts';
import { announce } from '../src/ui/status.tsx';
import { HourField } from './hour-field.tsx';
import { intervalChoices } from './intervals.ts';

type Props = { readonly watch: Watch };
type Wishes = {
  readonly everyMinutes?: number;
  readonly hours?: Hours | null;
  readonly tags?: readonly string[];
};

function wish({ id }: Watch, wishes: Wishes): void {
  void ask('watch_wishes', { watchId: id, ...wishes }).then(() => announce(phrase('dash_kept_saved')));
}

/** How often and when this page is looked at, and the words under which it is found. */
export function WatchTiming({ watch }: Props) {
  return (
    <details class="more-of-it">
      <summary class="small">{phrase('dash_when')}</summary>
      <div class="panel stack">
        <div class="grid-fields">
          <Choice
            label={phrase('dash_every_this')}
            value={String(watch.everyMinutes)}
            options={intervalChoices(watch.everyMinutes)}
            onValue={(minutes) => wish(watch, { everyMinutes: Number(minutes) })}
          />
          <Choice
            label={phrase('dash_hours')}
            hint={phrase('dash_hours_hint')}
            value={hasHours(watch) ? 'some' : 'any'}
            options={[
              { value: 'any', label: phrase('dash_hours_any') },
              { value: 'some', label: phrase('dash_hours_some') },
            ]}
            onValue={(which) => wish(watch, { hours: withHours(watch, which === 'some') })}
          />
        </div>
        {hasHours(watch) ? <FromTo watch={watch} /> : null}
        <Days watch={watch} />
        <Tags watch={watch} />
      </div>
    </details>
  );
}

const ANY: Hours = { from: 0, to: 0, days: [] };

function hasHours({ hours = ANY }: Watch): boolean {
  return hours.from !== hours.to;
}

/** From morning to evening, to begin with. Where neither hours nor days are named any more, nothing is left of it. */
function withHours({ hours = ANY }: Watch, some: boolean): Hours | null {
  if (some) return { ...hours, from: 8, to: 20 };
  return hours.days.length === 0 ? null : { ...hours, from: 0, to: 0 };
}

function FromTo({ watch }: Props) {
  const { hours = ANY } = watch;
  return (
    <div class="two-fields">
      <HourField
        label={phrase('dash_hours_from')}
        value={hours.from}
        onHour={(from) => wish(watch, { hours: { ...hours, from } })}
      />
      <HourField
        label={phrase('dash_hours_to')}
        value={hours.to}
        onHour={(to) => wish(watch, { hours: { ...hours, to } })}
      />
    </div>
  );
}

/** A Monday, from which the days are named in the language at hand. */
const MONDAY = Date.UTC(2024, 0, 1);
const FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0] as const;

function Days({ watch }: Props) {
  const { hours = ANY } = watch;
  const name = new Intl.DateTimeFormat(wordsLanguage(), { weekday: 'short', timeZone: 'UTC' });
  const change = (day: number, yes: boolean) => {
    const days = [...hours.days.filter((one) => one !== day), ...(yes ? [day] : [])].sort();
    wish(watch, { hours: days.length === 0 && !hasHours(watch) ? null : { ...hours, days } });
  };
  return (
    <fieldset class="stack-s">
      <legend class="label">{phrase('dash_days')}</legend>
      <div class="row">
        {FROM_MONDAY.map((day, at) => (
          <Check
            key={day}
            label={name.format(MONDAY + at * 86_400_000)}
            checked={hours.days.includes(day)}
            onValue={(yes) => change(day, yes)}
          />
        ))}
      </div>
      <p class="hint">{phrase('dash_days_hint')}</p>
    </fieldset>
  );
}

function Tags({ watch }: Props) {
  const [typed, setTyped] = useState((watch.tags ?? []).join(', '));
  return (
    <div class="some-width" onFocusOut={() => wish(watch, { tags: typed.split(',') })}>
      <TextField
        label={phrase('dash_tags')}
        hint={phrase('dash_tags_hint')}
        value={typed}
        onValue={setTyped}
      />
    </div>
  );
}
