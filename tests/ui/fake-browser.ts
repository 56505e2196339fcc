import messages from '../../_locales/en/messages.json';
import { viewNamed } from './views.ts';

/**
 * Stands where the polyfill would, so that the pages can be looked at in every state without a browser extension:
 * `?view=<name>` chooses the canned answers of `views.ts`. What is dismissed, saved or edited is remembered
 * for as long as the page is open.
 */
type Listener = (changes: Record<string, unknown>, area: string) => void;

const asked = new URL(globalThis.location?.href ?? 'http://homing.test/').searchParams;
const view = viewNamed(asked.get('view') ?? 'matches');
const listeners = new Set<Listener>();
const session = new Map<string, unknown>(
  view.place === undefined ? [] : [['place', { ...view.place, kept: Date.now() }]],
);
const texts = messages as Readonly<Record<string, { readonly message: string }>>;
const shown: string[] = [];
let revision = 0;

const fake = {
  runtime: {
    id: 'homing',
    getURL: (path: string) => `/${path}`,
    getManifest: () => ({ version: '0.1.0' }),
    sendMessage: async ({ name, input }: { readonly name: string; readonly input: unknown }) => {
      const answer = view.answers[name];
      if (answer === undefined) throw new Error(`no canned answer to ${name}`);
      const before = view.changes();
      const answered = structuredClone(typeof answer === 'function' ? answer(input) : answer);
      if (view.changes() !== before) tell();
      return answered;
    },
    onMessage: { addListener: () => undefined },
  },
  i18n: {
    getUILanguage: () => 'en-GB',
    getMessage: (name: string) =>
      name === 'canned' ? '{words}' : (texts[name]?.message.replaceAll('$$', () => '$') ?? ''),
  },
  storage: {
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    session: {
      get: async (key: string) => Object.fromEntries(session.has(key) ? [[key, session.get(key)]] : []),
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) session.set(key, value);
      },
    },
  },
  alarms: { get: async () => ({ name: 'round', periodInMinutes: 5 }), create: () => undefined },
  notifications: {
    getPermissionLevel: async () => 'granted',
    getAll: async () => Object.fromEntries(shown.map((id) => [id, true])),
    create: async (id: string) => shown.push(id),
  },
  tabs: {
    query: async () => [{ id: 1, url: 'https://careers.larkfield.example/' }],
    create: async () => ({}),
  },
  permissions: {
    request: async () => view.allows,
    contains: async () => view.allows,
    getAll: async () => ({ origins: view.allows ? ['https://boards-api.greenhouse.io/*'] : [] }),
    remove: async () => true,
    onAdded: { addListener: () => undefined, removeListener: () => undefined },
    onRemoved: { addListener: () => undefined, removeListener: () => undefined },
  },
};

function tell(): void {
  revision += 1;
  for (const listener of listeners) listener({ revision: { newValue: revision } }, 'local');
}

// biome-ignore lint/style/noDefaultExport: it stands in the polyfill's place, which has one
export { fake as default };
