// What runs in Firefox with the browser's own privileges. Each function is sent as text and uses nothing from outside itself.

/** Loads an address in a new tab and answers the number by which its document is reached from then on. */
export async function addTab(url: string): Promise<number> {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const tab = gBrowser.addTab(url, { triggeringPrincipal });
  gBrowser.selectedTab = tab;
  return tab.linkedBrowser.browserId;
}

/** The tab whose address holds `part`, brought to the front. */
export async function tabAt(part: string): Promise<number | undefined> {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const tab = [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.includes(part));
  if (tab) gBrowser.selectedTab = tab;
  return tab?.linkedBrowser.browserId;
}

export async function removeTab(browserId: number): Promise<void> {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const tab = [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.browserId === browserId);
  if (tab) gBrowser.removeTab(tab);
}

export async function openToolbarPopup(addon: string): Promise<void> {
  const extension = WebExtensionPolicy.getByID(addon)?.extension;
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  extension?.apiManager.global.browserActionFor(extension).openPopup(window);
}

/** The popup's number; `undefined` while it is not there. */
export async function popupAt(base: string): Promise<number | undefined> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const views = [...document.querySelectorAll<GeckoBrowser>('browser.webextension-popup-browser')];
  return views.find((view) => view.currentURI.spec.startsWith(base))?.browserId;
}

export async function hidePopup(): Promise<void> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  document
    .querySelector<GeckoBrowser>('browser.webextension-popup-browser')
    ?.closest<GeckoMenu>('panel')
    ?.hidePopup();
}

/** Evaluates in a document, in the way Marionette itself does; a promise is waited for. */
export async function evaluateIn(browserId: number, expression: string): Promise<unknown> {
  const actor =
    BrowsingContext.getCurrentTopByBrowserId(browserId)?.currentWindowGlobal.getActor('MarionetteCommands');
  if (!actor) throw new Error('That document is closed.');
  const script = `const done = arguments[arguments.length - 1];
    const failed = (error) => done(JSON.stringify({ error: String(error) + '\\n' + (error?.stack ?? '') }));
    try { Promise.resolve(${expression}).then((value) => done(JSON.stringify({ value })), failed); } catch (error) { failed(error); }`;
  const answer = JSON.parse(
    String(await actor.executeScript(script, [], { async: true, timeout: 60_000 })),
  ) as {
    readonly value?: unknown;
    readonly error?: string;
  };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

export async function clickIn(browserId: number, x: number, y: number, button: 0 | 2): Promise<void> {
  const actor =
    BrowsingContext.getCurrentTopByBrowserId(browserId)?.currentWindowGlobal.getActor('MarionetteCommands');
  const types = ['mousemove', 'mousedown', 'mouseup', ...(button === 2 ? ['contextmenu'] : [])];
  for (const type of types) {
    const eventData = { type, button, clickCount: 1, buttons: type === 'mousedown' ? button || 1 : 0 };
    await actor?.dispatchEvent('synthesizeMouseAtPoint', { x, y, eventData });
  }
}

export async function pressIn(browserId: number, key: string): Promise<void> {
  const actor =
    BrowsingContext.getCurrentTopByBrowserId(browserId)?.currentWindowGlobal.getActor('MarionetteCommands');
  const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
  const eventData = { key, code, printable: key.length === 1, modifiers: {} };
  await actor?.dispatchEvent('synthesizeKeyDown', { eventData });
  await actor?.dispatchEvent('synthesizeKeyUp', { eventData });
}

export async function pictureOf(browserId: number): Promise<string> {
  const actor =
    BrowsingContext.getCurrentTopByBrowserId(browserId)?.currentWindowGlobal.getActor('MarionetteCommands');
  return (await actor?.takeScreenshot(null, 0, false, true)) ?? '';
}

/** Stands in for the desktop's notifications, which are not there without a desktop. */
export async function mockAlerts(): Promise<void> {
  const shared = Cu.getGlobalForObject(Services);
  shared.homingAlerts = [];
  shared.homingPings = 0;
  const close = (name: string) => {
    const found = shared.homingAlerts?.find((alert) => alert.name === name);
    shared.homingAlerts = shared.homingAlerts?.filter((alert) => alert !== found) ?? [];
    found?.listener.observe(null, 'alertfinished', '');
  };
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert({ name, title, text }: GeckoAlert, listener: GeckoAlert['listener']) {
      shared.homingPings = (shared.homingPings ?? 0) + 1;
      const others = shared.homingAlerts?.filter((alert) => alert.name !== name) ?? [];
      shared.homingAlerts = [...others, { name, title, text, listener }];
      listener.observe(null, 'alertshow', '');
    },
    closeAlert: close,
  };
  const registrar = Components.manager.QueryInterface(Components.interfaces.nsIComponentRegistrar);
  const factory = { createInstance: () => service, QueryInterface: ChromeUtils.generateQI(['nsIFactory']) };
  registrar.registerFactory(Services.uuid.generateUUID(), 'alerts', '@mozilla.org/alerts-service;1', factory);
}

