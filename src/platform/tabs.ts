import { browser } from './browser.ts';

/** The tab the person is looking at. */
export async function currentTab(): Promise<{ readonly id: number; readonly url?: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return tab.url === undefined ? { id: tab.id } : { id: tab.id, url: tab.url };
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens a face of the full page: `#/watches`, `#/preview/<id>` … */
export async function openDashboard(hash: string): Promise<void> {
  await openTab(browser.runtime.getURL(`dashboard/index.html${hash}`));
}
