import { useEffect, useRef, useState } from 'preact/hooks';
import { type Card, keysOn, type Today } from '../src/model/views.ts';
import { ask } from '../src/platform/ask.ts';
import { Button } from '../src/ui/controls.tsx';
import { EmptyState, Notice } from '../src/ui/notices.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { AddWatch } from './add-watch.tsx';
import { BesideToday } from './beside-today.tsx';
import { CardDesk, CardList, type Desk, focusTitle } from './cards.tsx';
import { FindField } from './find-field.tsx';
import { JobDoor } from './job/door.tsx';
import { KeptNotices } from './keep/kept-notices.tsx';
import { useAsked } from './kept.ts';
import { LeftOutList } from './left-out.tsx';
import { withWords } from './openings.ts';
import { Page, Waiting } from './page.tsx';
import { PendingWatches } from './pending.tsx';
import { goTo } from './place.ts';
import { PlansToday } from './plan/plans-today.tsx';
import { steady } from './steady.ts';
import { todayLede, todayTitle } from './today-words.ts';

/** What is new and fits, then what stands, what was saved, and what was left out. */
export function TodayFace({ wanted }: { readonly wanted: string | undefined }) {
  const { value: today, failed } = useAsked('today', {});
  if (today === undefined)
    return (
      <Page title={phrase('dash_today')}>
        <Waiting failed={failed} />
      </Page>
    );
  if (today.watches.length === 0 && today.pending.length === 0) return <FirstRun />;
  return <Openings today={today} wanted={wanted} />;
}

function FirstRun() {
  return (
    <Page title={phrase('dash_first_title')} tab={phrase('dash_today')} lede={phrase('dash_first_lede')}>
      <div class="stack">
        <div class="panel first-run">
          <EmptyState title={phrase('dash_first_step')} lit>
            <p class="soft">{phrase('dash_first_how')}</p>
          </EmptyState>
          <AddWatch />
          <p class="small soft">{phrase('dash_first_promise')}</p>
          <JobDoor />
        </div>
        <div class="first-run">
          <PlansToday />
        </div>
      </div>
    </Page>
  );
}

type OpeningsProps = { readonly today: Today; readonly wanted: string | undefined };

function Openings({ today, wanted }: OpeningsProps) {
  const now = Date.now();
  const fresh = useFresh(today);
  const news = useSteady(today.news);
  const asked = useWanted(today, wanted);
  const shown = new Set([...news, ...asked].map(({ record }) => record.key));
  const apart = (cards: readonly Card[]) => cards.filter(({ record }) => !shown.has(record.key));
  const saved = apart(today.saved);
  for (const { record } of saved) shown.add(record.key);
  const standing = apart(today.standing);
  const naming = today.watches.length > 1;
  const [search, find] = useState('');
  const findable = news.length + saved.length + standing.length > 0;
  const found = (cards: readonly Card[]) =>
    cards.filter(({ record }) => withWords([record], search).length > 0);
  const section = (desk: Desk, title: string, cards: readonly Card[], lede?: string) => (
    <Section title={title} lede={lede} cards={found(cards)} desk={desk} naming={naming} now={now} />
  );
  return (
    <Page
      title={todayTitle(today, fresh)}
      tab={phrase('dash_today')}
      lede={todayLede(today, now)}
      doing={findable ? <FindField value={search} onValue={find} /> : undefined}
    >
      <div class="cols">
        <CardDesk
          cards={[...asked, ...news, ...saved, ...standing]}
          first={wanted ?? news[0]?.record.key}
          key={wanted}
        >
          {(desk) => (
            <>
              <Notices today={today} />
              {section(desk, phrase('dash_asked_for'), asked)}
              <News desk={desk} cards={found(news)} naming={naming} now={now} />
              {news.length === 0 ? <Quiet today={today} /> : null}
              {section(desk, phrase('dash_saved'), saved)}
              {section(desk, phrase('dash_standing'), standing, phrase('dash_standing_lede'))}
              <LeftOutList leftOut={today.leftOut} of={today.leftOutCount} naming={naming} />
            </>
          )}
        </CardDesk>
        <BesideToday today={today} />
      </div>
    </Page>
  );
}

