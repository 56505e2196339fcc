import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROFILE } from '../../demo/person.mjs';
import { openDemo } from '../../demo/site.mjs';
import { digestOf } from '../../src/fetch/digest.ts';
import { matcher } from '../../src/match/match.ts';
import { tableFrom } from '../../src/match/table/load.ts';
import { profileFrom } from '../../src/model/read-profile.ts';
import type { PostingRecord } from '../../src/model/record.ts';
import type { Watch } from '../../src/model/watch.ts';
import { rowOf } from '../../src/store/row.ts';
import { openChromium } from '../browser/harness/chromium.ts';
import { tellAboutJo } from '../browser/harness/steps.ts';
import { until } from '../browser/harness/until.ts';
import { posting, record } from '../track/records.ts';
import { watch } from '../watch/larkfield.ts';

const WATCHES = 300;
const FEW = 10;
const OPENINGS = 100_000;
const ROUNDS = 5;
const QUERIES = 60;
const BODY = `<html><title>Jobs</title>${'<p>Nothing new today.</p>'.repeat(400)}</html>`;
const TABLE = path.resolve(import.meta.dirname, '../../src/match/table/table.json');

type Opened = Awaited<ReturnType<typeof openChromium>>;

/** Openings as real boards have them, about three kilobytes of text each, matched by the real matcher. */
function templates(): readonly object[] {
  const profile = profileFrom(PROFILE);
  if ('trouble' in profile) throw new Error(profile.trouble.name);
  const match = matcher(profile, tableFrom(JSON.parse(readFileSync(TABLE, 'utf8'))));
  const text = (what: string) =>
    `${what} `.repeat(4) + 'You plan the week with the depots and tell them what you found. '.repeat(40);
  const analyst = posting('ID', {
    title: 'Senior Data Analyst ID',
    description: text('Very good SQL, working Python, dbt in production and dashboards in Looker.'),
    locations: ['Rotterdam'],
  });
  const driver = posting('ID', { title: 'Forklift Driver', description: text('You drive at night.') });
  const of = (one: typeof analyst, more: Partial<PostingRecord> = {}) =>
    rowOf(record('ID', { watchId: 'WATCH', posting: one, match: match(one), ...more }));
  const news = { kind: 'new', at: Date.now() } as const;
  return [
    ...Array(1).fill(of(analyst, { news, seenAt: 1, announcedAt: 1 })),
    ...Array(4).fill(of(analyst)),
    ...Array(75).fill(of(driver)),
    ...Array(20).fill(of(driver, { state: 'gone', goneAt: 1 })),
  ];
}

/** In the page: keeps so many openings, spread over the watches, and how many of each are left out. */
async function seed(templates: readonly object[], many: number, watches: number): Promise<void> {
  const opening = indexedDB.open('homing');
  await new Promise((done) => {
    opening.onsuccess = done;
  });
  const texts = templates.map((one) => JSON.stringify(one));
  for (let from = 0; from < many; from += 2000) {
    const tx = opening.result.transaction('postings', 'readwrite');
    for (let at = from; at < Math.min(many, from + 2000); at += 1) {
      const row = texts[at % texts.length]?.replaceAll('WATCH', `w${at % watches}`).replaceAll('ID', `${at}`);
      tx.objectStore('postings').put(JSON.parse(row ?? ''));
    }
    await new Promise((done) => {
      tx.oncomplete = done;
    });
  }
  const tx = opening.result.transaction('tallies', 'readwrite');
  const leftOut = { start: (many * 0.7) / watches, 20000: (many * 0.05) / watches };
  for (let at = 0; at < watches; at += 1) tx.objectStore('tallies').put({ watchId: `w${at}`, leftOut });
  await new Promise((done) => {
    tx.oncomplete = done;
  });
  opening.result.close();
}

/** In the page: these watches and no others, all of them due. */
async function watchOnly(watches: readonly object[]): Promise<void> {
  const opening = indexedDB.open('homing');
  await new Promise((done) => {
    opening.onsuccess = done;
  });
  const tx = opening.result.transaction('watches', 'readwrite');
  tx.objectStore('watches').clear();
  for (const one of watches) tx.objectStore('watches').put(one);
  await new Promise((done) => {
    tx.oncomplete = done;
  });
  opening.result.close();
}

/** In the page: the watch that is looked at last. */
async function last(): Promise<unknown> {
  const opening = indexedDB.open('homing');
  await new Promise((done) => {
    opening.onsuccess = done;
  });
  const cursor = opening.result.transaction('watches').objectStore('watches').openCursor(null, 'prev');
  await new Promise((done) => {
    cursor.onsuccess = done;
  });
  opening.result.close();
  await new Promise((done) => setTimeout(done, 1500));
  return cursor.result?.value;
}

const inPage = (opened: Opened, work: (...given: never[]) => unknown, ...given: readonly unknown[]) =>
  opened.inExtension(`(${work})(...${JSON.stringify(given)})`);

