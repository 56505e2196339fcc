import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askToWatch } from '../background/harness/watch.ts';
import { openWorld, type World } from '../background/harness/world.ts';
import { quiet } from './stories.ts';
import { tally } from './tally.ts';

vi.mock('webextension-polyfill', () => import('../platform/polyfill.ts'));

beforeEach(quiet);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const WATCHES = 20;
const ROUNDS = 28;
const JOBS = Array.from({ length: 30 }, (_, at) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: `Baker ${at}`,
  url: `/jobs/${at}`,
  datePosted: '2026-11-01',
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Rotterdam' } },
  description: 'We bake bread every night. '.repeat(20),
}));
const BODY = `<html><title>Jobs</title><script type="application/ld+json">${JSON.stringify(JOBS)}</script></html>`;

async function watchTwenty(world: World): Promise<void> {
  await world.start();
  for (let at = 0; at < WATCHES; at += 1) {
    const id = await askToWatch(world, `https://careers${at}.example/jobs`, `careers${at}.example`);
    await world.ask('watch_start', { id });
    await world.idle();
  }
  const watches = await world.ask('watches', {});
  expect(watches.map(({ openings }) => openings)).toEqual(Array(WATCHES).fill(JOBS.length));
}

describe('a week of twenty watches at six hours, with nothing new', () => {
  it('downloads next to no body where sites name their bodies', async () => {
    const world = await openWorld();
    let bodies = 0;
    world.answer = (_, asked) => {
      const headers = new Headers(asked?.headers);
      if (headers.get('if-none-match') === '"v1"') return new Response(null, { status: 304 });
      bodies += 1;
      return new Response(BODY, { headers: { etag: '"v1"', 'content-type': 'text/html' } });
    };
    await watchTwenty(world);
    bodies = 0;
    for (let round = 0; round < ROUNDS; round += 1) await world.ring(7 * 60);
    const share = bodies / (WATCHES * ROUNDS);
    console.log(
      `bodies downloaded in a week: ${bodies} of ${WATCHES * ROUNDS} (${(share * 100).toFixed(2)} %)`,
    );
    expect(share).toBeLessThanOrEqual(0.02);
    const [watch] = await world.ask('watches', {});
    expect(watch?.lastGood).toBe(Date.now());
    expect(watch?.costs?.length).toBeGreaterThan(6);
    tally('week with validators', WATCHES * ROUNDS);
  });

  it('parses nothing where sites name nothing, and still sees what changes', async () => {
    const world = await openWorld();
    let body = BODY;
    world.answer = () => new Response(body, { headers: { 'content-type': 'text/html' } });
    await watchTwenty(world);
    const parse = vi.spyOn(JSON, 'parse');
    for (let round = 0; round < 4; round += 1) await world.ring(7 * 60);
    const parsed = parse.mock.calls.filter(([text]) => String(text).includes('JobPosting')).length;
    console.log(`bodies parsed in ${WATCHES * 4} looks at unchanged lists without validators: ${parsed}`);
    expect(parsed).toBe(0);
    parse.mockRestore();
    body = BODY.replace('Baker 3', 'Data Analyst');
    await world.ring(7 * 60);
    const [watch] = await world.ask('watches', {});
    const records = await world.ask('openings', { watchId: watch?.id ?? '' });
    expect(records.some(({ posting }) => posting.title === 'Data Analyst')).toBe(true);
    tally('week without validators', WATCHES * 4);
  });
});
