import type { Today } from '../src/model/views.ts';
import type { Watch } from '../src/model/watch.ts';
import { ask } from '../src/platform/ask.ts';
import { words } from '../src/platform/language.ts';
import { openDashboard } from '../src/platform/tabs.ts';
import { isTroubled } from '../src/ui/chips.tsx';
import { Button, LinkButton } from '../src/ui/controls.tsx';
import { EmptyState, Notice } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { clock, numberWord } from '../src/ui/spoken.ts';
import { announce } from '../src/ui/status.tsx';
import { CardSection, Cards } from './cards.tsx';
import { FirstRun, WatchForms } from './first-run.tsx';
import { employersOf, headlineOf } from './headline.ts';
import { Landing } from './landing.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { usePlanWords } from './said.ts';
import { Shell } from './shell.tsx';
import { fresh, go, online } from './state.ts';
import { AllPaused, PendingNotices, Troubles } from './troubles.tsx';

/** Home: what is new first, then what waits, then what was left out. */
export function TodayFace({ view }: { readonly view: Today }) {
  const [watch] = view.watches;
  if (watch === undefined && view.pending.length === 0) return <FirstRun />;
  if (watch !== undefined && view.watches.length === 1 && isFirstLook(watch))
    return <Landing watch={watch} view={view} />;
  const headline = headlineOf(view, fresh.value, online.value, Date.now());
  const quiet = isQuiet(view);
  return (
    <Shell {...(quiet ? {} : headline)} plain foot={<Foot view={view} />}>
      <div class="stack">
        {online.value ? null : <OfflineNotice />}
        {view.diskFull ? <DiskFullNotice /> : null}
        <PendingNotices pending={view.pending} />
        <AllPaused watches={view.watches} />
        {quiet ? <Quiet view={view} title={headline.title} /> : null}
        {view.watches.length === 0 ? <WatchForms /> : null}
        <News view={view} />
        {view.watches.filter(isFirstLook).map((one) => (
          <FirstLookNotice key={one.id} watch={one} />
        ))}
        <Troubles watches={view.watches.filter(isTroubled)} brief={view.news.length > 0} />
        {quiet ? null : <ProfileHint view={view} />}
        <Standing view={view} />
        {quiet ? <Meanwhile /> : <LeftOutLink view={view} />}
      </div>
    </Shell>
  );
}

function isFirstLook(watch: Watch): boolean {
  return watch.baselineAt === undefined && watch.health.state === 'first-look';
}

function isQuiet({ news, watches, pending }: Today): boolean {
  return news.length === 0 && pending.length === 0 && online.value && !watches.some(isTroubled);
}

function naming({ watches }: Today): boolean {
  return watches.length > 1;
}

function News({ view }: { readonly view: Today }) {
  if (view.news.length === 0) return null;
  return <Cards label={phrase('popup_news_list')} cards={view.news} firstOpen naming={naming(view)} />;
}

function Standing({ view }: { readonly view: Today }) {
  const shown = new Set(view.news.map(({ record }) => record.key));
  const saved = view.saved.filter(({ record }) => !shown.has(record.key));
  const kept = new Set(saved.map(({ record }) => record.key));
  const standing = (view.profileEmpty ? [] : view.standing).filter(
    ({ record }) => !kept.has(record.key) && !shown.has(record.key),
  );
  return (
    <>
      <CardSection title={phrase('popup_saved_title')} cards={saved} naming={naming(view)} />
      <CardSection title={phrase('popup_standing_title')} cards={standing} naming={naming(view)} />
    </>
  );
}

/** Before anything is known of the person, quiet says nothing: the one thing to do is to say what fits. */
function Unknown({ view }: { readonly view: Today }) {
  return (
    <EmptyState main lit title={phrase('popup_profile_title')}>
      <p class="soft">
        {phrase('popup_read', { count: view.openings, employers: employersOf(view.watches) })}{' '}
        {phrase('popup_profile')}
      </p>
      <Button kind="primary" large onClick={() => openDashboard('#/profile')}>
        {phrase('popup_profile_go')}
      </Button>
    </EmptyState>
  );
}

