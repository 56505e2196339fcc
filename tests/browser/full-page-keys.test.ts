import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { programPath } from '../../scripts/browser.mjs';
import { cannedPages, ORIGIN } from '../ui/canned.mjs';
import { words } from './harness/words.ts';

const OLD_ROLE = 'Senior Data Analyst, Operations';
const ENGINEER = 'Analytics Engineer';

let browser: Browser;
let page: Page;
let pages: Awaited<ReturnType<typeof cannedPages>>;

beforeAll(async () => {
  pages = await cannedPages(['dashboard']);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: programPath('chromium'), args });
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  await pages.remove();
});

async function open(view: string, place = 'today'): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await pages.serve(context);
  page = await context.newPage();
  await page.goto(`${ORIGIN}/dashboard/index.html?view=${view}#/${place}`);
  await page.locator('main h1').waitFor();
}

const press = (key: string) => page.keyboard.press(key);
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const becomes = (wanted: string) => expect.poll(focused).toBe(wanted);
const isOn = (label: string) =>
  expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent))
    .toBe(label);
const heard = (wanted: string) => expect.poll(() => page.getByRole('status').textContent()).toBe(wanted);
const titles = () => page.locator('.card-title').allTextContents();
const at = () => new URL(page.url()).hash;

describe('the keys of the full page', () => {
  it('step through the cards, dismiss with the focus on the next, and undo with it coming back', async () => {
    await open('matches');
    await page.locator('.card-title').first().waitFor();
    await press('j');
    await becomes(OLD_ROLE);
    await press('j');
    await becomes(ENGINEER);
    await press('k');
    await press('x');
    await becomes(ENGINEER);
    await heard(words('dash_dismissed', { title: OLD_ROLE }));
    expect(await titles()).not.toContain(OLD_ROLE);
    await press('u');
    await becomes(OLD_ROLE);
    expect(await titles()).toContain(OLD_ROLE);
  });

  it('open and close a card with the focus staying on its title', async () => {
    await open('matches');
    await page.locator('.card-title').first().waitFor();
    await press('j');
    for (const expanded of ['false', 'true']) {
      await press('Enter');
      await becomes(OLD_ROLE);
      const title = page.getByRole('button', { name: OLD_ROLE, exact: true });
      expect(await title.getAttribute('aria-expanded')).toBe(expanded);
    }
    await press('j');
    await becomes(ENGINEER);
  });

  it('leave the focus on the title when the last card goes', async () => {
    await open('one');
    await page.locator('.card-title').first().waitFor();
    await press('j');
    await press('x');
    await expect.poll(titles).toEqual([]);
    await becomes(words('dash_nothing_new'));
  });

  it('lead into the note, and Esc leads back to the card it came from', async () => {
    await open('matches');
    await page.locator('.card-title').first().waitFor();
    await press('j');
    await press('j');
    await press('d');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(at()).toBe('#/note/n1');
    await press('Escape');
    await becomes(ENGINEER);
  });

  it('go places after g, and the title of the place is read', async () => {
    await open('matches');
    for (const [key, title] of [
      ['w', 'dash_watches'],
      ['n', 'dash_notes'],
    ] as const) {
      await press('g');
      await press(key);
      await becomes(words(title));
    }
    await press('g');
    await press('t');
    await expect.poll(at).toBe('#/today');
  });

  it('are letters while somebody types', async () => {
    await open('matches');
    await press('/');
    await page.getByRole('searchbox').pressSequentially('engineer gw');
    expect(await page.getByRole('searchbox').inputValue()).toBe('engineer gw');
    expect(at()).toBe('#/today');
    await page.getByRole('searchbox').fill('engineer');
    await expect.poll(titles).toEqual([ENGINEER]);
  });

  it('are listed under ?, the list closes with Esc, and Settings turns them off', async () => {
    await open('keys-off');
    await press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: words('dash_keys') }).click();
    await page.getByRole('dialog', { name: words('dash_keys') }).waitFor();
    await press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});

