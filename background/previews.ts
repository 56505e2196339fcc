import { lateWords } from '../src/fetch/late-words.ts';
import { webAddress } from '../src/model/address.ts';
import type { Posting } from '../src/model/posting.ts';
import type { PageFacts } from '../src/model/site.ts';
import type { PendingWatch } from '../src/model/watch.ts';
import { message } from '../src/model/words.ts';
import type { Trouble } from '../src/platform/messages.ts';
import { readTab } from '../src/platform/tab-reader.ts';
import { employerName } from '../src/read/employer.ts';
import { glimpse } from '../src/read/glimpse.ts';
import { pageFacts } from '../src/read/page-facts.ts';
import { recognise, siteOf } from '../src/read/recognise.ts';
import { boardFrames } from '../src/read/rendered.ts';
import { putPending } from '../src/store/pending.ts';
import { allWatches } from '../src/store/watches.ts';
import { watchMovedTo } from '../src/watch/follow.ts';
import { pendingFrom } from '../src/watch/pending.ts';

/** What the tab shows, kept until somebody says yes or no. */
export async function previewTab(tabId: number): Promise<PendingWatch | Trouble> {
  const [page] = await Promise.all([readTab(tabId), lateWords()]);
  if (page === undefined) return { trouble: message('watch_tab_closed_to_us') };
  const address = webAddress(page.url);
  if (address === undefined) return { trouble: message('watch_no_web_page') };
  const facts = { ...pageFacts(page.html, page.url), fetched: page.fetched };
  return keepPreview(address, glimpse(facts), facts);
}

/** From an address alone: nothing is fetched before the site is allowed. */
export async function previewAddress(text: string): Promise<PendingWatch | Trouble> {
  await lateWords();
  const address = webAddress(text);
  return address === undefined ? { trouble: message('watch_no_address') } : keepPreview(address, []);
}

async function keepPreview(address: URL, postings: readonly Posting[], facts?: PageFacts) {
  const board = recognise(address, facts);
  const pending = pendingFrom({
    id: crypto.randomUUID(),
    careersPage: address.href,
    employer: employerName(board, facts),
    board,
    site: siteOf(board),
    postings,
    now: Date.now(),
  });
  const frames = facts && boardFrames(facts);
  const follows = watchMovedTo(pending, await allWatches())?.id;
  const kept = {
    ...pending,
    ...(follows === undefined ? {} : { follows }),
    ...(frames === undefined || frames.length === 0 ? {} : { frames }),
  };
  await putPending(kept);
  return kept;
}