function Quiet({ view, title }: { readonly view: Today; readonly title: string }) {
  const { openings, newWithoutFit: count, standing, leftOut, watches, profileEmpty } = view;
  if (profileEmpty) return <Unknown view={view} />;
  const noneFits = count === 0 && standing.length === 0 && leftOut.length > 0;
  return (
    <EmptyState main title={title}>
      <p class="soft">
        {openings === 0
          ? phrase('popup_no_openings', { employers: employersOf(watches) })
          : phrase(noneFits ? 'popup_none_fits' : 'popup_read', {
              count: openings,
              employers: employersOf(watches),
            })}{' '}
        {count > 0 ? phrase('popup_new_without_fit', { count, number: numberWord(count) }) : null}
      </p>
      <LeftOutLink view={view} />
    </EmptyState>
  );
}

function LeftOutLink({ view: { leftOutCount: count } }: { readonly view: Today }) {
  if (count === 0) return null;
  return (
    <p class="small">
      <LinkButton onClick={() => go({ at: 'left-out' })}>
        {phrase('popup_see_left_out', { count })}
      </LinkButton>
    </p>
  );
}

function OfflineNotice() {
  return (
    <Notice tone="plain" icon="offline" title={phrase('popup_offline_title')}>
      {phrase('popup_offline')}
    </Notice>
  );
}

function DiskFullNotice() {
  return (
    <div role="alert">
      <Notice tone="care" icon="alert" title={phrase('dash_disk_full_title')}>
        {phrase('dash_disk_full')}
      </Notice>
    </div>
  );
}

function FirstLookNotice({ watch }: { readonly watch: Watch }) {
  return (
    <Notice icon="clock">
      {phrase('popup_reading', { employer: watch.employer, count: watch.openings })}
    </Notice>
  );
}

/** Without a profile nothing can fit: said once, with the way there. */
function ProfileHint({ view }: { readonly view: Today }) {
  if (!view.profileEmpty) return null;
  return (
    <Notice tone="lamp" icon="person" title={phrase('popup_profile_title')}>
      {phrase('popup_profile')}{' '}
      <LinkButton onClick={() => openDashboard('#/profile')}>{phrase('popup_profile_go')}</LinkButton>
    </Notice>
  );
}

function Foot({ view }: { readonly view: Today }) {
  const now = Date.now();
  const looking = view.watches.some(({ lookingSince }) => now - (lookingSince ?? 0) < LONG_LOOK_MS);
  return (
    <div class="foot">
      <NextStep />
      <div class="row-apart tiny soft">
        {online.value ? <Checked view={view} now={now} /> : <p>{phrase('popup_resumes')}</p>}
        {looking ? <p>{phrase('popup_checking')}</p> : null}
        {online.value && !looking && view.watches.length > 0 ? (
          <LinkButton onClick={checkNow}>{phrase('popup_check_now')}</LinkButton>
        ) : null}
      </div>
    </div>
  );
}

/** The next step of the plan, in a line. */
function NextStep() {
  const step = usePlanWords((plan) => plan.nextStep(ask));
  if (step === undefined) return null;
  return (
    <p class="small">
      <bdi class="t">{step.employer}</bdi>{' '}
      <LinkButton onClick={() => openDashboard(step.hash)}>{words(step.say)}</LinkButton>
    </p>
  );
}

/** A look that began longer ago was ended with the background in the middle of it. */
const LONG_LOOK_MS = 5 * 60_000;

function Checked({ view: { lastRound, watches }, now }: { readonly view: Today; readonly now: number }) {
  const next = Math.min(...watches.filter(({ paused }) => !paused).map(({ nextDue }) => nextDue));
  return (
    <p class="dots">
      {lastRound === undefined ? null : (
        <span>{phrase('popup_checked_at', { time: clock(lastRound, now) })}</span>
      )}
      {Number.isFinite(next) && next > now ? (
        <span>{phrase('popup_next_at', { time: clock(next, now) })}</span>
      ) : null}
    </p>
  );
}

async function checkNow(): Promise<void> {
  announce(phrase('popup_checking'));
  await ask('look_now', {});
}
