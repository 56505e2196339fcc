import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '../../src/model/site.ts';
import { readResponse } from '../../src/read/read.ts';
import { recognise, siteOf, siteServing } from '../../src/read/recognise.ts';

type Job = Readonly<Record<string, unknown>>;

/** The address a system's list comes from, and the titles in it as they stand there: told apart from the readers. */
type Recorded = {
  readonly url: string;
  readonly titles: (body: string) => readonly string[];
  /** Where its recordings lie, when not in a folder of its name. */
  readonly within?: { readonly folder: string; readonly name: RegExp };
  /** The site that reads it, where the address alone does not say so. */
  readonly site?: string;
};

export const RECORDED: Readonly<Record<string, Recorded>> = {
  greenhouse: json('https://boards-api.greenhouse.io/v1/boards/anyone/jobs?content=true', 'title', 'jobs'),
  lever: json('https://api.lever.co/v0/postings/anyone?mode=json', 'text'),
  ashby: json('https://api.ashbyhq.com/posting-api/job-board/anyone', 'title', 'jobs'),
  workday: json('https://a.wd1.myworkdayjobs.com/wday/cxs/a/site/jobs', 'title', 'jobPostings'),
  smartrecruiters: json('https://api.smartrecruiters.com/v1/companies/a/postings', 'name', 'content'),
  workable: json(
    'https://apply.workable.com/api/v1/widget/accounts/a?details=true',
    'title',
    'jobs',
    'shortcode',
  ),
  recruitee: json('https://larkfield.recruitee.com/api/offers/', 'title', 'offers'),
  bamboohr: json('https://larkfield.bamboohr.com/careers/list', 'jobOpeningName', 'result'),
  // One row for each place of an opening.
  rippling: json('https://api.rippling.com/platform/api/ats/v1/board/a/jobs', 'name', undefined, 'uuid'),
  breezy: json('https://larkfield.breezy.hr/json', 'name'),
  pinpoint: json('https://larkfield.pinpointhq.com/postings.json', 'title', 'data'),
  teamtailor: json('https://larkfield.teamtailor.com/jobs.json', 'title', 'items'),
  eightfold: json(
    'https://larkfield.eightfold.ai/api/apply/v2/jobs?domain=larkfield.example',
    'name',
    'positions',
  ),
  oracle: {
    url: 'https://lark.fa.us2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitions?finder=findReqs;siteNumber=CX_1,limit=25,offset=0',
    titles: (body) =>
      ((JSON.parse(body) as { items: { requisitionList: Job[] }[] }).items[0]?.requisitionList ?? []).map(
        ({ Title }) => String(Title),
      ),
  },
  join: {
    url: 'https://join.com/companies/onetwosocial?page=1',
    titles: (body) => found(body, /"idParam":"[^"]+","title":"([^"]+)"/g),
  },
  personio: {
    url: 'https://larkfield.jobs.personio.de/xml?language=en',
    // The recorded feed lists one opening twice.
    titles: (body) =>
      once(found(body.replace(/<jobDescriptions>.*?<\/jobDescriptions>/gs, ''), /<name>(.*?)<\/name>/gs)),
  },
  icims: {
    url: 'https://careers-larkfield.icims.com/jobs/search?ss=1&in_iframe=1',
    titles: (body) => found(body, /<a\b[^>]*class="iCIMS_Anchor"[^>]*>.*?<h[23][^>]*>(.*?)<\/h[23]>/gs),
  },
  jobvite: {
    url: 'https://jobs.jobvite.com/larkfield/jobs',
    titles: (body) => found(body, /<a href="[^"]+\/job\/[^"]+">(.*?)<\/a>/gs),
  },
  paylocity: {
    url: 'https://recruiting.paylocity.com/recruiting/jobs/All/211e692d-c45a-4e3a-ae01-3e497af97929/Larkfield',
    titles: (body) => found(body, /"JobTitle":"([^"]+)"/g),
  },
  phenom: {
    url: 'https://careers.larkfield.example/global/en/search-results',
    site: 'phenom',
    titles: (body) => found(body, /"title":"([^"]+)"/g),
  },
  jobylon: {
    url: 'https://cdn.jobylon.com/jobs/companies/1955/embed/v2/',
    within: { folder: 'pages/colophon', name: /jobylon/ },
    titles: (body) =>
      found(body, /^\s+title: '(.*)',$/gm).map((title) =>
        title.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        ),
      ),
  },
  hrmdirect: {
    url: 'https://larkfield.hrmdirect.com/employment/job-openings.php?search=true',
    titles: (body) => found(body, /<a href="job-opening[^>]*>(.*?)</gs),
  },
  neogov: {
    url: 'https://www.governmentjobs.com/SearchEngine/JobsFeed?agency=larkfield',
    titles: (body) => found(body.slice(body.indexOf('<item>')), /<title>(.*?)<\/title>/gs),
  },
};

/** The recorded answers of a system below `recordings`. */
export function recordingsOf(recordings: string, system: string): readonly string[] {
  const within = RECORDED[system]?.within;
  const folder = path.join(recordings, within?.folder ?? `fixtures/${system}`);
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile() && (within?.name ?? /\.(?:json|xml|html)$/).test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

export function readRecording(system: string, file: string): Reading {
  const { url, site } = RECORDED[system] as Recorded;
  const serving = siteServing(new URL(url));
  const reader = site
    ? siteOf({ site, token: '' })
    : serving.id === 'page'
      ? siteOf(recognise(new URL(url)))
      : serving;
  return readResponse(reader, { url, status: 200, body: readFileSync(file, 'utf8') }, 0);
}

/** The titles that a recorded answer lists, as plain text. */
export function titlesIn(system: string, file: string): readonly string[] {
  return (RECORDED[system] as Recorded).titles(readFileSync(file, 'utf8')).map(plain);
}

/** Per system: how many recordings, how many openings they list, how many were found with their exact titles. */
export function readRecordings(recordings: string): void {
  console.log('\nRecorded answers, read');
  console.table(
    Object.keys(RECORDED)
      .filter((system) => recordingsOf(recordings, system).length > 0)
      .map((system) => ({ system, ...counted(system, recordingsOf(recordings, system)) })),
  );
}

function counted(system: string, files: readonly string[]) {
  let [listed, read, exact] = [0, 0, 0];
  for (const file of files) {
    const titles = titlesIn(system, file);
    const reading = readRecording(system, file);
    const got = reading.kind === 'postings' ? reading.postings.map(({ title }) => title) : [];
    listed += titles.length;
    read += got.length;
    exact += titles.filter((title, index) => got[index] === title).length;
  }
  return { recordings: files.length, listed, read, 'titles exact': exact };
}

/** A JSON list below `below`; rows of one `id` are one opening. */
function json(url: string, title: string, below?: string, id?: string): Recorded {
  return {
    url,
    titles: (body) => {
      const parsed = JSON.parse(body) as Job;
      const rows = (below === undefined ? parsed : parsed[below]) as readonly Job[];
      const once = id ? [...new Map(rows.map((row) => [row[id], row])).values()] : rows;
      return once.map((row) => String(row[title]));
    },
  };
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, title = '']) => title);
}

function once(titles: readonly string[]): readonly string[] {
  return [...new Set(titles)];
}

function plain(title: string): string {
  return title
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}
