import { describe, expect } from 'vitest';
import type { PendingWatch, Watch } from '../../src/model/watch.ts';
import { ask, type Opened } from './harness/extension.ts';
import { BROWSERS, testIn } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { words } from './harness/words.ts';

const PAGE_HOST = 'careers.driftwood.example';
const API = 'api.driftwood.example';
const BOARD = 'board.driftwood.example';
const PAGED = `https://${PAGE_HOST}/pages`;
const OPENINGS = 9;

describe.each(BROWSERS)('in %s', (...browser) => {
  const test = testIn(browser);

  test('a page drawn by script is learned from or read in a tab, as the person chooses', async ({
    demo,
    opened,
  }) => {
    await opened.allow([PAGE_HOST, API, BOARD]);

    // An application of one page: asked in the popup, learned in a quiet tab, polled page by page.
    await opened.openTab(PAGED);
    const popup = await opened.openPopup(PAGED);
    await popup.click('button', words('popup_watch_tab'));
    await popup.click('button', words('ui_how_learn'));
    await popup.shows(`Openings come from ${API}; ${OPENINGS} found.`);
    await popup.shows(words('read_learned_by_page'));
    await popup.click('button', words('ui_start_watching'));
    const paged = await looked(opened, PAGED);
    expect(paged).toMatchObject({ openings: OPENINGS, hosts: [API, PAGE_HOST], health: { state: 'ok' } });
    const [first] = await ask(opened, 'openings', { watchId: paged.id });
    expect(first?.posting).toMatchObject({
      url: expect.stringMatching(/^https:\/\/careers\.driftwood\.example\/pages\/role\/70\d$/),
      locations: [expect.stringContaining('United Kingdom')],
      datePosted: '2026-03-02',
    });
    await popup.click('button', words('popup_later'));
    await popup.close();

    // From then on the endpoint is asked, and not the page.
    demo.driftwood.add({ id: 799, title: 'Mast Maker', location: 'Oban' } as never);
    const hitsBefore = demo.hits.length;
    await ask(opened, 'look_now', { watchId: paged.id });
    await until('the new opening', async () => (await watchOn(opened, PAGED))?.openings === OPENINGS + 1);
    const since = demo.hits.slice(hitsBefore).filter(({ path }) => !path.startsWith('/pages/role/'));
    expect(new Set(since.map(({ host }) => host))).toEqual(new Set([API]));

    // GraphQL: the question's body is learned too. An endless list: what counts is seen while it grows.
    const ids = [await learning(opened, 'graphql-page'), await learning(opened, 'endless')];
    const [graphql, endless] = [await learned(opened, ids[0]), await learned(opened, ids[1])];
    expect(graphql.learned?.paging.name).toBe('read_learned_by_cursor');
    expect(endless.learned?.paging.name).toBe('read_learned_by_offset');
    for (const { id } of [graphql, endless]) await ask(opened, 'watch_start', { id });

    // A board in a frame, drawn from its own script: read in a tab, which is closed again.
    const framed = `https://${PAGE_HOST}/framed`;
    await opened.openTab(framed);
    const second = await opened.openPopup(framed);
    await second.click('button', words('popup_add_watch'));
    await second.click('button', words('popup_watch_tab'));
    await second.click('button', words('ui_how_tab'));
    await second.shows(words('ui_how_rendered'));
    const tabs = await tabCount(opened);
    await second.click('button', words('ui_start_watching'));
    const rendered = await looked(opened, framed);
    expect(rendered).toMatchObject({
      openings: OPENINGS + 1,
      hosts: [PAGE_HOST, BOARD],
      board: { site: 'rendered' },
    });
    expect(await tabCount(opened)).toBe(tabs);
    for (const path of ['graphql-page', 'endless'])
      expect(await looked(opened, `https://${PAGE_HOST}/${path}`)).toMatchObject({
        openings: OPENINGS + 1,
        health: { state: 'ok' },
      });
  });
});

async function learning(opened: Opened, path: string): Promise<string> {
  const pending = await ask(opened, 'watch_preview_address', { url: `https://${PAGE_HOST}/${path}` });
  if ('trouble' in pending) throw new Error(pending.trouble.name);
  await ask(opened, 'watch_learn', { id: pending.id, yes: true });
  return pending.id;
}

function learned(opened: Opened, id = ''): Promise<PendingWatch> {
  return until('something to be learned', async () => {
    const now = await ask(opened, 'watch_pending', { id });
    if (now?.learning === 'nothing') throw new Error(`nothing was learned of ${now.careersPage}`);
    return now?.learned && now;
  });
}

function looked(opened: Opened, page: string): Promise<Watch> {
  return until(`a look at ${page}`, async () => {
    const watch = await watchOn(opened, page);
    if (watch?.baselineAt && !watch.lookingSince) return watch;
    throw new Error(`it stands at ${JSON.stringify(watch)}`);
  });
}

async function watchOn(opened: Opened, page: string): Promise<Watch | undefined> {
  return (await ask(opened, 'watches', {})).find(({ careersPage }) => careersPage === page);
}

async function tabCount(opened: Opened): Promise<number> {
  const api = opened.name === 'Firefox' ? 'browser' : 'chrome';
  return Number(await opened.inExtension(`${api}.tabs.query({}).then((tabs) => tabs.length)`));
}
