import { webAddress } from '../src/model/address.ts';
import type { Watch } from '../src/model/watch.ts';
import { message } from '../src/model/words.ts';
import type { Trouble } from '../src/platform/messages.ts';
import { readTab } from '../src/platform/tab-reader.ts';
import { siteOf } from '../src/read/recognise.ts';
import { allWatches, watchAt } from '../src/store/watches.ts';
import { byItself } from './by-itself.ts';
import { lookInTab, lookNow } from './rounds.ts';

/**
 * Reads the tab at hand for the watch whose page it is. A list with an endpoint of its own is asked for there instead: what its
 * page shows has other ids.
 */
export async function readThisTab(tabId: number): Promise<Watch | Trouble> {
  const page = await readTab(tabId);
  if (page === undefined) return { trouble: message('watch_tab_closed_to_us') };
  const watch = await watchOf(page.url);
  if (watch === undefined) return { trouble: message('read_tab_not_watched') };
  if (siteOf(watch.board).list === 'page') await lookInTab(watch.id, page);
  else byItself(lookNow([watch]));
  return (await watchAt(watch.id)) ?? watch;
}

async function watchOf(url: string): Promise<Watch | undefined> {
  const address = webAddress(url);
  const onHost = (await allWatches()).filter(
    ({ careersPage }) => webAddress(careersPage)?.host === address?.host,
  );
  const isPath = ({ careersPage }: Watch) => webAddress(careersPage)?.pathname === address?.pathname;
  return onHost.find(isPath) ?? (onHost.length === 1 ? onHost[0] : undefined);
}
