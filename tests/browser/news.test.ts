import { describe, expect } from 'vitest';
import { CAREERS_PAGE } from '../../demo/site.mjs';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { ask } from './harness/extension.ts';
import { BROWSERS, testIn } from './harness/stage.ts';
import { lookNow, tellAboutJo, watchPage } from './harness/steps.ts';
import { until } from './harness/until.ts';
import { words } from './harness/words.ts';

const OLD_ROLE = 'Senior Data Analyst, Operations';

describe.each(BROWSERS)('in %s', (...browser) => {
  const test = testIn(browser);

  test('a new opening that fits ends in one notification, and a click on it opens the card', async ({
    demo,
    opened,
  }) => {
    await tellAboutJo(opened);
    await watchPage(opened);
    expect(await opened.notifications()).toEqual([]);
    demo.larkfield.add();
    await lookNow(opened);
    const [notification] = await until('a notification', async () => {
      const shown = await opened.notifications();
      return shown.length > 0 && shown;
    });
    const { news } = await ask(opened, 'today', {});
    expect(news.map(({ record }) => record.posting.title)).toEqual([OLD_ROLE]);
    await until('the badge', async () => (await opened.badge()) === '1');
    await opened.clickNotification(notification ?? '');
    const page = await opened.tab('dashboard/index.html#/today/');
    const title = await page.find('button', OLD_ROLE);
    expect(title.attributes['aria-expanded']).toBe('true');
    await until('the notification to be gone', async () => (await opened.notifications()).length === 0);
    await until('the badge to be empty', async () => (await opened.badge()) === '');
  });

  test('the same news pings once, however often the page is read', async ({ demo, opened }) => {
    await tellAboutJo(opened);
    await watchPage(opened);
    demo.larkfield.add();
    await lookNow(opened);
    await until('a notification', async () => (await opened.notifications()).length === 1);
    await opened.inExtension(
      `chrome.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id))))`,
    );
    for (const _ of [1, 2]) await lookNow(opened);
    expect(await opened.notifications()).toEqual([]);
  });

  test('news that was read in the popup during quiet hours does not ping when they end', async ({
    demo,
    opened,
  }) => {
    await tellAboutJo(opened);
    await watchPage(opened);
    const hour = new Date().getHours();
    const settings = { ...DEFAULT_SETTINGS, quietFrom: hour, quietTo: (hour + 2) % 24 };
    await ask(opened, 'settings_put', { settings });
    demo.larkfield.add();
    await lookNow(opened);
    const popup = await opened.openPopup(CAREERS_PAGE);
    await popup.find('button', OLD_ROLE);
    await until('the card to be seen', async () => {
      const { news } = await ask(opened, 'today', {});
      return news[0]?.record.announcedAt;
    });
    await popup.close();
    await ask(opened, 'settings_put', { settings: { ...settings, quietFrom: 0, quietTo: 0 } });
    await lookNow(opened);
    expect(await opened.notifications()).toEqual([]);
  });

  test('a new opening that does not fit pings nobody and is listed with its reason', async ({
    demo,
    opened,
  }) => {
    await tellAboutJo(opened);
    await watchPage(opened);
    demo.larkfield.add({ ...FORKLIFT });
    await lookNow(opened);
    const { news, newWithoutFit, leftOut } = await ask(opened, 'today', {});
    expect(news).toEqual([]);
    expect(newWithoutFit).toBe(1);
    expect(leftOut.map(({ title }) => title)).toContain(FORKLIFT.title);
    expect(await opened.notifications()).toEqual([]);
    await until('the badge to be empty', async () => (await opened.badge()) === '');
  });

  test('a dismissed card leaves and comes back with undo', async ({ demo, opened }) => {
    await tellAboutJo(opened);
    await watchPage(opened);
    demo.larkfield.add();
    await lookNow(opened);
    const popup = await opened.openPopup(CAREERS_PAGE);
    await popup.click('button', words('ui_dismiss_about', { title: OLD_ROLE }));
    await popup.shows(words('popup_dismissed', { title: OLD_ROLE }));
    await until(
      'the card to leave',
      async () => !(await popup.all('button')).some(({ name }) => name === OLD_ROLE),
    );
    await popup.click('button', words('ui_undo'));
    await popup.find('button', OLD_ROLE);
  });
});

const FORKLIFT = {
  id: 4012190,
  title: 'Forklift Driver, Night Shift',
  department: 'Operations',
  place: 'Venlo, Netherlands',
  workplace: 'onsite',
  about: 'From ten at night to six in the morning you load what the country plants next weekend.',
  does: ['Load and unload lorries', 'Check pallets against the list'],
  brings: ['A forklift licence', 'A pair of warm gloves'],
} as const;
