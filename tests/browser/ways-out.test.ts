import { describe, expect } from 'vitest';
import { PERSON } from '../../demo/person.mjs';
import { ask } from './harness/extension.ts';
import type { Face } from './harness/face.ts';
import { BROWSERS, testIn } from './harness/stage.ts';
import { tellAboutJo } from './harness/steps.ts';
import { until } from './harness/until.ts';
import { words } from './harness/words.ts';

/** 5,000 characters of what breaks addresses, headers and markup. */
const LONG = 'Grüße 👩‍🚀 “a” \'b\' "c" <b>d</b> & 100 %\n\nÀ bientôt,\nJo\n'.repeat(90).slice(0, 5000).trim();
const SHORT = LONG.slice(0, 120);
const SUBJECT = 'Zurück? “Ja” & 👋';
const PROFILE_PAGE = 'https://www.linkedin.com/in/mara-silva';

describe.each(BROWSERS)('in %s', (...browser) => {
  const test = testIn(browser);

  test('a hard note of 5,000 characters leaves whole by every way', async ({ opened }) => {
    await tellAboutJo(opened);
    const wish = `person=${PERSON.id}&kind=reconnect`;
    const page = await opened.openTab(`${opened.base}dashboard/index.html#/note/new?${wish}&channel=email`);
    await write(page, LONG);
    await page.fill(words('note_subject'), SUBJECT);
    await page.run(watchTheExits);

    await page.click('button', words('note_copy'));
    await until('the copy', async () => (await exits(page)).rich);
    await page.shows(words('note_copied'));
    expect(normal(await opened.clipboard())).toBe(LONG);
    expect((await exits(page)).rich).toContain('&#60;b&#62;d&#60;/b&#62; &#38; 100 %</p><p>À bientôt,<br>Jo');

    expect(await mailed(page)).toEqual({ subject: SUBJECT, body: null });
    await choose(page, words('note_save_mail'));
    const file = await until('the file', async () => (await exits(page)).saved.at(-1));
    expect(base64Of(file.split('\r\n\r\n')[1] ?? '')).toBe(LONG.replaceAll('\n', '\r\n'));

    await ask(opened, 'settings_put', {
      settings: { ...(await ask(opened, 'settings', {})), textInAddress: true },
    });
    await write(page, SHORT);
    expect(await mailed(page)).toEqual({ subject: SUBJECT, body: SHORT.replaceAll('\n', '\r\n') });
    const { id } = (await ask(opened, 'notes', {}))[0] ?? {};
    await ask(opened, 'note_sent', { id: id ?? '', sent: true });
    await page.shows(words('dash_note_reply'));

    await ask(opened, 'person_put', { person: { ...PERSON, linkedin: PROFILE_PAGE } });
    const mail = await opened.openTab(`${opened.base}dashboard/index.html#/note/new?${wish}&channel=email`);
    await write(mail, SHORT);
    await mail.fill(words('note_subject'), SUBJECT);
    await mail.run(watchTheExits);
    for (const [way, name] of [
      ['note_gmail', 'su'],
      ['note_outlook', 'subject'],
    ] as const) {
      await choose(mail, words(way));
      const address = await until('the web mail', async () => (await exits(mail)).tabs?.at(-1));
      const { protocol, searchParams } = new URL(address);
      const written = { protocol, to: searchParams.get('to'), subject: searchParams.get(name) };
      expect(written).toEqual({ protocol: 'https:', to: PERSON.email, subject: SUBJECT });
      expect(searchParams.get('body')).toBe(SHORT.replaceAll('\n', '\r\n'));
      await mail.run(forgetTabs);
    }
    const linked = await opened.openTab(
      `${opened.base}dashboard/index.html#/note/new?${wish}&channel=linkedin-message`,
    );
    await write(linked, SHORT);
    await linked.run(watchTheExits);
    await choose(linked, words('note_open_profile'));
    expect(await until('the profile', async () => (await exits(linked)).tabs?.at(-1))).toBe(PROFILE_PAGE);
    expect(normal(await opened.clipboard())).toBe(SHORT);

    const letter = await opened.openTab(
      `${opened.base}dashboard/index.html#/note/new?${wish}&channel=letter`,
    );
    await write(letter, LONG);
    await letter.run(watchTheExits);
    await choose(letter, words('note_print'));
    expect(await until('the print', async () => (await exits(letter)).printed)).toBe(LONG);
  });
});

