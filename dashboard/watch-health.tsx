import type { Watch } from '../src/model/watch.ts';
import { words } from '../src/platform/language.ts';
import { HealthPill } from '../src/ui/chips.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { lastChangeWords, lastReadWords, nextLookWords, weekCostWords } from './watch-facts.ts';
import { WayOut } from './way-out.tsx';

/** How the page of a watch is doing, when it was read, and when it is next. */
export function WatchHealth({ watch }: { readonly watch: Watch }) {
  const now = Date.now();
  const next = nextLookWords(watch, now);
  return (
    <section class="panel watch-health" aria-label={phrase('dash_col_health')}>
      <div class="row-apart">
        <div>
          <HealthPill watch={watch} />
          <p class="soft">{words(watch.health.say)}</p>
        </div>
        <WayOut watch={watch} />
      </div>
      <dl class="dl small">
        <dt>{phrase('dash_col_read')}</dt>
        <dd>
          {lastReadWords(watch, now)}
          {next === undefined ? null : <span class="soft">, {next}</span>}
        </dd>
        <dt>{phrase('dash_col_change')}</dt>
        <dd>{lastChangeWords(watch, now)}</dd>
        <dt>{phrase('dash_col_page')}</dt>
        <dd>
          <a href={watch.careersPage} target="_blank" rel="noreferrer">
            {watch.careersPage}
          </a>
        </dd>
        <Cost watch={watch} now={now} />
        <dt>{phrase('dash_contacted')}</dt>
        <dd class="host-list">
          {watch.hosts.map((host) => (
            <code key={host}>{host}</code>
          ))}
        </dd>
      </dl>
    </section>
  );
}

function Cost({ watch, now }: { readonly watch: Watch; readonly now: number }) {
  const cost = weekCostWords(watch, now);
  if (cost === undefined) return null;
  return (
    <>
      <dt>{phrase('dash_cost_label')}</dt>
      <dd>{cost}</dd>
    </>
  );
}
