import type { Fetched } from '../src/model/fetched.ts';
import type { HttpRequest } from '../src/model/site.ts';
import type { Watch } from '../src/model/watch.ts';
import type { Ports } from '../src/pipeline/ports.ts';
import { isSomebodyThere } from '../src/platform/presence.ts';
import { readInQuietTab } from '../src/platform/quiet-tab.ts';
import type { TabPage } from '../src/platform/tab-reader.ts';
import { wantsPresence } from '../src/read/rendered.ts';

/** Reads a page in a tab of its own, as the user has chosen for that watch. */
export async function readInTab({ url }: HttpRequest): Promise<Fetched> {
  const page = await readInQuietTab(url);
  return page ? answerOf(page) : { kind: 'failed', why: 'moved' };
}

/** No tab is opened behind the back of somebody who is away, unless they allowed that: the look waits until they are back. */
export async function mayOpen({ board }: Watch): Promise<boolean> {
  return !wantsPresence(board) || isSomebodyThere();
}

/** What the person's own tab shows, in place of what would be asked for. Perhaps a part of the list: they may have filtered it. */
export function asSeenIn(page: TabPage): Ports['fetch'] {
  return async () => answerOf(page, true);
}

function answerOf({ url, html, frames }: TabPage, inPart?: true): Fetched {
  const response = { url, status: 200, contentType: 'text/html', body: html, frames };
  return { kind: 'response', response: inPart ? { ...response, inPart } : response };
}
