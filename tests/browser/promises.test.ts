import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programPath } from '../../scripts/browser.mjs';
import { cannedPages, ORIGIN } from '../ui/canned.mjs';
import { words } from './harness/words.ts';

let browser: Browser;
let pages: Awaited<ReturnType<typeof cannedPages>>;

beforeAll(async () => {
  pages = await cannedPages(['dashboard', 'popup']);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: programPath('chromium'), args });
});
afterAll(async () => {
  await browser.close();
  await pages.remove();
});

async function shown(address: string, wanted: string): Promise<string> {
  const context = await browser.newContext({ locale: 'en-GB' });
  await pages.serve(context);
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/${address}`);
  await page.getByText(wanted).waitFor();
  const text = await page.locator('body').innerText();
  await context.close();
  return text;
}

describe('where things are kept, in words', () => {
  it('is this computer while the browser’s sync is off', async () => {
    await shown('dashboard/index.html?view=profile#/profile', words('dash_profile_stays'));
    await shown('popup/index.html?view=first-run', words('popup_promise_stays'));
  });

  it('is not said to be this computer alone once the browser’s sync is on', async () => {
    const profile = await shown('dashboard/index.html?view=synced#/profile', words('dash_profile_synced'));
    expect(profile).not.toContain(words('dash_profile_stays'));
    const popup = await shown('popup/index.html?view=first-run-synced', words('popup_promise_synced'));
    expect(popup).not.toContain(words('popup_promise_stays'));
  });
});
