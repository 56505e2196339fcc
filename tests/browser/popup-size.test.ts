import { describe, expect } from 'vitest';
import { CAREERS_PAGE } from '../../demo/site.mjs';
import { BROWSERS, testIn } from './harness/stage.ts';
import { until } from './harness/until.ts';

describe.each(BROWSERS)('in %s', (...browser) => {
  const test = testIn(browser);

  test('the popup is as wide as it is drawn for and fills what the screen leaves', async ({ opened }) => {
    await opened.openTab(CAREERS_PAGE);
    const popup = await opened.openPopup(CAREERS_PAGE);
    // Both browsers show a popup before it has its size.
    const size = await until('the popup to have its size', async () => {
      const now = await popup.run(() => {
        const { right, bottom } = document.getElementById('app')?.getBoundingClientRect() ?? new DOMRect();
        return { width: innerWidth, height: innerHeight, right, bottom };
      });
      return now.width >= 400 && now;
    });
    // Where the screen is too low Chromium adds the width of a scroll bar.
    expect(size.width).toBeLessThanOrEqual(420);
    expect(size.height).toBeLessThanOrEqual(600);
    expect([size.right, size.bottom]).toEqual([size.width, size.height]);
  });
});
