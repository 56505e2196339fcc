import type { Posting } from './model/posting.ts';
import type { PostingRecord } from './model/record.ts';
import type { Postings } from './model/site.ts';
import type { KnownPage, Watch } from './model/watch.ts';
import { decideBroken } from './notify/broken.ts';
import { decide } from './notify/decide.ts';
import { mayPing } from './notify/quiet.ts';
import { decideReminder } from './notify/remind.ts';
import { findMove } from './pipeline/find-move.ts';
import { knownElsewhere } from './pipeline/known-elsewhere.ts';
import { metered } from './pipeline/meter.ts';
import type { Ports } from './pipeline/ports.ts';
import { readList } from './pipeline/read-list.ts';
import { textIsElsewhere } from './pipeline/read-texts.ts';
import { ofThisLook } from './pipeline/this-look.ts';
import { takeBackPings } from './pipeline/waiting-pings.ts';
import { siteOf } from './read/recognise.ts';
import { applyComparison } from './track/apply.ts';
import { carriedOver } from './track/carry-over.ts';
import { compare } from './track/compare.ts';
import { doubtIn } from './track/doubt.ts';
import { withOwnPages } from './track/own-page.ts';
import { beginLook } from './watch/due.ts';
import { withMove } from './watch/follow.ts';
import { type Look, settle, settleSame } from './watch/settle.ts';

/**
 * One look at one watched list: watch → fetch → read → track → match. The next look is stamped before anything is
 * fetched; what the list brings is kept in one write. A look that brings no list touches nothing we know.
 */
export async function lookAt(watchId: string, world: Ports): Promise<Watch | undefined> {
  const { now, random } = world;
  const watch = await world.store.changeWatch(watchId, (it) => beginLook(it, now(), random()));
  if (watch === undefined) return undefined;
  const ports = ofThisLook(watch, world);
  const { store } = ports;
  const meter = metered(ports);
  const { outcome, pages, ...wait } = await readList(watch, meter.ports);
  const look = { counts: { new: 0, changed: 0, gone: 0 }, now: now(), random: random(), ...wait };
  if (outcome.kind === 'same') return store.land(watchId, (it) => meter.addTo(settleSame(it, look)), []);
  if (outcome.kind === 'postings') return landList(watch, outcome, { ...look, pages, meter }, ports);
  const move = await findMove(watch, outcome, ports);
  const settled = (it: Watch) => meter.addTo(settle(it, { ...look, outcome }));
  return store.land(watchId, (it) => (move ? withMove(settled(it), move, look.now) : settled(it)), []);
}

type Landing = Omit<Look, 'outcome'> & {
  readonly pages: readonly KnownPage[] | undefined;
  readonly meter: ReturnType<typeof metered>;
};

async function landList(watch: Watch, outcome: Postings, { pages, meter, ...look }: Landing, ports: Ports) {
  const stored = await ports.store.recordsOf(watch.id);
  const records = watch.followed ? carriedOver(stored, outcome.postings) : stored;
  const carried = records.filter((record) => !stored.includes(record));
  const postings = withUnread({ ...outcome, postings: withOwnPages(outcome.postings, records) }, records);
  // A list taken over in which nothing is known again is a new starting point.
  const begins = watch.baselineAt === undefined || (watch.followed && carried.length === 0);
  const known = begins ? null : records;
  const comparison = compare(known, postings, { list: siteOf(watch.board).list });
  const match = await ports.matcher(watch.employer);
  const wantsText = textIsElsewhere(watch);
  const landed = { ...watch, ...look, watchId: watch.id, records, postings, comparison, match, wantsText };
  const changed = [...carried, ...applyComparison(landed)];
  const doubted = { ...outcome, ...doubtIn(comparison, postings) };
  const counts = countsOf(comparison);
  const isSure = doubted.doubt === undefined && nothingMissed(records, changed);
  const settled = (it: Watch) =>
    knownBy(settle(it, { ...look, counts, outcome: doubted }), isSure ? pages : undefined);
  return ports.store.land(watch.id, (it) => meter.addTo(settled(it)), changed);
}

/** Where an opening is missing for the first time, the next list must be read to believe it. */
function nothingMissed(records: readonly PostingRecord[], changed: readonly PostingRecord[]): boolean {
  const now = new Map([...records, ...changed].map((record) => [record.key, record]));
  return [...now.values()].every(({ state, missed }) => state === 'gone' || missed === 0);
}

function knownBy({ pages: _, ...watch }: Watch, pages: readonly KnownPage[] | undefined): Watch {
  return pages === undefined || pages.length === 0 ? watch : { ...watch, pages };
}

/**
 * What the looks of a round have brought, told once: → notify. News first; that a watch broke waits for a round without, and
 * what the user wanted to be reminded of for one without either.
 * The ping is kept until it is known to be shown. While the screen is locked everything waits, and so do news and reminders
 * while the browser shows no notifications.
 */
export async function tellNews(ports: Ports): Promise<void> {
  const { store, now, ping } = ports;
  await takeBackPings(ports);
  const [mayNotify, isLocked] = await Promise.all([ports.mayNotify(), ports.isLocked()]);
  const [news, watches, settings] = await Promise.all([
    store.newsToTell(),
    store.allWatches(),
    store.settings(),
  ]);
  const employers = new Map(watches.map(({ id, employer }) => [id, employer]));
  const employerOf = ({ watchId }: { readonly watchId: string }) => employers.get(watchId) ?? '';
  const unseen = isLocked || !mayNotify;
  const known = unseen ? new Set<string>() : await knownElsewhere(news, store);
  const decision = decide({ news, known, isLocked: unseen, employerOf, settings, now: now() });
  if (decision.settled.length > 0) await store.announce(decision.settled, now(), decision.ping);
  if (decision.ping === undefined)
    await tellRest({ watches, settings, now: now(), isLocked }, mayNotify, store);
  // A ping left over from a round that died keeps to the quiet hours too.
  if (!mayPing(settings, now(), unseen)) return;
  for (const waiting of await store.waitingPings()) {
    await ping(waiting);
    await store.pingShown(waiting.id);
  }
}

type Rest = Parameters<typeof decideBroken>[0];

async function tellRest(given: Rest, mayNotify: boolean, store: Ports['store']): Promise<void> {
  // Where no ping can be shown, the sign in the toolbar still tells of what broke.
  const { notify } = given.settings;
  const broken = decideBroken({ ...given, settings: { ...given.settings, notify: notify && mayNotify } });
  if (broken.settled.length > 0) await store.announceBroken(broken.settled, given.now, broken.ping);
  if (broken.ping !== undefined) return;
  const reminders = await store.remindersDue(given.now);
  const { settled, ping } = decideReminder({ ...given, isLocked: given.isLocked || !mayNotify, reminders });
  if (settled.length > 0) await store.announceReminders(settled, ping);
}

/** Of a list that was read in part nothing is taken for closed: what it did not show stays as it was. */
function withUnread({ postings, partial }: Postings, records: readonly PostingRecord[]): readonly Posting[] {
  if (!partial) return postings;
  const listed = new Set(postings.map(({ id }) => id));
  const unread = records.filter(({ state, posting }) => state === 'open' && !listed.has(posting.id));
  return [...postings, ...unread.map(({ posting }) => posting)];
}

function countsOf(comparison: ReturnType<typeof compare>) {
  if (comparison.suspicious) return { new: 0, changed: 0, gone: 0 };
  const { new: fresh, back, changed, gone } = comparison;
  return { new: fresh.length + back.length, changed: changed.length, gone: gone.length };
}
