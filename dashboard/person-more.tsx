import { CADENCES } from '../src/model/person.ts';
import { Check, Choice, TextField } from '../src/ui/fields.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { type PersonDraft, textOf } from './person-fields.ts';
import { TextArea } from './text-area.tsx';

/** What helps with somebody over the years; none of it has to be said. */
export function PersonMore({ form }: { readonly form: PersonDraft }) {
  const { filled, fill } = form;
  const isFilled = MORE.some((name) => filled[name] !== '' && filled[name] !== false);
  return (
    <details class="whole-row" open={isFilled}>
      <summary>{phrase('dash_person_more')}</summary>
      <div class="grid-fields">
        <TextField {...textOf(form, 'team')} />
        <Choice
          label={phrase('dash_person_still')}
          value={filled.stillThere}
          options={STILL_THERE}
          onValue={(stillThere) => fill({ stillThere })}
        />
        <TextField {...textOf(form, 'linkedin')} type="url" hint={phrase('dash_person_linkedin_hint')} />
        <TextField {...textOf(form, 'phone')} />
        <Choice
          label={phrase('dash_person_cadence')}
          hint={phrase('dash_person_cadence_hint')}
          value={filled.cadenceDays}
          options={CADENCE}
          onValue={(cadenceDays) => fill({ cadenceDays })}
        />
        <Check
          label={phrase('dash_person_vouch')}
          checked={filled.willVouch}
          onValue={(willVouch) => fill({ willVouch })}
        />
        <div class="whole-row">
          <TextArea
            label={phrase('dash_person_also')}
            hint={phrase('dash_person_also_hint')}
            value={filled.alsoShared}
            onValue={(alsoShared) => fill({ alsoShared })}
          />
        </div>
        <div class="whole-row">
          <TextArea
            label={phrase('dash_person_notes')}
            hint={phrase('dash_person_notes_hint')}
            value={filled.notes}
            onValue={(notes) => fill({ notes })}
          />
        </div>
      </div>
    </details>
  );
}

const MORE = [
  'team',
  'stillThere',
  'linkedin',
  'phone',
  'cadenceDays',
  'willVouch',
  'alsoShared',
  'notes',
] as const;

const STILL_THERE = (['', 'true', 'false'] as const).map((value) => ({
  value: value as string,
  label: phrase(value === '' ? 'dash_still_unknown' : value === 'true' ? 'dash_still_yes' : 'dash_still_no'),
}));

const CADENCE = [
  { value: '', label: phrase('dash_cadence_none') },
  ...CADENCES.map((days) => ({ value: `${days}`, label: phrase('dash_cadence_days', { days }) })),
];
