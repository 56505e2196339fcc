import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { type Posting, present } from '../../src/model/posting.ts';
import { readResponse } from '../../src/read/read.ts';
import { siteServing } from '../../src/read/recognise.ts';

/** A recorded posting and the department or category its employer put it in. */
export type Filed = { readonly posting: Posting; readonly department: string };

const ENDPOINTS = {
  ashby: 'https://api.ashbyhq.com/posting-api/job-board/anyone?includeCompensation=true',
  greenhouse: 'https://boards-api.greenhouse.io/v1/boards/anyone/jobs?content=true',
  lever: 'https://api.lever.co/v0/postings/anyone?mode=json',
} as const;

/** Every recorded posting its employer filed somewhere: the boards' by department, the city's by category and civil title. */
export function filedPostings(recordings: string): readonly Filed[] {
  const boards = Object.entries(ENDPOINTS).flatMap(([system, url]) =>
    filesBelow(path.join(recordings, 'fixtures', system)).flatMap((file) => postingsIn(file, url)),
  );
  return [
    ...boards.map((posting) => ({ posting, department: posting.department ?? posting.team ?? '' })),
    ...cityPostings(recordings),
  ].filter(({ department }) => department !== '');
}

function postingsIn(file: string, url: string): readonly Posting[] {
  const body = readFileSync(file, 'utf8');
  const reading = readResponse(siteServing(new URL(url)), { url, status: 200, body }, 0);
  return reading.kind === 'postings' ? reading.postings : [];
}

type CityRow = Readonly<Record<string, string>>;

function cityPostings(recordings: string): readonly Filed[] {
  const text = readFileSync(path.join(recordings, 'datasets/nyc-jobs/nyc-jobs.csv'), 'utf8');
  const { data } = Papa.parse<CityRow>(text, {
    header: true,
    delimiter: ',',
    skipEmptyLines: 'greedy',
  });
  return data.map((row) => ({
    department: `${row['Job Category']} | ${row['Civil Service Title']}`,
    posting: present<Posting>({
      id: row['Job ID'] ?? '',
      url: `https://jobs.example/${row['Job ID']}`,
      title: row['Business Title'] ?? '',
      locations: ['New York'],
      department: row['Job Category'],
      description: ['Job Description', 'Minimum Qual Requirements', 'Preferred Skills']
        .map((part) => row[part] ?? '')
        .join('\n\n'),
    }),
  }));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.join(folder, file));
}
