/** Long enough for a list to move the focus to the next of its rows by itself. */
const GRACE_MS = 150;

/**
 * Looks after the focus when what has it goes away: a row that was removed, a button that was switched off for a moment.
 * Without this it falls to the body, where keys do nothing and a screen reader starts anew.
 */
export function followLostFocus(): void {
  let last: HTMLElement | undefined;
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof HTMLElement ? target : undefined;
  });
  // Whoever leaves it on purpose, with a click beside it, wants nothing focused.
  document.addEventListener('focusout', ({ target }) =>
    queueMicrotask(() => {
      if (target === last && last?.isConnected && isNowhere()) last = undefined;
    }),
  );
  const catchIt = () => {
    if (last !== undefined && isNowhere()) placeFor(last)?.focus({ preventScroll: true });
  };
  const seen = new MutationObserver(() => {
    if (last !== undefined && isNowhere()) setTimeout(catchIt, GRACE_MS);
  });
  seen.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function placeFor(last: HTMLElement): HTMLElement | null {
  if (!last.isConnected) return document.querySelector('dialog[open] button, h1');
  return last.matches(':disabled') ? null : last;
}
