import { webAddress } from '../src/model/address.ts';
import { message } from '../src/model/words.ts';
import { words } from '../src/platform/language.ts';
import { type MenuClick, putMenus } from '../src/platform/menus.ts';
import { openDashboard } from '../src/platform/tabs.ts';
import { previewAddress, previewTab } from './previews.ts';

const PAGE = 'watch-page';
const LINK = 'watch-link';

export async function offerMenus(): Promise<void> {
  await putMenus([
    { id: PAGE, title: words(message('menu_watch')), contexts: ['page', 'action'] },
    { id: LINK, title: words(message('menu_watch_link')), contexts: ['link'] },
  ]);
}

/** The preview opens in a tab of its own: no browser opens the popup reliably from a context menu. */
export async function watchFromMenu(click: MenuClick): Promise<void> {
  const pending = await previewOf(click);
  await openDashboard('trouble' in pending ? '#/watches' : `#/preview/${encodeURIComponent(pending.id)}`);
}

/** Of a link only its address is known. A tab the browser keeps from us still has its address. */
async function previewOf({ item, linkUrl, pageUrl, tabId }: MenuClick) {
  if (item === LINK) return previewAddress(linkUrl ?? '');
  const read = tabId === undefined ? undefined : await previewTab(tabId);
  if (read && !('trouble' in read)) return read;
  return pageUrl && webAddress(pageUrl) ? previewAddress(pageUrl) : (read ?? previewAddress(''));
}
