import { useState } from 'preact/hooks';
import { type Person, RELATIONS } from '../src/model/person.ts';
import { Button } from '../src/ui/controls.tsx';
import { Choice, TextField, toFirstError } from '../src/ui/fields.tsx';
import { relationWords } from '../src/ui/person-form.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { begunForm, dropForm, holdForm } from './person-draft.ts';
import { errorsOf, type Filled, filledFrom, type PersonDraft, personOf, textOf } from './person-fields.ts';
import { PersonMore } from './person-more.tsx';

type Props = {
  /** Left out for somebody new. */
  readonly person?: Person;
  readonly onKeep: (person: Person) => void;
  readonly onCancel: () => void;
};

/** Everything a note may need to know of somebody. Only the name must be there. */
export function PersonEditor({ person, onKeep, onCancel }: Props) {
  const who = person?.id ?? 'new';
  const [filled, setFilled] = useState<Filled>(begunForm(who) ?? filledFrom(person));
  const [asked, setAsked] = useState(false);
  const form: PersonDraft = {
    filled,
    errors: asked ? errorsOf(filled) : {},
    fill: (change) => {
      const now = { ...filled, ...change };
      holdForm(who, now);
      setFilled(now);
    },
  };
  const cancel = () => {
    dropForm(who);
    onCancel();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(errorsOf(filled)).length > 0) return toFirstError(event.currentTarget);
    const kept = personOf(filled, person);
    if ('trouble' in kept) return;
    dropForm(who);
    onKeep(kept);
  };
  return (
    <form class="grid-fields" onSubmit={submit} noValidate>
      <PersonBasics form={form} />
      <PersonMore form={form} />
      <div class="actions whole-row">
        <Button type="submit" kind="primary">
          {phrase('dash_person_keep')}
        </Button>
        <Button kind="quiet" onClick={cancel}>
          {phrase('dash_cancel')}
        </Button>
      </div>
    </form>
  );
}

function PersonBasics({ form }: { readonly form: PersonDraft }) {
  const { filled, fill } = form;
  return (
    <>
      <TextField {...textOf(form, 'name')} autofocus />
      <Choice
        label={phrase('ui_person_relation')}
        hint={phrase('dash_person_relation_hint')}
        value={filled.relation}
        options={RELATIONS.map((value) => ({ value, label: relationWords(value) }))}
        onValue={(relation) => fill({ relation })}
      />
      <TextField {...textOf(form, 'role')} />
      <TextField {...textOf(form, 'employer')} hint={phrase('dash_person_employer_hint')} />
      <div class="whole-row">
        <TextField {...textOf(form, 'shared')} hint={phrase('ui_person_shared_hint')} />
      </div>
      <Choice
        label={phrase('dash_person_closeness')}
        hint={phrase('dash_person_closeness_hint')}
        value={filled.closeness}
        options={CLOSENESS}
        onValue={(closeness) => fill({ closeness })}
      />
      <TextField {...textOf(form, 'lastContact')} type="date" hint={phrase('dash_person_lastContact_hint')} />
      <div class="whole-row">
        <TextField {...textOf(form, 'email')} type="email" hint={phrase('ui_person_email_hint')} />
      </div>
    </>
  );
}

const CLOSENESS = (['', '1', '2', '3', '4', '5'] as const).map((value) => ({
  value: value as string,
  label: phrase(value === '' ? 'dash_closeness_unsaid' : `dash_closeness_${value}`),
}));
