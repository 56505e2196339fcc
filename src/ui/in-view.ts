/** So long something must be in view to count as seen (ms). */
const LONG_ENOUGH = 1000;
/** Who did something on the page so shortly before it came into view was still there (ms). */
const STILL_THERE = 5000;
/** Between two looks at what is in view (ms). */
const EVERY = 250;

/** Whether somebody saw what is in view since then: a page may lie open on a desk that was left. All in ms. */
export function isSeen(since: number, lastDeed: number, now: number): boolean {
  return now - since >= LONG_ENOUGH && lastDeed >= since - STILL_THERE;
}

type Waiting = { readonly seen: () => void; inView: boolean; since?: number | undefined };

const waiting = new Map<Element, Waiting>();
/** When somebody last did something here, on the clock of the page; that it was opened is the first of it. */
let lastDeed = 0;
let observer: IntersectionObserver | undefined;

/** Tells once when somebody has seen all of this. Answers how to stop waiting for it. */
export function onceSeen(place: Element, seen: () => void): () => void {
  observer ??= begin();
  waiting.set(place, { seen, inView: false });
  observer.observe(place);
  return () => forget(place);
}

function begin(): IntersectionObserver {
  for (const deed of ['pointermove', 'pointerdown', 'wheel', 'touchmove', 'keydown'])
    document.addEventListener(deed, noteDeed, { capture: true, passive: true });
  document.addEventListener('visibilitychange', noteDeed);
  setInterval(lookAtAll, EVERY);
  return new IntersectionObserver(noteView, { threshold: 1 });
}

/** A pointer that lies still moves when the page moves under it: that is nobody's deed. */
function noteDeed(event: Event): void {
  const lay = event instanceof PointerEvent && event.type === 'pointermove';
  if (lay && event.movementX === 0 && event.movementY === 0) return;
  if (!document.hidden) lastDeed = performance.now();
}

function noteView(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    const one = waiting.get(target);
    if (one) one.inView = isIntersecting;
  }
}

function lookAtAll(): void {
  const now = performance.now();
  for (const [place, one] of waiting) {
    one.since = one.inView && !document.hidden ? (one.since ?? now) : undefined;
    if (one.since === undefined || !isSeen(one.since, lastDeed, now)) continue;
    forget(place);
    one.seen();
  }
}

function forget(place: Element): void {
  waiting.delete(place);
  observer?.unobserve(place);
}