async function watchesFor(many: number): Promise<readonly Watch[]> {
  const digest = await digestOf(BODY);
  return Array.from({ length: many }, (_, at) => {
    const url = `https://w${at}.example/jobs`;
    return watch({
      id: `w${at}`,
      careersPage: url,
      board: { site: 'page', token: url },
      hosts: [`w${at}.example`],
      pages: [{ request: { method: 'GET', url }, digest }],
      nextDue: 0,
      openings: Math.round(OPENINGS / WATCHES),
    });
  });
}

/** One round over so many watches of which none changed; ms from one to the next, as the round itself wrote them down. */
async function round(opened: Opened, many: number): Promise<number> {
  const began = Date.now();
  await inPage(opened, watchOnly as never, await watchesFor(many));
  await opened.inExtension('chrome.runtime.sendMessage({ name: "settings", input: {} })');
  const worker = await until('the worker', () => opened.context.serviceWorkers().at(-1));
  // The package's own files are read as ever.
  await worker.evaluate(`globalThis.ownFetch ??= globalThis.fetch;
    globalThis.fetch = async (address) => /^(?:\\/|chrome-extension:)/.test(address) ? globalThis.ownFetch(address) : new Response(${JSON.stringify(BODY)}, { headers: { 'content-type': 'text/html' } });
    chrome.permissions.contains = async (_, done) => (done?.(true), true);
    chrome.alarms.onAlarm.dispatch({ name: 'round' });`);
  // The last one in turn tells when it is over; asking for more than that would be work of its own.
  await until(
    'the round to be done',
    async () => {
      const { lastGood = 0, lookingSince } = (await inPage(opened, last as never)) as Watch;
      return lastGood > began && lookingSince === undefined;
    },
    120_000,
  );
  const done = (await opened.inExtension(
    'chrome.runtime.sendMessage({ name: "watches", input: {} })',
  )) as readonly Watch[];
  expect(done.filter(({ lastGood = 0 }) => lastGood > began)).toHaveLength(many);
  const begun = done.map(({ lastTried = 0 }) => lastTried);
  return (Math.max(...begun) - Math.min(...begun)) / (many - 1);
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test('300 watches and 100,000 kept openings in a real Chromium', async () => {
  const demo = await openDemo();
  const opened = await openChromium({ demo });
  try {
    await tellAboutJo(opened);
    const usage = async () =>
      Number(await opened.inExtension('navigator.storage.estimate().then(({ usage }) => usage)'));
    const before = await usage();
    await inPage(opened, seed as never, templates(), OPENINGS, WATCHES);
    const perThousand = ((await usage()) - before) / (OPENINGS / 1000);

    await inPage(
      opened,
      watchOnly as never,
      (await watchesFor(WATCHES)).map((one) => ({ ...one, nextDue: 4e15, paused: true })),
    );
    const query = async (name: string, input: object) =>
      (await opened.inExtension(
        `(async () => { const began = performance.now(); const said = await chrome.runtime.sendMessage(${JSON.stringify({ name, input })}); return [performance.now() - began, (said.news?.length ?? 0) + (said.standing?.length ?? 0), said.leftOutCount ?? 0]; })()`,
      )) as [took: number, cards: number, leftOut: number];
    const [cold, , leftOut] = await query('today', { most: 50 });
    const queries: number[] = [];
    const floor: number[] = [];
    let cards = 0;
    for (let run = 0; run < QUERIES; run += 1) {
      const [took, shown] = await query('today', { most: 50 });
      queries.push(took);
      cards = shown;
      floor.push((await query('settings', {}))[0]);
    }
    const few: number[] = [];
    const many: number[] = [];
    for (let run = 0; run < ROUNDS; run += 1) {
      few.push(await round(opened, FEW));
      many.push(await round(opened, WATCHES));
    }
    const ratio = median(many) / median(few);
    console.table([
      {
        what: 'popup query, first 50 cards',
        figure: `${median(queries.slice(10)).toFixed(1)} ms (cold ${cold.toFixed(1)} ms, a question of one value ${median(floor).toFixed(1)} ms), ${cards} cards, ${leftOut} left out`,
        target: '30 ms',
      },
      { what: `a round, a watch of ${FEW}`, figure: `${median(few).toFixed(2)} ms`, target: '' },
      { what: `a round, a watch of ${WATCHES}`, figure: `${median(many).toFixed(2)} ms`, target: '' },
      { what: 'times as much a watch', figure: ratio.toFixed(2), target: '1.2' },
      { what: 'kept for 1,000 openings', figure: `${(perThousand / 1e6).toFixed(2)} MB`, target: '' },
    ]);
    expect(cards).toBeGreaterThan(0);
    expect(leftOut).toBe(OPENINGS * 0.75);
  } finally {
    await opened.close();
    await demo.close();
  }
});
