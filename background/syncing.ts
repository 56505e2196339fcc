import { EMPTY_PROFILE, type Profile } from '../src/model/profile.ts';
import type { Entries, SyncState, SyncView } from '../src/model/synced.ts';
import type { Watch } from '../src/model/watch.ts';
import { message } from '../src/model/words.ts';
import { coalesced } from '../src/platform/coalesced.ts';
import type { Trouble } from '../src/platform/messages.ts';
import { profile } from '../src/store/settings.ts';
import {
  forgetGone,
  forgetSyncState,
  goneSince,
  landProfile,
  landWatches,
  noteGone,
  profileAsKept,
  putSyncState,
  syncedCopy,
  syncState,
  writeCopy,
} from '../src/store/synced.ts';
import { allWatches, watchAt } from '../src/store/watches.ts';
import { merged, noted, notedAnew, textOf } from '../src/sync/entry.ts';
import { isItem, packed, unpacked } from '../src/sync/pack.ts';
import { partName, profileOf, profileParts } from '../src/sync/profile.ts';
import { planWatches, watchKey, watchParts } from '../src/sync/watches.ts';
import { betweenExchanges } from './between-exchanges.ts';
import { byItself, noteBroken } from './by-itself.ts';
import { matchAgain } from './match-again.ts';

/** Where the synced copy says that it was removed, and when. */
const REMOVED = 'homing_removed';
/** Edits that follow one another are written together: browsers count the writes. */
const PAUSE_MS = 4_000;

const syncInTurn = coalesced(async () => {
  const wasOn = await betweenExchanges(inStep);
  if (wasOn) await new Promise((done) => setTimeout(done, PAUSE_MS));
});

/** Brings this computer and the synced copy in step, where the user wants that. */
export function syncSoon(): void {
  byItself(syncInTurn());
}

export async function syncView(): Promise<SyncView> {
  const { on, at, left, trouble } = await syncState();
  return { on, left, ...(at === undefined ? {} : { at }), ...(trouble === undefined ? {} : { trouble }) };
}

/** Turns it on or off. Off, the copy stays with the browser unless it is to be forgotten: then the others stop too. */
export async function setSync({ on, forget }: { readonly on: boolean; readonly forget?: boolean }) {
  await betweenExchanges(async () => {
    const { trouble: _, passed: __, ...state } = await syncState();
    if (!on && !state.on && !forget) return;
    const copy = await syncedCopy().catch((): Readonly<Record<string, unknown>> => ({}));
    const at = on ? removedIn(copy) : undefined;
    const by = state.by || crypto.randomUUID().slice(0, 8);
    await putSyncState({ ...state, on, by, left: [], ...(at === undefined ? {} : { passed: at }) });
    if (!on && forget) await writeCopy(copy, { [REMOVED]: { at: Date.now() } }, isItem);
  });
  if (on) syncSoon();
}

/** What is taken in whole is the last word on all of it, here and on the other computers. Answers what `work` does. */
export function asLastWord(work: () => Promise<Trouble | undefined>): Promise<Trouble | undefined> {
  return betweenExchanges(async () => {
    const state = await syncState();
    if (state.on) await putSyncState({ ...state, anew: true });
    const failed = await work();
    if (failed && state.on) await putSyncState(state);
    return failed;
  });
}

/** Before this computer is erased: what goes here goes nowhere else. */
export function endSync(): Promise<void> {
  return betweenExchanges(forgetSyncState);
}

/** Said before the watch goes: what is merely missing would be brought back. */
export async function noteWatchGone(watchId: string): Promise<void> {
  const watch = await watchAt(watchId);
  if (watch && (await syncState()).on) await noteGone([watchKey(watch)]);
}

/** Said before the profile is kept: which of its parts the user took out. */
export async function noteLessIn(next: Profile): Promise<void> {
  const state = await syncState();
  if (!state.on) return;
  const known = entriesOf(state);
  const after = profileParts(next, known);
  await noteGone([...profileParts(await profile(), known).keys()].filter((key) => !after.has(key)));
}

