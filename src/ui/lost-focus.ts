/** Long enough for a list to move the focus to the next of its rows by itself. */
const GRACE_MS = 150;
const CAN_HAVE_IT = 'a, button, input, select, textarea, summary, h1';

/**
 * Looks after the focus when what has it goes away: a row that was removed, a button that was switched off for a moment.
 * It stays as near as it can. Without this it falls to the body, where keys do nothing and a screen reader starts anew.
 */
export function followLostFocus(): void {
  let last: readonly EventTarget[] = [];
  document.addEventListener('focusin', (event) => {
    last = event.composedPath();
  });
  // Whoever leaves it on purpose, with a click beside it, wants nothing focused.
  document.addEventListener('focusout', ({ target }) =>
    queueMicrotask(() => {
      if (isThere(target) && isNowhere()) last = [];
    }),
  );
  const seen = new MutationObserver(() => {
    if (last.length > 0 && isNowhere()) setTimeout(() => isNowhere() && focusNear(last), GRACE_MS);
  });
  seen.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function isThere(target: EventTarget | null | undefined): target is HTMLElement {
  return target instanceof HTMLElement && target.isConnected;
}

/** What had the focus, once it can have it again; where it is gone, the first that can in what stood around it. */
function focusNear([had, ...around]: readonly EventTarget[]): void {
  if (isThere(had)) had.focus();
  else
    around
      .filter(isThere)
      .some((place) => [...place.querySelectorAll<HTMLElement>(CAN_HAVE_IT)].some(takesIt));
}

function takesIt(near: HTMLElement): boolean {
  near.focus();
  return !isNowhere();
}
