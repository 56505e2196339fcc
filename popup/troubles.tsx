import { useEffect, useState } from 'preact/hooks';
import type { PendingWatch, Watch } from '../src/model/watch.ts';
import { ask } from '../src/platform/ask.ts';
import { words } from '../src/platform/language.ts';
import { requestHosts } from '../src/platform/permissions.ts';
import { currentTab, openDashboard, openTab } from '../src/platform/tabs.ts';
import { HealthPill } from '../src/ui/chips.tsx';
import { Button, LinkButton } from '../src/ui/controls.tsx';
import { Icon } from '../src/ui/icons.tsx';
import { Notice } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { clock } from '../src/ui/spoken.ts';
import { showToast } from '../src/ui/toast.tsx';
import { go } from './state.ts';

/** Watches that wait for a yes: never an error, always a button. */
export function PendingNotices({ pending }: { readonly pending: readonly PendingWatch[] }) {
  return (
    <>
      {pending.map((one) => (
        <PendingNotice key={one.id} pending={one} />
      ))}
    </>
  );
}

function PendingNotice({ pending }: { readonly pending: PendingWatch }) {
  const { id, employer, state } = pending;
  const closed = state !== 'preview';
  return (
    <Notice
      tone={closed ? 'care' : undefined}
      icon={closed ? 'key' : 'eye'}
      title={phrase(closed ? 'ui_refused_title' : 'popup_pending_title')}
    >
      {phrase(closed ? 'popup_refused' : 'popup_pending', { employer })}{' '}
      <LinkButton onClick={() => go({ at: 'preview', id })}>
        {phrase(closed ? 'popup_look_again' : 'popup_pending_go')}
      </LinkButton>
    </Notice>
  );
}

/** What keeps a page from being read, what is safe, what can be done. In brief where there is news above. */
export function Troubles({
  watches,
  brief,
}: {
  readonly watches: readonly Watch[];
  readonly brief: boolean;
}) {
  if (watches.length === 0) return null;
  return (
    <>
      {watches
        .slice(0, 3)
        .map((watch) =>
          brief ? <Brief key={watch.id} watch={watch} /> : <Trouble key={watch.id} watch={watch} />,
        )}
      {watches.length > 3 ? <AllWatches /> : null}
    </>
  );
}

/** Nothing at all is looked at because the person said so: quiet alone would not tell. */
export function AllPaused({ watches }: { readonly watches: readonly Watch[] }) {
  if (watches.length === 0 || watches.some(({ paused }) => !paused)) return null;
  return (
    <Notice tone="plain" icon="moon" title={phrase('popup_all_paused', { count: watches.length })}>
      {phrase('popup_paused_more')}{' '}
      <LinkButton onClick={() => watches.forEach((watch) => void resume(watch))}>
        {phrase('popup_resume_all')}
      </LinkButton>
    </Notice>
  );
}

function Brief({ watch }: { readonly watch: Watch }) {
  return (
    <Notice tone="care" icon="alert" title={watch.employer}>
      <p>
        {words(watch.health.say)} <AllWatches />
      </p>
    </Notice>
  );
}

function AllWatches() {
  return <LinkButton onClick={() => openDashboard('#/watches')}>{phrase('popup_all_watches')}</LinkButton>;
}

function Trouble({ watch }: { readonly watch: Watch }) {
  const now = Date.now();
  const { health, employer, openings, lastGood, nextDue } = watch;
  return (
    <section class="card is-trouble" aria-label={employer}>
      <div class="card-top">
        <HealthPill watch={watch} />
        <span class="age">{phrase('popup_since', { time: clock(health.since, now) })}</span>
      </div>
      <div class="stack-s">
        <h2 class="h-small">
          <bdi>{employer}</bdi>
        </h2>
        <p>{words(health.say)}</p>
      </div>
      <ul class="reasons">
        {lastGood === undefined ? null : (
          <li class="is-yes">
            <Icon name="check" />
            <span>{phrase('popup_list_kept', { count: openings, time: clock(lastGood, now) })}</span>
          </li>
        )}
        {nextDue <= now || health.state === 'no-permission' ? null : (
          <li class="is-yes">
            <Icon name="clock" />
            <span>{phrase('popup_next_try', { time: clock(nextDue, now) })}</span>
          </li>
        )}
      </ul>
      <Ways watch={watch} />
    </section>
  );
}

