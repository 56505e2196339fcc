import type { LeftOut, Today } from '../src/model/views.ts';
import type { MessageName } from '../src/model/words.ts';
import { words } from '../src/platform/language.ts';
import { openDashboard } from '../src/platform/tabs.ts';
import { LinkButton } from '../src/ui/controls.tsx';
import { LEFT_OUT_BY } from '../src/ui/left-out.ts';
import { phrase } from '../src/ui/phrase.ts';
import { Shell } from './shell.tsx';

const AT_MOST = 30;

/** What was left out, by which rule: nothing is hidden in silence. */
export function LeftOutFace({ view }: { readonly view: Today }) {
  return (
    <Shell away title={phrase('popup_left_out_title')}>
      <div class="stack">
        <p class="soft">
          {phrase('popup_left_out', { count: view.leftOutCount })}{' '}
          <LinkButton onClick={() => openDashboard('#/profile')}>
            {phrase('popup_left_out_change')}
          </LinkButton>
        </p>
        {Object.entries(LEFT_OUT_BY).map(([kind, name]) => (
          <Group
            key={kind}
            name={name}
            openings={view.leftOut.filter(({ hidden }) => hidden.kind === kind)}
          />
        ))}
      </div>
    </Shell>
  );
}

function Group({ name, openings }: { readonly name: MessageName; readonly openings: readonly LeftOut[] }) {
  if (openings.length === 0) return null;
  return (
    <section class="stack-s">
      <h2 class="h-small">{phrase(name, { count: openings.length })}</h2>
      <ul class="plainlist small">
        {openings.slice(0, AT_MOST).map(({ key, title, hidden }) => (
          <li key={key} class="whole">
            <span>
              <span class="t" dir="auto">
                <LinkButton onClick={() => openDashboard(`#/opening/${encodeURIComponent(key)}`)}>
                  {title}
                </LinkButton>
              </span>
              <br />
              <span class="soft">{words(hidden.say)}</span>
            </span>
          </li>
        ))}
      </ul>
      {openings.length > AT_MOST ? <p class="tiny soft">{phrase('popup_more_on_page')}</p> : null}
    </section>
  );
}
