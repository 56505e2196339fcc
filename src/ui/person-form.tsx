import { useState } from 'preact/hooks';
import { type Person, RELATIONS, type Relation } from '../model/person.ts';
import type { MessageName } from '../model/words.ts';
import { Button } from './controls.tsx';
import { Choice, TextField, toFirstError } from './fields.tsx';
import { phrase } from './phrase.ts';

const RELATION_WORDS = {
  manager: 'ui_relation_manager',
  'skip-level': 'ui_relation_skip_level',
  colleague: 'ui_relation_colleague',
  recruiter: 'ui_relation_recruiter',
  hr: 'ui_relation_hr',
  stranger: 'ui_relation_stranger',
} as const satisfies Record<Relation, MessageName>;

/** How somebody is known, in words. */
export function relationWords(relation: Relation): string {
  return phrase(RELATION_WORDS[relation]);
}

type FormProps = {
  readonly employer?: string | undefined;
  /** The words of the button, which say what follows. */
  readonly doing: string;
  readonly onPerson: (person: Person) => void;
};

/** Names somebody to write to: a name, how they are known, one true thing the two share. */
export function PersonForm({ employer, doing, onPerson }: FormProps) {
  const [name, setName] = useState('');
  const [relation, setRelation] = useState<Relation>('manager');
  const [shared, setShared] = useState('');
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && name.trim() === '';
  const submit = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() === '') return toFirstError(event.currentTarget);
    onPerson(personOf({ name, relation, shared, email, employer: employer ?? '' }));
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <TextField
        label={phrase('ui_person_name')}
        value={name}
        onValue={setName}
        error={missing ? phrase('ui_person_name_missing') : undefined}
        autofocus
      />
      <Choice
        label={phrase('ui_person_relation')}
        value={relation}
        onValue={setRelation}
        options={RELATIONS.map((value) => ({ value, label: relationWords(value) }))}
      />
      <TextField
        label={phrase('ui_person_shared')}
        hint={phrase('ui_person_shared_hint')}
        value={shared}
        onValue={setShared}
      />
      <TextField
        type="email"
        label={phrase('ui_person_email')}
        hint={phrase('ui_person_email_hint')}
        value={email}
        onValue={setEmail}
      />
      <Button type="submit" kind="primary" large wide>
        {doing}
      </Button>
    </form>
  );
}

type Filled = Record<'name' | 'shared' | 'email' | 'employer', string> & { readonly relation: Relation };

function personOf({ relation, ...texts }: Filled): Person {
  const { name, ...rest } = texts;
  const given = Object.entries(rest).map(([key, value]) => [key, value.trim()] as const);
  return {
    id: crypto.randomUUID(),
    name: name.trim(),
    relation,
    ...Object.fromEntries(given.filter(([, value]) => value !== '')),
  };
}
