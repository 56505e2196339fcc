import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { ANALYST, BOARD_HOST, CAREERS, FIRST, greenhouse } from './harness/board.ts';
import { askToWatch, watchLarkfield } from './harness/watch.ts';
import { openWorld, type World } from './harness/world.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

let world: World;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00') });
  world = await openWorld();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const mara = { id: 'mara', name: 'Mara', relation: 'manager' } as const;

/** A look is under way: its answer comes when `go` is called. */
async function lookUnderWay(openings: Parameters<typeof greenhouse>[0]): Promise<() => void> {
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  let asked = () => {};
  const begun = new Promise<void>((resolve) => (asked = resolve));
  world.answer = async () => {
    asked();
    await held;
    return greenhouse(openings);
  };
  vi.setSystemTime(Date.now() + 7 * 3_600_000);
  world.browser.events.alarm.fire({ name: 'round' });
  await begun;
  return go;
}

async function ids(watchId: string): Promise<readonly string[]> {
  const records = await world.ask('openings', { watchId });
  return records.filter(({ state }) => state === 'open').map(({ posting }) => posting.id);
}

describe('a look that is under way', () => {
  it('lets nothing of the list be missed where a backup takes the place of its watch', async () => {
    const { id } = await watchLarkfield(world);
    const { text } = await world.ask('backup_export', {});
    world.answer = () => greenhouse([...FIRST, { id: 8, title: 'Cook' }]);
    await world.ring(7 * 60);
    const go = await lookUnderWay([...FIRST, { id: 8, title: 'Cook' }, { id: 9, title: 'Miller' }]);
    await world.ask('backup_import', { text, how: 'replace' });
    go();
    await world.idle();
    world.answer = () => greenhouse([...FIRST, { id: 8, title: 'Cook' }, { id: 9, title: 'Miller' }]);
    await world.ring(7 * 60);
    expect(await ids(id)).toEqual(['1', '2', '3', '4', '5', '6', '8', '9']);
  });

  it('is void where its watch went elsewhere meanwhile: what was known is taken along', async () => {
    const { id } = await watchLarkfield(world);
    world.answer = (url) => {
      if (url.includes(BOARD_HOST)) return new Response('No such board', { status: 404 });
      const moved = new Response('<html><title>Larkfield</title></html>', {
        headers: { 'content-type': 'text/html' },
      });
      Object.defineProperty(moved, 'url', { value: 'https://jobs.lever.co/larkfield' });
      return moved;
    };
    world.browser.allowed.add(`https://${new URL(CAREERS).host}/*`);
    await world.ring(7 * 60);
    const go = await lookUnderWay(FIRST);
    world.browser.allowed.add('https://api.lever.co/*');
    await world.ask('watch_follow', { watchId: id });
    const lever = FIRST.map(({ id: number, title }) => ({
      id: `new-${number}`,
      text: title,
      hostedUrl: `https://jobs.lever.co/larkfield/new-${number}`,
      categories: { location: 'Rotterdam' },
    }));
    const { answer } = world;
    world.answer = (url, asked) => (url.includes('lever') ? Response.json(lever) : answer(url, asked));
    go();
    await world.idle();
    await world.ring(7 * 60);
    expect(await ids(id)).toEqual(lever.map((one) => one.id));
    expect(await world.ask('openings', { watchId: id })).toHaveLength(6);
    expect(world.browser.told).toEqual([]);
  });

  it('brings nothing of a watch that was removed, or of one that was erased', async () => {
    for (const end of ['watch_remove', 'backup_erase'] as const) {
      world = await openWorld();
      const { id } = await watchLarkfield(world);
      const go = await lookUnderWay([...FIRST, ANALYST]);
      await world.ask(end, { watchId: id } as never);
      go();
      await world.idle();
      expect([await world.ask('watches', {}), await ids(id)]).toEqual([[], []]);
      expect(world.browser.told).toEqual([]);
    }
  });
});

