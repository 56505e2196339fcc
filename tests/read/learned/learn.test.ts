import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Learned } from '../../../src/model/learned.ts';
import type { HttpRequest, Reading } from '../../../src/model/site.ts';
import { learn } from '../../../src/read/learned/learn.ts';
import { learnedBoard } from '../../../src/read/learned/learned.ts';
import { readResponse } from '../../../src/read/read.ts';
import { siteOf } from '../../../src/read/recognise.ts';
import { asked, ENDLESS, GRAPHQL, GROUPED, type Loaded, NOTHING, PAGED } from './pages.ts';

const NOW = Date.UTC(2026, 3, 1);

describe('learning where a page has its openings from', () => {
  it('finds the list among menus, blog posts and places, and where everything sits in it', () => {
    const learned = learnt(PAGED);
    expect(learned).toMatchObject({
      request: { url: 'https://api.quayside.example/v2/openings?page=1&per_page=5' },
      rows: ['items'],
      title: ['title'],
      id: ['jobId'],
      date: ['postedAt'],
      total: ['meta', 'total'],
      paging: { by: 'page', in: 'query', name: ['page'], first: 1 },
      size: 5,
    });
    const { postings, next } = listed(learned, PAGED);
    expect(postings[0]).toMatchObject({
      id: '4100',
      url: 'https://www.quayside.example/careers/opening/4100',
      title: 'Harbour Pilot',
      locations: ['Rotterdam, Netherlands'],
      department: 'Nautical',
      datePosted: '2026-03-01T08:00:00Z',
    });
    expect(next?.url).toBe('https://api.quayside.example/v2/openings?page=2&per_page=5');
  });

  it('asks GraphQL again with the mark of the page before', () => {
    const learned = learnt(GRAPHQL);
    const { postings, next, total } = listed(learned, GRAPHQL, 1);
    expect(postings.map(({ title, url, locations }) => [title, url, locations])).toEqual([
      ['Harbour Pilot', 'https://jobs.saltmarsh.example/o/opening-0', ['Rotterdam']],
      ['Crane Technician', 'https://jobs.saltmarsh.example/o/opening-1', ['Hamburg']],
      ['Tide Analyst', 'https://jobs.saltmarsh.example/o/opening-2', ['Gdynia']],
    ]);
    expect(total).toBe(5);
    expect(next).toMatchObject({ method: 'POST', url: 'https://jobs.saltmarsh.example/graphql' });
    expect(JSON.parse(next?.body ?? '')).toMatchObject({
      operationName: 'Openings',
      variables: { first: 3, after: 'c2' },
    });
    const last = read(learned, {
      data: { openings: { edges: [], pageInfo: { hasNextPage: false, endCursor: 'c4' } } },
    });
    expect(last).toMatchObject({ kind: 'postings', postings: [] });
    expect(last).not.toHaveProperty('next');
  });

  it('sees from two questions which value counts the openings', () => {
    const learned = learnt(ENDLESS);
    expect(learned.paging).toEqual({ by: 'offset', in: 'body', name: ['window', 'low'], first: 0 });
    const { next, postings } = listed(learned, ENDLESS);
    expect(JSON.parse(next?.body ?? '')).toEqual({ filter: {}, window: { low: 2, many: 2 } });
    expect(postings.map(({ id, url }) => [id, url])).toEqual([
      ['R-4100', 'https://work.ferrow.example/jobs/4100'],
      ['R-4101', 'https://work.ferrow.example/jobs/4101'],
    ]);
  });

  it('reads lists grouped by department, in other languages, with days as numbers', () => {
    const { postings } = listed(learnt(GROUPED), GROUPED);
    expect(postings).toHaveLength(4);
    expect(postings[3]).toMatchObject({
      id: 'D11',
      title: 'Berth Planner (m/w/d)',
      url: 'https://karriere.deichwerk.example/stellen/11',
      locations: ['Antwerp'],
      datePosted: '2026-02-02T02:40:01.000Z',
    });
  });

  it('learns nothing where nothing holds openings', () => {
    expect(learn(NOTHING.recorded, NOTHING.page)).toBeUndefined();
    expect(learn([], PAGED.page)).toBeUndefined();
  });

  it('asks for the page of the openings and for the endpoint, and for no other host', () => {
    const board = learnedBoard(learnt(PAGED));
    expect(siteOf(board).hosts(board)).toEqual(['api.quayside.example', 'www.quayside.example']);
  });
});

