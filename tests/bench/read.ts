import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio/slim';
import { readResponse } from '../../src/read/read.ts';
import { siteServing } from '../../src/read/recognise.ts';
import { textFromHtml } from '../../src/read/text.ts';
import { pairwise, type Row } from './measure.ts';

const BOARDS = [
  [
    'ashby/stapply-20251028/truelogic.json',
    'https://api.ashbyhq.com/posting-api/job-board/b',
    ['descriptionHtml'],
  ],
  [
    'greenhouse/aws-job-streamer/anthropic-content.json',
    'https://boards-api.greenhouse.io/v1/boards/b/jobs?content=true',
    ['content'],
  ],
  [
    'lever/aws-job-streamer/spotify.json',
    'https://api.lever.co/v0/postings/b?mode=json',
    ['opening', 'descriptionBody', 'content', 'additional'],
  ],
] as const;

/** JSON boards beside JSON.parse of the same bytes and the text of their descriptions. */
export function boards(recordings: string): readonly Row[] {
  return BOARDS.map(([file, url, html]) => {
    const body = readFileSync(path.join(recordings, 'fixtures', file), 'utf8');
    const site = siteServing(new URL(url));
    const work = () => readResponse(site, { ...response(url, body), contentType: 'application/json' }, 0);
    const floor = () => descriptions(JSON.parse(body), html).map(textFromHtml);
    const measured = row(site.name, body, work, floor, 'JSON.parse and the texts');
    return { ...measured, most: { floors: 3 } };
  });
}

const BARE = "cheerio's bare load";

const PAGE = 'https://careers.larkfield.example/jobs';

/** The rungs of the general reader, each on about a megabyte made for it, beside the bare parsing of the same bytes. */
export function pages(): readonly Row[] {
  const jobs = Array.from({ length: 1400 }, (_, n) => job(n));
  const json = JSON.stringify(jobs);
  const texts = () => descriptions(JSON.parse(json), ['description']).map(textFromHtml);
  return [
    page('a plain list of links', listPage(5200), (body) => load(body), BARE),
    page('a list of rich cards', cardPage(1100), (body) => load(body), BARE),
    page(
      'JSON-LD',
      shell(`<script type="application/ld+json">${json}</script>`),
      texts,
      'JSON.parse and the texts',
    ),
    page(
      'state in the page',
      shell(`<script>window.__STATE__ = ${json};</script>`),
      texts,
      'JSON.parse and the texts',
    ),
    page(
      'an RSS feed',
      feed(jobs),
      (body) => [load(body, { xml: true }), texts()],
      "cheerio's bare load and the texts",
    ),
  ];
}

/** How much memory is held after many pages beside what is held after few, in MB. */
export function memory(): readonly { readonly pages: number; readonly 'MB held': string }[] {
  const body = cardPage(40);
  const read = () => readResponse(siteServing(new URL(PAGE)), response(PAGE, body), 0);
  let done = 0;
  return [100, 1000, 5000, 10_000].map((total) => {
    for (; done < total; done += 1) read();
    (globalThis as { gc?: () => void }).gc?.();
    return { pages: total, 'MB held': (process.memoryUsage().heapUsed / 1e6).toFixed(1) };
  });
}

function page(what: string, body: string, floor: (body: string) => unknown, beside: string): Row {
  const work = () => readResponse(siteServing(new URL(PAGE)), response(PAGE, body), 0);
  const measured = row(what, body, work, () => floor(body), beside);
  // A list page is held to the bare load of the same page; the other rungs are shown beside theirs.
  return beside === BARE ? { ...measured, most: { floors: 2 } } : measured;
}

function row(
  what: string,
  body: string,
  work: () => ReturnType<typeof readResponse>,
  floor: () => unknown,
  beside: string,
): Row {
  const postings = count(work());
  const bytes = Buffer.byteLength(body);
  const size = `${Math.round(bytes / 1000)} kB, ${postings} postings`;
  return { what, size, bytes, postings, ...pairwise(work, floor), beside };
}

function response(url: string, body: string) {
  return { url, status: 200, contentType: 'text/html', body };
}

function descriptions(value: unknown, names: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => descriptions(one, names));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    names.includes(key) && typeof one === 'string' ? [one] : descriptions(one, names),
  );
}

function count(reading: ReturnType<typeof readResponse>): number {
  if (reading.kind === 'unreadable') throw new Error(`not read: ${reading.why}`);
  return reading.postings.length;
}

const TITLES = ['Freight Planner', 'Harbour Pilot', 'Payroll Clerk', 'Data Analyst', 'Crane Operator'];
const PLACES = ['Rotterdam', 'Antwerp', 'Bremerhaven', 'Le Havre', 'Gdynia', 'Remote', 'Valencia'];

function listPage(rows: number): string {
  const item = (n: number) =>
    `<li class="opening"><a href="/jobs/${n}-data-analyst"><h3>${TITLES[n % 5]} ${n}</h3></a><span class="place">${PLACES[n % 7]}</span><span class="team">Operations</span><time datetime="2026-11-01">1 November</time></li>`;
  return shell(`<ul>${Array.from({ length: rows }, (_, n) => item(n)).join('\n')}</ul>`);
}

/** Cards as page builders make them: many boxes and classes around few words. */
function cardPage(rows: number): string {
  const box = (inner: string, name: string) =>
    `<div class="css-1x8h${name} grid-col-12 md:grid-col-6 px-4 py-2" data-testid="${name}"><div class="inner ${name}-inner">${inner}</div></div>`;
  const card = (n: number) =>
    box(
      `${box(`<a class="link link--primary" href="https://careers.larkfield.example/jobs/${n}/opening?utm_source=site" aria-label="Open"><h3 class="title title--m">${TITLES[n % 5]} ${n}</h3></a>`, 'head')}
      ${box(`<span class="icon"><svg viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg></span><span class="location">${PLACES[n % 7]}</span>`, 'place')}
      ${box(`<p>Posted ${n % 28} days ago</p><p>You plan, you call, you keep the ships &amp; trucks on time.</p>`, 'text')}`,
      'card',
    );
  return shell(Array.from({ length: rows }, (_, n) => card(n)).join('\n'));
}

function shell(body: string): string {
  return `<!doctype html><html><head><title>Openings</title></head><body><nav><a href="/">Home</a></nav><main>${body}</main></body></html>`;
}

function job(n: number) {
  return {
    '@type': 'JobPosting',
    identifier: { value: `R-${n}` },
    title: `${TITLES[n % 5]} ${n}`,
    url: `https://careers.larkfield.example/jobs/${n}`,
    datePosted: '2026-11-01',
    department: 'Operations',
    jobLocation: { address: { addressLocality: PLACES[n % 7], addressCountry: 'NL' } },
    description: `<p>${'You plan, you call, you keep the ships on time. '.repeat(8)}</p><ul><li>Ships</li><li>Trucks &amp; trains</li></ul>`,
  };
}

function feed(jobs: readonly ReturnType<typeof job>[]): string {
  const items = jobs.map(
    ({ title, url, description }) =>
      `<item><title>${title}</title><link>${url}</link><pubDate>Sun, 01 Nov 2026 08:00:00 GMT</pubDate><description><![CDATA[${description}]]></description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Openings</title>${items.join('\n')}</channel></rss>`;
}
