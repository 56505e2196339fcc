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

/** The form as it stands. */
export type PersonTexts = Readonly<Record<'name' | 'shared' | 'email', string>> & {
  readonly relation: Relation;
};

const BLANK: PersonTexts = { name: '', relation: 'manager', shared: '', email: '' };

type FormProps = {
  readonly employer?: string | undefined;
  /** What stood in it before, and who holds what is typed: for where the form may be closed in the middle. */
  readonly first?: PersonTexts | undefined;
  readonly onFill?: (filled: PersonTexts) => void;
  /** The words of the button, which say what follows. */
  readonly doing: string;
  readonly onPerson: (person: Person) => void;
};

/** Names somebody to write to: a name, how they are known, one true thing the two share. */
export function PersonForm({ employer, first = BLANK, onFill, doing, onPerson }: FormProps) {
  const [filled, setFilled] = useState(first);
  const [asked, setAsked] = useState(false);
  const { name, relation, shared, email } = filled;
  const fill = (change: Partial<PersonTexts>) => {
    const now = { ...filled, ...change };
    setFilled(now);
    onFill?.(now);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() === '') return toFirstError(event.currentTarget);
    onPerson(personOf(filled, employer ?? ''));
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <TextField
        label={phrase('ui_person_name')}
        value={name}
        onValue={(typed) => fill({ name: typed })}
        error={asked && name.trim() === '' ? phrase('ui_person_name_missing') : undefined}
        autofocus
      />
      <Choice
        label={phrase('ui_person_relation')}
        value={relation}
        onValue={(chosen) => fill({ relation: chosen })}
        options={RELATIONS.map((value) => ({ value, label: relationWords(value) }))}
      />
      <TextField
        label={phrase('ui_person_shared')}
        hint={phrase('ui_person_shared_hint')}
        value={shared}
        onValue={(typed) => fill({ shared: typed })}
      />
      <TextField
        type="email"
        label={phrase('ui_person_email')}
        hint={phrase('ui_person_email_hint')}
        value={email}
        onValue={(typed) => fill({ email: typed })}
      />
      <Button type="submit" kind="primary" large wide>
        {doing}
      </Button>
    </form>
  );
}

function personOf({ name, relation, shared, email }: PersonTexts, employer: string): Person {
  const given = Object.entries({ shared, email, employer }).map(
    ([key, value]) => [key, value.trim()] as const,
  );
  return {
    id: crypto.randomUUID(),
    name: name.trim(),
    relation,
    ...Object.fromEntries(given.filter(([, value]) => value !== '')),
  };
}
