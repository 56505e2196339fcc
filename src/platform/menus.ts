import { browser } from './browser.ts';

export type MenuItem = {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly ('page' | 'link' | 'action')[];
};

export type MenuClick = {
  readonly item: string;
  readonly tabId?: number;
  readonly pageUrl?: string;
  readonly linkUrl?: string;
};

/** Puts exactly these items into the context menus. Making one twice is an error, so the old ones go first. */
export async function putMenus(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of items)
    browser.contextMenus.create({ id, title, contexts: [...contexts] }, () => void browser.runtime.lastError);
}

export function onMenuClick(clicked: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl, linkUrl }, tab) => {
    clicked({
      item: String(menuItemId),
      ...(tab?.id !== undefined && tab.id >= 0 ? { tabId: tab.id } : {}),
      ...(pageUrl ? { pageUrl } : {}),
      ...(linkUrl ? { linkUrl } : {}),
    });
  });
}
