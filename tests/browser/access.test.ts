import { describe, expect } from 'vitest';
import { CAREERS_PAGE } from '../../demo/site.mjs';
import { ask, type Opened } from './harness/extension.ts';
import type { Face } from './harness/face.ts';
import { BROWSERS, testIn } from './harness/stage.ts';
import { lookNow, tellAboutJo, watchPage } from './harness/steps.ts';
import { until } from './harness/until.ts';
import { words } from './harness/words.ts';

const NO_TRANSITION = '!document.getAnimations().some((one) => one instanceof CSSTransition)';

describe.each(BROWSERS)('in %s', (...browser) => {
  const test = testIn(browser);

  test('axe-core finds nothing wrong with the popup, from first run to the note', async ({
    demo,
    opened,
  }) => {
    await opened.openTab(CAREERS_PAGE);
    const first = await opened.openPopup(CAREERS_PAGE);
    await first.find('heading', words('popup_first_title'));
    await expectNoViolation(first, 'first run');
    await first.click('button', words('popup_watch_tab'));
    await first.find('button', words('ui_start_watching'));
    await expectNoViolation(first, 'preview');
    await first.click('button', words('ui_not_now'));
    await first.find('heading', words('popup_first_title'));
    await first.close();
    await someNews(opened, demo);
    const popup = await opened.openPopup(CAREERS_PAGE);
    await popup.find('button', words('ui_draft'));
    await expectNoViolation(popup, 'news');
    await popup.click('button', words('ui_draft'));
    await popup.find('button', words('note_copy'));
    await expectNoViolation(popup, 'note');
  });

  test('axe-core finds nothing wrong with the faces of openings and watches on the full page', async ({
    demo,
    opened,
  }) => {
    await someNews(opened, demo);
    const [watch] = await ask(opened, 'watches', {});
    const [opening] = await ask(opened, 'openings', { watchId: watch?.id ?? '' });
    const openingPlace = `opening/${encodeURIComponent(opening?.key ?? '')}`;
    await expectNoneAt(opened, ['today', openingPlace, 'self-test', 'watches', `watch/${watch?.id}`]);
  });

  test('axe-core finds nothing wrong with the faces of people, notes and oneself on the full page', async ({
    opened,
  }) => {
    await tellAboutJo(opened);
    const preview = await ask(opened, 'watch_preview_address', { url: 'https://jobs.lever.co/harrow' });
    if ('trouble' in preview) throw new Error(words(preview.trouble.name));
    await expectNoneAt(opened, [`preview/${preview.id}`, 'people', 'notes', 'profile', 'settings']);
  });
});

async function expectNoneAt(opened: Opened, places: readonly string[]): Promise<void> {
  for (const place of places) {
    const page = await opened.openTab(`${opened.base}dashboard/index.html#/${place}`);
    await page.settled(words('dash_waiting'));
    await expectNoViolation(page, place);
    await page.close();
  }
}

async function someNews(opened: Opened, demo: { larkfield: { add: () => unknown } }): Promise<void> {
  await tellAboutJo(opened);
  await watchPage(opened);
  demo.larkfield.add();
  await lookNow(opened);
}

async function expectNoViolation(face: Face, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await face.colours(scheme);
    // A colour on its way is neither the old nor the new one.
    await until('the colours to be there', () => face.evaluate(NO_TRANSITION));
    expect(await face.violations(), `${name}, ${scheme}`).toEqual([]);
  }
}