describe('a ping that waits to be shown', () => {
  const title = { name: 'notify_one_title', args: { employer: 'Larkfield' } } as const;
  const body = { name: 'notify_body', args: { title: 'Data Analyst' } } as const;

  async function waiting(): Promise<void> {
    await watchLarkfield(world);
    const { put } = await import('../../src/store/kept.ts');
    await put('pings', { id: 'news 1 w 7', key: 'w 7', title, body });
  }

  it('names nobody where that is not wanted any more', async () => {
    await waiting();
    const settings = await world.ask('settings', {});
    await world.ask('settings_put', { settings: { ...settings, neutral: true } });
    await world.ring(5);
    expect(world.browser.told).toHaveLength(1);
    expect(JSON.stringify(world.browser.told)).not.toMatch(/Larkfield|Analyst/);
  });

  it('is not shown where pings are not wanted any more, nor later', async () => {
    await waiting();
    const settings = await world.ask('settings', {});
    await world.ask('settings_put', { settings: { ...settings, notify: false } });
    await world.ring(5);
    await world.ask('settings_put', { settings });
    await world.ring(5);
    expect(world.browser.told).toEqual([]);
  });
});

describe('a note', () => {
  it('keeps what was typed when it is copied, sent and answered at the same moment', async () => {
    await watchLarkfield(world);
    await world.ask('person_put', { person: mara });
    const wish = { personId: 'mara', kind: 'reconnect', channel: 'email' } as const;
    const { id } = await world.ask('note_start', { ...wish, body: 'Hello Mara', claims: [] });
    await Promise.all([
      world.ask('note_edit', { id, body: 'Hello Mara, all my own words' }),
      world.ask('note_copied', { id }),
      world.ask('note_sent', { id, sent: true }),
      world.ask('note_reply', { id, reply: 'talked' }),
    ]);
    expect(await world.ask('notes', {})).toMatchObject([
      { body: 'Hello Mara, all my own words', copiedAt: Date.now(), sentAt: Date.now(), reply: 'talked' },
    ]);
  });

  it.each(['merge', 'replace'] as const)(
    'typed while a backup is taken in (%s) is kept by one of the two',
    async (how) => {
      await watchLarkfield(world);
      await world.ask('person_put', { person: mara });
      const wish = { personId: 'mara', kind: 'reconnect', channel: 'email' } as const;
      const { id } = await world.ask('note_start', { ...wish, body: 'Hello Mara', claims: [] });
      const { text } = await world.ask('backup_export', {});
      vi.setSystemTime(Date.now() + 1000);
      const importing = world.ask('backup_import', { text, how });
      await Promise.all([importing, world.ask('note_edit', { id, body: 'My own words' })]);
      const [kept] = await world.ask('notes', {});
      const [last] = await world.ask('snapshots', {});
      await world.ask('snapshot_restore', { id: last?.id ?? 0 });
      const [before] = await world.ask('notes', {});
      expect([kept?.body, before?.body]).toContain('My own words');
    },
  );
});

describe('two answers at once', () => {
  it('to two looks at one list start one watch', async () => {
    world.answer = () => greenhouse(FIRST);
    await world.start();
    const one = await askToWatch(world);
    const other = await askToWatch(world, `${CAREERS}?from=mail`);
    await Promise.all([one, other].map((id) => world.ask('watch_start', { id })));
    await world.idle();
    expect(await world.ask('watches', {})).toHaveLength(1);
  });
});

describe('an interval that changes', () => {
  it('changes again for all watches where the background was ended in the middle of it', async () => {
    world.answer = () => greenhouse(FIRST);
    await world.start();
    for (const board of ['one', 'two', 'three']) {
      const id = await askToWatch(world, `https://job-boards.greenhouse.io/${board}`);
      await world.ask('watch_start', { id });
    }
    await world.idle();
    const settings = { ...(await world.ask('settings', {})), everyMinutes: 720 };
    for (let deed = 0; deed < 8; deed += 1) {
      world.endAt(deed);
      await Promise.race([world.ask('settings_put', { settings }).catch(() => undefined), world.idle()]);
      await world.start();
      await world.ask('settings_put', { settings });
      const every = (await world.ask('watches', {})).map(({ everyMinutes }) => everyMinutes);
      expect(every).toEqual([720, 720, 720]);
      await world.ask('settings_put', { settings: { ...settings, everyMinutes: 360 } });
    }
  });
});

