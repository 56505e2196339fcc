import { PERSON, PROFILE } from '../../../demo/person.mjs';
import { CAREERS_PAGE } from '../../../demo/site.mjs';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { Watch } from '../../../src/model/watch.ts';
import { ask, type Opened } from './extension.ts';
import { until } from './until.ts';
import { words } from './words.ts';

/** Every host of the demo from which a watch may read. */
export const HOSTS = [
  'boards-api.greenhouse.io',
  'api.lever.co',
  'api.ashbyhq.com',
  'careers.larkfield.example',
  'careers.tidewater.example',
  'jobs.millbrook.example',
];

/** What a person told Homing before: who they are, whom they know, and that no hour is too late for a notification. */
export async function tellAboutJo(opened: Opened): Promise<void> {
  await ask(opened, 'profile_put', { profile: PROFILE });
  await ask(opened, 'person_put', { person: PERSON });
  await ask(opened, 'settings_put', { settings: { ...DEFAULT_SETTINGS, quietFrom: 0, quietTo: 0 } });
}

/** Watches a page through the toolbar popup, to the end of its first look. */
export async function watchPage(opened: Opened, page = CAREERS_PAGE): Promise<Watch> {
  await opened.allow(HOSTS);
  await opened.openTab(page);
  const isFirst = (await ask(opened, 'watches', {})).length === 0;
  const popup = await opened.openPopup(page);
  if (!isFirst) await popup.click('button', words('popup_add_watch'));
  await popup.click('button', words('popup_watch_tab'));
  await popup.click('button', words('ui_start_watching'));
  const watch = await firstLookAt(opened, page);
  const { profileEmpty } = await ask(opened, 'today', {});
  await popup.click('button', words(profileEmpty ? 'popup_later' : 'popup_landed_done'));
  await popup.close();
  return watch;
}

/** The watch on a page once its first look is done. */
export function firstLookAt(opened: Opened, page: string): Promise<Watch> {
  return until(`the first look at ${page}`, async () => {
    const watches = await ask(opened, 'watches', {});
    return watches.find((watch) => watch.careersPage === page && watch.baselineAt && !watch.lookingSince);
  });
}

/** Has every watch looked at now, and waits until that is done. */
export async function lookNow(opened: Opened): Promise<Watch> {
  const before = await onlyWatch(opened);
  await ask(opened, 'look_now', {});
  return until('the look to be done', async () => {
    const now = await onlyWatch(opened);
    if (isLater(now, before)) return now;
    throw new Error(`the watch stands at ${JSON.stringify(now)}`);
  });
}

export async function onlyWatch(opened: Opened): Promise<Watch> {
  const [watch] = await ask(opened, 'watches', {});
  if (!watch) throw new Error('Nothing is watched.');
  return watch;
}

/** Each look leaves its mark when it begins and takes it away when it ends. */
function isLater(now: Watch, before: Watch): boolean {
  return now.lookingSince === undefined && (now.lastTried ?? 0) > (before.lastTried ?? 0);
}
