import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { fetchPolitely } from '../../src/fetch/fetch-politely.ts';
import { matcher } from '../../src/match/match.ts';
import { tableFrom } from '../../src/match/table/load.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import type { PostingRecord } from '../../src/model/record.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { Ports } from '../../src/pipeline/ports.ts';
import { lookAt, tellNews } from '../../src/pipeline.ts';
import { put } from '../../src/store/kept.ts';
import { announceBroken, pingShown, takeBack, waitingPings } from '../../src/store/pings.ts';
import * as postings from '../../src/store/postings.ts';
import { allWatches, changeWatch, watchAt } from '../../src/store/watches.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { watch } from '../watch/larkfield.ts';
import { answer, DUMPS, type Dump, dumpIn, expected, FOLDER } from './dumps.ts';
import { tally } from './tally.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

const API = 'boards-api.greenhouse.io';
const TABLE = path.resolve(import.meta.dirname, '../../src/match/table/table.json');

function found(records: readonly PostingRecord[], since: number) {
  const ids = (some: readonly PostingRecord[]) => some.map(({ posting }) => posting.id).sort();
  return {
    new: ids(records.filter(({ firstSeen }) => firstSeen >= since)),
    gone: ids(records.filter(({ state }) => state === 'gone')),
    changed: ids(records.filter(({ changes }) => changes.length > 0)),
    noisy: new Set(ids(records.filter(({ news, firstSeen }) => news && firstSeen < since))),
  };
}

it.skipIf(!existsSync(FOLDER))(
  'two real dumps of Greenhouse boards say what their ids and titles say',
  async () => {
    const browser = fakeBrowser();
    vi.stubGlobal('fakePolyfill', browser.browser);
    const [first, second] = DUMPS.map(dumpIn) as [Dump, Dump];
    const held = process.memoryUsage.rss();
    const boards = [...first.keys()];
    let peak = 0;
    const watching = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 50);
    const profile = { ...EMPTY_PROFILE, titles: ['Software Engineer'], skills: [{ name: 'SQL' }] };
    const match = matcher(profile, tableFrom(JSON.parse(readFileSync(TABLE, 'utf8'))));
    let now = Date.parse('2026-01-05T12:00:00Z');
    let dump = first;
    let told = 0;
    const ports: Ports = {
      fetch: (request, limits) =>
        fetchPolitely(request, {
          ...limits,
          fetch: async (url) => answer(dump.get(decodeURIComponent(String(url).split('/')[5] ?? ''))),
        }),
      mayContact: async (hosts) => hosts.every((host) => host === API),
      matcher: async () => match,
      isLocked: async () => false,
      mayNotify: async () => true,
      isShown: async () => false,
      ping: async () => {
        told += 1;
      },
      now: () => now,
      random: () => 0.5,
      store: {
        ...postings,
        announceBroken,
        remindersDue: async () => [],
        announceReminders: async () => undefined,
        waitingPings,
        pingShown,
        takeBack,
        allWatches,
        changeWatch,
        settings: async () => ({ ...DEFAULT_SETTINGS, quietFrom: 0, quietTo: 0 }),
      },
    };
    const started = performance.now();
    for (const token of boards) {
      const careersPage = `https://job-boards.greenhouse.io/${token}`;
      const { baselineAt: _, lastGood: __, ...fresh } = watch({ id: token, employer: token, careersPage });
      await put('watches', { ...fresh, board: { site: 'greenhouse', token }, hosts: [API] });
    }
    const round = async () => {
      const began = performance.now();
      for (const token of boards) await lookAt(token, ports);
      await tellNews(ports);
      return (performance.now() - began) / 1000;
    };
    const times = [await round()];
    expect(told).toBe(0);
    now += 8 * 3_600_000;
    const since = now;
    dump = second;
    times.push(await round());
    const doubted = (await allWatches())
      .filter(({ health }) => health.state === 'suspicious')
      .map(({ id }) => id);
    now += 3_600_000;
    times.push(await round());
    const toldInAll = told;

    const sums = { boards: 0, vanished: 0, new: 0, gone: 0, changed: 0, touched: 0, wrong: 0, noisy: 0 };
    const wrong: unknown[] = [];
    for (const token of boards) {
      const after = second.get(token);
      const records = await postings.recordsOf(token);
      const { noisy, ...is } = found(records, since);
      if (after === undefined) {
        sums.vanished += 1;
        const { health } = (await watchAt(token)) ?? watch();
        if (health.state !== 'not-found' || is.gone.length > 0) wrong.push({ token, health, is });
        continue;
      }
      const { touched, ...should } = expected(first.get(token) ?? new Map(), after);
      sums.boards += 1;
      for (const name of ['new', 'gone', 'changed'] as const) sums[name] += should[name].length;
      sums.touched += touched.length;
      sums.noisy += touched.filter((id) => noisy.has(id)).length;
      if (JSON.stringify(is) !== JSON.stringify(should)) wrong.push({ token, should, is });
    }
    clearInterval(watching);
    sums.wrong = wrong.length;
    console.log(
      'Boards that shrank by more than half and waited for the second look:',
      doubted.length,
      doubted.join(' '),
    );
    console.log(
      `Rounds over ${boards.length} boards took ${times.map((s) => `${s.toFixed(1)} s`).join(', ')};`,
      `in all ${((performance.now() - started) / 1000).toFixed(1)} s.`,
    );
    console.log(
      `Peak memory ${Math.round(peak / 1e6)} MB, of it ${Math.round(held / 1e6)} MB for the dumps themselves.`,
    );
    console.log(`Pings: ${toldInAll} (one a round at most); for a new \`updated_at\` alone: ${sums.noisy}.`);
    console.table(sums);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(sums.noisy).toBe(0);
    expect(sums.new + sums.gone + sums.changed).toBeGreaterThan(100);
    tally('boards replayed', boards.length);
  },
);
