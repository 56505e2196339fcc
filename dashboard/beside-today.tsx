import { reasonCare } from '../src/draft/reason.ts';
import type { Profile } from '../src/model/profile.ts';
import type { Today } from '../src/model/views.ts';
import { words } from '../src/platform/language.ts';
import { HealthPill, isTroubled } from '../src/ui/chips.tsx';
import { Icon, type IconName } from '../src/ui/icons.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { useAsked } from './kept.ts';
import { PeopleToday } from './people-today.tsx';
import { PlansToday } from './plan/plans-today.tsx';
import { hashOf } from './route.ts';

/** What waits for the person beside the openings, and how ready they are to write. */
export function BesideToday({ today }: { readonly today: Today }) {
  const profile = useAsked('profile', {}).value;
  return (
    <aside class="stack-l" aria-label={phrase('dash_beside')}>
      <WaitingForYou today={today} />
      <PlansToday />
      <PeopleToday />
      {profile === undefined ? null : <Ready profile={profile} people={today.people} />}
    </aside>
  );
}

function WaitingForYou({ today }: { readonly today: Today }) {
  const troubled = today.watches.filter(isTroubled);
  if (troubled.length === 0) return null;
  return (
    <section class="panel">
      <h2>{phrase('dash_waiting_for_you')}</h2>
      <ul class="rows small">
        {troubled.map((watch) => (
          <li key={watch.id}>
            <strong>
              <bdi>{watch.employer}</bdi>
            </strong>
            <br />
            <HealthPill watch={watch} />
            <p class="soft">{words(watch.health.say)}</p>
            <a href={hashOf({ at: 'watch', id: watch.id })}>{phrase('dash_what_to_do')}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

type ReadyProps = { readonly profile: Profile; readonly people: number };

function Ready({ profile, people }: ReadyProps) {
  const facts = [...profile.wins, ...profile.since];
  const numbered = facts.filter(({ number }) => number !== undefined).length;
  const whys = profile.employment.flatMap(({ why }) => (why === undefined ? [] : [why]));
  const sayable = whys.some((why) => reasonCare(why) === undefined);
  return (
    <section class="panel panel-bare">
      <h2>{phrase('dash_ready')}</h2>
      <dl class="dl small">
        <Item name={phrase('dash_ready_why')} ready={sayable} to="profile">
          {phrase(
            sayable ? 'dash_ready_written' : whys.length > 0 ? 'dash_ready_reword' : 'dash_ready_not_yet',
          )}
        </Item>
        <Item name={phrase('dash_ready_facts')} ready={facts.length > 0} to="profile">
          {facts.length === 0
            ? phrase('dash_ready_none')
            : phrase('dash_ready_numbered', { count: facts.length, numbered })}
        </Item>
        <Item name={phrase('dash_ready_people')} ready={people > 0} to="people">
          {people === 0 ? phrase('dash_ready_nobody') : phrase('dash_ready_named', { count: people })}
        </Item>
      </dl>
    </section>
  );
}

type ItemProps = {
  readonly name: string;
  readonly ready: boolean;
  readonly to: 'profile' | 'people';
  readonly children: string;
};

function Item({ name, ready, to, children }: ItemProps) {
  const icon: IconName = ready ? 'check' : 'ask';
  return (
    <>
      <dt>{name}</dt>
      <dd class={ready ? 'is-yes' : 'is-unknown'}>
        <Icon name={icon} /> {ready ? children : <a href={hashOf({ at: to })}>{children}</a>}
      </dd>
    </>
  );
}