function Notices({ today }: { readonly today: Today }) {
  const { pending, profileEmpty, damaged, diskFull, copyDue } = today;
  if (pending.length === 0 && !profileEmpty && damaged === 0 && !diskFull && !copyDue) return null;
  return (
    <div class="stack">
      <KeptNotices today={today} />
      <PendingWatches pending={today.pending} />
      {today.profileEmpty ? (
        <Notice icon="person" title={phrase('dash_no_profile')}>
          <p>{phrase('dash_no_profile_more')}</p>
          <p class="actions">
            <Button kind="primary" onClick={() => goTo({ at: 'profile' })}>
              {phrase('dash_no_profile_go')}
            </Button>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

/** Quiet is a result: it says what was read and what was new without fitting. */
function Quiet({ today }: { readonly today: Today }) {
  const { watches, newWithoutFit, standing, saved, openings, profileEmpty } = today;
  if (watches.length === 0 || profileEmpty) return null;
  const looking = watches.some(({ health }) => health.state === 'first-look');
  if (looking) return <FirstLook openings={openings} />;
  const words =
    newWithoutFit === 0 ? phrase('dash_quiet') : phrase('dash_quiet_new', { count: newWithoutFit });
  if (standing.length + saved.length > 0) return <p class="soft">{words}</p>;
  return (
    <div class="panel">
      <EmptyState title={phrase('dash_quiet_title')}>
        <p class="soft">{words}</p>
        <p class="small soft">{phrase('dash_quiet_more')}</p>
      </EmptyState>
    </div>
  );
}

function FirstLook({ openings }: { readonly openings: number }) {
  return (
    <div class="panel">
      <EmptyState title={phrase('dash_first_look_title')}>
        <p class="soft">{phrase('dash_quiet_first_look', { count: openings })}</p>
        <progress aria-label={phrase('dash_first_look')} />
      </EmptyState>
    </div>
  );
}

type CardsProps = {
  readonly desk: Desk;
  readonly cards: readonly Card[];
  readonly naming: boolean;
  readonly now: number;
};

const NEWS_AT_ONCE = 100;
const REST_AT_ONCE = 10;

function News(props: CardsProps) {
  if (props.cards.length === 0) return null;
  return (
    <section class="section">
      <h2 class="visually-hidden">{phrase('dash_news')}</h2>
      <CardList {...props} label={phrase('dash_news_label')} atOnce={NEWS_AT_ONCE} />
    </section>
  );
}

type SectionProps = CardsProps & { readonly title: string; readonly lede?: string | undefined };

function Section({ title, lede, ...props }: SectionProps) {
  if (props.cards.length === 0) return null;
  return (
    <section class="section">
      <div>
        <h2>{title}</h2>
        {lede === undefined ? null : <p class="small soft">{lede}</p>}
      </div>
      <CardList {...props} label={title} atOnce={REST_AT_ONCE} />
    </section>
  );
}

/** What was unseen when the face was opened stays new until it is left; the background is told it has been seen. */
function useFresh({ news }: Today): ReadonlySet<string> {
  const fresh = useRef(new Set<string>());
  const unseen = news.filter(({ record }) => record.seenAt === undefined).flatMap(keysOn);
  for (const key of unseen) fresh.current.add(key);
  useEffect(() => {
    if (unseen.length > 0) ask('seen', { keys: unseen }).catch(() => undefined);
  }, [unseen.join('\n')]);
  return fresh.current;
}

function useSteady(cards: readonly Card[]): readonly Card[] {
  const before = useRef<readonly string[]>([]);
  const still = steady(before.current, cards, ({ record }) => record.key);
  before.current = still.map(({ record }) => record.key);
  return still;
}

/**
 * The card somebody was sent to, opened and focused once. Where it is not among today's, it is looked up among all
 * openings of its watch.
 */
function useWanted(today: Today, wanted: string | undefined): readonly Card[] {
  const isWanted = ({ record }: Card) => record.key === wanted;
  const here = today.news.some(isWanted) || today.saved.some(isWanted);
  const watch = here ? undefined : today.watches.find(({ id }) => id === wanted?.split(' ', 1)[0]);
  const records = useAsked('openings', watch && { watchId: watch.id }).value;
  const record = records?.find(({ key }) => key === wanted);
  const focused = useRef<string | undefined>(undefined);
  const there = here || record !== undefined;
  useEffect(() => {
    if (!there || focused.current === wanted) return;
    focused.current = wanted;
    const card = document.querySelector<HTMLElement>(`article[data-key="${CSS.escape(wanted ?? '')}"]`);
    card?.scrollIntoView({ block: 'nearest' });
    focusTitle(card ?? undefined);
  }, [there, wanted]);
  return record === undefined || watch === undefined ? [] : [{ record, employer: watch.employer }];
}
