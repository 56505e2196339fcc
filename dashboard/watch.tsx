import { useState } from 'preact/hooks';
import { planId } from '../src/model/plan.ts';
import type { PostingRecord } from '../src/model/record.ts';
import type { Watch } from '../src/model/watch.ts';
import { isTroubled } from '../src/ui/chips.tsx';
import { Button } from '../src/ui/controls.tsx';
import { Icon } from '../src/ui/icons.tsx';
import { EmptyState } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { CardDesk, CardList, type Desk } from './cards.tsx';
import { useChair } from './employer/chair.ts';
import { Parts } from './employer/parts.tsx';
import { PeopleThere } from './employer/people-there.tsx';
import { PulseSection } from './employer/pulse.tsx';
import { Timeline } from './employer/timeline.tsx';
import { FindField } from './find-field.tsx';
import { useAsked } from './kept.ts';
import { LeftOutList } from './left-out.tsx';
import { sortedOpenings, withWords } from './openings.ts';
import { GoneList, RestList } from './openings-lists.tsx';
import { Page, Waiting } from './page.tsx';
import { goTo } from './place.ts';
import { TheWay } from './plan/path.tsx';
import { RemoveWatch } from './remove-watch.tsx';
import { hashOf } from './route.ts';
import { lookNow, setPaused } from './watch-deeds.ts';
import { WatchHealth } from './watch-health.tsx';
import { WatchTiming } from './watch-timing.tsx';

/** One employer: how its page is doing, and all its openings: what fits, what was left out and why, what is gone. */
export function WatchFace({ id }: { readonly id: string }) {
  const watches = useAsked('watches', {});
  const openings = useAsked('openings', { watchId: id });
  const watch = watches.value?.find((one) => one.id === id);
  const chair = useChair(watch);
  if (watches.value !== undefined && watch === undefined) return <NoSuchWatch />;
  return (
    <Page
      title={watch?.employer ?? phrase('dash_watch')}
      lede={watch && chair}
      before={<Crumbs />}
      doing={watch && <Doing watch={watch} />}
    >
      {watch === undefined || openings.value === undefined ? (
        <Waiting failed={watches.failed || openings.failed} />
      ) : (
        <Employer watch={watch} records={openings.value} />
      )}
    </Page>
  );
}

/** Where the page needs the person, how it is doing comes first; else the openings do. */
function Employer({ watch, records }: OpeningsProps) {
  const first = isTroubled(watch) || records.length === 0;
  const health = <TheWatch watch={watch} />;
  return (
    <div class="stack-l">
      <WayBack employer={watch.employer} />
      {first ? health : <Parts watch={watch} />}
      <Openings watch={watch} records={records} />
      {records.length === 0 ? null : <PulseSection watch={watch} records={records} />}
      <div class="cols cols-even">
        <PeopleThere watch={watch} />
        <Beside watch={watch} records={records} />
      </div>
      {first ? null : health}
    </div>
  );
}

/** How far one has come on the way back to this employer. */
function WayBack({ employer }: { readonly employer: string }) {
  const plans = useAsked('plans', {}).value;
  const id = planId(employer);
  if (plans === undefined) return null;
  return <TheWay plan={plans.find((plan) => plan.id === id) ?? { id, employer, updatedAt: 0 }} />;
}

function Beside({ watch, records }: OpeningsProps) {
  const profile = useAsked('profile', {}).value;
  const people = useAsked('people', {}).value;
  const notes = useAsked('notes', {}).value;
  if (profile === undefined || people === undefined || notes === undefined) return null;
  return <Timeline past={{ watch, records, profile, people, notes }} />;
}

function TheWatch({ watch }: { readonly watch: Watch }) {
  return (
    <section class="section" id="watch">
      <h2 tabIndex={-1}>{phrase('dash_employer_watch')}</h2>
      <WatchHealth watch={watch} />
      <WatchTiming key={watch.id} watch={watch} />
    </section>
  );
}