describe('a watch whose hosts are none, as a backup may bring one', () => {
  it('says that it may not be read, and keeps no other from its looks', async () => {
    const { id } = await watchLarkfield(world);
    const { contains } = world.browser.browser.permissions;
    world.browser.browser.permissions.contains = async (asked) => {
      if (asked.origins.some((origin) => origin.includes(' '))) throw new Error('Invalid value for origin');
      return contains(asked);
    };
    const { put } = await import('../../src/store/kept.ts');
    const [watch] = await world.ask('watches', {});
    if (watch) await put('watches', { ...watch, id: 'odd', hosts: ['no host'], nextDue: 0 });
    vi.setSystemTime(Date.now() + 7 * 3_600_000);
    await world.start();
    const watches = await world.ask('watches', {});
    expect(Object.fromEntries(watches.map((one) => [one.id, one.health.state]))).toEqual({
      [id]: 'ok',
      odd: 'no-permission',
    });
    expect(watches.find((one) => one.id === id)?.lastTried).toBe(Date.now());
  });
});

describe('a watch that is paused', () => {
  it('is not looked at when its permission comes back', async () => {
    const { id } = await watchLarkfield(world);
    await world.ask('watch_pause', { watchId: id, paused: true });
    world.browser.allowed.clear();
    world.browser.events.removed.fire({});
    await world.idle();
    world.browser.allowed.add(`https://${BOARD_HOST}/*`);
    vi.setSystemTime(Date.now() + 1);
    world.browser.events.added.fire({});
    await world.idle();
    expect((await world.ask('watches', {}))[0]?.lastTried).toBeLessThan(Date.now());
  });
});

describe('a profile that changes while a watch is looked at', () => {
  it('is what its openings are matched with at once, and what the look brings in the end', async () => {
    const { id } = await watchLarkfield(world);
    const go = await lookUnderWay([...FIRST, ANALYST]);
    await world.ask('profile_put', { profile: { ...EMPTY_PROFILE, titles: ['Baker'] } });
    const levels = async () => {
      const records = await world.ask('openings', { watchId: id });
      return records.map(({ match }) => match.reasons.some(({ kind }) => kind === 'title'));
    };
    await vi.waitFor(async () => expect(await levels()).toEqual(Array(6).fill(true)));
    go();
    await world.idle();
    expect(await levels()).toEqual([...Array(6).fill(true), false]);
    await world.ring(5);
    expect(world.browser.kept.get('to_match')).toEqual([]);
  });
});

describe('a profile that changes while openings are matched', () => {
  it('is what they are matched with in the end', async () => {
    const { id } = await watchLarkfield(world);
    const { get } = world.browser.browser.storage.local;
    let changed: Promise<unknown> | undefined;
    // Right when it is noted that a watch is matched with the profile as it was.
    world.browser.browser.storage.local.get = async (key) => {
      const value = await get(key);
      const { stack = '' } = new Error();
      if (key === 'to_match' && changed === undefined && stack.includes('matchForGood')) {
        changed = world.ask('profile_put', { profile: { ...EMPTY_PROFILE, titles: ['Baker'] } });
        await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 200))]);
      }
      return value;
    };
    await world.ask('profile_put', { profile: { ...EMPTY_PROFILE, titles: ['Cook'] } });
    await world.idle();
    await changed;
    await world.idle();
    await world.ring(5);
    const matches = async () => (await world.ask('openings', { watchId: id })).map(({ match }) => match);
    const before = await matches();
    await world.ask('profile_put', { profile: await world.ask('profile', {}) });
    await world.idle();
    expect(before).toEqual(await matches());
  });
});
