import { describe, expect } from 'vitest';
import { CAREERS_PAGE } from '../../demo/site.mjs';
import { BROWSERS, testIn } from './harness/stage.ts';
import { words } from './harness/words.ts';

describe.each(BROWSERS)('in %s', (...browser) => {
  const test = testIn(browser);

  test('the built extension starts and its popup opens over a tab', async ({ opened }) => {
    await opened.openTab(CAREERS_PAGE);
    const popup = await opened.openPopup(CAREERS_PAGE);
    expect(await popup.evaluate('document.title')).toBe(words('app_name'));
  });
});
