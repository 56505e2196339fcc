import { describe, expect } from 'vitest';
import { PROFILE } from '../../demo/person.mjs';
import type { Profile } from '../../src/model/profile.ts';
import { ask, type Opened } from './harness/extension.ts';
import { BROWSERS, testIn } from './harness/stage.ts';
import { firstLookAt, HOSTS } from './harness/steps.ts';
import { until } from './harness/until.ts';
import { words } from './harness/words.ts';

const API = 'boards-api.greenhouse.io';
const BOARD = 'https://job-boards.greenhouse.io/larkfield';

const openPlace = (opened: Opened, place: string) =>
  opened.openTab(`${opened.base}dashboard/index.html#/${place}`);

/** The profile in the background, once it is as it should be. */
const kept = (opened: Opened, isRight: (profile: Profile) => boolean) =>
  until('the profile to be kept', async () => {
    const profile = await ask(opened, 'profile', {});
    return isRight(profile) && profile;
  });

describe.each(BROWSERS)('the full page in %s', (...browser) => {
  const test = testIn(browser);

  test('watches a pasted address, pauses it and removes it after saying what goes', async ({ opened }) => {
    await opened.allow(HOSTS);
    const page = await openPlace(opened, 'watches');
    await page.fill(words('dash_address'), 'larkfield');
    await page.click('button', words('dash_look'));
    await page.shows(words('dash_address_bad'));
    await page.fill(words('dash_address'), BOARD);
    await page.click('button', words('dash_look'));
    await page.fill(words('ui_employer'), 'Larkfield');
    await page.click('button', words('ui_start_watching'));
    const watch = await firstLookAt(opened, BOARD);
    await page.find('heading', 'Larkfield');
    await page.shows(words('ui_health_ok'));

    await page.click('button', words('dash_pause_it'));
    await page.shows(words('ui_health_paused'));
    expect((await ask(opened, 'watches', {}))[0]?.paused).toBe(true);
    await page.press('u');
    await page.shows(words('ui_health_ok'));

    await page.click('button', words('dash_remove_it'));
    await page.shows(words('dash_remove_openings', { count: watch.openings }));
    await page.click('button', words('dash_remove_do'));
    await page.find('heading', words('dash_no_watches'));
    expect(await ask(opened, 'watches', {})).toEqual([]);
  });

  test('keeps the profile as it is typed and loses nothing to a slip', async ({ opened }) => {
    await ask(opened, 'profile_put', {
      profile: { ...PROFILE, pay: { min: 60_000, currency: 'EUR', unit: 'YEAR' } },
    });
    const page = await openPlace(opened, 'profile');
    await page.fill(words('dash_skill_add'), 'Snowflake, sql');
    await page.click('button', words('dash_add'));
    const skilled = await kept(opened, ({ skills }) => skills.length > PROFILE.skills.length);
    expect(skilled.skills.map(({ name }) => name)).toEqual([
      ...PROFILE.skills.map(({ name }) => name),
      'Snowflake',
    ]);

    await page.fill(words('dash_pay_min'), 'a lot');
    await page.shows(words('dash_pay_bad'));
    await page.shows(words('dash_kept_but', { count: 1 }));
    expect((await ask(opened, 'profile', {})).pay?.min).toBe(60_000);
    await page.fill(words('dash_pay_min'), '72k');
    await page.shows(words('dash_kept_saved'));
    const { pay, employment } = await kept(opened, (profile) => profile.pay?.min === 72_000);
    expect(pay).toEqual({ min: 72_000, currency: 'EUR', unit: 'YEAR' });
    expect(employment).toEqual(PROFILE.employment);
    await page.close();

    const again = await openPlace(opened, 'profile');
    expect((await again.find('textbox', words('dash_pay_min'))).value).toBe('72000');
  });

  test('keeps people, and brings a removed one back', async ({ opened }) => {
    const page = await openPlace(opened, 'people');
    await page.click('button', words('dash_person_add'));
    await page.click('button', words('dash_person_keep'));
    await page.shows(words('ui_person_name_missing'));
    await page.fill(words('dash_person_name'), 'Tomás Reyes');
    await page.fill(words('dash_person_shared'), 'the night shift counts in Venlo');
    await page.click('button', words('dash_person_keep'));
    await page.find('heading', 'Tomás Reyes');
    const before = await ask(opened, 'people', {});
    expect(before).toMatchObject([{ name: 'Tomás Reyes', shared: 'the night shift counts in Venlo' }]);

    await page.click('button', words('dash_person_remove', { name: 'Tomás Reyes' }));
    await page.find('heading', words('dash_nobody'));
    await page.click('button', words('ui_undo'));
    await page.find('heading', 'Tomás Reyes');
    expect(await ask(opened, 'people', {})).toEqual(before);
  });

  test('lists which site is allowed for which watch, and takes one away without losing its list', async ({
    opened,
  }) => {
    await opened.allow(HOSTS);
    const pending = await ask(opened, 'watch_preview_address', { url: BOARD });
    if ('trouble' in pending) throw new Error(pending.trouble.name);
    const preview = await openPlace(opened, `preview/${pending.id}`);
    await preview.click('button', words('ui_start_watching'));
    const watch = await firstLookAt(opened, BOARD);
    const page = await openPlace(opened, 'settings');
    await page.shows(words('dash_ledger_for_watches', { employers: watch.employer }));
    await page.click('button', words('dash_ledger_take_named', { host: API }));
    await page.shows(words('dash_ledger_closed'));
    await page.find('button', words('dash_ledger_allow_named', { host: API }));
    const shut = await until('the watch to know', async () => {
      const [now] = await ask(opened, 'watches', {});
      return now?.health.state === 'no-permission' && now;
    });
    expect(shut.openings).toBe(watch.openings);
    const list = await openPlace(opened, 'watches');
    await list.shows(words('ui_health_no_permission'));
    await list.find(
      'button',
      words('dash_out_at', { what: words('dash_out_allow'), employer: watch.employer }),
    );
  });
});
