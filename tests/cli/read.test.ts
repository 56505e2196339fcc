import { describe, expect, it } from 'vitest';
import { read } from '../../cli/commands/read.ts';

const OPENINGS =
  '<html><body><h1>Open positions</h1><div class="opening"><a href="/larkfield/jobs/4101">Freight Planner</a><span class="location">Rotterdam</span></div><div class="opening"><a href="/larkfield/jobs/4102">Harbour Pilot</a><span class="location">Antwerp</span></div></body></html>';

describe('homing read', () => {
  it('reads a saved page of a public board, though its system has an endpoint', () => {
    expect(answerTo({ url: 'https://boards.greenhouse.io/larkfield', body: OPENINGS })).toMatchObject({
      kind: 'postings',
      site: 'greenhouse',
      rung: 'links',
      postings: [
        { title: 'Freight Planner', locations: ['Rotterdam'] },
        { title: 'Harbour Pilot', locations: ['Antwerp'] },
      ],
    });
  });

  it('never takes a page for an answer of the endpoint, nor for an empty list', () => {
    const endpoint = 'https://boards-api.greenhouse.io/v1/boards/larkfield/jobs?content=true';
    expect(answerTo({ url: endpoint, body: OPENINGS })).toMatchObject({ why: 'malformed' });
    const none = '<html><body><h1>Jobs</h1><p>There are no open positions at the moment.</p></body></html>';
    expect(answerTo({ url: 'https://boards.greenhouse.io/larkfield', body: none })).toMatchObject({
      kind: 'unreadable',
    });
  });
});

function answerTo(input: Readonly<Record<string, unknown>>): unknown {
  if (!('answer' in read)) throw new Error('`read` answers no lines');
  return read.answer(input);
}
