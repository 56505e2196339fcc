import { signal } from '@preact/signals';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import { type Card, keysOn, type Today } from '../src/model/views.ts';
import { ask } from '../src/platform/ask.ts';
import { coalesced } from '../src/platform/coalesced.ts';
import { followStore } from '../src/platform/follow.ts';
import { keepPlace, keptPlace } from '../src/platform/place.ts';
import { type Face, type Place, placeFrom } from './faces.ts';

export const face = signal<Face>({ at: 'today' });
export const today = signal<Today | undefined>(undefined);
export const openKey = signal<string | undefined>(undefined);
/** Where j and k have gone. */
export const currentKey = signal<string | undefined>(undefined);
/** News not yet seen when the popup was opened: they stay new until it is closed. */
export const fresh = signal<ReadonlySet<string>>(new Set());
export const online = signal(navigator.onLine);
export const settings = signal(DEFAULT_SETTINGS);
/** Whether the list of keys is shown. */
export const helping = signal(false);
/** The background did not answer at all. */
export const broken = signal(false);

/** The faces behind this one, and how far each was scrolled. */
const trail: { readonly face: Face; readonly scroll: number }[] = [];
let move: 'none' | 'on' | 'back' = 'none';
let scrollWanted = 0;

/** Shows another face; `back` leads to the one before. */
export function go(next: Face): void {
  trail.push({ face: face.value, scroll: scrollWanted });
  move = 'on';
  show(next, 0);
}

/** Shows another face in place of this one: there is no way back to it. */
export function replace(next: Face): void {
  move = 'on';
  show(next, 0);
}

export function back(): void {
  const last = trail.pop();
  move = 'back';
  show(last?.face ?? { at: 'today' }, last?.scroll ?? 0);
}

/** How this face was come to: `none` when it is the first since the popup was opened; then the focus stays. */
export function lastMove(): typeof move {
  return move;
}

function show(next: Face, scroll: number): void {
  face.value = next;
  scrollWanted = scroll;
  keep();
}

/** Notes what was typed into this face: it opens with it again. */
export function typedIn(same: Face): void {
  face.value = same;
  keep();
}

/** Opens one card and closes the one that was open; `undefined` closes it only. */
export function openCard(key: string | undefined): void {
  openKey.value = key ?? '';
  keep();
}

/** Keeps where we are, so that the popup opens here again. */
export function keep(): void {
  const open = openKey.value === undefined ? {} : { openKey: openKey.value };
  void keepPlace({ face: face.value, scroll: scrollWanted, kept: Date.now(), ...open });
}

const PAUSE_MS = 150;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Notes how far this face is scrolled; kept at the next pause. */
export function scrolled(to: number): void {
  scrollWanted = to;
  clearTimeout(pause);
  pause = setTimeout(keep, PAUSE_MS);
}

/** How far this face was scrolled when the popup was last closed. */
export function takeScroll(): number {
  return scrollWanted;
}

/** Loads what is there, goes where the popup was, and follows the store from then on. */
export async function begin(): Promise<void> {
  window.addEventListener('online', () => (online.value = true));
  window.addEventListener('offline', () => (online.value = false));
  followStore(() => void load());
  const [place] = await Promise.all([keptPlace().then(placeFrom), load()]);
  const unseen = (today.value?.news ?? []).filter(({ record }) => fresh.value.has(record.key));
  if (place !== undefined && isStillThere(place, unseen)) {
    scrollWanted = place.scroll ?? 0;
    openKey.value = place.openKey;
    face.value = place.face;
    keep();
  }
  settings.value = await ask('settings', {}).catch(() => DEFAULT_SETTINGS);
}

/** News that came since goes before the place; a first look that was seen is not shown twice. */
function isStillThere({ face: last, kept = 0 }: Place, unseen: readonly Card[]): boolean {
  if (unseen.some(({ record }) => (record.news?.at ?? 0) > kept)) return false;
  const watch = today.value?.watches.find((one) => last.at === 'landing' && one.id === last.watchId);
  return last.at !== 'landing' || (watch !== undefined && (watch.baselineAt ?? kept) >= kept);
}

/** Reads today anew. An answer never comes in the place of a later one. */
export const load = coalesced(readToday);

/** More than anybody reads in a popup; the full page has the rest. */
const MOST_CARDS = 50;

/** Cards keep the order they had: nothing moves under the pointer. */
async function readToday(): Promise<void> {
  try {
    const newest = await ask('today', { most: MOST_CARDS });
    today.value = { ...newest, news: inOldOrder(newest.news, today.value?.news ?? []) };
    noteFresh(newest.news);
    broken.value = false;
  } catch {
    broken.value = true;
  }
}

/** What was not seen before is new for as long as the popup is open, and from now on seen. */
function noteFresh(news: readonly Card[]): void {
  const unseen = news.filter(({ record }) => record.seenAt === undefined && !fresh.value.has(record.key));
  if (unseen.length === 0) return;
  const keys = unseen.flatMap(keysOn);
  fresh.value = new Set([...fresh.value, ...keys]);
  ask('seen', { keys }).catch(() => undefined);
}

function inOldOrder(cards: readonly Card[], before: readonly Card[]): readonly Card[] {
  const places = new Map(before.map(({ record }, at) => [record.key, at]));
  const placeOf = (card: Card) => places.get(card.record.key) ?? -1;
  return [...cards].sort((a, b) => placeOf(a) - placeOf(b));
}
