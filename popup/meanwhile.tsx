import { useEffect, useState } from 'preact/hooks';
import { momentOf } from '../src/model/day.ts';
import type { Note } from '../src/model/note.ts';
import type { Person } from '../src/model/person.ts';
import { ask } from '../src/platform/ask.ts';
import type { NoteWish } from '../src/platform/messages.ts';
import { Button } from '../src/ui/controls.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { ago } from '../src/ui/spoken.ts';
import { go } from './state.ts';

const DAY_MS = 86_400_000;
/** After so long a hello needs no reason. */
const LONG_DAYS = 60;

type Idea = {
  readonly key: string;
  readonly title: string;
  readonly why: string;
  readonly doing: string;
  readonly wish: NoteWish;
};

/** When all is quiet: a draft that rests, somebody not heard of for long. Nothing when there is neither. */
export function Meanwhile() {
  const [ideas, setIdeas] = useState<readonly Idea[]>([]);
  useEffect(() => {
    void Promise.all([ask('people', {}), ask('notes', {})]).then(([people, notes]) =>
      setIdeas(ideasFrom(people, notes, Date.now())),
    );
  }, []);
  if (ideas.length === 0) return null;
  return (
    <section class="stack-s">
      <h2 class="h-small">{phrase('popup_meanwhile')}</h2>
      <ul class="plainlist small">
        {ideas.map(({ key, title, why, doing, wish }) => (
          <li key={key}>
            <span>
              <bdi class="t">{title}</bdi>
              <br />
              <span class="soft">{why}</span>
            </span>
            <Button onClick={() => go({ at: 'note', wish })}>{doing}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ideasFrom(people: readonly Person[], notes: readonly Note[], now: number): readonly Idea[] {
  const resting = notes
    .filter(({ copiedAt }) => copiedAt === undefined)
    .sort((a, b) => b.updatedAt - a.updatedAt);
  const drafts = resting.flatMap((note) => draftIdea(note, people, now)).slice(0, 2);
  const hellos = people.flatMap((person) => helloIdea(person, now)).slice(0, 1);
  return [...hellos, ...drafts];
}

function draftIdea(note: Note, people: readonly Person[], now: number): Idea[] {
  const person = people.find(({ id }) => id === note.personId);
  if (person === undefined) return [];
  const { id, personId, kind, channel, postingKey, updatedAt } = note;
  const about = postingKey === undefined ? {} : { postingKey };
  return [
    {
      key: id,
      title: phrase('popup_draft_to', { name: person.name }),
      why: phrase('popup_draft_rests', { ago: ago(updatedAt, now) }),
      doing: phrase('popup_read_again'),
      wish: { ...about, personId, kind, channel },
    },
  ];
}

function helloIdea({ id, name, lastContact }: Person, now: number): Idea[] {
  const last = momentOf(lastContact);
  if (!(now - last > LONG_DAYS * DAY_MS)) return [];
  return [
    {
      key: id,
      title: name,
      why: phrase('popup_hello_why', { ago: ago(last, now) }),
      doing: phrase('popup_hello'),
      wish: { personId: id, kind: 'reconnect', channel: 'email' },
    },
  ];
}
