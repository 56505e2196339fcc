import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Posting } from '../../src/model/posting.ts';
import { readResponse } from '../../src/read/read.ts';
import { siteServing } from '../../src/read/recognise.ts';

export type Opening = { readonly employer: string; readonly posting: Posting };

const MOST = 40;
const FOLDERS = ['ashby/stapply-20251028', 'ashby/careerkit', 'lever/careerkit', 'greenhouse/careerkit'];
const ADDRESSES = {
  ashby: 'https://api.ashbyhq.com/posting-api/job-board/anyone?includeCompensation=true',
  lever: 'https://api.lever.co/v0/postings/anyone?mode=json',
  greenhouse: 'https://boards-api.greenhouse.io/v1/boards/anyone/jobs?content=true',
} as const;

/** Forty recorded English postings of forty employers, one each; of each board another place in the list. */
export function openingsIn(data: string): readonly Opening[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(data, 'fixtures', folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => ({ folder, name })),
  );
  return files
    .flatMap(({ folder, name }, index) => {
      const postings = english(postingsOf(data, folder, name));
      const posting = postings[(index * 7) % Math.max(postings.length, 1)];
      return posting ? [{ employer: employerOf(name), posting }] : [];
    })
    .slice(0, MOST);
}

function postingsOf(data: string, folder: string, name: string): readonly Posting[] {
  const url = ADDRESSES[folder.split('/')[0] as keyof typeof ADDRESSES];
  const body = readFileSync(path.join(data, 'fixtures', folder, name), 'utf8');
  const reading = readResponse(siteServing(new URL(url)), { url, status: 200, body }, 0);
  return reading.kind === 'postings' ? reading.postings : [];
}

function english(postings: readonly Posting[]): readonly Posting[] {
  return postings.filter(
    ({ description = '' }) => (description.match(/\b(?:the|and|you|with)\b/g)?.length ?? 0) > 20,
  );
}

function employerOf(file: string): string {
  const name = decodeURIComponent(file.replace('.json', '')).replace(/\..*$/, '').replaceAll('-', ' ');
  return name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
