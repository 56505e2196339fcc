import { useEffect, useId, useState } from 'preact/hooks';
import type { Match } from '../model/match.ts';
import type { Card } from '../model/views.ts';
import { ask } from '../platform/ask.ts';
import { Button, IconButton, LinkButton } from './controls.tsx';
import { Quote, Reasons, WhyInShort } from './evidence.tsx';
import { isOldRole, KindChip, kindOf } from './kind-chip.tsx';
import { OtherOpenings } from './other-openings.tsx';
import { phrase } from './phrase.ts';
import { ageOf, factsOf, livesBefore } from './spoken.ts';
import { Teach } from './teach.tsx';

/** What can be done with an opening. */
export type CardActions = {
  readonly draft: (card: Card) => void;
  readonly openPosting: (card: Card) => void;
  /** Leads to all that is known of it. */
  readonly story: (card: Card) => void;
  readonly save: (card: Card) => void;
  readonly dismiss: (card: Card) => void;
};

type CardProps = {
  readonly card: Card;
  readonly open: boolean;
  /** Moved by j and k. */
  readonly current?: boolean | undefined;
  /** Names the employer too: where cards of several stand together. */
  readonly naming?: boolean | undefined;
  readonly now: number;
  readonly actions: CardActions;
  readonly onToggle: (card: Card) => void;
};

/** One opening: what it is, why it fits, what can be done. Closed it is three lines. */
export function PostingCard(props: CardProps) {
  const { card, open, current } = props;
  const id = useId();
  const old = isOldRole(card.record.match);
  const classes = ['card', open ? old && 'is-old' : 'card-s', current && 'is-current']
    .filter(Boolean)
    .join(' ');
  useUntold(props, id);
  return (
    <article class={classes} aria-labelledby={id} data-key={card.record.key}>
      {open ? <OpenCard {...props} id={id} /> : <ClosedCard {...props} id={id} />}
    </article>
  );
}

/** Waits until somebody has seen the title, which is drawn anew in the other shape; what does that is loaded afterwards. */
function useUntold({ card, open }: CardProps, titleId: string): void {
  useEffect(() => {
    const waiting = import('./untold.ts').then(({ onceRead }) => onceRead(card, titleId, ask));
    return () => void waiting.then((stop) => stop());
  }, [open, card.record.news?.at, card.others?.length]);
}

type Inner = CardProps & { readonly id: string };

function OpenCard(props: Inner) {
  const { card, id } = props;
  const { record } = card;
  const gone = record.state === 'gone';
  return (
    <>
      <div class="card-top">
        <KindChip record={record} />
        <Age {...props} />
      </div>
      <Title {...props} />
      <Facts {...props} />
      <div id={`${id}-more`} class="stack-s">
        <Quote posting={record.posting} match={record.match} />
        <h3 class="visually-hidden">{phrase('ui_why_it_fits')}</h3>
        <SomeReasons match={record.match} />
        <LeftFor match={record.match} />
        <OtherOpenings card={card} />
        <div class="links">
          <LinkButton onClick={() => props.actions.story(card)}>{phrase('ui_story')}</LinkButton>
          {gone ? null : <Teach record={record} />}
        </div>
      </div>
      <div class="actions">
        {gone ? null : (
          <Button
            kind="primary"
            icon="pen"
            onClick={() => props.actions.draft(card)}
            title={phrase('ui_draft_key')}
          >
            {phrase('ui_draft')}
          </Button>
        )}
        <Button
          icon="open"
          flip
          onClick={() => props.actions.openPosting(card)}
          title={phrase('ui_open_key')}
        >
          {phrase('ui_open')}
        </Button>
        <span class="push" />
        <KeepOrNot {...props} />
      </div>
    </>
  );
}

function ClosedCard(props: Inner) {
  const { card, actions } = props;
  const title = card.record.posting.title;
  return (
    <>
      <div class="line">
        <Title {...props} />
        <Age {...props} />
      </div>
      <Facts {...props} kind />
      <div class="line">
        <WhyInShort match={card.record.match} />
        <div class="actions">
          <IconButton
            icon="pen"
            label={phrase('ui_draft_about', { title })}
            title={phrase('ui_draft_key')}
            onClick={() => actions.draft(card)}
          />
          <IconButton
            icon="open"
            flip
            label={phrase('ui_open_about', { title })}
            title={phrase('ui_open_key')}
            onClick={() => actions.openPosting(card)}
          />
          <KeepOrNot {...props} />
        </div>
      </div>
    </>
  );
}

function Title({ card, open, id, onToggle }: Inner) {
  const { title, language } = card.record.posting;
  return (
    <h2 id={id}>
      <button
        type="button"
        class="card-title"
        dir="auto"
        lang={language}
        aria-expanded={open}
        aria-controls={open ? `${id}-more` : undefined}
        onClick={() => onToggle(card)}
      >
        {title}
      </button>
    </h2>
  );
}

function Age({ card, now, open }: Inner) {
  const age = ageOf(card.record, now);
  return (
    <time class="age" dateTime={age.iso}>
      {open ? age.words : age.short}
    </time>
  );
}

function Facts({ card, naming, kind }: Inner & { readonly kind?: boolean }) {
  const before = livesBefore(card.record);
  const facts = [
    ...(naming ? [card.employer] : []),
    ...factsOf(card.record.posting),
    ...(before === undefined ? [] : [before]),
  ];
  return (
    <p class="meta dots">
      {kind ? <span>{phrase(kindOf(card.record)[0])}</span> : null}
      {card.others ? <span>{phrase('ui_times', { count: card.others.length + 1 })}</span> : null}
      {facts.map((fact) => (
        <span key={fact}>
          <bdi>{fact}</bdi>
        </span>
      ))}
    </p>
  );
}

const AT_MOST = 3;

function SomeReasons({ match }: { readonly match: Match }) {
  const [all, showAll] = useState(false);
  const rest = match.reasons.length - AT_MOST;
  return (
    <>
      <Reasons reasons={all ? match.reasons : match.reasons.slice(0, AT_MOST)} />
      {rest > 0 && !all ? (
        <LinkButton onClick={() => showAll(true)}>{phrase('ui_more_reasons', { count: rest })}</LinkButton>
      ) : null}
    </>
  );
}

/** The reasons for leaving, held against this opening. */
function LeftFor({ match: { left = [] } }: { readonly match: Match }) {
  if (left.length === 0) return null;
  return (
    <>
      <h3 class="label">{phrase('ui_left_for')}</h3>
      <Reasons reasons={left.map(({ reason, speaks, say }) => ({ kind: reason, speaks, say }))} />
    </>
  );
}

function KeepOrNot({ card, actions }: Inner) {
  const title = card.record.posting.title;
  return (
    <>
      <IconButton
        icon="save"
        label={phrase('ui_save_about', { title })}
        title={phrase('ui_save_key')}
        pressed={card.record.savedAt !== undefined}
        onClick={() => actions.save(card)}
      />
      <IconButton
        icon="x"
        label={phrase('ui_dismiss_about', { title })}
        title={phrase('ui_dismiss_key')}
        onClick={() => actions.dismiss(card)}
      />
    </>
  );
}