/** The desktop's answer to a click on the notification whose name ends with this id. */
export async function clickAlert(id: string): Promise<void> {
  const alert = Cu.getGlobalForObject(Services).homingAlerts?.find(({ name }) => name.endsWith(id));
  alert?.listener.observe(null, 'alertclickcallback', '');
}

export async function setPreference(name: string, value: boolean | number): Promise<void> {
  if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value);
  else Services.prefs.setIntPref(name, value);
}

export async function setText(name: string, value: string): Promise<void> {
  Services.prefs.setStringPref(name, value);
}

/** Closes every window but the newest, and leaves nothing a test could find of the one before it. */
export async function forgetAll(): Promise<void> {
  const newest = Services.wm.getMostRecentWindow('navigator:browser');
  for (const window of Services.wm.getEnumerator('navigator:browser')) if (window !== newest) window.close();
  Services.prefs.clearUserPref('extensions.webextOptionalPermissionPrompts');
  Services.prefs.clearUserPref('layout.css.prefers-color-scheme.content-override');
  Services.cache2.clear();
  Services.cookies.removeAll();
  Services.console.reset();
  const shared = Cu.getGlobalForObject(Services);
  shared.homingAlerts = [];
  shared.homingPings = 0;
}

export async function endBackground(addon: string): Promise<void> {
  await WebExtensionPolicy.getByID(addon)?.extension.terminateBackground({ disableResetIdleForTest: true });
}

/** Chooses the item of that label in the page's context menu; `false` while it is not there. */
export async function chooseMenuItem(label: string): Promise<boolean> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const menu = document.querySelector<GeckoMenu>('#contentAreaContextMenu');
  const item = [...(menu?.querySelectorAll('menuitem') ?? [])].find(
    (one) => one.getAttribute('label') === label,
  );
  if (menu?.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
}

/** Whether the browser's own question is on the screen. */
export async function isAsking(): Promise<boolean> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const panel = document.querySelector<GeckoMenu>('#notification-popup');
  return panel?.state === 'open' && panel.querySelector('#addon-webext-permissions-notification') !== null;
}

/** Presses yes or no on the browser's own question. */
export async function answerQuestion(yes: boolean): Promise<void> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const question = document.querySelector('#addon-webext-permissions-notification');
  const button = yes ? '.popup-notification-primary-button' : '.popup-notification-secondary-button';
  question?.querySelector<HTMLElement>(button)?.click();
}

/** What the browser's console holds against the extension's own documents. */
export async function complaints(base: string): Promise<string[]> {
  const isError = (message: object): message is GeckoScriptError =>
    message instanceof Components.interfaces.nsIScriptError;
  return Services.console
    .getMessageArray()
    .filter(isError)
    .filter(({ category, sourceName, flags }) => {
      const isUncaught = category === 'content javascript' && sourceName.startsWith(base);
      return (flags & 1) === 0 && (isUncaught || category.startsWith('CSP_'));
    })
    .map(({ errorMessage }) => errorMessage);
}

export async function clipboardText(): Promise<string> {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  return window.navigator.clipboard.readText();
}
