import { peopleAt, whomFirst } from '../src/people/whom.ts';
import { words } from '../src/platform/language.ts';
import type { NoteView } from '../src/platform/messages.ts';
import { phrase } from '../src/ui/phrase.ts';
import { useAsked } from './kept.ts';
import { hashOf } from './route.ts';

const MOST = 3;

/** How far one has come on the way of three steps. */
function wordsOf(path: readonly unknown[]) {
  if (path.length === 1) return 'dash_warm_path_third';
  return path.length === 2 ? 'dash_warm_path_second' : 'dash_warm_path';
}

/** Others one could write to about the same opening, the best first, each with the reason. */
export function WhoElse({ view }: { readonly view: NoteView }) {
  const people = useAsked('people', {}).value ?? [];
  const notes = useAsked('notes', {}).value ?? [];
  const { note, person, record } = view;
  const there = peopleAt(people, person.employer ?? '').filter(({ id }) => id !== person.id);
  const others = whomFirst(there, record?.posting, notes, note.createdAt).slice(0, MOST);
  if (others.length === 0) return null;
  const wish = note.postingKey === undefined ? {} : { postingKey: note.postingKey };
  return (
    <section class="stack-s">
      <h3>{phrase('dash_who_else')}</h3>
      <ul class="small stack-s">
        {others.map(({ person: { id, name }, why, kind, channel, path }) => (
          <li key={id}>
            <a href={hashOf({ at: 'new-note', wish: { ...wish, personId: id, kind, channel } })}>
              <bdi>{name}</bdi>
            </a>
            <span class="soft block">{words(why)}</span>
            {path.length === 0 ? null : <span class="soft block">{phrase(wordsOf(path))}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