function Crumbs() {
  return (
    <p class="crumbs">
      <a href={hashOf({ at: 'watches' })}>{phrase('dash_watches')}</a>
    </p>
  );
}

function NoSuchWatch() {
  return (
    <Page title={phrase('dash_no_such_watch')} before={<Crumbs />}>
      <p>{phrase('dash_no_such_watch_more')}</p>
    </Page>
  );
}

function Doing({ watch }: { readonly watch: Watch }) {
  const [removing, remove] = useState(false);
  return (
    <>
      <a class="btn" href={hashOf({ at: 'plan', id: watch.employer })}>
        <Icon name="moved" flip />
        {phrase('plan_tab')}
      </a>
      {watch.paused ? null : (
        <Button icon="refresh" onClick={() => lookNow(watch)}>
          {phrase('dash_look_now')}
        </Button>
      )}
      <Button icon="moon" kind="quiet" pressed={watch.paused} onClick={() => setPaused(watch, !watch.paused)}>
        {phrase('dash_pause_it')}
      </Button>
      <Button icon="trash" kind="quiet" onClick={() => remove(true)}>
        {phrase('dash_remove_it')}
      </Button>
      {removing ? (
        <RemoveWatch watch={watch} onClose={() => remove(false)} onRemoved={() => goTo({ at: 'watches' })} />
      ) : null}
    </>
  );
}

type OpeningsProps = { readonly watch: Watch; readonly records: readonly PostingRecord[] };

function Openings({ watch, records }: OpeningsProps) {
  const [search, setSearch] = useState('');
  const { fitting, leftOut, dismissed, gone } = sortedOpenings(withWords(records, search));
  if (records.length === 0)
    return (
      <EmptyState title={phrase('dash_no_openings')}>
        <p class="soft">{phrase('dash_no_openings_more')}</p>
      </EmptyState>
    );
  const { employer } = watch;
  const cards = fitting.map((record) => ({ record, employer }));
  const hiddenOnes = leftOut.flatMap(({ key, posting, match }) =>
    match.hidden === undefined ? [] : [{ key, title: posting.title, employer, hidden: match.hidden }],
  );
  return (
    <div class="stack-l watch-openings" id="openings">
      <div class="row">
        <FindField value={search} onValue={setSearch} />
        {search === '' ? null : (
          <p class="small soft">{phrase('dash_found', { count: withWords(records, search).length })}</p>
        )}
      </div>
      <CardDesk cards={cards} first={undefined}>
        {(desk) => (
          <>
            <Fitting desk={desk} cards={cards} of={records.filter(({ state }) => state === 'open').length} />
            <LeftOutList leftOut={hiddenOnes} naming={false} />
            <RestList records={dismissed} />
            <GoneList records={gone} />
          </>
        )}
      </CardDesk>
    </div>
  );
}

type FittingProps = {
  readonly desk: Desk;
  readonly cards: readonly { readonly record: PostingRecord; readonly employer: string }[];
  readonly of: number;
};

/** The best few: the pulse and the people below them are to be seen too. */
const AT_ONCE = 8;

function Fitting({ desk, cards, of }: FittingProps) {
  return (
    <section class="section">
      <h2 tabIndex={-1}>
        {phrase('dash_fitting')} <span class="beside">{phrase('dash_of', { count: cards.length, of })}</span>
      </h2>
      {cards.length === 0 ? <NoneFits /> : null}
      <CardList
        desk={desk}
        cards={cards}
        label={phrase('dash_fitting')}
        naming={false}
        now={Date.now()}
        atOnce={AT_ONCE}
      />
    </section>
  );
}

/** Before anything is known of the person nothing can fit, and that is no word on the openings. */
function NoneFits() {
  const isUnknown = useAsked('today', {}).value?.profileEmpty === true;
  if (!isUnknown) return <p class="soft">{phrase('dash_fitting_none')}</p>;
  return (
    <p class="soft">
      {phrase('dash_no_profile')} <a href={hashOf({ at: 'profile' })}>{phrase('dash_no_profile_go')}</a>
    </p>
  );
}
