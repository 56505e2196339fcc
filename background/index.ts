import { isBrokenPing } from '../src/notify/broken.ts';
import { keyInPing } from '../src/notify/decide.ts';
import { placeInPing } from '../src/notify/remind.ts';
import { makeSureOfAlarm, onAlarm, PERIOD, ROUND } from '../src/platform/alarms.ts';
import { followStore, onSynced } from '../src/platform/follow.ts';
import { onFreshStart } from '../src/platform/lifecycle.ts';
import { listen } from '../src/platform/listen.ts';
import { onMenuClick } from '../src/platform/menus.ts';
import { onNotificationClick } from '../src/platform/notifications.ts';
import { onPermissionsAdded, onPermissionsRemoved } from '../src/platform/permissions.ts';
import { onReturn } from '../src/platform/presence.ts';
import { closeLeftTabs } from '../src/platform/quiet-tab.ts';
import { forgetRecorder } from '../src/platform/recording.ts';
import { openDashboard } from '../src/platform/tabs.ts';
import { ANSWERS } from './answers.ts';
import { byItself } from './by-itself.ts';
import { offerMenus, watchFromMenu } from './menus.ts';
import { round, tell } from './rounds.ts';
import { syncSoon } from './syncing.ts';
import { refreshToolbar } from './toolbar.ts';
import { permissionsAdded, permissionsRemoved } from './watching.ts';

listen(ANSWERS);
onFreshStart(() => byItself(offerMenus()));
onAlarm(ROUND, () => byItself(round()));
onAlarm(ROUND, syncSoon);
onSynced(syncSoon);
onMenuClick((click) => byItself(watchFromMenu(click)));
onReturn(() => byItself(tell()));
onNotificationClick((id) => byItself(openDashboard(cardOf(id))));
onPermissionsAdded(() => byItself(permissionsAdded()));
onPermissionsRemoved(() => byItself(permissionsRemoved()));
followStore(() => byItself(refreshToolbar()));
byItself(ready());

/** Each start, however often the browser ends us: an alarm, a yes or a no may be lost, a round may have died half done. */
async function ready(): Promise<void> {
  await makeSureOfAlarm(ROUND, PERIOD);
  await closeLeftTabs();
  await forgetRecorder();
  await refreshToolbar();
  await permissionsRemoved();
  await permissionsAdded();
  await round();
}

function cardOf(id: string): string {
  if (isBrokenPing(id)) return '#/watches';
  const place = placeInPing(id);
  if (place !== undefined) return `#/${place.at}/${encodeURIComponent(place.id)}`;
  const key = keyInPing(id);
  return key === undefined ? '#/today' : `#/today/${encodeURIComponent(key)}`;
}
