import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { familiesOf } from '../../src/match/families.ts';
import { namesWorkOf } from '../../src/match/names-work.ts';
import table from '../../src/match/table/table.json';
import { resumeFrom } from '../../src/plan/resume-text.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/resumes');
const namesWork = namesWorkOf(familiesOf(table.families).map(({ words }) => words.source));

/** Each holds the text and, below a line of equals signs, what a person reads in it: title, employer, team, from, to. */
describe.each(readdirSync(FOLDER))('the résumé %s', (file) => {
  const [text = '', told = ''] = readFileSync(path.join(FOLDER, file), 'utf8').split('\n=====\n');
  const wanted = told
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((part) => part.trim())
        .join(' | '),
    );

  it('tells the roles that a person reads in it', () => {
    const { employment } = resumeFrom(text, namesWork);
    const found = employment.map(({ title, employer, team = '', from = '', to = '' }) =>
      [title, employer, team, from, to].join(' | '),
    );
    expect(found).toEqual(wanted);
  });
});
