import { canBeReached } from '../../src/plan/leaving.ts';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import type { PlanDesk } from '../plan/state.ts';
import { hasSent, type There } from '../plan/there.ts';
import { hashOf } from '../route.ts';
import { Tick } from './tick.tsx';

const MOST = 6;

/** Whom one knows there, and whether they can be found without the employer. */
export function ReachStep({ there: { people } }: { readonly there: There }) {
  const more = people.length - MOST;
  return (
    <>
      {people.length === 0 ? <p class="soft">{phrase('job_reach_none')}</p> : null}
      <ul class="reasons">
        {people.slice(0, MOST).map((person) => {
          const can = canBeReached(person);
          return (
            <li key={person.id} class={can ? 'is-yes' : 'is-unknown'}>
              <Icon name={can ? 'check' : 'ask'} />
              <span>
                <bdi>{person.name}</bdi>{' '}
                <span class="soft">{phrase(can ? 'job_reach_can' : 'job_reach_not')}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {more > 0 ? <p class="small soft">{phrase('job_reach_more', { count: more })}</p> : null}
      <p>
        <a href={hashOf({ at: 'people' })}>{phrase('job_to_people')}</a>
      </p>
    </>
  );
}

type Props = { readonly desk: PlanDesk; readonly there: There };

const THANKED_AT_ONCE = 3;

/** A note of thanks to each who has none yet. */
export function ThanksStep({ desk, there }: Props) {
  const open = there.people.filter(
    (person) =>
      !hasSent({ ...there, notes: there.notes.filter((note) => note.personId === person.id) }, KIND),
  );
  return (
    <>
      <p class="actions">
        {open.slice(0, THANKED_AT_ONCE).map(({ id, name }) => (
          <a key={id} class="btn" href={hashOf({ at: 'new-note', wish: { personId: id, kind: KIND } })}>
            <Icon name="pen" />
            {phrase('job_thanks_to', { name })}
          </a>
        ))}
      </p>
      <Tick step="thanks" desk={desk} />
    </>
  );
}

const KIND = 'resignation-thanks';

export function WordStep({ desk }: { readonly desk: PlanDesk }) {
  return <Tick step="word" desk={desk} />;
}
