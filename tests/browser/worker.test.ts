import { describe, expect } from 'vitest';
import { CAREERS_PAGE } from '../../demo/site.mjs';
import { ask, type Demo, type Opened } from './harness/extension.ts';
import { BROWSERS, BROWSERS_TO_RESTART, testIn } from './harness/stage.ts';
import { lookNow, onlyWatch, tellAboutJo, watchPage } from './harness/steps.ts';
import { until } from './harness/until.ts';

describe.each(BROWSERS)('in %s', (...browser) => {
  const test = testIn(browser);

  test('the background stopped in the middle of a round loses nothing and pings nothing twice', async ({
    demo,
    opened,
  }) => {
    await tellAboutJo(opened);
    await watchPage(opened);
    demo.larkfield.add();
    demo.larkfield.behave('hang');
    await stopInRound(opened, demo);
    demo.larkfield.behave();
    expect((await onlyWatch(opened)).openings).toBe(6);
    expect(await opened.notifications()).toEqual([]);
    await fireAlarm(opened);
    await until('the news', async () => (await ask(opened, 'today', {})).news.length === 1);
    await until('a notification', async () => (await opened.notifications()).length === 1);
    await dismissNotifications(opened);
    await opened.stopWorker();
    await fireAlarm(opened);
    await lookNow(opened);
    expect(await opened.notifications()).toEqual([]);
    expect((await onlyWatch(opened)).openings).toBe(7);
  });
});

describe.each(BROWSERS_TO_RESTART)('in %s, restarted', (...browser) => {
  const test = testIn(browser);

  test('the watch is still due, its alarm is there again, and it may still read', async ({
    demo,
    opened,
  }) => {
    await tellAboutJo(opened);
    const before = await watchPage(opened);
    const again = await opened.restart();
    const after = await onlyWatch(again);
    expect(after.nextDue).toBe(before.nextDue);
    await until('the alarm', async () => ((await again.inExtension(ALARMS)) as unknown[]).length === 1);
    demo.larkfield.add();
    await lookNow(again);
    await until('a notification', async () => (await again.notifications()).length === 1);
    await again.openTab(CAREERS_PAGE);
    const popup = await again.openPopup(CAREERS_PAGE);
    await popup.find('button', 'Senior Data Analyst, Operations');
  });
});

const ALARMS = 'chrome.alarms.getAll()';

/** Begins a round, waits until the board has been asked, and stops the background before it is answered. */
async function stopInRound(opened: Opened, demo: Demo): Promise<void> {
  const before = demo.hits.length;
  await opened.inExtension('(chrome.runtime.sendMessage({ name: "look_now", input: {} }).catch(() => 0), 0)');
  await until('the board to be asked', () => demo.hits.length > before);
  await opened.stopWorker();
}

/** Has the product's own alarm go off at once. */
async function fireAlarm(opened: Opened): Promise<void> {
  await opened.inExtension(
    `${ALARMS}.then(([alarm]) => chrome.alarms.create(alarm.name, { delayInMinutes: 0.01, periodInMinutes: alarm.periodInMinutes }))`,
  );
}

async function dismissNotifications(opened: Opened): Promise<void> {
  await opened.inExtension(
    'chrome.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id))))',
  );
}
