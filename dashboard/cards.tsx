import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import type { Card } from '../src/model/views.ts';
import { type CardActions, PostingCard } from '../src/ui/posting-card.tsx';
import { deedsOf } from './card-deeds.ts';
import { useAsked } from './kept.ts';
import { isWriting, type KeyWish, wishOfKey } from './keys.ts';
import { MoreButton } from './left-out.tsx';
import { keysOf } from './use-keys.ts';

/** The cards of one face: which is open, where the keys are, what each can do. */
export type Desk = {
  readonly openKey: string | undefined;
  readonly currentKey: string | undefined;
  readonly actions: CardActions;
  readonly toggle: (card: Card) => void;
  readonly enter: (key: string) => void;
};

type DeskProps = {
  readonly cards: readonly Card[];
  /** The card that is open at first. */
  readonly first: string | undefined;
  readonly children: (desk: Desk) => ComponentChildren;
};

/** Gives the lists below it keys and one open card among them. */
export function CardDesk({ cards, first, children }: DeskProps) {
  const box = useRef<HTMLDivElement>(null);
  const [openKey, open] = useState<string | undefined>(first);
  const [currentKey, enter] = useState<string | undefined>(undefined);
  const actions = useRefocus(box);
  const toggled = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    // The title was drawn anew in the other shape.
    if (toggled.current !== undefined) focusTitle(cardIn(box.current, toggled.current));
  }, [openKey]);
  const on = (useAsked('settings', {}).value ?? DEFAULT_SETTINGS).singleKeys;
  const desk: Desk = {
    openKey: openKey ?? first,
    currentKey,
    actions,
    enter,
    toggle: ({ record }) => {
      toggled.current = record.key;
      open((openKey ?? first) === record.key ? '' : record.key);
    },
  };
  const pressed = (event: KeyboardEvent) => {
    const wish = on
      ? wishOfKey({ ...keysOf(event), writing: isWriting(event.target) }, undefined)
      : undefined;
    const key = cardAt(event.target)?.dataset.key;
    const card = cards.find(({ record }) => record.key === key);
    if (wish === undefined || card === undefined || !obey(wish, card, desk, box.current)) return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the cards in it, which have the focus
    <div ref={box} class="stack-l" onKeyDown={pressed}>
      {children(desk)}
    </div>
  );
}

/** Does what a key asks of a card; answers whether it was a key of cards. */
function obey(wish: KeyWish, card: Card, desk: Desk, box: HTMLElement | null): boolean {
  if (wish === 'next' || wish === 'previous') step(box, card.record.key, wish === 'next' ? 1 : -1);
  else if (wish === 'draft') desk.actions.draft(card);
  else if (wish === 'open') desk.actions.openPosting(card);
  else if (wish === 'save') desk.actions.save(card);
  else if (wish === 'dismiss') desk.actions.dismiss(card);
  else return false;
  return true;
}

function step(box: HTMLElement | null, key: string, by: number): void {
  const all = cardsIn(box);
  const at = all.findIndex((card) => card.dataset.key === key);
  focusTitle(all[at + by]);
}

/** After a card has left, the focus goes to the next; after it came back, to itself. */
function useRefocus(box: { readonly current: HTMLElement | null }): CardActions {
  const wanted = useRef<{ readonly key: string | undefined; readonly gone?: string } | undefined>(undefined);
  useEffect(() => {
    const { key, gone } = wanted.current ?? {};
    if (wanted.current === undefined || cardIn(box.current, gone) !== undefined) return;
    const card = cardIn(box.current, key);
    if (card === undefined && gone === undefined) return;
    wanted.current = undefined;
    if (card === undefined) document.querySelector<HTMLElement>('main h1')?.focus();
    else focusTitle(card);
  });
  return deedsOf({
    onLeave: (gone) => {
      const all = cardsIn(box.current);
      const at = all.findIndex((card) => card.dataset.key === gone);
      wanted.current = { key: (all[at + 1] ?? all[at - 1])?.dataset.key, gone };
    },
    onReturn: (key) => {
      wanted.current = { key };
    },
  });
}

function cardsIn(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('article[data-key]') ?? [])];
}

function cardIn(box: HTMLElement | null, key: string | undefined): HTMLElement | undefined {
  return key === undefined ? undefined : cardsIn(box).find((card) => card.dataset.key === key);
}

function cardAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('article[data-key]') : null;
}

export function focusTitle(card: HTMLElement | undefined): void {
  card?.querySelector<HTMLElement>('.card-title')?.focus();
}

type ListProps = {
  readonly desk: Desk;
  readonly cards: readonly Card[];
  readonly label: string;
  readonly naming: boolean;
  readonly now: number;
  /** How many are shown before "Show more". */
  readonly atOnce?: number | undefined;
};

/** Cards in a list, best first, in portions. */
export function CardList({ desk, cards, label, naming, now, atOnce = 30 }: ListProps) {
  const [more, showMore] = useState(0);
  const most = atOnce + more;
  return (
    <>
      <ul class="stack cards" aria-label={label}>
        {cards.slice(0, most).map((card) => (
          <li key={card.record.key} onFocusIn={() => desk.enter(card.record.key)}>
            <PostingCard
              card={card}
              open={desk.openKey === card.record.key}
              current={desk.currentKey === card.record.key}
              naming={naming}
              now={now}
              actions={desk.actions}
              onToggle={desk.toggle}
            />
          </li>
        ))}
      </ul>
      <MoreButton left={cards.length - most} onMore={() => showMore(more + atOnce)} />
    </>
  );
}
