import { browser } from './browser.ts';
import { inTurn } from './locks.ts';
import { readTab, type TabPage } from './tab-reader.ts';

const KEY = 'quiet_tabs';
const PAUSE = 400;
/** Times a page must look the same, and how often it is looked at, before it counts as still. */
const SAME = 3;
const LOOKS = 50;

/**
 * Opens a page in an inactive, muted tab, waits until it is still, does what is asked for, and closes it: always, also when
 * it fails. One such tab at a time.
 */
export async function inQuietTab<T>(url: string, read: (tabId: number) => Promise<T>): Promise<T> {
  return inTurn('quiet-tab', async () => {
    const { id } = await browser.tabs.create({ url, active: false });
    if (id === undefined) throw new Error('The browser opened a tab without a number.');
    await remember(id);
    try {
      await browser.tabs.update(id, { muted: true });
      await untilStill(id);
      return await read(id);
    } finally {
      await closeTab(id);
    }
  });
}

/** A page read in a tab of its own, once its list is still. `undefined` where it led to a site we may not read. */
export function readInQuietTab(url: string): Promise<TabPage | undefined> {
  return inQuietTab(url, readTab);
}

/** Tabs left open by a background that was ended in the middle of it. */
export async function closeLeftTabs(): Promise<void> {
  for (const id of await remembered()) await closeTab(id);
}

async function closeTab(id: number): Promise<void> {
  await browser.tabs.remove(id).catch(() => undefined);
  await browser.storage.session.set({ [KEY]: (await remembered()).filter((one) => one !== id) });
}

async function remember(id: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: [...(await remembered()), id] });
}

async function remembered(): Promise<readonly number[]> {
  const ids: unknown = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'number') : [];
}

async function untilStill(tabId: number): Promise<void> {
  let last = '';
  let same = 0;
  for (let looks = 0; looks < LOOKS && same < SAME; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const seen = await look(tabId);
    same = seen !== '' && seen === last ? same + 1 : 0;
    last = seen;
  }
}

/** How the page looks by its sizes; nothing while it is loading or closed to us. */
async function look(tabId: number): Promise<string> {
  const { status } = await browser.tabs.get(tabId);
  if (status !== 'complete') return '';
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: stir });
    return JSON.stringify(frames.map(({ result }) => result));
  } catch {
    return 'closed';
  }
}

/**
 * Runs inside the page: scrolls to its end, as a list that grows while one reads wants it, and tells its sizes. A hidden tab
 * is not drawn, so nothing but this tells the page that it was scrolled.
 */
function stir(): string {
  const root = document.scrollingElement ?? document.documentElement;
  root.scrollTop = root.scrollHeight;
  for (const target of [window, document]) target.dispatchEvent(new Event('scroll'));
  const asked = performance.getEntriesByType('resource').length;
  return `${document.readyState} ${document.body?.textContent?.length ?? 0} ${document.links.length} ${asked}`;
}
