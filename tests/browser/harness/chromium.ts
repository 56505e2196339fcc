import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { HOSTS } from '../../../demo/site.mjs';
import { programPath } from '../../../scripts/browser.mjs';
import { attach, cdpSurface, type Send } from './cdp.ts';
import { complaintsOf } from './complaints.ts';
import { builtFor, type Demo, type Opened } from './extension.ts';
import { faceOf, loaded } from './face.ts';
import { until } from './until.ts';
import type { Screen } from './xvfb.ts';

export type ChromiumWishes = {
  readonly demo: Demo;
  /** A profile folder to go on with; a new one, removed at the end, when left out. */
  readonly profile?: string;
  /** The display to show a window on; headless when left out. */
  readonly display?: string;
  /** A screen of its own instead: there the menus and questions of the browser itself can be used. */
  readonly screen?: Screen;
  readonly size?: { readonly width: number; readonly height: number };
};

type Running = {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly id: string;
  readonly helper: Page;
};

type OpenedChromium = Opened & {
  readonly context: BrowserContext;
  /** Evaluates an expression in the background itself. */
  readonly inWorker: (expression: string) => Promise<void>;
};

/** A real Chromium with the built extension; behind the careers systems' real addresses stands the demo. */
export async function openChromium(wishes: ChromiumWishes): Promise<OpenedChromium> {
  const profile = wishes.profile ?? mkdtempSync(path.join(os.tmpdir(), 'homing-chromium-'));
  const running = await launch({ ...wishes, profile });
  const { context, helper } = running;
  const inExtension = (expression: string) => helper.evaluate(expression);
  return {
    name: 'Chromium',
    context,
    base: new URL('/', helper.url()).href,
    openTab: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return pageFace(context, page);
    },
    tab: async (part) => pageFace(context, await until(`a tab at ${part}`, () => pageAt(context, part))),
    openPopup: (url) => openPopup(running, url),
    inExtension,
    inWorker: (expression) => inWorker(running, expression),
    complaints: () => complaintsOf(running.cdp, new URL('/', helper.url()).href),
    notifications: async () =>
      (await inExtension('chrome.notifications.getAll().then(Object.keys)')) as string[],
    badge: async () => String(await inExtension('chrome.action.getBadgeText({})')),
    clipboard: () => pasted(context),
    clickNotification: (id) =>
      inWorker(running, `chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`),
    chooseFromMenu: (url) => chooseFromMenu(running, url, wishes.screen),
    answer: async (yes, act) => {
      const { change, press } = needed(wishes.screen);
      await change(act);
      for (const key of yes ? ['Tab', 'Return'] : ['Return']) await press(key);
    },
    allow: (hosts) => allow(running, hosts),
    stopWorker: () => stopWorker(running),
    restart: async () => {
      await context.close();
      return openChromium({ ...wishes, profile });
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function launch(wishes: ChromiumWishes & { readonly profile: string }): Promise<Running> {
  const dist = builtFor('chrome');
  const display = wishes.screen?.display ?? wishes.display;
  const context = await chromium.launchPersistentContext(wishes.profile, {
    executablePath: programPath('chromium'),
    headless: display === undefined,
    viewport: null,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) } as Record<string, string>,
    args: switches(wishes, dist),
  });
  const cdp = await browserSession(context);
  const id = await extensionId(context, cdp, dist);
  const helper = await context.newPage();
  await helper.goto(`chrome-extension://${id}/icons/icon-16.png`);
  return { context, cdp, id, helper };
}

function switches({ demo, size }: ChromiumWishes, dist: string): string[] {
  const toDemo = HOSTS.map((host) => `MAP ${host} 127.0.0.1:${demo.port}`);
  const rules = [...toDemo, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  return [
    `--load-extension=${dist}`,
    `--disable-extensions-except=${dist}`,
    '--enable-unsafe-extension-debugging',
    '--test-type', // no bar that warns of the switches above
    `--window-size=${size?.width ?? 1280},${size?.height ?? 860}`,
    '--window-position=0,0',
    `--host-resolver-rules=${rules.join(', ')}`,
    `--ignore-certificate-errors-spki-list=${demo.spki}`,
  ];
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium has no browser session.');
  return browser.newBrowserCDPSession();
}

/** Google's own Chrome ignores `--load-extension` since 137: there the DevTools call installs it. */
async function extensionId(context: BrowserContext, cdp: CDPSession, dist: string): Promise<string> {
  const first = context.serviceWorkers()[0];
  const worker =
    first ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => undefined));
  if (worker) return new URL(worker.url()).host;
  const { id } = (await (cdp as unknown as { send: Send }).send('Extensions.loadUnpacked', {
    path: dist,
  })) as { id: string };
  return id;
}

