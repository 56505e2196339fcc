import type { Match } from '../../src/model/match.ts';
import type { Fact, Profile } from '../../src/model/profile.ts';
import { Icon } from '../../src/ui/icons.tsx';
import { phrase } from '../../src/ui/phrase.ts';
import { useAsked } from '../kept.ts';

/** The skills the posting asks for beside what the person has, and the fact that shows it. */
export function AskedAndBrought({ match }: { readonly match: Match }) {
  const profile = useAsked('profile', {}).value;
  const { matched, missing } = match;
  return (
    <section class="section">
      <h2>{phrase('dash_asks')}</h2>
      {matched.length + missing.length === 0 ? (
        <p class="soft">{phrase('dash_asks_none')}</p>
      ) : (
        <div class="panel panel-tight">
          <table class="fold">
            <thead>
              <tr>
                <th scope="col">{phrase('dash_asks_they')}</th>
                <th scope="col">{phrase('dash_asks_you')}</th>
                <th scope="col">{phrase('dash_asks_from')}</th>
              </tr>
            </thead>
            <tbody>
              {matched.map((skill) => (
                <Brought key={skill} skill={skill} profile={profile} />
              ))}
              {missing.map((skill) => (
                <tr key={skill}>
                  <th scope="row">
                    <bdi>{skill}</bdi>
                  </th>
                  <td>
                    <span class="pill pill-idle">
                      <Icon name="cross" />
                      {phrase('dash_asks_not_yet')}
                    </span>
                  </td>
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

type Props = { readonly skill: string; readonly profile: Profile | undefined };

function Brought({ skill, profile }: Props) {
  const since = factOn(skill, profile?.since);
  const fact = since ?? factOn(skill, profile?.wins);
  const from = fact === undefined ? 'dash_asks_profile' : since ? 'dash_asks_since' : 'dash_asks_then';
  return (
    <tr>
      <th scope="row">
        <mark>
          <bdi>{skill}</bdi>
        </mark>
      </th>
      <td>
        <span class="pill pill-ok">
          <Icon name="check" />
          {phrase('dash_asks_yes')}
        </span>{' '}
        {fact === undefined ? null : <bdi>{fact.text}</bdi>}
      </td>
      <td class="small soft">{phrase(from)}</td>
    </tr>
  );
}

function factOn(skill: string, facts: readonly Fact[] = []): Fact | undefined {
  const name = skill.toLowerCase();
  return facts.find(({ skills = [] }) => skills.some((one) => one.toLowerCase() === name));
}
