import { isOffline } from '../src/fetch/fetch-politely.ts';
import { lateWords } from '../src/fetch/late-words.ts';
import type { Watch } from '../src/model/watch.ts';
import { readTexts } from '../src/pipeline/read-texts.ts';
import { lookAt, tellNews } from '../src/pipeline.ts';
import { inTurn, unlessRunning } from '../src/platform/locks.ts';
import type { TabPage } from '../src/platform/tab-reader.ts';
import { prune, pruneForRoom } from '../src/store/prune.ts';
import { isDiskFull } from '../src/store/room.ts';
import { allWatches, changeWatch, watchAt } from '../src/store/watches.ts';
import { isDue } from '../src/watch/due.ts';
import { goOffline } from '../src/watch/settle.ts';
import { noteBroken } from './by-itself.ts';
import { asSeenIn, mayOpen } from './in-tab.ts';
import { matchAgain } from './match-again.ts';
import { WORLD } from './world.ts';

/**
 * Looks at what is due, one after the other, then tells the news. Whatever an earlier round left undone when the
 * background was ended is still due, still untold or still unmatched, and so is done here.
 */
export async function round(): Promise<void> {
  await unlessRunning('round', async () => {
    for (const { id } of await allWatches()) {
      await look(id, async (watch) => (await isDueNow(watch)) && (await mayOpen(watch)));
      await readOn(id);
    }
    await matchAgain();
    await tell();
    await ((await isDiskFull()) ? pruneForRoom(Date.now()) : prune(Date.now()));
  });
}

/** A permission that was given back while a look was ending was not heard of by it: that look is made up for. */
async function isDueNow(watch: Watch): Promise<boolean> {
  if (isDue(watch, Date.now())) return true;
  const isShut = watch.health.state === 'no-permission' && isDue({ ...watch, nextDue: 0 }, Date.now());
  return isShut && WORLD.mayContact(watch.hosts);
}

/** Looks at these watches now, due or not, then tells the news. A look begun since the question is the answer too. */
export async function lookNow(watches: readonly Watch[]): Promise<void> {
  const asked = Date.now();
  for (const { id } of watches) {
    // A look that lies ahead was done before the clock was set back.
    await look(id, ({ lastTried = 0 }) => lastTried < asked || lastTried > Date.now());
    await readOn(id);
  }
  await tell();
}

/** Looks at a watch by what the person's own tab shows of it. */
export async function lookInTab(id: string, page: TabPage): Promise<void> {
  await look(id, () => true, { ...WORLD, fetch: asSeenIn(page) });
  await tell();
}

/**
 * Looks if that is wanted once nobody else is at that watch: two looks at once would both find the same news.
 * A look that breaks must not end the round.
 */
async function look(
  id: string,
  isWanted: (watch: Watch) => boolean | Promise<boolean>,
  world = WORLD,
): Promise<void> {
  try {
    await inTurn(`watch ${id}`, async () => {
      const watch = await watchAt(id);
      if (watch === undefined || !(await isWanted(watch))) return;
      await lateWords();
      await (isOffline() ? noteOffline(watch) : lookAt(id, world));
    });
  } catch (error) {
    noteBroken(error);
  }
}

/** Where lists carry no texts, the openings' own pages are read bit by bit, the most promising first. */
async function readOn(watchId: string): Promise<void> {
  const watch = await watchAt(watchId);
  if (watch === undefined || isOffline()) return;
  try {
    await unlessRunning(`watch ${watchId}`, () => readTexts(watch, WORLD));
  } catch (error) {
    noteBroken(error);
  }
}

async function noteOffline(watch: Watch): Promise<void> {
  if (watch.health.state !== 'offline') await changeWatch(watch.id, (it) => goOffline(it, Date.now()));
}

/** Tells what is to be told, where anything is. */
export async function tell(): Promise<void> {
  await inTurn('tell', () => tellNews(WORLD));
}
