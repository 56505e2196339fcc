import { describe, expect } from 'vitest';
import { CAREERS_PAGE } from '../../demo/site.mjs';
import { ask } from './harness/extension.ts';
import { BROWSERS, BROWSERS_ON_SCREEN, testIn } from './harness/stage.ts';
import { firstLookAt, tellAboutJo, watchPage } from './harness/steps.ts';
import { words } from './harness/words.ts';

const BOARD = 'boards-api.greenhouse.io';
const PAGES = [
  ['Greenhouse', 'https://job-boards.greenhouse.io/larkfield', 6],
  ['Lever', 'https://jobs.lever.co/harrow', 3],
  ['Ashby', 'https://jobs.ashbyhq.com/norvik', 3],
  ['structured data', 'https://careers.tidewater.example/jobs', 3],
  ['a plain list of links', 'https://jobs.millbrook.example/vacancies', 3],
] as const;

describe.each(BROWSERS_ON_SCREEN)('in %s', (...browser) => {
  const test = testIn(browser);

  test('a page is watched by its context menu; a refused permission waits with a button, a granted one starts', async ({
    demo,
    opened,
  }) => {
    await opened.openTab(CAREERS_PAGE);
    await opened.chooseFromMenu(CAREERS_PAGE, words('menu_watch'));
    const preview = await opened.tab('#/preview/');
    expect((await preview.find('textbox', words('ui_employer'))).value).toBe('Larkfield');
    await preview.shows(BOARD);
    await opened.answer(false, () => preview.click('button', words('ui_start_watching')));
    await preview.find('button', words('ui_ask_again'));
    const { pending, watches } = await ask(opened, 'today', {});
    expect(pending.map(({ state }) => state)).toEqual(['refused']);
    expect(watches).toEqual([]);
    expect(demo.hits.filter(({ host }) => host === BOARD)).toEqual([]);

    await opened.answer(true, () => preview.click('button', words('ui_ask_again')));
    const watch = await firstLookAt(opened, CAREERS_PAGE);
    expect(watch.openings).toBe(6);
    expect((await ask(opened, 'today', {})).pending).toEqual([]);
  });

  test('a permission granted while the popup is closed by the question still starts the watch', async ({
    opened,
  }) => {
    await opened.openTab(CAREERS_PAGE);
    const popup = await opened.openPopup(CAREERS_PAGE);
    await popup.click('button', words('popup_watch_tab'));
    await popup.find('button', words('ui_start_watching'));
    await opened.answer(true, () => popup.click('button', words('ui_start_watching')));
    const watch = await firstLookAt(opened, CAREERS_PAGE);
    expect(watch.employer).toBe('Larkfield');
    const again = await opened.openPopup(CAREERS_PAGE);
    await again.shows(words('popup_landed', { count: 6 }));
  });
});

describe.each(BROWSERS)('in %s, without questions', (...browser) => {
  const test = testIn(browser);

  test('the first look is the silent starting point and contacts no host but the one that was named', async ({
    demo,
    opened,
  }) => {
    await tellAboutJo(opened);
    const watch = await watchPage(opened);
    expect(watch).toMatchObject({
      employer: 'Larkfield',
      openings: 6,
      hosts: [BOARD],
      health: { state: 'ok' },
    });
    const records = await ask(opened, 'openings', { watchId: watch.id });
    expect(records.every(({ baseline, news }) => baseline && news === undefined)).toBe(true);
    expect(await opened.notifications()).toEqual([]);
    const asked = demo.hits.filter(({ host, headers }) => host === BOARD && headers.cookie === undefined);
    expect(asked).toHaveLength(1);
  });

  test('the openings of each kind of careers page are read', async ({ opened }) => {
    for (const [system, page, openings] of PAGES)
      expect({ system, openings: (await watchPage(opened, page)).openings }).toEqual({ system, openings });
  });
});
