import type { PostingRecord } from '../src/model/record.ts';
import { unlessRunning } from '../src/platform/locks.ts';
import { changeRecords, recordsOf } from '../src/store/postings.ts';
import { matchedBy, profile, putMatchedBy, putToMatch, toMatch } from '../src/store/settings.ts';
import { allWatches, watchAt } from '../src/store/watches.ts';
import { rematched } from '../src/track/rematch.ts';
import { betweenExchanges } from './between-exchanges.ts';
import { currentMatcher } from './skills.ts';

/** The name of this very code: a build gives it another where anything in it differs. */
const CODE = import.meta.url;

/**
 * Matches what is known with a profile that changed, or by a background that was updated, watch by watch; what is left
 * undone is done by the next round.
 */
export async function matchAgain(): Promise<void> {
  await unlessRunning('match', async () => {
    await askAfterUpdate();
    for (let [done, wanted] = ['', await whatIsWanted()]; wanted !== done; wanted = await whatIsWanted()) {
      done = wanted;
      for (const id of await toMatch()) await matchWatch(id);
    }
  });
}

/** An update may judge openings otherwise than what is kept of them. */
async function askAfterUpdate(): Promise<void> {
  if ((await matchedBy()) === CODE) return;
  await betweenExchanges(async () => {
    await putMatchedBy(
      CODE,
      (await allWatches()).map(({ id }) => id),
    );
  });
}

/** It may change while matching is under way. */
async function whatIsWanted(): Promise<string> {
  return JSON.stringify([await profile(), await toMatch()]);
}

/** A look under way may still keep a match of before: its watch is matched at once, and again when nobody is at it. */
async function matchWatch(watchId: string): Promise<void> {
  const wasFree = await unlessRunning(`watch ${watchId}`, async () => {
    await matchForGood(watchId);
    return true;
  });
  if (!wasFree) await matchRecords(watchId);
}

async function matchForGood(watchId: string): Promise<void> {
  const before = JSON.stringify(await profile());
  await matchRecords(watchId);
  await betweenExchanges(async () => {
    // Changed again meanwhile: this watch is not done.
    if (JSON.stringify(await profile()) !== before) return;
    await putToMatch((await toMatch()).filter((id) => id !== watchId));
  });
}

async function matchRecords(watchId: string): Promise<void> {
  const watch = await watchAt(watchId);
  if (watch === undefined) return;
  const match = await currentMatcher(watch.employer);
  const now = Date.now();
  const again = (record: PostingRecord) => rematched(record, match, now);
  const keys = (await recordsOf(watchId)).filter((record) => again(record) !== record).map(({ key }) => key);
  if (keys.length > 0) await changeRecords(keys, again);
}
