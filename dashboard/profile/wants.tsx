import { LEVELS, type PayUnit, type Workplace } from '../../src/model/posting.ts';
import type { MessageName } from '../../src/model/words.ts';
import { Check, Choice, TextField } from '../../src/ui/fields.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { TextArea } from '../text-area.tsx';
import type { ProfileForm } from './form.ts';
import { edit } from './state.ts';

type Props = { readonly filled: ProfileForm; readonly troubles: ReadonlyMap<string, MessageName> };

/** What openings must be like to be shown. */
export function Wants({ filled, troubles }: Props) {
  return (
    <section class="section">
      <h2>{phrase('dash_wants')}</h2>
      <div class="panel">
        <Lines of="titles" filled={filled} />
        <Lines of="places" filled={filled} />
        <Workplaces filled={filled} />
        <Choice
          label={phrase('dash_level')}
          hint={phrase('dash_level_hint')}
          value={filled.level}
          options={(['', ...LEVELS] as const).map((value) => ({
            value,
            label: phrase(value === '' ? 'dash_level_any' : `dash_level_${value}`),
          }))}
          onValue={(level) => edit({ level })}
        />
        <Pay filled={filled} troubles={troubles} />
        <Lines of="avoid" filled={filled} />
        <Lines of="insider" filled={filled} />
      </div>
    </section>
  );
}

type LinesProps = { readonly of: 'titles' | 'places' | 'avoid' | 'insider'; readonly filled: ProfileForm };

function Lines({ of, filled }: LinesProps) {
  return (
    <TextArea
      label={phrase(`dash_want_${of}`)}
      hint={phrase(`dash_want_${of}_hint`)}
      rows={Math.max(2, filled[of].split('\n').length)}
      value={filled[of]}
      onValue={(value) => edit({ [of]: value })}
    />
  );
}

const WORKPLACES = ['onsite', 'hybrid', 'remote'] as const satisfies readonly Workplace[];

function Workplaces({ filled: { workplace } }: Pick<Props, 'filled'>) {
  return (
    <fieldset class="stack-s">
      <legend class="label">{phrase('dash_workplace')}</legend>
      {WORKPLACES.map((one) => (
        <Check
          key={one}
          label={phrase(`dash_workplace_${one}`)}
          checked={workplace.includes(one)}
          onValue={(yes) =>
            edit({ workplace: WORKPLACES.filter((is) => (is === one ? yes : workplace.includes(is))) })
          }
        />
      ))}
      <p class="hint">{phrase('dash_workplace_hint')}</p>
    </fieldset>
  );
}

const UNITS = ['YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR'] as const satisfies readonly PayUnit[];

function Pay({ filled, troubles }: Props) {
  const error = (field: string) => {
    const name = troubles.get(field);
    return name && phrase(name);
  };
  return (
    <fieldset class="stack-s">
      <legend class="label">{phrase('dash_pay')}</legend>
      <div class="pay">
        <div class="whole-row">
          <TextField
            label={phrase('dash_pay_min')}
            error={error('payMin')}
            value={filled.payMin}
            onValue={(payMin) => edit({ payMin })}
          />
        </div>
        <TextField
          label={phrase('dash_pay_currency')}
          error={error('payCurrency')}
          value={filled.payCurrency}
          onValue={(payCurrency) => edit({ payCurrency })}
        />
        <Choice
          label={phrase('dash_pay_unit')}
          value={filled.payUnit}
          options={UNITS.map((value) => ({ value, label: phrase(`dash_unit_${value}`) }))}
          onValue={(payUnit) => edit({ payUnit })}
        />
      </div>
      <p class="hint">{phrase('dash_pay_hint')}</p>
    </fieldset>
  );
}
