import { describe, expect } from 'vitest';
import { ARRIVALS } from '../../demo/openings.mjs';
import { ask, type Demo, type Opened } from '../browser/harness/extension.ts';
import { BROWSERS, testIn } from '../browser/harness/stage.ts';
import { lookNow, onlyWatch, tellAboutJo, watchPage } from '../browser/harness/steps.ts';
import { until } from '../browser/harness/until.ts';
import { tally } from './tally.ts';

/** Points of a round at which the background is stopped, in ms after the round was asked for: all of it, and a bit more. */
const POINTS = Array.from({ length: 34 }, (_, at) => at * 9);

const [ARRIVAL] = ARRIVALS as [(typeof ARRIVALS)[number]];

/** Where the stop struck, told by what was kept by then. */
const STAGE = `new Promise((done, failed) => {
  const opening = indexedDB.open('homing');
  opening.onerror = () => failed(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const tx = db.transaction(['watches', 'postings', 'pings']);
    const watches = tx.objectStore('watches').getAll();
    const untold = tx.objectStore('postings').index('untold').count();
    const pings = tx.objectStore('pings').count();
    tx.oncomplete = () => {
      db.close();
      const [watch] = watches.result;
      done({ openings: watch.openings, looking: watch.lookingSince !== undefined, untold: untold.result, pings: pings.result });
    };
  };
})`;

type Stage = {
  readonly openings: number;
  readonly looking: boolean;
  readonly untold: number;
  readonly pings: number;
};

describe.each(BROWSERS)('in %s', (...browser) => {
  const test = testIn(browser);

  test('the background stopped anywhere in a round loses nothing, tells everything once and looks again', async ({
    demo,
    opened,
  }) => {
    await tellAboutJo(opened);
    const { id } = await watchPage(opened);
    const struck = new Map<string, number>();
    for (const [at, wait] of POINTS.entries()) {
      const before = (await onlyWatch(opened)).openings;
      demo.larkfield.add({
        ...ARRIVAL,
        id: ARRIVAL.id + 1000 + at,
        title: `Senior Data Analyst, Depot ${at + 1}`,
      });
      await stopAfter(opened, wait);
      const stage = stageOf((await opened.inExtension(STAGE)) as Stage, before);
      struck.set(stage, (struck.get(stage) ?? 0) + 1);
      await recovers(opened, demo, id, before + 1, `stopped after ${wait} ms, ${stage}`);
    }
    console.log(`${browser[0]}: ${POINTS.length} points,`, Object.fromEntries(struck));
    tally(`stopped in ${browser[0]}`, POINTS.length);
  });
});

function stageOf({ openings, looking, untold, pings }: Stage, before: number): string {
  if (openings === before) return looking ? 'while the list was read' : 'before the look';
  if (untold > 0) return 'between the list and the decision';
  return pings > 0 ? 'between the decision and the notification' : 'after it was told';
}

async function stopAfter(opened: Opened, wait: number): Promise<void> {
  await opened.inExtension('(chrome.runtime.sendMessage({ name: "look_now", input: {} }).catch(() => 0), 0)');
  await new Promise((done) => setTimeout(done, wait));
  await opened.stopWorker();
}

/** After the next look everything is there, one ping and no second one was shown, and the watch is due again. */
async function recovers(opened: Opened, demo: Demo, id: string, count: number, when: string): Promise<void> {
  await lookNow(opened);
  await until('a notification', async () => (await opened.notifications()).length > 0);
  expect(await opened.notifications(), when).toHaveLength(1);
  await opened.inExtension(CLEAR);
  await lookNow(opened);
  expect(await opened.notifications(), when).toEqual([]);
  const watch = await onlyWatch(opened);
  expect(watch, when).toMatchObject({ openings: count, failures: 0, health: { state: 'ok' } });
  expect(watch.nextDue, when).toBeGreaterThan(Date.now());
  const records = await ask(opened, 'openings', { watchId: id });
  expect(
    records.map(({ state }) => state),
    when,
  ).toEqual(Array(count).fill('open'));
  expect((await ask(opened, 'today', {})).damaged, when).toBe(0);
  expect(demo.hits.length, when).toBeGreaterThan(0);
}

const CLEAR =
  'chrome.notifications.getAll().then((all) => Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id))))';
