import { fetchPolitely } from '../src/fetch/fetch-politely.ts';
import { lateWords } from '../src/fetch/late-words.ts';
import { takeTurns } from '../src/fetch/take-turns.ts';
import type { Ping } from '../src/model/ping.ts';
import { inNeutral } from '../src/notify/words.ts';
import type { Ports } from '../src/pipeline/ports.ts';
import { words } from '../src/platform/language.ts';
import { isShown, mayNotify, showNotification } from '../src/platform/notifications.ts';
import { mayContact } from '../src/platform/permissions.ts';
import { isScreenLocked } from '../src/platform/presence.ts';
import { announceBroken, announceReminders, pingShown, takeBack, waitingPings } from '../src/store/pings.ts';
import {
  announce,
  changeRecords,
  land,
  newsToTell,
  recordsAt,
  recordsOf,
  recordsWantingText,
  twinsOf,
} from '../src/store/postings.ts';
import { settings } from '../src/store/settings.ts';
import { allWatches, changeWatch } from '../src/store/watches.ts';
import { readInTab } from './in-tab.ts';
import { remindersDue } from './reminders.ts';
import { currentMatcher } from './skills.ts';

const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
};
const turn = takeTurns(clock);

/** The world as the story meets it in the browser. */
export const WORLD: Ports = {
  fetch: async (request, limits) => {
    // What comes is read at once.
    await lateWords();
    return request.tab
      ? readInTab(request)
      : turn(new URL(request.url).host, () => fetchPolitely(request, limits));
  },
  mayContact,
  matcher: currentMatcher,
  isLocked: isScreenLocked,
  mayNotify,
  isShown,
  ping,
  now: clock.now,
  random: Math.random,
  store: {
    changeWatch,
    recordsAt,
    recordsOf,
    recordsWantingText,
    changeRecords,
    land,
    newsToTell,
    announce,
    announceBroken,
    remindersDue,
    announceReminders,
    twinsOf,
    waitingPings,
    pingShown,
    takeBack,
    allWatches,
    settings,
  },
};

/** The settings may have changed since it was decided upon. */
async function ping(decided: Ping): Promise<void> {
  const { neutral, notify } = await settings();
  if (!notify) return;
  const { id, title, body } = neutral ? inNeutral(decided) : decided;
  const icon = neutral ? 'icons/icon-neutral-32.png' : 'icons/icon-128.png';
  await showNotification({ id, title: words(title), message: words(body), icon });
}
