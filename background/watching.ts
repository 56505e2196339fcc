import type { PendingWatch, Watch } from '../src/model/watch.ts';
import { message } from '../src/model/words.ts';
import { inTurn } from '../src/platform/locks.ts';
import type { Trouble } from '../src/platform/messages.ts';
import { mayContact } from '../src/platform/permissions.ts';
import { allPending, discardPending, pendingAt } from '../src/store/pending.ts';
import { settings } from '../src/store/settings.ts';
import { allWatches, changeWatch, startWatch, watchAt } from '../src/store/watches.ts';
import { followed, watchMovedTo } from '../src/watch/follow.ts';
import { isSameList, watchFrom } from '../src/watch/pending.ts';
import { withoutPermission } from '../src/watch/settle.ts';
import { byItself } from './by-itself.ts';
import { learnIfAllowed } from './learning.ts';
import { lookNow } from './rounds.ts';

/**
 * Starts a pending watch whose hosts are allowed. The answer does not wait for the first look: it is due at once,
 * so a background that is ended takes it up again in the next round. Asked twice, it answers the same watch.
 */
export function start(id: string): Promise<Watch | Trouble> {
  // The popup and the browser's own word of the permission both ask, at the same moment; and two may be of one list.
  return inTurn('start', () => startInTurn(id));
}

async function startInTurn(id: string): Promise<Watch | Trouble> {
  const pending = await pendingAt(id);
  if (pending === undefined) return (await watchAt(id)) ?? { trouble: message('watch_not_waiting') };
  if (!(await mayContact(pending.hosts))) return { trouble: message('watch_not_allowed') };
  const watch = (await watchOfSameList(pending)) ?? (await taken(pending)) ?? (await begun(pending));
  byItself(lookNow([watch]));
  return watch;
}

async function begun(pending: PendingWatch): Promise<Watch> {
  const watch = watchFrom(pending, (await settings()).everyMinutes, Date.now());
  await startWatch(pending, watch);
  return watch;
}

/** A list at its new place goes on in the watch that had it: its history is carried over by the next look. */
async function taken(pending: PendingWatch): Promise<Watch | undefined> {
  // A list that was learned, or is to be read in a tab, is known to be another only now.
  const follows = pending.follows ?? watchMovedTo(pending, await allWatches())?.id;
  const watch =
    follows === undefined ? undefined : await changeWatch(follows, (it) => followed(it, pending, Date.now()));
  if (watch) await discardPending(pending.id);
  return watch;
}

/** The user wants a watch to go where its list has gone; sent right before the browser asks for the new hosts. */
export async function follow(watchId: string): Promise<void> {
  const watch = await changeWatch(watchId, (it) =>
    it.moved ? { ...it, moved: { ...it.moved, asked: true } } : it,
  );
  if (watch) await followIfAllowed(watch);
}

async function followIfAllowed({ id, moved }: Watch): Promise<void> {
  if (!moved?.asked || !(await mayContact(moved.hosts))) return;
  const watch = await changeWatch(id, (it) => (it.moved ? followed(it, it.moved, Date.now()) : it));
  if (watch) byItself(lookNow([watch]));
}

async function watchOfSameList(pending: PendingWatch): Promise<Watch | undefined> {
  const same = (await allWatches()).find((watch) => isSameList(watch, pending));
  if (same) await discardPending(pending.id);
  return same;
}

/** The browser said yes, perhaps after the popup that asked was closed: what waited for it begins. */
export async function permissionsAdded(): Promise<void> {
  for (const { id, state } of await allPending()) if (state === 'asked') await start(id);
  for (const { id } of await allPending()) byItself(learnIfAllowed(id));
  for (const watch of await allWatches()) await followIfAllowed(watch);
  const shut = (await allWatches()).filter(({ paused, health }) => !paused && isShut(health));
  const open = await Promise.all(shut.map(({ hosts }) => mayContact(hosts)));
  await lookNow(shut.filter((_, at) => open[at]));
}

/** The browser took a permission back: the watches say so, and all that is known stays. */
export async function permissionsRemoved(): Promise<void> {
  const open = (await allWatches()).filter(({ health }) => !isShut(health));
  if (await mayContact(open.flatMap(({ hosts }) => hosts))) return;
  for (const { id, hosts } of open)
    if (!(await mayContact(hosts))) await inTurn(`watch ${id}`, () => shutWhileNotAllowed(id));
}

/** After a look that is under way: it may still end well, on what it got before. */
async function shutWhileNotAllowed(id: string): Promise<void> {
  const watch = await watchAt(id);
  if (watch === undefined || isShut(watch.health) || (await mayContact(watch.hosts))) return;
  await changeWatch(id, (it) => withoutPermission(it, Date.now()));
}

function isShut({ state }: Watch['health']): boolean {
  return state === 'no-permission';
}
