import type { Card, Today } from '../src/model/views.ts';
import type { CardActions } from '../src/ui/posting-card.tsx';
import { undoLast } from '../src/ui/toast.tsx';
import { cardActions } from './actions.ts';
import { cardKeys, focusCard } from './focus.ts';
import { back, currentKey, face, go, helping, settings, today } from './state.ts';

const ACTS: Readonly<Record<string, keyof CardActions>> = {
  d: 'draft',
  o: 'openPosting',
  s: 'save',
  x: 'dismiss',
};

/** The single keys of a list. They are silent in fields and dialogs, and when switched off in the settings. */
export function followKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('dialog') !== null) return;
    if (event.key === 'Escape' && face.value.at !== 'today') return stepBack(event);
    if (isTyping(event.target)) return;
    if (settings.value.singleKeys && press(event.key)) event.preventDefault();
  });
}

/** Esc in the first face is the browser's: it closes the popup. */
function stepBack(event: KeyboardEvent): void {
  event.preventDefault();
  back();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

function press(key: string): boolean {
  if (key === 'j' || key === 'k') return step(key === 'j' ? 1 : -1);
  if (key === '/') return done(() => go({ at: 'search', words: '' }));
  if (key === '?') return done(() => (helping.value = true));
  if (key === 'u') return done(undoLast);
  const act = ACTS[key];
  const card = currentCard();
  if (act === undefined || card === undefined) return false;
  return done(() => cardActions[act](card));
}

function done(work: () => unknown): true {
  work();
  return true;
}

function step(by: 1 | -1): boolean {
  const keys = cardKeys();
  const at = keys.indexOf(currentKey.value ?? '');
  const next = keys[at < 0 ? 0 : Math.min(keys.length - 1, Math.max(0, at + by))];
  if (next === undefined) return false;
  focusCard(next);
  return true;
}

/** The card the keys speak of: the one with the focus, else where j and k have gone. */
function currentCard(): Card | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'];
  const key = focused ?? currentKey.value ?? today.value?.news[0]?.record.key;
  return cardsOf(today.value).find(({ record }) => record.key === key);
}

function cardsOf(view: Today | undefined): readonly Card[] {
  return view === undefined ? [] : [...view.news, ...view.saved, ...view.standing];
}
