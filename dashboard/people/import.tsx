import { useRef, useState } from 'preact/hooks';
import type { Person } from '../../src/model/person.ts';
import type { Message } from '../../src/model/words.ts';
import {
  type Imported,
  type ImportedList,
  knownAt,
  mergedWith,
  namesLike,
} from '../../src/people/imported.ts';
import { ask } from '../../src/platform/ask.ts';
import { Button } from '../../src/ui/controls.tsx';
import { Check, Choice } from '../../src/ui/fields.tsx';
import { Notice } from '../../src/ui/notices.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { showToast } from '../../src/ui/toast.tsx';
import { useHeadingFocus } from '../heading-focus.ts';
import { useAsked } from '../kept.ts';
import { TextArea } from '../text-area.tsx';
import { peopleInFile } from './read-list.ts';

export type PeopleImport = ImportedList & { readonly name: string };

type ButtonProps = { readonly onImport: (what: PeopleImport | { readonly trouble: Message }) => void };

/** Takes an address book or a list of connections; it is read here, and nobody is kept before being looked at. */
export function ImportPeopleButton({ onImport }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const list = await peopleInFile(file);
    onImport('trouble' in list ? list : { ...list, name: file.name });
  };
  const chosen = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    if (file !== undefined) void read(file);
    field.value = '';
  };
  return (
    <>
      <input ref={input} hidden type="file" accept=".csv,.vcf,text/csv,text/vcard" onChange={chosen} />
      <Button icon="up-file" title={phrase('dash_list_hint')} onClick={() => input.current?.click()}>
        {phrase('dash_list_import')}
      </Button>
    </>
  );
}

type ReviewProps = {
  readonly list: PeopleImport;
  readonly people: readonly Person[];
  readonly onDone: () => void;
};

/** Who of the list works at which employer: only those are kept, and only once they were looked at. */
export function ImportPeopleReview({ list, people, onDone }: ReviewProps) {
  const employers = useEmployers();
  const [chosen, choose] = useState<string | undefined>(undefined);
  const employer = chosen ?? employers[0] ?? '';
  return (
    <section class="panel stack">
      <h2 ref={useHeadingFocus()} tabIndex={-1}>
        {phrase('dash_list_review')}
      </h2>
      <p class="small soft">
        {phrase('dash_list_read', { file: list.name, count: list.people.length })}
        {list.left > 0 ? ` ${phrase('dash_list_left', { count: list.left })}` : ''}
      </p>
      {employers.length === 0 ? (
        <Notice tone="care" icon="alert">
          {phrase('dash_list_no_employer')}
        </Notice>
      ) : (
        <Choice
          label={phrase('dash_list_employer')}
          value={employer}
          options={employers.map((value) => ({ value, label: value }))}
          onValue={choose}
        />
      )}
      <WhoIsThere key={employer} employer={employer} list={list} people={people} onDone={onDone} />
    </section>
  );
}

/** Every employer one may know somebody at: those that are watched, and those of the profile. */
function useEmployers(): readonly string[] {
  const watches = useAsked('watches', {}).value ?? [];
  const profile = useAsked('profile', {}).value;
  const names = [...watches, ...(profile?.employment ?? [])].map(({ employer }) => employer);
  return [...new Set(names)].filter((name) => name !== '');
}

function WhoIsThere({ employer, list, people, onDone }: ReviewProps & { readonly employer: string }) {
  const [spelt, spell] = useState(employer);
  const there = knownAt(list.people, spelt.split('\n'));
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const kept = there.filter((one) => !left.has(keyOf(one)));
  const keep = async () => {
    const merged = kept.map((one) => mergedWith(people, one, employer, crypto.randomUUID()));
    await ask('people_put', { people: merged });
    showToast(phrase('dash_list_kept', { count: merged.length }));
    onDone();
  };
  return (
    <>
      <TextArea
        label={phrase('dash_list_spellings')}
        hint={phrase('dash_list_spellings_hint')}
        value={spelt}
        rows={2}
        onValue={spell}
      />
      <OtherNames list={list} spelt={spelt} onAdd={(one) => spell(`${spelt}\n${one}`)} />
      <p role="status">{phrase('dash_list_there', { count: there.length, employer })}</p>
      <Ticks people={there} left={left} onLeave={leave} />
      <div class="actions">
        <Button kind="primary" disabled={kept.length === 0} onClick={() => void keep()}>
          {phrase('dash_list_keep', { count: kept.length })}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {phrase('dash_import_leave')}
        </Button>
      </div>
    </>
  );
}

type TicksProps = {
  readonly people: readonly Imported[];
  /** The keys of those who are not to be kept. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
};

function Ticks({ people, left, onLeave }: TicksProps) {
  const pick = (key: string, yes: boolean) =>
    onLeave(new Set([...left].filter((one) => one !== key).concat(yes ? [] : key)));
  return (
    <ul class="stack-s">
      {people.map((one) => {
        const { name, role } = one;
        const key = keyOf(one);
        const label = role === undefined ? name : phrase('dash_list_person', { name, role });
        return (
          <li key={key}>
            <Check label={label} checked={!left.has(key)} onValue={(yes) => pick(key, yes)} />
          </li>
        );
      })}
    </ul>
  );
}

function keyOf({ name, linkedin, email }: Imported): string {
  return `${name} ${linkedin ?? email ?? ''}`;
}

type NamesProps = {
  readonly list: PeopleImport;
  readonly spelt: string;
  readonly onAdd: (name: string) => void;
};

const MOST_NAMES = 6;

/** Names in the list that hold the employer's and more: some are the same company, some are not. The user says which. */
function OtherNames({ list, spelt, onAdd }: NamesProps) {
  const offered = namesLike(list.people, spelt.split('\n')).slice(0, MOST_NAMES);
  if (offered.length === 0) return null;
  return (
    <div class="stack-s">
      <p class="small soft">{phrase('dash_list_also')}</p>
      <p class="actions">
        {offered.map((name) => (
          <Button key={name} icon="plus" onClick={() => onAdd(name)}>
            <bdi>{name}</bdi>
          </Button>
        ))}
      </p>
    </div>
  );
}
