// The few names of Firefox's own privileged scope that the harness uses.

type GeckoActor = {
  executeScript(script: string, args: readonly unknown[], options: object): Promise<unknown>;
  dispatchEvent(name: string, details: object): Promise<void>;
  takeScreenshot(element: null, format: number, full: boolean, scroll: boolean): Promise<string>;
};

type GeckoBrowsingContext = {
  readonly currentWindowGlobal: { getActor(name: string): GeckoActor };
  readonly currentURI: { readonly spec: string };
};

type GeckoBrowser = Element & {
  readonly browserId: number;
  readonly currentURI: { readonly spec: string };
};

type GeckoTab = { readonly linkedBrowser: GeckoBrowser };

type GeckoMenu = Element & { readonly state: string; activateItem(item: Element): void; hidePopup(): void };

type GeckoWindow = Window & {
  readonly gBrowser: {
    readonly tabs: readonly GeckoTab[];
    selectedTab: GeckoTab;
    addTab(url: string, options: object): GeckoTab;
    removeTab(tab: GeckoTab): void;
  };
};

type GeckoExtension = {
  readonly apiManager: {
    readonly global: { browserActionFor(extension: unknown): { openPopup(window: Window): void } };
  };
  terminateBackground(options: object): Promise<void>;
};

type GeckoAlert = {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly listener: { observe(subject: null, topic: string, cookie: string): void };
};

/** `flags` has its lowest bit set for a mere warning. */
type GeckoScriptError = {
  readonly category: string;
  readonly sourceName: string;
  readonly errorMessage: string;
  readonly flags: number;
};

declare const Services: {
  readonly wm: {
    getMostRecentWindow(kind: string): GeckoWindow;
    getEnumerator(kind: string): Iterable<GeckoWindow>;
  };
  readonly prefs: {
    setBoolPref(name: string, value: boolean): void;
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
    clearUserPref(name: string): void;
  };
  readonly scriptSecurityManager: { getSystemPrincipal(): unknown };
  readonly console: { getMessageArray(): readonly object[]; reset(): void };
  readonly cache2: { clear(): void };
  readonly cookies: { removeAll(): void };
  readonly uuid: { generateUUID(): unknown };
};
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: GeckoExtension } | null };
declare const BrowsingContext: { getCurrentTopByBrowserId(id: number): GeckoBrowsingContext | null };
declare const ChromeUtils: { generateQI(interfaces: readonly string[]): () => unknown };
declare const Cu: {
  getGlobalForObject(object: object): { homingAlerts?: GeckoAlert[]; homingPings?: number };
};
declare const Components: {
  readonly manager: { QueryInterface(which: unknown): { registerFactory(...args: unknown[]): void } };
  readonly interfaces: {
    readonly nsIScriptError: new () => object;
    readonly nsIComponentRegistrar: unknown;
  };
};
