import { dayOf, daysLater } from '../src/model/day.ts';
import type { Person } from '../src/model/person.ts';
import { type DueContact, dueContacts } from '../src/people/due.ts';
import { ask } from '../src/platform/ask.ts';
import { words } from '../src/platform/language.ts';
import { Button } from '../src/ui/controls.tsx';
import { Icon } from '../src/ui/icons.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { showToast } from '../src/ui/toast.tsx';
import { useAsked } from './kept.ts';
import { kindWords } from './note-words.ts';
import { hashOf } from './route.ts';

/** Whom to turn to today, in one list instead of one ping each. Nothing at all when nobody is due. */
export function PeopleToday() {
  const people = useAsked('people', {}).value;
  const notes = useAsked('notes', {}).value;
  if (people === undefined || notes === undefined) return null;
  const due = dueContacts(people, notes, Date.now());
  if (due.length === 0) return null;
  return (
    <section class="panel">
      <h2>{phrase('dash_people_today')}</h2>
      <ul class="rows small">
        {due.map((one) => (
          <Row key={one.person.id} due={one} />
        ))}
      </ul>
    </section>
  );
}

function Row({ due: { person, kind, why, postingKey } }: { readonly due: DueContact }) {
  const about = postingKey === undefined ? {} : { postingKey };
  return (
    <li class="stack-s">
      <strong>
        <bdi>{person.name}</bdi>
      </strong>
      <p class="soft">{words(why)}</p>
      <p class="actions">
        <a class="btn" href={hashOf({ at: 'new-note', wish: { ...about, personId: person.id, kind } })}>
          <Icon name="pen" />
          {kindWords(kind)}
        </a>
        <Button
          kind="quiet"
          aria-label={phrase('dash_people_later_named', { name: person.name })}
          onClick={() => snooze(person)}
        >
          {phrase('dash_people_later')}
        </Button>
      </p>
    </li>
  );
}

/** Rests a week, and can be taken back at once. */
function snooze(person: Person): void {
  const snoozedUntil = dayOf(daysLater(Date.now(), 7));
  void ask('person_put', { person: { ...person, snoozedUntil } });
  showToast(phrase('dash_people_snoozed', { name: person.name }), () => void ask('person_put', { person }));
}