describe('a learned list', () => {
  it('that is empty is empty, and in another shape is malformed', () => {
    const learned = learnt(PAGED);
    expect(read(learned, { meta: { total: 0 }, items: [] })).toMatchObject({
      kind: 'postings',
      postings: [],
    });
    for (const other of [{ jobs: [] }, [], { items: [{ headline: 'x' }] }, { items: { a: 1 } }, 'x', null])
      expect(read(learned, other)).toMatchObject({ kind: 'unreadable', why: 'malformed' });
  });

  it('that answers a page for people is never empty', () => {
    const board = learnedBoard(learnt(PAGED));
    const body = '<!doctype html><title>Sign in</title><form><input type="password"></form>';
    const reading = readResponse(siteOf(board), { url: board.token, status: 200, body }, NOW);
    expect(reading.kind).toBe('unreadable');
  });

  it('whose recipe was damaged in the store is malformed', () => {
    const board = { ...learnedBoard(learnt(PAGED)), params: { recipe: '{"rows":7}' } };
    const response = { url: board.token, status: 200, body: '{"items":[]}' };
    expect(readResponse(siteOf(board), response, NOW)).toMatchObject({ why: 'malformed' });
  });
});

describe('hostile answers', () => {
  it('never make the learner or the learned reader throw', () => {
    const learned = learnt(PAGED);
    const row = fc.record(
      {
        title: fc.anything(),
        name: fc.anything(),
        id: fc.anything(),
        location: fc.anything(),
        url: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const body = fc.oneof(
      fc.jsonValue(),
      fc.record({ items: fc.array(row, { maxLength: 8 }), next: fc.anything() }),
    );
    fc.assert(
      fc.property(body, fc.webUrl({ withQueryParameters: true }), fc.jsonValue(), (answer, url, question) => {
        const text = safeJson(answer);
        learn([{ ...asked(url, null, question), answer: text }, asked(url, null, question)], PAGED.page);
        read(learned, answer);
      }),
      { numRuns: 100 },
    );
  });

  it('are looked through in bounded time, however deep or wide', () => {
    const deep = `${'{"items":['.repeat(3000)}${']}'.repeat(3000)}`;
    const wide = JSON.stringify({
      jobs: Array.from({ length: 60_000 }, (_, id) => ({ id, title: `Job ${id}`, city: 'X' })),
    });
    const started = performance.now();
    learn([{ ...asked('https://x.example/jobs', 0), answer: deep }], PAGED.page);
    const learned = learn([{ ...asked('https://x.example/jobs', 0), answer: wide }], PAGED.page);
    expect(learned?.title).toEqual(['title']);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

function learnt({ recorded, page }: Loaded): Learned {
  const learned = learn(recorded, page);
  if (!learned) throw new Error('Nothing was learned.');
  // Kept and read back, as a watch keeps it.
  return JSON.parse(JSON.stringify(learned)) as Learned;
}

function listed(
  learned: Learned,
  { recorded }: Loaded,
  at = recorded.findIndex(({ request }) => request.url === learned.request.url),
) {
  const reading = read(learned, JSON.parse(recorded[at]?.answer ?? ''));
  if (reading.kind !== 'postings') throw new Error(reading.why);
  return reading;
}

function read(learned: Learned, answer: unknown, request: HttpRequest = learned.request): Reading {
  const board = learnedBoard(learned);
  return readResponse(siteOf(board), { request, url: request.url, status: 200, body: safeJson(answer) }, NOW);
}

/** What cannot be written as JSON is no answer. */
function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return 'null';
  }
}