describe('the focus on the full page', () => {
  it('stays near where what had it is removed', async () => {
    await open('people', 'people');
    await page.getByRole('button', { name: words('dash_person_edit_named', { name: 'Mara Silva' }) }).click();
    await page.getByRole('button', { name: words('dash_cancel') }).focus();
    await press('Enter');
    await expect.poll(focused).toContain(words('dash_write'));
    await open('matches');
    await page.getByRole('button', { name: words('ui_more_reasons', { count: 2 }) }).focus();
    await press('Enter');
    await becomes(words('ui_story'));
  });

  it('goes to the first field that is wrong', async () => {
    await open('people', 'people');
    await page.getByRole('button', { name: words('dash_person_add') }).click();
    await page.getByRole('button', { name: words('dash_person_keep') }).click();
    await isOn(words('dash_person_name'));
    await page.keyboard.type('Ida Berg');
    await page.getByLabel(words('dash_person_email')).fill('ida at larkfield');
    await page.getByRole('button', { name: words('dash_person_keep') }).click();
    await isOn(words('dash_person_email'));
  });

  it('comes back to a form that was begun, with what stands in it', async () => {
    await open('people', 'people');
    await page.getByRole('button', { name: words('dash_person_add') }).click();
    await page.getByLabel(words('dash_person_name')).fill('Ida Berg');
    await page.evaluate(() => window.location.assign('#/notes'));
    await page.getByRole('heading', { level: 1, name: words('dash_notes') }).waitFor();
    await page.evaluate(() => window.location.assign('#/people'));
    await expect.poll(() => page.getByLabel(words('dash_person_name')).inputValue()).toBe('Ida Berg');
    await page.getByRole('button', { name: words('dash_cancel') }).click();
    await page.getByRole('button', { name: words('dash_person_add') }).click();
    expect(await page.getByLabel(words('dash_person_name')).inputValue()).toBe('');
  });

  it('goes into a row that was asked for', async () => {
    await open('profile-empty', 'profile');
    await page.getByRole('button', { name: words('dash_job_add') }).click();
    await isOn(words('dash_job_employer'));
    await page.getByRole('button', { name: words('dash_wins_add') }).click();
    await isOn(words('dash_fact_text'));
  });

  it('goes to what was found in a file', async () => {
    await open('profile', 'profile');
    const buffer = Buffer.from(JSON.stringify({ skills: [{ name: 'Airflow' }] }));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer });
    await becomes(words('dash_import_review'));
  });
});

describe('the full page', () => {
  it('opens and focuses the card a notification leads to', async () => {
    await open('standing', `today/${encodeURIComponent('w1 3')}`);
    await becomes('Reporting Lead, Finance');
    expect(await page.locator('[aria-expanded=true]').textContent()).toBe('Reporting Lead, Finance');
  });

  it('shows nothing of itself after "Hide now"', async () => {
    await open('matches');
    await page.getByRole('button', { name: words('dash_hide') }).click();
    await page.getByRole('heading', { name: words('dash_neutral_title') }).waitFor();
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/Larkfield|Homing/);
    expect(await page.title()).toBe(words('dash_neutral_title'));
    await page.getByRole('button', { name: words('dash_show_again') }).click();
    await page.locator('.card-title').first().waitFor();
  });

  it('shows hostile text of a posting as text', async () => {
    await open('much');
    await page.getByText('<img src=x onerror').first().waitFor();
    expect(await page.locator('main img, main script').count()).toBe(0);
  });

  it.each([
    ['openings', 'dash_snapshots_forget', 'dash_cancel'],
    ['openings', 'dash_erase', 'dash_erase_keep'],
    ['kept-in-trouble', 'dash_damaged_forget', 'dash_cancel'],
  ] as const)(
    'asks before what cannot be undone, with the focus on the way out: %s, %s',
    async (view, deed, safe) => {
      await open(view, 'settings');
      await page.getByRole('button', { name: words(deed) }).focus();
      await press('Enter');
      await page.getByRole('dialog').waitFor();
      await becomes(words(safe));
      await press('Escape');
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
      await becomes(words(deed));
    },
  );

  it('leaves words their room where text is twice as large, and long names cut none of the places off', async () => {
    await open('much');
    await page.locator('.card-title').first().waitFor();
    const side = page.getByRole('navigation', { name: words('dash_places') });
    expect(await side.evaluate((nav) => nav.scrollWidth - nav.clientWidth)).toBe(0);
    await page.addStyleTag({ content: ':root { font-size: 200% }' });
    expect((await page.locator('article').first().boundingBox())?.width).toBeGreaterThan(600);
  });

  it('prints without what can be pressed', async () => {
    await open('matches');
    await page.locator('.card-title').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(
      await page
        .getByRole('button', { name: words('ui_draft') })
        .first()
        .isVisible(),
    ).toBe(false);
    expect(await page.getByText(OLD_ROLE).first().isVisible()).toBe(true);
  });
});