// Only Chromium's kind of browser carries a model.
describe.each(BROWSERS.slice(0, 1))('in %s', (...browser) => {
  const test = testIn(browser);

  test('a model on the computer may rephrase a note, and is refused where it claims something new', async ({
    opened,
  }) => {
    await tellAboutJo(opened);
    const page = await opened.openTab(`${opened.base}dashboard/index.html#/notes`);
    await page.run(installModel);
    await page.run(
      (hash) => void window.location.assign(hash),
      `#/note/new?person=${PERSON.id}&kind=reconnect`,
    );
    const note = () => page.find('textbox', words('note_to_whom', { name: PERSON.name }));
    const { value: before = '' } = await note();
    await page.click('button', words('note_rephrase'));
    await page.shows(words('note_rephrased'));
    expect((await note()).value).toBe(`${before}\nP.S. All the best.`);
    await page.run(() => {
      Object.assign(window, { invents: true });
    });
    await page.click('button', words('note_rephrase'));
    await page.shows(words('note_rephrase_refused'));
    expect((await note()).value).toBe(`${before}\nP.S. All the best.`);
  });
});

/** A language model as browsers offer one, for a page that has none. */
function installModel(): void {
  const prompt = async (text: string) =>
    (window as { invents?: boolean }).invents
      ? `${text}\nI raised revenue by 340 percent at Globex.`
      : `${text}\nP.S. All the best.`;
  Object.assign(window, {
    LanguageModel: {
      availability: async () => 'available',
      create: async () => ({ prompt, destroy: () => undefined }),
    },
  });
}

async function write(page: Face, text: string): Promise<void> {
  await page.fill(words('note_to_whom', { name: PERSON.name }), text);
  await page.shows(words('dash_kept_saved'));
}

async function choose(page: Face, way: string): Promise<void> {
  await page.click('button', words('note_more'));
  await page.click('button', way);
}

/** What the link to the mail app carries. */
async function mailed(page: Face) {
  const link = await page.find('link', words('note_in_mail'));
  const { searchParams } = new URL(link.attributes.href ?? '');
  return { subject: searchParams.get('subject'), body: searchParams.get('body') };
}

type Exits = {
  readonly rich?: string;
  readonly saved: readonly string[];
  readonly printed?: string;
  /** Addresses of tabs that were to open. */
  readonly tabs?: readonly string[];
};

function exits(page: Face): Promise<Exits> {
  return page.run(() => (window as unknown as { exits: Exits }).exits);
}

/** Notes down what leaves the page at the very doors: clipboard, saved files, print. Everything still goes through them. */
function watchTheExits(): void {
  const noted: { rich?: string; saved: string[]; printed?: string; tabs: string[] } = { saved: [], tabs: [] };
  const { browser, chrome } = window as unknown as Record<string, { tabs: { create: unknown } } | undefined>;
  const api = browser ?? chrome;
  // No test goes out to the real web: the tab is noted, and does not open.
  if (api) api.tabs.create = async ({ url }: { url: string }) => void noted.tabs.push(url);
  Object.assign(window, { exits: noted });
  const write = navigator.clipboard.write.bind(navigator.clipboard);
  navigator.clipboard.write = async (items) => {
    noted.rich = (await (await items[0]?.getType('text/html'))?.text()) ?? '';
    return write(items);
  };
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    void fetch(this.href)
      .then((answer) => answer.text())
      .then((text) => noted.saved.push(text));
  };
  const frames = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get() {
      const view: Window = frames?.get?.call(this);
      view.print = () => {
        noted.printed = view.document.querySelector('div')?.textContent ?? '';
      };
      return view;
    },
  });
}

function forgetTabs(): void {
  (window as unknown as { exits: { tabs: string[] } }).exits.tabs = [];
}

function normal(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function base64Of(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}
