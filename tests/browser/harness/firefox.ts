import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { builtFor, type Demo, type Opened } from './extension.ts';
import { faceOf, loaded } from './face.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import type { Marionette } from './marionette.ts';
import * as privileged from './privileged.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

const ADDON = 'homing@homing.example';

export type FirefoxWishes = {
  readonly demo: Demo;
  /** Installed so that it is still there after a restart; a temporary installation is quicker. */
  readonly lasting?: boolean;
};

let shared: Promise<FirefoxProcess> | undefined;

const UUIDS = 'extensions.webextensions.uuids';

/**
 * The extension newly installed in a real Firefox, at an address of its own, so that nothing is left of an installation
 * before; behind the careers systems' real addresses stands the demo. Starting Firefox takes longer than most tests, so
 * all tests of a process share it.
 */
export async function openFirefox({ demo, lasting = false }: FirefoxWishes): Promise<Opened> {
  shared ??= startFirefox();
  const firefox = await (lasting ? startFirefox() : shared);
  firefox.leadTo(demo.port);
  const uuid = randomUUID();
  await firefox.marionette.inBrowser(privileged.setText, UUIDS, JSON.stringify({ [ADDON]: uuid }));
  const file = lasting ? await packed(firefox.profile) : builtFor('firefox');
  await firefox.marionette.send('Addon:Install', { path: file, temporary: !lasting });
  return installed(firefox, { demo, uuid }, lasting ? firefox.end : () => removed(firefox));
}

/** Ends the Firefox that the tests of a process share. */
export async function endFirefox(): Promise<void> {
  const ending = shared;
  shared = undefined;
  await (await ending)?.end();
}

async function removed({ marionette }: FirefoxProcess): Promise<void> {
  await marionette.send('Addon:Uninstall', { id: ADDON });
  // A popup or a menu left open lives on in its window.
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'window', focus: true })) as {
    readonly handle: string;
  };
  await marionette.send('WebDriver:SwitchToWindow', { handle });
  await marionette.inBrowser(privileged.forgetAll);
}

type Installation = { readonly demo: Demo; readonly uuid: string };

async function installed(
  firefox: FirefoxProcess,
  { demo, uuid }: Installation,
  close: () => Promise<void>,
): Promise<Opened> {
  const { marionette } = firefox;
  const { inBrowser } = marionette;
  const base = `moz-extension://${uuid}/`;
  const helper = surfaceOf(marionette, await inBrowser(privileged.addTab, `${base}icons/icon-16.png`));
  await until('the extension', () => helper.evaluate('typeof browser !== "undefined" && !!browser.runtime'));
  const face = (id: number) => faceOf(surfaceOf(marionette, id));
  return {
    name: 'Firefox',
    base,
    openTab: async (url) => {
      const tab = face(await inBrowser(privileged.addTab, url));
      await loaded(tab, url);
      return tab;
    },
    tab: async (part) => face(await until(`a tab at ${part}`, () => inBrowser(privileged.tabAt, part))),
    openPopup: async (url) => {
      await until(`a tab at ${url}`, () => inBrowser(privileged.tabAt, url));
      await inBrowser(privileged.openToolbarPopup, ADDON);
      const popup = surfaceOf(
        marionette,
        await until('the popup', () => inBrowser(privileged.popupAt, base)),
      );
      await loaded(popup, base);
      return faceOf({ ...popup, close: () => inBrowser(privileged.hidePopup) });
    },
    complaints: () => inBrowser(privileged.complaints, base),
    inExtension: (expression) => helper.evaluate(expression),
    notifications: async () =>
      (await helper.evaluate('browser.notifications.getAll().then(Object.keys)')) as string[],
    badge: async () => String(await helper.evaluate('browser.action.getBadgeText({})')),
    clipboard: () => inBrowser(privileged.clipboardText),
    clickNotification: (id) => inBrowser(privileged.clickAlert, id),
    chooseFromMenu: async (url, label) => {
      const tab = await until(`a tab at ${url}`, () => inBrowser(privileged.tabAt, url));
      await inBrowser(privileged.clickIn, tab, 200, 200, 2 as const);
      await until(`"${label}" in the menu`, () => inBrowser(privileged.chooseMenuItem, label));
    },
    answer: async (yes, act) => {
      await act();
      await until('the question of Firefox', () => inBrowser(privileged.isAsking));
      await inBrowser(privileged.hidePopup);
      await inBrowser(privileged.answerQuestion, yes);
    },
    allow: () => inBrowser(privileged.setPreference, 'extensions.webextOptionalPermissionPrompts', false),
    stopWorker: () => inBrowser(privileged.endBackground, ADDON),
    restart: async () => {
      await firefox.quit();
      const again = await startFirefox(firefox.profile);
      again.leadTo(demo.port);
      return installed(again, { demo, uuid }, again.end);
    },
    close,
  };
}

/** The built folder as one file: Firefox keeps nothing else for good. */
async function packed(folder: string): Promise<string> {
  const webExt = path.resolve(import.meta.dirname, '../../../node_modules/web-ext/bin/web-ext.js');
  const args = [
    'build',
    '--no-config-discovery',
    '--source-dir',
    builtFor('firefox'),
    '--artifacts-dir',
    folder,
  ];
  await promisify(execFile)(process.execPath, [
    webExt,
    ...args,
    '--filename',
    'homing.xpi',
    '--overwrite-dest',
  ]);
  return path.join(folder, 'homing.xpi');
}

function surfaceOf({ inBrowser }: Marionette, id: number): Surface {
  return {
    evaluate: (expression) => inBrowser(privileged.evaluateIn, id, expression),
    clickAt: (x, y) => inBrowser(privileged.clickIn, id, x, y, 0 as const),
    type: async (text) =>
      void (await inBrowser(
        privileged.evaluateIn,
        id,
        `document.execCommand('insertText', false, ${JSON.stringify(text)})`,
      )),
    press: (key) => inBrowser(privileged.pressIn, id, key),
    picture: async () => Buffer.from(await inBrowser(privileged.pictureOf, id), 'base64'),
    colours: (scheme) =>
      inBrowser(
        privileged.setPreference,
        'layout.css.prefers-color-scheme.content-override',
        scheme === 'dark' ? 0 : 1,
      ),
    close: () => inBrowser(privileged.removeTab, id),
  };
}