function pageAt(context: BrowserContext, part: string): Page | undefined {
  return context.pages().find((page) => page.url().includes(part) && !page.url().endsWith('icon-16.png'));
}

async function pageFace(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page);
  await page.bringToFront();
  const send: Send = (method, params) => session.send(method as 'Page.enable', params as never);
  return faceOf(cdpSurface(send, () => page.close()));
}

/** The popup is a target of its own that Playwright does not show; one in a tab from before is not it. */
async function openPopup({ context, cdp, id }: Running, url: string) {
  const page = await until(`a tab at ${url}`, () => pageAt(context, url));
  await page.bringToFront();
  const tabs = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.targetInfos.find((target) => target.url === page.url());
  const before = new Set((await cdp.send('Target.getTargets')).targetInfos.map(({ targetId }) => targetId));
  await (cdp as unknown as { send: Send }).send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  const popup = await until('the popup', async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const isPopup = (one: { url: string; targetId: string }) =>
      one.url.startsWith(`chrome-extension://${id}/popup/`) && !before.has(one.targetId);
    return targetInfos.find(isPopup);
  });
  const send = await attach(cdp, popup.targetId);
  const surface = cdpSurface(send, async () => {
    await cdp.send('Target.closeTarget', { targetId: popup.targetId });
  });
  await loaded(surface, popup.url);
  return faceOf(surface);
}

/** The menu is drawn by the browser: an extension's one item stands above "View page source" and "Inspect". */
async function chooseFromMenu({ context }: Running, url: string, screen?: Screen): Promise<void> {
  const { rightClick, press } = needed(screen);
  await (await until(`a tab at ${url}`, () => pageAt(context, url))).bringToFront();
  await rightClick(300, 300);
  for (const key of ['Up', 'Up', 'Up', 'Return']) await press(key);
}

function needed(screen: Screen | undefined): Screen {
  if (!screen) throw new Error('The menus and questions of Chromium itself can only be used on a screen.');
  return screen;
}

/** The clipboard's text, pasted into a page of its own. */
async function pasted(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.setContent('<textarea autofocus></textarea>');
  await page.locator('textarea').press('ControlOrMeta+V');
  const text = await page.locator('textarea').inputValue();
  await page.close();
  return text;
}

/** Evaluates in the worker, which is woken first: an evaluation in a stopped one never answers. */
async function inWorker({ context, helper }: Running, expression: string): Promise<void> {
  await helper.evaluate('chrome.runtime.sendMessage({ name: "settings", input: {} })');
  const worker = await until('the worker', () => context.serviceWorkers().at(-1));
  await worker.evaluate(expression);
}

/**
 * The yes of a person, given on Chromium's own page of extensions: a prompt cannot be pressed without a screen.
 * With access "on specific sites", `permissions.request` for a site given there answers yes by itself. A script of
 * that page has its rights too, and opens in a quarter of the time, for nothing is drawn.
 */
async function allow({ context, id }: Running, hosts: readonly string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/extensions.js');
  const configuration = JSON.stringify({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
  const given = hosts.map(
    (host) => `chrome.developerPrivate.addHostPermission('${id}', 'https://${host}/*')`,
  );
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${configuration}).then(() => Promise.all([${given.join()}]))`,
  );
  await page.close();
}

async function stopWorker({ context, cdp, helper }: Running): Promise<void> {
  const session = await context.newCDPSession(helper);
  await session.send('ServiceWorker.enable');
  await until('the worker to be stopped', async () => {
    // Again each time: an event may wake it in the very moment, and one that is only beginning is stopped by its target.
    await session.send('ServiceWorker.stopAllWorkers');
    const { targetInfos } = await cdp.send('Target.getTargets');
    const running = targetInfos.filter(({ type }) => type === 'service_worker');
    for (const { targetId } of running)
      await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return running.length === 0;
  });
  await session.detach();
}
