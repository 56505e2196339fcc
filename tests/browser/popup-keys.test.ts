import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { programPath } from '../../scripts/browser.mjs';
import { cannedPages, ORIGIN } from '../ui/canned.mjs';
import { words } from './harness/words.ts';

const OLD_ROLE = 'Senior Data Analyst, Operations';
const ENGINEER = 'Analytics Engineer';

let browser: Browser;
let page: Page;
let pages: Awaited<ReturnType<typeof cannedPages>>;

beforeAll(async () => {
  pages = await cannedPages(['popup']);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: programPath('chromium'), args });
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  await pages.remove();
});

async function open(view: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 400, height: 600 }, locale: 'en-GB' });
  await pages.serve(context);
  page = await context.newPage();
  await page.goto(`${ORIGIN}/popup/index.html?view=${view}`);
  await page.locator('h1').waitFor();
}

const press = (key: string) => page.keyboard.press(key);
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const becomes = (wanted: string) => expect.poll(focused).toBe(wanted);
const heard = (wanted: string) => expect.poll(() => page.getByRole('status').textContent()).toBe(wanted);
const titles = () => page.locator('.card-title').allTextContents();

describe('the keys of the popup', () => {
  beforeEach(() => open('matches'));

  it('step through the cards and open and close them without losing the focus', async () => {
    await press('j');
    await press('j');
    await becomes(ENGINEER);
    await press('k');
    await becomes(OLD_ROLE);
    await press('Enter');
    await expect.poll(() => page.locator('[aria-expanded=true]').count()).toBe(0);
    await becomes(OLD_ROLE);
    await press('Enter');
    await expect.poll(() => page.locator('[aria-expanded=true]').count()).toBe(1);
    await becomes(OLD_ROLE);
  });

  it('dismiss with the focus going to the next card, and undo with it coming back', async () => {
    await press('j');
    await press('x');
    await becomes(ENGINEER);
    await heard(words('popup_dismissed', { title: OLD_ROLE }));
    expect(await titles()).not.toContain(OLD_ROLE);
    await press('u');
    await becomes(OLD_ROLE);
    expect(await titles()).toContain(OLD_ROLE);
  });

  it('leave the focus on the title when the last card goes', async () => {
    for (const left of [2, 1, 0]) {
      await press('x');
      await expect.poll(async () => (await titles()).length).toBe(left);
    }
    await becomes(words('popup_nothing_new'));
  });

  it('lead into the note and back to the card it came from', async () => {
    await press('j');
    await press('j');
    await press('d');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await press('Escape');
    await becomes(ENGINEER);
  });

  it('are silent while somebody types', async () => {
    await press('/');
    await page.getByRole('searchbox').pressSequentially('x dust');
    expect(await page.getByRole('searchbox').inputValue()).toBe('x dust');
    await press('Escape');
    expect(await titles()).toHaveLength(3);
  });

  it('are listed under ?, and the list closes with Esc', async () => {
    await press('?');
    await page.getByRole('dialog', { name: words('popup_keys') }).waitFor();
    await press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});

describe('the note in the popup', () => {
  it('grows with what is written and is kept at a pause', async () => {
    await open('note');
    const sheet = page.getByRole('textbox', { name: words('note_to_whom', { name: 'Mara Silva' }) });
    const before = (await sheet.boundingBox())?.height ?? 0;
    await sheet.fill('One\n'.repeat(60));
    await page.getByText(words('note_kept_saving'), { exact: true }).waitFor();
    await page.getByText(words('note_kept_saved'), { exact: true }).waitFor();
    expect((await sheet.boundingBox())?.height).toBeGreaterThan(before);
    expect(await sheet.evaluate((area) => area.scrollHeight - area.clientHeight)).toBe(0);
  });

  it('has no button that sends', async () => {
    await open('note');
    await page.getByRole('button', { name: words('note_more'), exact: true }).click();
    const names = await page.locator('button, a').allTextContents();
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => /\bsend|\bpost\b|\bsubmit/i.test(name))).toEqual([]);
  });
});

describe('the watch that waits', () => {
  it('is asked for again by its button, and says kindly that it was refused', async () => {
    await open('refused');
    await page.getByRole('button', { name: words('popup_look_again') }).click();
    await page.getByRole('button', { name: words('ui_ask_again') }).click();
    await page.getByText(words('ui_refused')).waitFor();
  });
});

describe('hostile text of a posting', () => {
  it('is shown as text and never becomes markup', async () => {
    await open('much');
    await page.getByText('<img src=x onerror').first().waitFor();
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.title()).toBe(words('app_name'));
  });
});

describe('a first look that finds no way in', () => {
  it('says what keeps it, and what can be done', async () => {
    await open('landing-trouble');
    await expect.poll(() => page.locator('h1').textContent()).toContain('Larkfield');
    await page.getByText(words('ui_health_blocked')).waitFor();
    await page.getByRole('button', { name: words('popup_try_now') }).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });
});