const SEEN_IN_A_TAB = ['blocked', 'login', 'script-only', 'not-found', 'moved', 'unreadable', 'suspicious'];

function Ways({ watch }: { readonly watch: Watch }) {
  const [paused, pause] = useState(watch.paused);
  const first = watch.health.state;
  const pauseIt = async () => {
    pause(true);
    await ask('watch_pause', { watchId: watch.id, paused: true });
    showToast(phrase('popup_paused', { employer: watch.employer }), () => void resume(watch));
  };
  return (
    <div class="actions">
      {first === 'no-permission' ? (
        <Button kind="primary" icon="key" onClick={() => allow(watch)}>
          {phrase('popup_allow')}
        </Button>
      ) : null}
      {watch.moved ? (
        <Button kind="primary" icon="moved" flip onClick={() => follow(watch)}>
          {phrase('popup_follow')}
        </Button>
      ) : null}
      {SEEN_IN_A_TAB.includes(first) && !watch.moved ? <InTab watch={watch} /> : null}
      {first === 'script-only' || first === 'unreadable' ? (
        <Button onClick={() => void otherWay(watch)}>{phrase('popup_other_way')}</Button>
      ) : null}
      <Button icon="refresh" onClick={() => tryNow(watch)}>
        {phrase('popup_try_now')}
      </Button>
      <Button kind="quiet" disabled={paused} onClick={pauseIt}>
        {phrase('popup_pause')}
      </Button>
    </div>
  );
}

/** What a person sees in their own tab can be read there: at once where that tab is at hand, else it is opened first. */
function InTab({ watch }: { readonly watch: Watch }) {
  const [tab, setTab] = useState<{ readonly id: number; readonly url?: string } | undefined>(undefined);
  useEffect(() => void currentTab().then(setTab), []);
  const isAtHand = tab?.url !== undefined && new URL(tab.url).host === new URL(watch.careersPage).host;
  return isAtHand ? (
    <Button kind="primary" icon="eye" onClick={() => void readTab(tab.id)}>
      {phrase('popup_read_tab')}
    </Button>
  ) : (
    <Button kind="primary" icon="open" flip onClick={() => openTab(watch.careersPage)}>
      {phrase('popup_open_page')}
    </Button>
  );
}

async function readTab(tabId: number): Promise<void> {
  const read = await ask('read_tab', { tabId });
  showToast('trouble' in read ? words(read.trouble) : words(read.health.say));
}

/** The question before a watch, anew: there the page can be learned, or chosen to be read in a tab. */
async function otherWay({ careersPage }: Watch): Promise<void> {
  const pending = await ask('watch_preview_address', { url: careersPage });
  if (!('trouble' in pending)) go({ at: 'preview', id: pending.id });
}

/** In the click itself, before anything is awaited: Firefox asks only then. */
function allow(watch: Watch): void {
  const allowed = requestHosts(watch.hosts);
  void allowed.then((yes) => (yes ? tryNow(watch) : undefined));
}

/** The same: the word to the background first, since the prompt may close the popup. */
function follow(watch: Watch): void {
  void ask('watch_follow', { watchId: watch.id });
  const allowed = requestHosts(watch.moved?.hosts ?? []);
  void allowed.then((yes) => (yes ? ask('watch_follow', { watchId: watch.id }) : undefined));
}

async function tryNow(watch: Watch): Promise<void> {
  showToast(phrase('popup_checking_page', { employer: watch.employer }));
  await ask('look_now', { watchId: watch.id });
}

async function resume(watch: Watch): Promise<void> {
  await ask('watch_pause', { watchId: watch.id, paused: false });
}
