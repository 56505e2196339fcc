import type { Recorded } from '../model/learned.ts';
import { browser } from './browser.ts';
import { inTurn } from './locks.ts';
import { inQuietTab } from './quiet-tab.ts';
import { readTab, type TabPage } from './tab-reader.ts';

const ID = 'recorder';

export type Recording = { readonly page: TabPage; readonly recorded: readonly unknown[] };

/**
 * Opens a page of an allowed site once in a quiet tab and notes what it asks for as JSON and is answered. The page's own world
 * is the only place that sees both, so what comes from there is as trustworthy as the page: `recordedFrom` checks it.
 */
export function recordPage(url: string): Promise<Recording | undefined> {
  // One after the other: the recorder is registered under one name, for one site.
  return inTurn('recorder', () => record(url));
}

async function record(url: string): Promise<Recording | undefined> {
  const { protocol, hostname } = new URL(url);
  await forgetRecorder();
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: ['recorder.js'],
      matches: [`${protocol}//${hostname}/*`],
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: false,
      world: 'MAIN',
    },
  ]);
  try {
    return await inQuietTab(url, async (tabId) => {
      const page = await readTab(tabId);
      return page && { page, recorded: await takeRecorded(tabId) };
    });
  } finally {
    await forgetRecorder();
  }
}

/** The recorder stays registered only while it is needed, also when the background was ended meanwhile. */
export async function forgetRecorder(): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => undefined);
}

async function takeRecorded(tabId: number): Promise<readonly unknown[]> {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, func: recordedHere, world: 'MAIN' });
  return results.flatMap(({ result }) => (Array.isArray(result) ? result : []));
}

/** Runs inside the page. */
function recordedHere(): readonly Recorded[] {
  return (window as { __homingRecorded?: readonly Recorded[] }).__homingRecorded ?? [];
}
