import { describe, expect } from 'vitest';
import { CAREERS_PAGE } from '../../demo/site.mjs';
import { ask } from './harness/extension.ts';
import { BROWSERS, testIn } from './harness/stage.ts';
import { tellAboutJo, watchPage } from './harness/steps.ts';
import { until } from './harness/until.ts';
import { words } from './harness/words.ts';

describe.each(BROWSERS)('the self-test in %s', (...browser) => {
  const test = testIn(browser);

  test('tries out alarm, storage, sites, notifications and one look, and names nobody in its report', async ({
    opened,
  }) => {
    await tellAboutJo(opened);
    const watch = await watchPage(opened, CAREERS_PAGE);
    const page = await opened.openTab(`${opened.base}dashboard/index.html#/self-test`);
    await page.shows(words('dash_self_sites_ok', { count: 1 }));
    await page.shows(words('dash_self_database_ok'));
    await page.shows(words('dash_self_damaged_ok'));
    await page.click('button', words('dash_self_ping_do'));
    await page.shows(words('dash_self_ping_sent'));
    await page.click('button', words('dash_self_fetch_do'));
    await page.shows(words(watch.health.say.name, watch.health.say.args));
    const report = await page.run(() => document.querySelector('pre')?.textContent ?? '');
    expect(JSON.parse(report)).toMatchObject({
      alarmMinutes: 5,
      storage: { database: true, small: true },
      notifications: { allowed: true, test: true },
      look: 'ok',
      counts: { watches: 1, sitesAllowed: 1 },
    });
    expect(report).not.toMatch(new RegExp(`${watch.employer}|example|greenhouse`, 'i'));
  });

  test('the browser’s own sync takes watches and profile, and gives them back', async ({ opened }) => {
    await tellAboutJo(opened);
    await watchPage(opened, CAREERS_PAGE);
    await ask(opened, 'sync_set', { on: true });
    const { trouble, left } = await until('the first exchange', async () => {
      const sync = await ask(opened, 'sync', {});
      return (sync.at !== undefined || sync.trouble !== undefined) && sync;
    });
    expect([trouble, left]).toEqual([undefined, []]);
    const carried = 'chrome.storage.sync.get(null).then((all) => Object.keys(all))';
    const page = await opened.openTab(`${opened.base}dashboard/index.html#/settings`);
    expect(await page.evaluate(carried)).toContain('homing_0');
    await ask(opened, 'sync_set', { on: false, forget: true });
    expect(await page.evaluate(carried)).toEqual(['homing_removed']);
  });
});
