import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { PendingWatch, Watch } from '../model/watch.ts';
import type { Message } from '../model/words.ts';
import { ask } from '../platform/ask.ts';
import { words } from '../platform/language.ts';
import { requestHosts } from '../platform/permissions.ts';
import { Button } from './controls.tsx';
import { TextField } from './fields.tsx';
import { How } from './how.tsx';
import { Notice } from './notices.tsx';
import { phrase } from './phrase.ts';

type PreviewProps = {
  readonly pending: PendingWatch;
  readonly onStarted: (watch: Watch) => void;
  readonly onNotNow: () => void;
  /** Leads to naming another address. */
  readonly onWrongList: () => void;
};

/** The question before anything is watched, in order: is this the employer, is this the list, which sites and why. */
export function usePreview({ pending, onStarted }: Pick<PreviewProps, 'pending' | 'onStarted'>) {
  const [employer, setEmployer] = useState(pending.employer);
  const [refused, setRefused] = useState(pending.state !== 'preview');
  const [trouble, setTrouble] = useState<Message | undefined>(undefined);
  const named = employer.trim();
  const start = () => {
    // Firefox asks its question only in the click itself, so nothing may be awaited before it. Chromium closes the
    // popup at its question: what was wished for must be on its way by then.
    const told = ask('watch_asked', { id: pending.id, employer: named });
    const allowed = requestHosts(pending.hosts);
    settle(pending.id, told, allowed).then((outcome) => {
      if (outcome === 'refused') setRefused(true);
      else if ('trouble' in outcome) setTrouble(outcome.trouble);
      else onStarted(outcome);
    }, failed(setTrouble));
  };
  return { employer, setEmployer, refused, trouble, named, start };
}

async function settle(id: string, told: Promise<unknown>, allowed: Promise<boolean>) {
  const yes = await allowed.catch(() => false);
  await told;
  if (yes) return ask('watch_start', { id });
  await ask('watch_refused', { id });
  return 'refused' as const;
}

function failed(setTrouble: (say: Message) => void): () => void {
  return () => setTrouble({ name: 'ui_not_answered' });
}

type Asking = ReturnType<typeof usePreview>;

export function PreviewQuestions({
  pending,
  asking,
  onWrongList,
}: PreviewProps & { readonly asking: Asking }) {
  return (
    <div class="stack">
      {asking.trouble === undefined ? null : (
        <Notice tone="care" icon="alert">
          {words(asking.trouble)}
        </Notice>
      )}
      {asking.refused ? (
        <Notice tone="care" icon="key" title={phrase('ui_refused_title')}>
          {phrase('ui_refused')}
        </Notice>
      ) : null}
      <Employer pending={pending} asking={asking} />
      <How pending={pending} />
      <Glimpse pending={pending} onWrongList={onWrongList} />
      <Hosts pending={pending} />
    </div>
  );
}

/** The buttons under the questions: the browser asks its own right after the first. */
export function PreviewAnswer({ pending, asking, onNotNow }: PreviewProps & { readonly asking: Asking }) {
  return (
    <>
      <div class="answer">
        <Button kind="primary" large disabled={asking.named === ''} onClick={asking.start}>
          {phrase(asking.refused ? 'ui_ask_again' : 'ui_start_watching')}
        </Button>
        <Button kind="quiet" large onClick={onNotNow}>
          {phrase('ui_not_now')}
        </Button>
      </div>
      <p class="tiny soft middle">{phrase('ui_browser_will_ask', { count: pending.hosts.length })}</p>
    </>
  );
}

function Employer({ pending, asking }: { readonly pending: PendingWatch; readonly asking: Asking }) {
  const hint = asking.named === '' ? phrase('ui_employer_missing') : undefined;
  return (
    <div class="card">
      <TextField
        label={phrase('ui_employer')}
        value={asking.employer}
        onValue={asking.setEmployer}
        hint={hint}
        autofocus={pending.employer === ''}
      />
      <dl class="small facts">
        <dt class="soft">{phrase('ui_careers_system')}</dt>
        <dd>{systemName(pending.board.site)}</dd>
        <dt class="soft">{phrase('ui_openings_now')}</dt>
        <dd>
          {pending.glimpseCount === 0 ? (
            phrase('ui_openings_unknown')
          ) : (
            <strong>{phrase('ui_openings_seen', { count: pending.glimpseCount })}</strong>
          )}
        </dd>
      </dl>
    </div>
  );
}

function systemName(site: string): string {
  if (site === 'learned') return phrase('ui_system_learned');
  if (site === 'rendered') return phrase('ui_system_rendered');
  return site === 'page' ? phrase('ui_system_page') : site.charAt(0).toUpperCase() + site.slice(1);
}

function Glimpse({ pending, onWrongList }: Pick<PreviewProps, 'pending' | 'onWrongList'>) {
  const few = pending.glimpse.slice(0, 5);
  return (
    <section class="stack-s">
      <h2 class="h-small">{phrase(few.length === 0 ? 'ui_glimpse_none_title' : 'ui_glimpse_title')}</h2>
      {few.length === 0 ? null : (
        <ul class="plainlist small">
          {few.map(({ title, location }, at) => (
            <li key={`${at} ${title}`}>
              <span class="t" dir="auto">
                {title}
              </span>
              {location === undefined ? null : <bdi class="age">{location}</bdi>}
            </li>
          ))}
        </ul>
      )}
      <p class="tiny soft">
        {phrase(few.length === 0 ? 'ui_glimpse_none' : 'ui_starting_point')}{' '}
        <button type="button" class="linkbtn inline" onClick={onWrongList}>
          {phrase('ui_wrong_list')}
        </button>
      </p>
    </section>
  );
}

function Hosts({ pending }: { readonly pending: PendingWatch }) {
  return (
    <section class="stack-s">
      <h2 class="h-small">{phrase('ui_hosts_title')}</h2>
      <ul class="hosts small">
        {pending.hosts.map((host) => (
          <li key={host}>
            <code>{host}</code>
            <br />
            <span class="soft">{whyHost(host, pending)}</span>
          </li>
        ))}
      </ul>
      <p class="tiny soft">{phrase('ui_hosts_promise')}</p>
    </section>
  );
}

function whyHost(host: string, { careersPage, board, learned }: PendingWatch): string {
  if (board.site === 'rendered') return phrase('ui_host_rendered');
  if (learned?.host === host) return phrase('ui_host_learned');
  const known = URL.canParse(careersPage) ? new URL(careersPage).host : '';
  if (host.replace(/^http:\/\//, '') === known && board.site !== 'page') return phrase('ui_host_moves');
  return phrase('ui_host_list', { count: Math.round((24 * 60) / DEFAULT_SETTINGS.everyMinutes) });
}
