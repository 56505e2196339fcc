import { currentKey } from './state.ts';

/** The cards as they stand on the page, in reading order. */
export function cardKeys(): readonly string[] {
  const cards = document.querySelectorAll<HTMLElement>('[data-key]');
  return [...cards].map(({ dataset }) => dataset['key'] ?? '');
}

/** The title of a card on the page: where the focus goes. */
export function titleOfCard(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] .card-title`);
}

/** Moves the focus to a card's title: at once where it stands, as the next key may follow at once; else once it is drawn. */
export function focusCard(key: string): void {
  currentKey.value = key;
  titleOfCard(key)?.focus();
  requestAnimationFrame(() => {
    if (currentKey.value !== key) return;
    const title = titleOfCard(key);
    title?.focus();
    title?.closest('article')?.scrollIntoView({ block: 'nearest' });
  });
}

/** Moves the focus to the page's title: where no card is left. */
export function focusTitle(): void {
  requestAnimationFrame(() => document.querySelector('h1')?.focus());
}
