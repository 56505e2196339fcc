import type { PostingRecord } from '../src/model/record.ts';
import { inTurn, unlessRunning } from '../src/platform/locks.ts';
import { changeRecords, recordsOf } from '../src/store/postings.ts';
import { profile, putToMatch, toMatch } from '../src/store/settings.ts';
import { rematched } from '../src/track/rematch.ts';
import { betweenExchanges } from './between-exchanges.ts';
import { currentMatcher } from './skills.ts';

/** Matches what is known with a profile that changed, watch by watch; what is left undone is done by the next round. */
export async function matchAgain(): Promise<void> {
  await unlessRunning('match', async () => {
    for (let [id] = await toMatch(); id !== undefined; [id] = await toMatch()) await matchInTurn(id);
  });
}

/** Not while a look is under way: it would keep the match of before. */
function matchInTurn(watchId: string): Promise<void> {
  return inTurn(`watch ${watchId}`, () => matchWatch(watchId));
}

async function matchWatch(watchId: string): Promise<void> {
  const before = JSON.stringify(await profile());
  const match = await currentMatcher();
  const now = Date.now();
  const again = (record: PostingRecord) => rematched(record, match, now);
  const keys = (await recordsOf(watchId)).filter((record) => again(record) !== record).map(({ key }) => key);
  if (keys.length > 0) await changeRecords(keys, again);
  await betweenExchanges(async () => {
    // Changed again meanwhile: this watch is not done.
    if (JSON.stringify(await profile()) !== before) return;
    await putToMatch((await toMatch()).filter((id) => id !== watchId));
  });
}
