import type { Watch } from '../../src/model/watch.ts';
import { peopleAt, type Suggestion, whomFirst } from '../../src/people/whom.ts';
import { words } from '../../src/platform/language.ts';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { useAsked } from '../kept.ts';
import { kindWords } from '../note-words.ts';
import { PersonRow, WriteLink } from '../person-row.tsx';
import { hashOf } from '../route.ts';

const MOST = 6;

/** The people of an employer, first the one to write to first, each with the reason. */
export function PeopleThere({ watch: { employer } }: { readonly watch: Watch }) {
  const people = useAsked('people', {}).value ?? [];
  const notes = useAsked('notes', {}).value ?? [];
  const there = peopleAt(people, employer).filter((person) => person.employer !== undefined);
  const first = whomFirst(there, undefined, notes, Date.now()).slice(0, MOST);
  return (
    <section class="section" id="people">
      <div class="row-apart">
        <h2 tabIndex={-1}>{phrase('dash_employer_people')}</h2>
        <a class="btn" href={hashOf({ at: 'people' })}>
          <Icon name="plus" />
          {phrase('dash_employer_add')}
        </a>
      </div>
      {first.length === 0 ? (
        <p class="soft">{phrase('dash_employer_nobody', { employer })}</p>
      ) : (
        <ul class="panel panel-rows">
          {first.map((one) => (
            <Row key={one.person.id} suggestion={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ suggestion: { person, why, kind, channel } }: { readonly suggestion: Suggestion }) {
  const wish = { personId: person.id, kind, channel };
  return (
    <PersonRow
      person={person}
      naming={false}
      words={<p class="small">{words(why)}</p>}
      deeds={
        <WriteLink href={hashOf({ at: 'new-note', wish })} name={person.name}>
          {kindWords(kind)}
        </WriteLink>
      }
    />
  );
}
