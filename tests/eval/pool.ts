import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Posting } from '../../src/model/posting.ts';

import { readResponse } from '../../src/read/read.ts';
import { recognise, siteOf } from '../../src/read/recognise.ts';
import { textFromHtml } from '../../src/read/text.ts';
import { jsonLines } from './json-lines.ts';
import { RECORDED, readRecording, recordingsOf } from './recorded.ts';

/** A recorded posting as the terminal door would get it, and where it lies: a file below the recordings, and the id in it. */
export type Recorded = {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly location: string;
  readonly text: string;
};

/** Where recorded postings come from; the files of a source all have one shape. */
export const SOURCES: Readonly<Record<string, (recordings: string) => readonly Recorded[]>> = {
  boards: (recordings) => Object.keys(RECORDED).flatMap((system) => boardsOf(recordings, system)),
  pages,
  feeds,
  'new-york': newYork,
  skillspan,
  'greenhouse-dump': greenhouseDump,
};

/** Every recorded posting, all sources in turn. */
export function pool(recordings: string): readonly Recorded[] {
  return Object.values(SOURCES).flatMap((source) => source(recordings));
}

function boardsOf(recordings: string, system: string): readonly Recorded[] {
  return recordingsOf(recordings, system).flatMap((file) => {
    const reading = readRecording(system, file);
    return reading.kind === 'postings'
      ? reading.postings.map((posting) => recorded(path.relative(recordings, file), posting))
      : [];
  });
}

function recorded(file: string, { id, title, locations, description }: Posting): Recorded {
  return { file, id, title, location: locations.join('; '), text: description ?? '' };
}

const PAGE = new URL('https://careers.larkfield.example/jobs/1');

function pages(recordings: string): readonly Recorded[] {
  return below(path.join(recordings, 'pages'), /\.(?:html|rss|xml)$/).flatMap((file) => {
    const response = { url: PAGE.href, status: 200, body: readFileSync(file, 'utf8') };
    const reading = readResponse(siteOf(recognise(PAGE)), response, 0);
    return reading.kind === 'postings'
      ? reading.postings.map((posting) => recorded(path.relative(recordings, file), posting))
      : [];
  });
}

type Row = Readonly<Record<string, unknown>>;

/** Collectors of many employers' openings: the list, and the names of its fields. */
const FEEDS: readonly (readonly [string, string, (row: Row) => Omit<Recorded, 'file'>])[] = [
  ['arbeitnow', 'data', (row) => fed(row, 'slug', 'title', 'location', 'description')],
  ['himalayas', 'jobs', (row) => fed(row, 'guid', 'title', 'locationRestrictions', 'description')],
  ['jobicy', 'jobs', (row) => fed(row, 'id', 'jobTitle', 'jobGeo', 'jobDescription')],
  ['remotive', 'jobs', (row) => fed(row, 'id', 'title', 'candidate_required_location', 'description')],
  ['themuse', 'results', (row) => fed(row, 'id', 'name', 'locations', 'contents')],
  ['recruitee', 'offers', (row) => fed(row, 'id', 'title', 'location', 'description')],
];

function feeds(recordings: string): readonly Recorded[] {
  return FEEDS.flatMap(([folder, list, read]) =>
    below(path.join(recordings, 'fixtures', folder), /\.json$/).flatMap((file) => {
      const rows = (JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Row[]>)[list] ?? [];
      return rows.map((row) => ({ file: path.relative(recordings, file), ...read(row) }));
    }),
  );
}

function fed(row: Row, id: string, title: string, location: string, text: string): Omit<Recorded, 'file'> {
  return {
    id: String(row[id]),
    title: String(row[title]),
    location: line(row[location]),
    text: textFromHtml(String(row[text] ?? '')),
  };
}

function line(value: unknown): string {
  if (Array.isArray(value)) return value.map(line).join('; ');
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  return String(value ?? '');
}

function newYork(recordings: string): readonly Recorded[] {
  const file = 'datasets/nyc-jobs/nyc-jobs.csv';
  const { data } = Papa.parse<Readonly<Record<string, string>>>(
    readFileSync(path.join(recordings, file), 'utf8'),
    { header: true, delimiter: ',', skipEmptyLines: 'greedy' },
  );
  return data.map((row) => ({
    file,
    id: row['Job ID'] ?? '',
    title: row['Business Title'] ?? '',
    location: row['Work Location'] ?? '',
    text: ['Job Description', 'Minimum Qual Requirements', 'Preferred Skills', 'Additional Information']
      .map((part) => row[part] ?? '')
      .join('\n\n'),
  }));
}

function skillspan(recordings: string): readonly Recorded[] {
  const file = 'skills/skillspan/postings.dev.jsonl';
  return jsonLines<{ id: string; lines: string[] }>(path.join(recordings, file)).map(({ id, lines }) => ({
    file,
    id,
    title: lines[0] ?? '',
    location: '',
    text: lines.slice(1).join('\n'),
  }));
}

/** Titles and places only. */
function greenhouseDump(recordings: string): readonly Recorded[] {
  const file = 'datasets/feashliaa-greenhouse/all_jobs-2026-01-05.json.gz';
  const rows = JSON.parse(gunzipSync(readFileSync(path.join(recordings, file))).toString()) as Row[];
  return rows.map(({ id, title, location }) => ({
    file,
    id: String(id),
    title: String(title),
    location: String(location ?? ''),
    text: '',
  }));
}

function below(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}
