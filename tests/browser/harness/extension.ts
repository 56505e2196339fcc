import path from 'node:path';
import type { openDemo } from '../../../demo/site.mjs';
import type { InputOf, MessageKey, OutputOf } from '../../../src/platform/messages.ts';
import type { Face } from './face.ts';

export type Demo = Awaited<ReturnType<typeof openDemo>>;

/** A browser with the built extension in it, used the same way whichever browser it is. */
export type Opened = {
  readonly name: 'Chromium' | 'Firefox';
  /** Address of the extension's own pages. */
  readonly base: string;
  readonly openTab: (url: string) => Promise<Face>;
  /** The tab whose address holds `part`, as soon as it is there: what the product opened by itself. */
  readonly tab: (part: string) => Promise<Face>;
  /** The real toolbar popup, over the tab whose address is `url`. */
  readonly openPopup: (url: string) => Promise<Face>;
  /** Evaluates an expression with the extension's own rights, in a document that is none of its faces. */
  readonly inExtension: (expression: string) => Promise<unknown>;
  /** Uncaught errors and violations of the extension's content security policy so far. */
  readonly complaints: () => Promise<readonly string[]>;
  /** Ids of the notifications on the screen. */
  readonly notifications: () => Promise<readonly string[]>;
  /** What the toolbar button's badge says. */
  readonly badge: () => Promise<string>;
  /** The text on the clipboard. */
  readonly clipboard: () => Promise<string>;
  readonly clickNotification: (id: string) => Promise<void>;
  /** Chooses an item of the page's own context menu, really, in the tab at that address. */
  readonly chooseFromMenu: (url: string, label: string) => Promise<void>;
  /** Does what makes the browser ask, and answers its question, really; a popup is closed by then, as Chromium does. */
  readonly answer: (yes: boolean, act: () => Promise<unknown>) => Promise<void>;
  /** From now on the browser says yes to these hosts without its prompt. */
  readonly allow: (hosts: readonly string[]) => Promise<void>;
  /** Ends the background at once, as the browser does when it idles. */
  readonly stopWorker: () => Promise<void>;
  /** Ends the browser and opens it again with the same profile. */
  readonly restart: () => Promise<Opened>;
  readonly close: () => Promise<void>;
};

/** The built extension for a browser: HOMING_DIST names another folder than `dist`. */
export function builtFor(browser: 'chrome' | 'firefox'): string {
  const root = path.resolve(import.meta.dirname, '../../..');
  return path.resolve(root, process.env.HOMING_DIST ?? 'dist', browser);
}

/** Asks the background, as a page of the extension does. */
export async function ask<K extends MessageKey>(opened: Opened, name: K, input: InputOf<K>) {
  const call = JSON.stringify({ name, input });
  const api = opened.name === 'Firefox' ? 'browser' : 'chrome';
  return (await opened.inExtension(`${api}.runtime.sendMessage(${call})`)) as OutputOf<K>;
}
