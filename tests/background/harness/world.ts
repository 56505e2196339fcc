import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { IDBCursor, IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import type * as Load from '../../../src/match/table/load.ts';
import { EMPTY_PROFILE } from '../../../src/model/profile.ts';
import type { InputOf, MessageKey, OutputOf } from '../../../src/platform/messages.ts';
import { type FakeBrowser, fakeBrowser } from '../../platform/fake-browser.ts';
import { fakeLocks } from './locks.ts';

/** The table is the same in each life of the background, and takes longer to make ready than most of a life. */
vi.mock('../../../src/match/table/load.ts', async (original) => {
  const load = await original<typeof Load>();
  let table: Load.SkillTable | undefined;
  const tableFrom: typeof load.tableFrom = (json, places) => {
    table ??= load.tableFrom(json, places);
    return table;
  };
  return { ...load, tableFrom };
});

const ROOT = path.resolve(import.meta.dirname, '../../..');

type Answer = (url: string, asked?: RequestInit) => Response | Promise<Response>;

/** The world around the background: a browser, a disk, a network, a clock; and a way to end the background anywhere. */
export type World = {
  readonly browser: FakeBrowser;
  readonly deeds: readonly string[];
  /** Answers every request from now on. */
  answer: Answer;
  online: boolean;
  /** The browser starts the background, whole and without a fault ahead. */
  readonly start: () => Promise<void>;
  /** The same, to be ended again just before its n-th deed. */
  readonly startToEndAt: (deed: number) => Promise<void>;
  /** The browser starts the background; a fault ahead stays ahead. */
  readonly wake: () => Promise<void>;
  /** Everything the background had to do is done, or it hangs for ever because it was ended. */
  readonly idle: () => Promise<void>;
  /** Ends the background just before its n-th deed from now. */
  readonly endAt: (deed: number) => void;
  /** Has the n-th deed from now fail with this error, once; the background lives on. */
  readonly failAt: (deed: number, error: Error) => void;
  /** Has something happen just before the n-th deed from now; the background lives on. */
  readonly meanwhileAt: (deed: number, happens: () => void) => void;
  /** Whether it was ended, a deed failed, or something happened meanwhile, since the world was opened. */
  readonly wasEnded: () => boolean;
  /** How often it was ended since the world was opened. */
  readonly endings: () => number;
  readonly ask: <K extends MessageKey>(name: K, input: InputOf<K>) => Promise<OutputOf<K>>;
  /** The alarm rings, `minutes` later. */
  readonly ring: (minutes?: number) => Promise<void>;
};

let current: { readonly before: (deed: string) => void; readonly isEnded: () => boolean } | undefined;

export async function openWorld(): Promise<World> {
  globalThis.indexedDB = new IDBFactory();
  const deeds: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  let ended = false;
  let everEnded = false;
  let endings = 0;
  let failing: { left: number; readonly error: Error } | undefined;
  let meanwhile: { left: number; readonly happens: () => void } | undefined;
  const count = (deed: string) => {
    failOnce();
    happenOnce();
    if (!ended && left <= 0) {
      ended = everEnded = true;
      endings += 1;
    }
    if (ended) throw new Error(`The background was ended before: ${deed}`);
    left -= 1;
    deeds.push(deed);
  };
  const failOnce = () => {
    if (failing === undefined || failing.left > 0) {
      if (failing !== undefined) failing.left -= 1;
      return;
    }
    const { error } = failing;
    failing = undefined;
    everEnded = true;
    throw error;
  };
  const happenOnce = () => {
    if (meanwhile === undefined || meanwhile.left > 0) {
      if (meanwhile !== undefined) meanwhile.left -= 1;
      return;
    }
    const { happens } = meanwhile;
    meanwhile = undefined;
    everEnded = true;
    happens();
  };
  const hang = async (deed: string) => {
    try {
      count(deed);
    } catch (error) {
      if (!ended) throw error;
      await new Promise(() => undefined);
    }
  };
  current = { before: count, isEnded: () => ended };
  const browser = fakeBrowser(hang);
  const locks = fakeLocks();
  const world: World = {
    browser,
    deeds,
    answer: () => new Response('', { status: 404 }),
    online: true,
    wasEnded: () => everEnded,
    endings: () => endings,
    endAt: (deed) => {
      left = deed;
    },
    failAt: (deed, error) => {
      failing = { left: deed, error };
    },
    meanwhileAt: (deed, happens) => {
      meanwhile = { left: deed, happens };
    },
    idle: () => idle(locks, () => ended, deeds),
    start: async () => {
      ended = false;
      left = Number.POSITIVE_INFINITY;
      failing = meanwhile = undefined;
      await world.wake();
    },
    startToEndAt: async (deed) => {
      ended = false;
      left = deed;
      await world.wake();
    },
    wake: async () => {
      browser.restart();
      locks.forget();
      vi.resetModules();
      await import('../../../background/index.ts');
      await world.idle();
    },
    ask: async (name, input) => {
      const [answer] = browser.events.message.fire({ name, input }, { id: 'homing' });
      return (await answer) as never;
    },
    ring: async (minutes = 0) => {
      vi.setSystemTime(Date.now() + minutes * 60_000);
      browser.events.alarm.fire({ name: 'round' });
      await world.idle();
    },
  };
  vi.stubGlobal('navigator', {
    locks,
    get onLine() {
      return world.online;
    },
  });
  vi.stubGlobal('fetch', async (url: string, asked?: RequestInit) => {
    if (url.startsWith('/')) return new Response(await readFile(path.join(ROOT, url)));
    await hang(`fetch ${url}`);
    return world.answer(String(url), asked);
  });
  vi.stubGlobal('fakePolyfill', browser.browser);
  await tellAboutJo(world);
  return world;
}

/** A profile that fits analysts, and no quiet hours. */
async function tellAboutJo({ browser }: World): Promise<void> {
  browser.kept.set('profile', {
    ...EMPTY_PROFILE,
    skills: [{ name: 'SQL', weight: 3 }],
    titles: ['Analyst'],
  });
  browser.kept.set('settings', { quietFrom: 0, quietTo: 0 });
}

async function idle(
  locks: ReturnType<typeof fakeLocks>,
  ended: () => boolean,
  deeds: readonly string[],
): Promise<void> {
  let done = deeds.length;
  for (let calm = 0; calm < 8; ) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    const quiet = deeds.length === done && (locks.held() === 0 || ended());
    calm = quiet ? calm + 1 : 0;
    done = deeds.length;
  }
}

for (const name of ['put', 'add', 'delete'] as const) {
  const real = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...given: unknown[]) {
    current?.before(`${name} ${this.name}`);
    return (real as (...args: unknown[]) => IDBRequest).apply(this, given);
  } as never;
}

for (const name of ['update', 'delete'] as const) {
  const real = IDBCursor.prototype[name];
  IDBCursor.prototype[name] = function (this: IDBCursor, ...given: unknown[]) {
    current?.before(`${name} at a cursor`);
    return (real as (...args: unknown[]) => IDBRequest).apply(this, given);
  } as never;
}

const transaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given: unknown[]) {
  // An upgrade is begun by the database itself, which must not trip over our being ended.
  if (current?.isEnded() && given[1] !== 'versionchange') throw new Error('The background was ended.');
  return (transaction as (...args: unknown[]) => IDBTransaction).apply(this, given);
} as never;
