import { useEffect } from 'preact/hooks';
import type { PostingRecord } from '../src/model/record.ts';
import type { Card } from '../src/model/views.ts';
import type { Watch } from '../src/model/watch.ts';
import { ask } from '../src/platform/ask.ts';
import { words } from '../src/platform/language.ts';
import { Button } from '../src/ui/controls.tsx';
import { Quote, Reasons } from '../src/ui/evidence.tsx';
import { Icon } from '../src/ui/icons.tsx';
import { KindChip } from '../src/ui/kind-chip.tsx';
import { phrase } from '../src/ui/phrase.ts';
import { ageOf, factsOf } from '../src/ui/spoken.ts';
import { deedsOf } from './card-deeds.ts';
import { useAsked } from './kept.ts';
import { AskedAndBrought } from './opening/asked.tsx';
import { PlainFacts } from './opening/facts.tsx';
import { LifeLine } from './opening/life.tsx';
import { dayWords } from './opening/words.ts';
import { PAGE_TITLE, Page, Waiting } from './page.tsx';
import { hashOf } from './route.ts';

/** One opening: its life, what it asks and what the person brings, its text for as long as it is kept. */
export function OpeningFace({ recordKey }: { readonly recordKey: string }) {
  const [watchId = ''] = recordKey.split(' ', 1);
  const { value: opening, failed } = useAsked('opening', { key: recordKey });
  const watch = useAsked('watches', {}).value?.find(({ id }) => id === watchId);
  const record = opening?.record;
  if (opening === undefined)
    return (
      <Page title={phrase('dash_opening')}>
        <Waiting failed={failed} />
      </Page>
    );
  if (record === undefined)
    return (
      <Page title={phrase('dash_no_such_opening')} before={<Crumbs />}>
        <p>{phrase('dash_no_such_opening_more')}</p>
      </Page>
    );
  return <Opening record={record} watch={watch} />;
}

type Props = { readonly record: PostingRecord; readonly watch: Watch | undefined };

function Opening({ record, watch }: Props) {
  const { posting, match } = record;
  const card: Card = { record, employer: watch?.employer ?? '' };
  useRead(card);
  return (
    <Page
      title={posting.title}
      language={posting.language}
      before={<Head record={record} watch={watch} />}
      after={<Under card={card} />}
    >
      <div class="cols">
        <div class="stack-l">
          <LifeLine record={record} />
          <AskedAndBrought match={match} />
          <KeptText record={record} />
        </div>
        <aside class="stack-l" aria-label={phrase('dash_plain_facts')}>
          <Why record={record} />
          <PlainFacts record={record} watch={watch} />
        </aside>
      </div>
    </Page>
  );
}

/** News that was read here needs no ping. What sees to it is loaded afterwards, as it is for the cards. */
function useRead(card: Card): void {
  const { key, news } = card.record;
  useEffect(() => {
    const waiting = import('../src/ui/untold.ts').then(({ onceRead }) => onceRead(card, PAGE_TITLE, ask));
    return () => void waiting.then((stop) => stop());
  }, [key, news?.at]);
}

function Crumbs({ record, watch }: Partial<Props>) {
  const number = record?.posting.requisitionId;
  return (
    <p class="crumbs">
      <a href={hashOf(watch === undefined ? { at: 'watches' } : { at: 'watch', id: watch.id })}>
        <bdi>{watch?.employer ?? phrase('dash_watches')}</bdi>
      </a>
      {number === undefined ? null : <span> / {phrase('dash_opening_at', { number })}</span>}
    </p>
  );
}

function Head({ record, watch }: Props) {
  return (
    <>
      <Crumbs record={record} watch={watch} />
      <div class="row kind-row">
        <KindChip record={record} />
        {record.state === 'open' ? (
          <span class="pill pill-ok">
            <Icon name="check" />
            {phrase('dash_opening_open')}
          </span>
        ) : null}
      </div>
    </>
  );
}

/** What it is in a line, and what can be done: no note is offered about an opening that is gone. */
function Under({ card }: { readonly card: Card }) {
  const { record } = card;
  const { posting, state, goneAt, lastSeen, savedAt } = record;
  const deeds = deedsOf({ onLeave: () => undefined, onReturn: () => undefined });
  const facts = [...factsOf(posting), ageOf(record, Date.now()).words];
  return (
    <>
      <p class="lede dots">
        {facts.map((fact) => (
          <span key={fact}>
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      {state === 'gone' ? (
        <p class="lede">{phrase('dash_opening_gone', { date: dayWords(goneAt ?? lastSeen) })}</p>
      ) : null}
      <div class="actions head-actions">
        {state === 'gone' ? null : (
          <Button kind="primary" large icon="pen" onClick={() => deeds.draft(card)}>
            {phrase('ui_draft')}
          </Button>
        )}
        <Button large icon="open" flip onClick={() => deeds.openPosting(card)}>
          {phrase('ui_open')}
        </Button>
        <Button
          large
          kind="quiet"
          icon="save"
          pressed={savedAt !== undefined}
          onClick={() => deeds.save(card)}
        >
          {phrase('dash_save_it')}
        </Button>
        <Dismissal card={card} dismiss={() => deeds.dismiss(card)} />
      </div>
    </>
  );
}

function Dismissal({ card, dismiss }: { readonly card: Card; readonly dismiss: () => void }) {
  if (card.record.dismissedAt !== undefined || card.record.state === 'gone') return null;
  return (
    <Button large kind="quiet" icon="x" onClick={dismiss}>
      {phrase('dash_dismiss_it')}
    </Button>
  );
}

function Why({ record }: { readonly record: PostingRecord }) {
  const { match, posting } = record;
  if (match.hidden === undefined && match.reasons.length === 0) return null;
  return (
    <section class="panel">
      <h2>{phrase(match.hidden ? 'dash_why_left' : 'dash_why_you_see')}</h2>
      {match.hidden ? <p>{words(match.hidden.say)}</p> : null}
      <Reasons reasons={match.reasons} />
      <Quote posting={posting} match={match} />
    </section>
  );
}

function KeptText({ record: { posting, state } }: { readonly record: PostingRecord }) {
  const { description, language } = posting;
  return (
    <section class="section">
      <h2>{phrase(state === 'gone' ? 'dash_kept_text_gone' : 'dash_kept_text')}</h2>
      {description === undefined ? (
        <p class="soft">{phrase('dash_kept_text_none')}</p>
      ) : (
        <div class="panel posting-text" dir="auto" lang={language}>
          {description}
        </div>
      )}
    </section>
  );
}
