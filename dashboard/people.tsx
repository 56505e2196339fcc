import { useState } from 'preact/hooks';
import { dayOf, momentOf } from '../src/model/day.ts';
import type { Person } from '../src/model/person.ts';
import type { Message } from '../src/model/words.ts';
import { ask } from '../src/platform/ask.ts';
import { words } from '../src/platform/language.ts';
import { Chip } from '../src/ui/chips.tsx';
import { Button, IconButton } from '../src/ui/controls.tsx';
import { EmptyState, Notice } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { ago } from '../src/ui/spoken.ts';
import { announce } from '../src/ui/status.tsx';
import { showToast } from '../src/ui/toast.tsx';
import { useAsked } from './kept.ts';
import { Page, Waiting } from './page.tsx';
import { ExportPeople } from './people/export.tsx';
import { ImportPeopleButton, ImportPeopleReview, type PeopleImport } from './people/import.tsx';
import { lastBegun } from './person-draft.ts';
import { PersonEditor } from './person-editor.tsx';
import { PersonRow, WriteLink } from './person-row.tsx';
import { daysSince } from './person-words.ts';
import { hashOf } from './route.ts';

type Taken = PeopleImport | { readonly trouble: Message };

/** Who is there to write to. */
export function PeopleFace() {
  const { value: people, failed } = useAsked('people', {});
  const [editing, edit] = useState<string | undefined>(lastBegun());
  const [list, take] = useState<Taken | undefined>(undefined);
  const reviewing = list !== undefined && 'people' in list ? list : undefined;
  const isBusy = editing !== undefined || reviewing !== undefined;
  const add = () => edit('new');
  const keep = async (person: Person) => {
    await ask('person_put', { person });
    edit(undefined);
    announce(phrase('dash_person_kept', { name: person.name }));
  };
  return (
    <Page
      title={phrase('dash_people')}
      lede={phrase('dash_people_lede')}
      doing={isBusy ? undefined : <Doing hasNobody={people?.length === 0} onAdd={add} onImport={take} />}
    >
      {people === undefined ? <Waiting failed={failed} /> : null}
      <div class="stack-l">
        {list !== undefined && 'trouble' in list ? <NotTaken trouble={list.trouble} /> : null}
        {reviewing ? (
          <ImportPeopleReview list={reviewing} people={people ?? []} onDone={() => take(undefined)} />
        ) : null}
        {editing === 'new' ? <NewPerson onKeep={keep} onCancel={() => edit(undefined)} /> : null}
        {people?.length === 0 && editing !== 'new' && !reviewing ? <Nobody onAdd={add} /> : null}
        {people && people.length > 0 ? (
          <Everybody people={people} editing={editing} onEdit={edit} onKeep={keep} />
        ) : null}
      </div>
    </Page>
  );
}

type DoingProps = {
  readonly hasNobody: boolean;
  readonly onAdd: () => void;
  readonly onImport: (list: Taken) => void;
};

function Doing({ hasNobody, onAdd, onImport }: DoingProps) {
  return (
    <>
      {hasNobody ? null : (
        <Button kind="primary" icon="plus" onClick={onAdd}>
          {phrase('dash_person_add')}
        </Button>
      )}
      <ImportPeopleButton onImport={onImport} />
    </>
  );
}

function NotTaken({ trouble }: { readonly trouble: Message }) {
  return (
    <Notice tone="care" icon="alert">
      <span role="alert">{words(trouble)}</span>
    </Notice>
  );
}

type NewProps = { readonly onKeep: (person: Person) => void; readonly onCancel: () => void };

function NewPerson(props: NewProps) {
  return (
    <section class="panel">
      <h2>{phrase('dash_person_new')}</h2>
      <PersonEditor {...props} />
    </section>
  );
}

function Everybody(props: RowsProps) {
  return (
    <>
      <h2 class="visually-hidden">{phrase('dash_people_list')}</h2>
      <Rows {...props} />
      <ExportPeople people={props.people} />
    </>
  );
}

type RowsProps = {
  readonly people: readonly Person[];
  readonly editing: string | undefined;
  readonly onEdit: (id: string | undefined) => void;
  readonly onKeep: (person: Person) => void;
};

function Rows({ people, editing, onEdit, onKeep }: RowsProps) {
  return (
    <ul class="panel panel-rows">
      {people.map((person) =>
        editing === person.id ? (
          <li key={person.id} class="contact-editing">
            <PersonEditor person={person} onKeep={onKeep} onCancel={() => onEdit(undefined)} />
          </li>
        ) : (
          <Row key={person.id} person={person} onEdit={() => onEdit(person.id)} />
        ),
      )}
    </ul>
  );
}

function Nobody({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <div class="panel">
      <EmptyState title={phrase('dash_nobody')}>
        <p class="soft">{phrase('dash_nobody_more')}</p>
        <Button kind="primary" icon="plus" onClick={onAdd}>
          {phrase('dash_person_add')}
        </Button>
      </EmptyState>
    </div>
  );
}

type RowProps = { readonly person: Person; readonly onEdit: () => void };

function Row({ person, onEdit }: RowProps) {
  const { shared, stillThere } = person;
  return (
    <PersonRow
      person={person}
      naming
      beside={
        <>
          <LastContact person={person} />
          {stillThere === false ? <Chip>{phrase('dash_has_left')}</Chip> : null}
        </>
      }
      words={
        shared === undefined ? null : (
          <p class="small">
            <span class="soft">{phrase('dash_shared')}</span> <bdi>{shared}</bdi>
          </p>
        )
      }
      deeds={<RowDeeds person={person} onEdit={onEdit} />}
    />
  );
}

function RowDeeds({ person, onEdit }: RowProps) {
  const { id, name } = person;
  return (
    <>
      <WriteLink href={hashOf({ at: 'new-note', wish: { personId: id } })} name={name}>
        {phrase('dash_write')}
      </WriteLink>
      <Button
        kind="quiet"
        aria-label={phrase('dash_in_touch_today_named', { name })}
        onClick={() => logContact(person)}
      >
        {phrase('dash_in_touch_today')}
      </Button>
      <Button kind="quiet" aria-label={phrase('dash_person_edit_named', { name })} onClick={onEdit}>
        {phrase('dash_edit')}
      </Button>
      <IconButton
        icon="trash"
        label={phrase('dash_person_remove', { name })}
        onClick={() => remove(person)}
      />
    </>
  );
}

/** A contact of any kind ends a snooze and starts the clock anew. */
function logContact(person: Person): void {
  const { snoozedUntil: _, ...rest } = person;
  const lastContact = dayOf(Date.now());
  void ask('person_put', { person: { ...rest, lastContact } });
  showToast(phrase('dash_in_touch_logged', { name: person.name }), () => void ask('person_put', { person }));
}

function remove(person: Person): void {
  void ask('person_remove', { id: person.id });
  showToast(phrase('dash_person_removed', { name: person.name }), () => void ask('person_put', { person }));
}

const COLD_AFTER_DAYS = 90;

function LastContact({ person }: { readonly person: Person }) {
  const days = daysSince(person.lastContact, Date.now());
  if (days === undefined) return null;
  const cold = days >= COLD_AFTER_DAYS;
  const said = phrase('dash_in_touch', { ago: ago(momentOf(person.lastContact), Date.now()) });
  return (
    <Chip tone={cold ? 'rust' : undefined} icon={cold ? 'clock' : 'check'}>
      {said}
    </Chip>
  );
}
