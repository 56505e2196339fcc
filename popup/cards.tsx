import type { Card } from '../src/model/views.ts';
import { phrase } from '../src/ui/phrase.ts';
import { PostingCard } from '../src/ui/posting-card.tsx';
import { cardActions } from './actions.ts';
import { focusCard } from './focus.ts';
import { currentKey, openCard, openKey } from './state.ts';

type CardsProps = {
  readonly label: string;
  readonly cards: readonly Card[];
  /** Whether the first is open until another is opened. */
  readonly firstOpen?: boolean;
  readonly naming: boolean;
  readonly most?: number;
};

/** Cards of openings; one is open at a time. */
export function Cards({ label, cards, firstOpen, naming, most }: CardsProps) {
  const first = firstOpen ? cards[0]?.record.key : undefined;
  const open = openKey.value ?? first;
  const now = Date.now();
  return (
    <ul class="matches" aria-label={label}>
      {cards.slice(0, most ?? 60).map((card) => (
        <li key={card.record.key}>
          <PostingCard
            card={card}
            open={open === card.record.key}
            current={(currentKey.value ?? first) === card.record.key}
            naming={naming}
            now={now}
            actions={cardActions}
            onToggle={() => toggle(card.record.key, open)}
          />
        </li>
      ))}
    </ul>
  );
}

/** The title is drawn anew in the other shape, so the focus is led back to it. */
function toggle(key: string, open: string | undefined): void {
  openCard(open === key ? undefined : key);
  focusCard(key);
}

type SectionProps = Omit<CardsProps, 'label'> & { readonly title: string };

/** Cards under a heading; nothing at all when there are none. */
export function CardSection({ title, ...rest }: SectionProps) {
  if (rest.cards.length === 0) return null;
  return (
    <section class="stack-s">
      <h2 class="h-small">{title}</h2>
      <Cards label={title} {...rest} />
      {rest.cards.length > 60 ? <p class="tiny soft">{phrase('popup_more_on_page')}</p> : null}
    </section>
  );
}
