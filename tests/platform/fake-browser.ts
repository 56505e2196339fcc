import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The part of the browser that the background uses, in memory: what it keeps outlives a restart of the background,
 * listeners do not. `before` stands in front of everything that leaves a mark.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');

type Listener = (...told: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...told: unknown[]) => [...listeners].map((listener) => listener(...(told as never[]))),
    forget: () => listeners.clear(),
  };
}

export function fakeBrowser(before: (deed: string) => Promise<void> = async () => undefined) {
  const words = JSON.parse(readFileSync(path.join(ROOT, '_locales/en/messages.json'), 'utf8')) as Record<
    string,
    { readonly message: string }
  >;
  const kept = new Map<string, unknown>();
  // What the browser itself carries to the other computers.
  const carried = new Map<string, unknown>();
  const session = new Map<string, unknown>();
  const closed: number[] = [];
  /** What a tab shows that is opened at an address. */
  const pages = new Map<string, unknown>();
  const presence = { state: 'active', notifications: 'granted' };
  const alarms = new Map<string, { readonly name: string; readonly periodInMinutes?: number }>();
  const shown = new Map<string, { readonly title: string; readonly message: string }>();
  const told: { readonly id: string; readonly title: string; readonly message: string }[] = [];
  const menus = new Map<string, { readonly title: string }>();
  const opened: string[] = [];
  const toolbar: Record<string, string> = {};
  const allowed = new Set<string>();
  const tabs = new Map<number, unknown>();
  const events = {
    storageChanged: event(),
    message: event(),
    installed: event(),
    startup: event(),
    alarm: event(),
    menu: event(),
    notification: event(),
    added: event(),
    removed: event(),
    presence: event(),
  };
  const browser = {
    runtime: {
      id: 'homing',
      getURL: (file: string) => `chrome-extension://homing/${file}`,
      onMessage: events.message,
      onInstalled: events.installed,
      onStartup: events.startup,
      lastError: undefined,
    },
    i18n: {
      getUILanguage: () => 'en-GB',
      getMessage: (name: string) => words[name]?.message.replaceAll('$$', () => '$') ?? '',
    },
    storage: {
      onChanged: events.storageChanged,
      local: {
        get: async (key: string) => structuredClone(kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (values: Record<string, unknown>) => {
          await before(`keep ${Object.keys(values).join(' ')}`);
          for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
          const changes = Object.fromEntries(
            Object.keys(values).map((key) => [key, { newValue: values[key] }]),
          );
          queueMicrotask(() => events.storageChanged.fire(changes, 'local'));
        },
        remove: async (key: string) => {
          await before(`forget ${key}`);
          kept.delete(key);
        },
      },
      sync: {
        get: async () => structuredClone(Object.fromEntries(carried)),
        set: async (values: Record<string, unknown>) => {
          await before(`sync ${Object.keys(values).join(' ')}`);
          for (const [key, value] of Object.entries(values)) carried.set(key, structuredClone(value));
          queueMicrotask(() => events.storageChanged.fire({}, 'sync'));
        },
        remove: async (keys: readonly string[]) => {
          await before(`sync without ${keys.join(' ')}`);
          for (const key of keys) carried.delete(key);
          queueMicrotask(() => events.storageChanged.fire({}, 'sync'));
        },
      },
      session: {
        get: async (key: string) => structuredClone(session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
        },
      },
    },
    permissions: {
      contains: async ({ origins }: { readonly origins: readonly string[] }) =>
        origins.every((origin) => allowed.has(origin)),
      onAdded: events.added,
      onRemoved: events.removed,
    },
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: (name: string, alarm: { readonly periodInMinutes?: number }) =>
        void alarms.set(name, { name, ...alarm }),
      onAlarm: events.alarm,
    },
    notifications: {
      getAll: async () => Object.fromEntries(shown),
      getPermissionLevel: async () => presence.notifications,
      create: async (
        id: string,
        { title, message }: { readonly title: string; readonly message: string },
      ) => {
        await before('notify');
        shown.set(id, { title, message });
        told.push({ id, title, message });
        return id;
      },
      clear: async (id: string) => shown.delete(id),
      onClicked: events.notification,
    },
    action: {
      setBadgeText: async ({ text }: { readonly text: string }) => void Object.assign(toolbar, { text }),
      setBadgeBackgroundColor: async ({ color }: { readonly color: string }) =>
        void Object.assign(toolbar, { ground: color }),
      setBadgeTextColor: async ({ color }: { readonly color: string }) =>
        void Object.assign(toolbar, { ink: color }),
      setIcon: async ({ path: icon }: { readonly path: Record<string, string> }) =>
        void Object.assign(toolbar, { icon: icon['16'] }),
      setTitle: async ({ title }: { readonly title: string }) => void Object.assign(toolbar, { title }),
    },
    contextMenus: {
      removeAll: async () => menus.clear(),
      create: ({ id, title }: { readonly id: string; readonly title: string }) => {
        if (menus.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
        menus.set(id, { title });
      },
      onClicked: events.menu,
    },
    tabs: {
      create: async ({ url }: { readonly url: string }) => {
        opened.push(url);
        if (pages.has(url)) tabs.set(opened.length, pages.get(url));
        return { id: opened.length };
      },
      update: async () => undefined,
      get: async (id: number) => ({ id, status: 'complete' }),
      query: async () => [],
      remove: async (id: number) => void closed.push(id),
    },
    idle: { queryState: async () => presence.state, onStateChanged: events.presence },
    scripting: {
      executeScript: async ({ target }: { readonly target: { readonly tabId: number } }) => {
        if (!tabs.has(target.tabId)) throw new Error('Cannot access contents of the page');
        return [{ frameId: 0, result: tabs.get(target.tabId) }];
      },
      unregisterContentScripts: async () => undefined,
    },
  };
  const restart = () => {
    for (const each of Object.values(events)) each.forget();
  };
  return {
    browser,
    events,
    kept,
    carried,
    session,
    closed,
    pages,
    presence,
    alarms,
    shown,
    told,
    menus,
    opened,
    toolbar,
    allowed,
    tabs,
    restart,
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
