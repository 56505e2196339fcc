import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Posting } from '../../src/model/posting.ts';
import { parsedBlock } from '../../src/read/general/json-ld.ts';
import { readResponse } from '../../src/read/read.ts';
import { recognise, siteOf, siteServing } from '../../src/read/recognise.ts';
import { RECORDED, readRecording, recordingsOf, titlesIn } from '../eval/recorded.ts';

const DATA = process.env.HOMING_DATA ?? '';

type Job = Readonly<Record<string, unknown>>;

/** For each system: its endpoint, its rows, and where in a row the values stand that a posting must carry. */
const SYSTEMS = {
  greenhouse: {
    url: 'https://boards-api.greenhouse.io/v1/boards/anyone/jobs?content=true',
    rows: (body: unknown) => (body as { jobs: Job[] }).jobs,
    own: (job: Job) => [job.id, job.absolute_url, job.title],
    places: (job: Job) => (job.location as { name: string }).name.split(/[;|]/),
    html: (job: Job) => unescaped(String(job.content ?? '')),
  },
  lever: {
    url: 'https://api.lever.co/v0/postings/anyone?mode=json',
    rows: (body: unknown) => body as Job[],
    own: (job: Job) => [job.id, job.hostedUrl, job.text],
    places: (job: Job) => (job.categories as { allLocations: string[] }).allLocations,
    html: (job: Job) =>
      [
        job.description,
        ...((job.lists as Job[]) ?? []).flatMap(({ text, content }) => [text, content]),
        job.salaryDescription,
        job.additional,
      ]
        .map((part) => String(part ?? ''))
        .join(' '),
  },
  ashby: {
    url: 'https://api.ashbyhq.com/posting-api/job-board/anyone?includeCompensation=true',
    rows: (body: unknown) => (body as { jobs: Job[] }).jobs,
    own: (job: Job) => [job.id, job.jobUrl, job.title],
    places: (job: Job) => [
      job.location as string,
      ...(job.secondaryLocations as { location: string }[]).map(({ location }) => location),
    ],
    html: (job: Job) => String(job.descriptionHtml ?? job.descriptionPlain ?? ''),
  },
} as const;

describe.skipIf(!DATA)('recorded boards', () => {
  for (const [system, { url, rows, own, places, html }] of Object.entries(SYSTEMS)) {
    const files = DATA ? filesBelow(path.join(DATA, 'fixtures', system), /\.json$/) : [];
    it.each(files)('%s is read whole', (file) => {
      const body = readFileSync(file, 'utf8');
      const jobs = rows(JSON.parse(body));
      const postings = readOrThrow(url, body);
      expect(postings.length).toBe(jobs.length);
      jobs.forEach((job, index) => {
        const posting = postings[index] as Posting;
        expect([posting.id, posting.url, posting.title]).toEqual(
          own(job).map((value) => oneBlank(String(value))),
        );
        expect(posting.locations).toEqual(
          [...new Set(places(job).map(oneBlank).filter(Boolean))].concat(
            posting.locations.slice(places(job).length),
          ),
        );
        expect(letters(posting.description ?? '')).toBe(letters(html(job)));
      });
    });
  }
});

describe.skipIf(!DATA)('recorded answers of every system', () => {
  const files = DATA
    ? Object.keys(RECORDED).flatMap((system) =>
        recordingsOf(DATA, system).map((file) => [system, file] as const),
      )
    : [];

  it('are there', () => {
    expect(new Set(files.map(([system]) => system)).size).toBeGreaterThan(18);
  });

  it.each(files)('%s: every title of %s', (system, file) => {
    const reading = readRecording(system, file);
    if (reading.kind !== 'postings') throw new Error(`unreadable: ${reading.why}`);
    expect(reading.postings.map(({ title }) => title)).toEqual(titlesIn(system, file));
    for (const { id, url } of reading.postings) expect([id !== '', URL.canParse(url)]).toEqual([true, true]);
  });
});

describe.skipIf(!DATA)('saved pages of SuccessFactors', () => {
  const files = DATA
    ? filesBelow(path.join(DATA, 'pages'), /\.html$/).filter((file) => /erstegroup/.test(file))
    : [];

  it.each(files)('%s names its opening in microdata', (file) => {
    const html = contents(file);
    const [posting] = readOrThrow('https://careers.larkfield.example/job/1', html);
    const [, title = ''] = /itemprop="title"[^>]*>([^<]+)/.exec(html) ?? [];
    expect(posting?.title).toBe(oneBlank(title));
    expect(posting?.description?.length ?? 0).toBeGreaterThan(500);
  });
});

describe.skipIf(!DATA)('saved pages with JSON-LD', () => {
  const files = DATA
    ? filesBelow(path.join(DATA, 'pages'), /\.html?(?:\.gz)?$/).filter(describesPosting)
    : [];

  it('are there', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files)('%s is read', (file) => {
    const html = contents(file);
    const [posting] = readOrThrow('https://careers.larkfield.example/opening', html);
    const titles = [...html.matchAll(/"title"\s*:\s*"((?:[^"\\]|\\.)*)"/gs)].map(([, title]) =>
      plain(title ?? ''),
    );
    expect(titles).toContain(plain(posting?.title ?? ''));
    expect(posting?.description?.length ?? 0).toBeGreaterThan(50);
  });
});

describe.skipIf(!DATA)('saved pages with broken JSON-LD', () => {
  it('are repaired, also where texts hold raw line breaks', () => {
    const blocks = filesBelow(path.join(DATA, 'pages'), /\.html?(?:\.gz)?$/).flatMap((file) =>
      ldBlocks(contents(file)),
    );
    const broken = blocks.filter((block) => block.trim() !== '' && !isJson(block));
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.filter((block) => parsedBlock(block) === undefined)).toEqual([]);
  });
});

function readOrThrow(url: string, body: string): readonly Posting[] {
  const address = new URL(url);
  const serving = siteServing(address);
  const reading = readResponse(
    serving.id === 'page' ? siteOf(recognise(address)) : serving,
    { url, status: 200, body },
    0,
  );
  if (reading.kind !== 'postings') throw new Error(`unreadable: ${reading.why}`);
  return reading.postings;
}

/** The plain letters of a text without its tags and character references: what no reader may lose or invent. */
function letters(html: string): string {
  return html.replace(/<!--.*?-->|<[a-z/][^>]*>|&#?\w+;/gis, ' ').replace(/[^a-z0-9]+/gi, '');
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function plain(text: string): string {
  return oneBlank(
    text
      .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\[nrt]/g, ' ')
      .replace(/\\(.)/g, '$1')
      .replace(/&(?:amp;)*(?:amp|#38);/g, '&')
      .replace(/&#39;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&(?:nbsp|#160);/g, ' '),
  );
}

function oneBlank(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

function describesPosting(file: string): boolean {
  return ldBlocks(contents(file)).some((block) => /"@type"\s*:\s*"JobPosting"/.test(block));
}

function ldBlocks(html: string): string[] {
  return [...html.matchAll(/<script[^>]*ld\+json[^>]*>(.*?)<\/script>/gis)].map(([, block]) => block ?? '');
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

function contents(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
