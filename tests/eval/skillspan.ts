import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../../src/match/extract.ts';
import { TABLE } from '../match/table.ts';
import { jsonLines } from './json-lines.ts';
import { ourName } from './names.ts';
import { atLeast, atMost, type Row, telling } from './row.ts';

type Gold = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly technologies: Readonly<Record<string, number>>;
};

/** What was found and what was not, of the technologies people marked in a posting. */
export type Judged = {
  readonly id: string;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
};

/** Technologies in the postings of SkillSpan's dev part, counted as `score.mjs` counts them (row `all`). */
export async function section(recordings: string): Promise<readonly Row[]> {
  const folder = path.join(recordings, 'skills/skillspan');
  const golds = jsonLines<Gold>(path.join(folder, 'postings.dev.jsonl'));
  const names = [...new Set(golds.flatMap(({ technologies }) => Object.keys(technologies)))];
  const judged = judge(golds, names);
  const omitted = omissions(path.join(folder, 'adjudication.dev.tsv'));
  const gold = golds.reduce((sum, { technologies }) => sum + Object.keys(technologies).length, 0);
  const extra = judged.flatMap(({ id, extra: all }) => all.map((name) => `${id}\t${name}`));
  const found = gold - judged.flatMap(({ missed }) => missed).length;
  const right = found + extra.filter((one) => omitted.has(one)).length;
  const named = found + extra.length;
  return [
    atLeast('recall', found / gold, 0.97),
    atLeast('precision, raw', found / named, 0.86),
    atLeast('precision, with what people overlooked', right / named, 0.95),
    atMost(
      'false alarms per posting for 15 skills',
      (15 * extra.length) / (golds.length * names.length - gold),
      0.09,
    ),
    telling('postings, technologies', `${golds.length}, ${names.length}`),
    telling('technologies our table lacks', names.filter((name) => ourName(name) === undefined).join(', ')),
  ];
}

/** Held against the file's own names only, as its scorer does. */
export function judge(golds: readonly Gold[], names: readonly string[]): readonly Judged[] {
  const theirs = new Map(names.map((name) => [ourName(name) ?? name, name]));
  return golds.map(({ id, lines, technologies }) => {
    const { skills } = extract({ title: '', text: lines.join('\n') }, TABLE);
    const found = new Set(skills.map(({ name }) => theirs.get(name)).filter((name) => name !== undefined));
    const missed = Object.keys(technologies).filter((name) => !found.has(name));
    return { id, missed, extra: [...found].filter((name) => !(name in technologies)) };
  });
}

/** What the annotators overlooked, by posting and technology. */
function omissions(file: string): ReadonlySet<string> {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  return new Set(
    rows.filter(([, , verdict]) => verdict === 'omission').map(([id, name]) => `${id}\t${name}`),
  );
}
