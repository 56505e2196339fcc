import { CADENCES, type Person, type Relation } from '../src/model/person.ts';
import { linkedinFrom, personFrom } from '../src/model/read-person.ts';
import { phrase } from '../src/ui/phrase.ts';

const TEXTS = [
  'name',
  'role',
  'team',
  'employer',
  'shared',
  'lastContact',
  'email',
  'phone',
  'linkedin',
] as const;
export type TextName = (typeof TEXTS)[number];

/** A person as a form holds one: everything is text. */
export type Filled = Readonly<
  Record<TextName | 'alsoShared' | 'notes' | 'closeness' | 'stillThere' | 'cadenceDays', string>
> & { readonly relation: Relation; readonly willVouch: boolean };

export function filledFrom(person: Partial<Person> = {}): Filled {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, person[name] ?? '']));
  const { relation = 'manager', alsoShared = [], notes = '', willVouch = false } = person;
  const chosen = {
    closeness: `${person.closeness ?? ''}`,
    stillThere: `${person.stillThere ?? ''}`,
    cadenceDays: `${person.cadenceDays ?? ''}`,
  };
  return {
    ...(texts as Record<TextName, string>),
    ...chosen,
    relation,
    alsoShared: alsoShared.join('\n'),
    notes,
    willVouch,
  };
}

/** What is wrong, by field. */
export function errorsOf({ name, email, linkedin }: Filled): Partial<Record<TextName, string>> {
  const isMail = email.trim() === '' || /^[^\s@]+@[^\s@]+$/.test(email.trim());
  const isProfile = linkedin.trim() === '' || linkedinFrom(linkedin) !== undefined;
  return {
    ...(name.trim() === '' && { name: phrase('ui_person_name_missing') }),
    ...(!isMail && { email: phrase('dash_email_bad') }),
    ...(!isProfile && { linkedin: phrase('dash_linkedin_bad') }),
  };
}

/** The person the form describes; what the form does not show stays as it was. */
export function personOf(filled: Filled, before: Person | undefined) {
  const { closeness, stillThere, cadenceDays, alsoShared, willVouch, ...texts } = filled;
  return personFrom({
    ...texts,
    id: before?.id ?? crypto.randomUUID(),
    snoozedUntil: before?.snoozedUntil,
    closeness: Number(closeness),
    cadenceDays: CADENCES.find((days) => `${days}` === cadenceDays),
    stillThere: stillThere === '' ? undefined : stillThere === 'true',
    willVouch: willVouch || undefined,
    alsoShared: alsoShared.split('\n'),
  });
}

/** A form under the pen. */
export type PersonDraft = {
  readonly filled: Filled;
  readonly errors: Partial<Record<TextName, string>>;
  readonly fill: (change: Partial<Filled>) => void;
};

/** Label, value and error of one of the form's texts. */
export function textOf({ filled, errors, fill }: PersonDraft, name: TextName) {
  return {
    label: phrase(`dash_person_${name}`),
    value: filled[name],
    error: errors[name],
    onValue: (value: string) => fill({ [name]: value }),
  };
}
