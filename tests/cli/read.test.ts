import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

  it("reads an answer of a known system from an employer's own host", () => {
    const offer = { id: 9, title: 'Clerk', careers_url: 'https://jobs.larkfield.example/o/clerk' };
    const offers = {
      url: 'https://jobs.larkfield.example/api/offers/',
      body: JSON.stringify({ offers: [offer] }),
    };
    expect(answerTo(offers)).toMatchObject({ site: 'recruitee', postings: [{ id: '9', title: 'Clerk' }] });
    const data = {
      slug: '301',
      title: 'Clerk',
      full_location: 'Leeds',
      apply_url: 'https://x.example/login',
    };
    const jobs = {
      url: 'https://jobs.larkfield.example/api/jobs?page=1',
      body: JSON.stringify({ jobs: [{ data }] }),
    };
    expect(answerTo(jobs)).toMatchObject({
      site: 'jibe',
      postings: [{ id: '301', url: 'https://jobs.larkfield.example/jobs/301', locations: ['Leeds'] }],
    });
  });

  it("reads a page on an employer's own host by the system that drew it", () => {
    const job = {
      title: 'Clerk',
      jobId: 'P-7',
      locale: 'en_GLOBAL',
      location: 'Leeds',
      postedDate: '2026-11-01',
    };
    const state = JSON.stringify({
      refineSearch: { totalHits: 1, data: { jobs: [job, { ...job, jobId: 'P-8' }] } },
    });
    const url = 'https://careers.larkfield.example/global/en/search-results';
    const body = `<html><body><script>var phApp = {}; phApp.ddo = ${state};</script></body></html>`;
    expect(answerTo({ url, body })).toMatchObject({
      site: 'phenom',
      postings: [{ url: 'https://careers.larkfield.example/global/en/job/P-7/Clerk' }, { title: 'Clerk' }],
    });
  });

  it('reads a file in the letters it says it is in', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'homing-')), 'list.xml');
    const feed =
      '<?xml version="1.0" encoding="ISO-8859-1"?><workzag-jobs><position><id>1</id><office>Köln</office><name>Prüfer</name></position></workzag-jobs>';
    writeFileSync(file, Buffer.from(feed, 'latin1'));
    const url = 'https://larkfield.jobs.personio.de/xml';
    expect(answerTo({ url, file })).toMatchObject({ postings: [{ title: 'Prüfer', locations: ['Köln'] }] });
  });

  it("takes no page at the address of a system's list for an opening", () => {
    const url =
      'https://recruiting.paylocity.com/recruiting/jobs/All/5ac21346-8e0c-4494-8e7a-3eb92ff77902/Larkfield';
    const body = '<html><body><h1>Welcome</h1><p>Hello</p></body></html>';
    expect(answerTo({ url, body })).toMatchObject({ kind: 'unreadable' });
  });

  it('tidies what an answer for one opening adds to it', () => {
    const opening = {
      title: 'Clerk',
      externalUrl: 'https://larkfield.wd1.myworkdayjobs.com/Careers/job/Leeds/Clerk_R-1',
      jobDescription: '<p>Files</p>',
      timeType: ' Full\u00a0 time ',
      jobReqId: ' R-1\n',
      remoteType: ' ',
    };
    const url = 'https://larkfield.wd1.myworkdayjobs.com/wday/cxs/larkfield/Careers/job/Leeds/Clerk_R-1';
    expect(answerTo({ url, body: JSON.stringify({ jobPostingInfo: opening }) })).toMatchObject({
      postings: [{ employmentType: 'Full time', requisitionId: 'R-1' }],
    });
  });

  it('reads both feeds of Teamtailor alike, with the city and the country of each place', () => {
    const url = 'https://larkfield.teamtailor.com/jobs/12-clerk';
    const place = (city: string) =>
      `<tt:location><tt:name>HQ</tt:name><tt:address>1 Quay</tt:address><tt:city>${city}</tt:city><tt:country>Ireland</tt:country></tt:location>`;
    const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:tt="https://teamtailor.com/locations"><channel><title>Jobs</title><item><title>Clerk</title><link>${url}</link><guid>f0-9</guid><tt:locations>${place('Cork')}${place('Sligo')}</tt:locations></item></channel></rss>`;
    expect(answerTo({ url: 'https://larkfield.teamtailor.com/jobs.rss', body: feed })).toMatchObject({
      site: 'teamtailor',
      postings: [{ id: '12', title: 'Clerk', url, locations: ['Cork, Ireland', 'Sligo, Ireland'] }],
    });
    const items = [{ id: 'f0-9', url, title: 'Clerk' }];
    const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
    expect(answerTo({ url: 'https://larkfield.teamtailor.com/jobs.json', body })).toMatchObject({
      postings: [{ id: '12' }],
    });
  });

  it('never takes words in the data of a system for openings', () => {
    const body = JSON.stringify({
      text: '<h2>Open roles</h2><ul><li>Sales Manager</li><li>Designer</li></ul>',
    });
    const url = 'https://larkfield.wd1.myworkdayjobs.com/wday/cxs/larkfield/Careers/job/Leeds/Clerk_R-1';
    expect(answerTo({ url, body })).toMatchObject({ kind: 'unreadable', why: 'malformed' });
  });
});

function answerTo(input: Readonly<Record<string, unknown>>): unknown {
  if (!('answer' in read)) throw new Error('`read` answers no lines');
  return read.answer(input);
}