async function inStep(): Promise<boolean> {
  const state = await syncState();
  if (!state.on) return false;
  try {
    const copy = await syncedCopy();
    const removed = removedIn(copy);
    await (removed === undefined || removed === state.passed ? exchange(state, copy) : stop(state));
  } catch (error) {
    noteBroken(error);
    const now = await syncState();
    if (now.trouble === undefined) await putSyncState({ ...now, trouble: message('sync_failed') });
  }
  return true;
}

/** Somebody removed the copy on another computer: nothing is put back. */
function stop({ passed: _, ...state }: SyncState): Promise<void> {
  return putSyncState({ ...state, on: false, trouble: message('sync_removed_elsewhere') });
}

async function exchange(state: SyncState, copy: Readonly<Record<string, unknown>>): Promise<void> {
  const [watches, kept, person, gone] = await Promise.all([
    allWatches(),
    profileAsKept(),
    profile(),
    goneSince(),
  ]);
  const known = entriesOf(state);
  const here = new Map([...watchParts(watches), ...profileParts(person, known)]);
  const removed = [...gone, ...moved(watches, state)];
  const note = state.anew ? notedAnew : noted;
  const all = merged(note(known, { here, removed, by: state.by, now: Date.now() }), unpacked(copy));
  const plan = planWatches(watches, all, { now: Date.now(), newId: () => crypto.randomUUID() });
  await landWatches(plan.put, plan.remove, watches);
  await landPerson(all, person, kept);
  await remember(state, all, removed);
  const { items, left } = packed(all);
  await writeCopy(copy, items, isItem);
  await finish(
    state,
    left.map(({ key, value }) => nameOf(key, value)),
  );
}

/** The lists that watches were of before they went elsewhere. */
function moved(watches: readonly Watch[], { keys }: SyncState): readonly string[] {
  return watches.flatMap((watch) => {
    const before = keys[watch.id];
    return before === undefined || before === watchKey(watch) ? [] : [before];
  });
}

async function landPerson(all: Entries, person: Profile, kept: unknown): Promise<void> {
  const next = profileOf(all, EMPTY_PROFILE);
  if (textOf(next) === textOf(person)) return;
  await landProfile(
    next,
    kept,
    (await allWatches()).map(({ id }) => id),
  );
  byItself(matchAgain());
}

/** Kept before the copy is written: an edit keeps its moment even where the browser has no room for it. */
async function remember(state: SyncState, all: Entries, gone: readonly string[]): Promise<void> {
  const keys = Object.fromEntries((await allWatches()).map((watch) => [watch.id, watchKey(watch)]));
  const { anew: _, ...rest } = state;
  const next = { ...rest, entries: [...all.values()], keys };
  if (textOf(next) !== textOf(state)) await putSyncState(next);
  if (gone.length > 0) await forgetGone(gone);
}

async function finish(before: SyncState, left: readonly string[]): Promise<void> {
  const { trouble: _, ...state } = await syncState();
  // In step as it was, nothing is said again: the pages need not ask.
  const same = before.trouble === undefined && textOf(before.left) === textOf(left);
  if (same && textOf(before.entries) === textOf(state.entries) && state.at !== undefined) return;
  await putSyncState({ ...state, left, at: Date.now() });
}

function nameOf(key: string, value: unknown): string {
  const employer = (value as { readonly employer?: unknown } | undefined)?.employer;
  return typeof employer === 'string' && key.startsWith('w.') ? employer : partName(key, value);
}

function entriesOf({ entries }: SyncState): Entries {
  return new Map(entries.map((entry) => [entry.key, entry]));
}

function removedIn(copy: Readonly<Record<string, unknown>>): number | undefined {
  const at = (copy[REMOVED] as { readonly at?: unknown } | undefined)?.at;
  return typeof at === 'number' ? at : undefined;
}
