import { expect, test } from 'vitest';
import { openDemo } from '../../../demo/site.mjs';
import { openChromium } from './chromium.ts';
import type { Demo, Opened } from './extension.ts';
import { endFirefox, openFirefox } from './firefox.ts';
import { openScreen } from './xvfb.ts';

type Stage = { readonly demo: Demo; readonly opened: Opened };
type Open = (demo: Demo) => Promise<Opened>;

const SKIPS_FIREFOX = process.env.HOMING_SKIP_FIREFOX === '1';

/** Both browsers without a window. */
export const BROWSERS: readonly (readonly [name: string, open: Open])[] = [
  ['Chromium', (demo) => openChromium({ demo })],
  ['Firefox', (demo) => openFirefox({ demo })],
];

/** Both browsers where the browser's own menus and questions can be used: Chromium needs a screen for that. */
export const BROWSERS_ON_SCREEN: typeof BROWSERS = [
  ['Chromium', openOnScreen],
  ['Firefox', (demo) => openFirefox({ demo })],
];

/** Both browsers, installed so that the extension is there again after a restart. */
export const BROWSERS_TO_RESTART: typeof BROWSERS = [
  ['Chromium', (demo) => openChromium({ demo })],
  ['Firefox', (demo) => openFirefox({ demo, lasting: true })],
];

/** Files share a Firefox as long as they share a process, and it ends with that. */
const ending = test.extend<{ readonly firefoxEnds: boolean }>({
  firefoxEnds: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest wants to see the pattern
    async ({}, use) => {
      await use(true);
      await endFirefox();
    },
    { scope: 'worker', auto: true },
  ],
});

/** A test with a demo and a browser of its own, in which nothing may have gone wrong unseen at the end. */
export function testIn([name, open]: (typeof BROWSERS)[number]) {
  const staged = ending.extend<Stage>({
    // biome-ignore lint/correctness/noEmptyPattern: vitest wants to see the pattern
    demo: async ({}, use) => {
      const demo = await openDemo();
      await use(demo);
      await demo.close();
    },
    opened: async ({ demo }, use) => {
      let current = await open(demo);
      const restart = async () => {
        current = await current.restart();
        return current;
      };
      try {
        await use({ ...current, restart });
        expect(await current.complaints()).toEqual([]);
      } finally {
        await current.close();
      }
    },
  });
  return name === 'Firefox' && SKIPS_FIREFOX ? staged.skip : staged;
}

async function openOnScreen(demo: Demo): Promise<Opened> {
  const screen = await openScreen();
  const opened = await openChromium({ demo, screen });
  const close = async () => {
    await opened.close();
    await screen.close();
  };
  return { ...opened, close };
}
