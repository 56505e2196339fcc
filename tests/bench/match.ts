import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { skillsIn } from '../../src/match/asked.ts';
import { type Forms, lexiconOf } from '../../src/match/build-lexicon.ts';
import { extract } from '../../src/match/extract.ts';
import type { PlaceLines } from '../../src/match/gazetteer.ts';
import { matcher } from '../../src/match/match.ts';
import { type SkillTable, skillOf, tableFrom } from '../../src/match/table/load.ts';
import type { Posting } from '../../src/model/posting.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { pairwise, type Row } from './measure.ts';

const TABLE_FILE = 'src/match/table/table.json';
const PLACES_FILE = 'src/match/table/places.json';
const [SHORTEST, LONGEST] = [4500, 5500];
/** Twenty skills that a technical profile would hold. */
const SKILLS =
  `Python;SQL;Kubernetes;PostgreSQL;Go;Terraform;React;TypeScript;AWS;Airflow;Docker;Kafka;Java;Spark;dbt;Snowflake;
  Linux;Node.js;CI/CD;Redis`
    .split(';')
    .map((name) => name.trim());

/** Matching and extracting recorded postings of about 5,000 characters, beside what any matcher by table must do. */
export function matching(recordings: string): readonly Row[] {
  const json = readFileSync(TABLE_FILE, 'utf8');
  const table = tableFrom(JSON.parse(json), JSON.parse(readFileSync(PLACES_FILE, 'utf8')) as PlaceLines);
  const byForm = new Map(table.forms.phrases.map((phrase, at) => [phrase, table.forms.meanings[at] ?? -1]));
  const postings = longPostings(recordings);
  const texts = postings.map(({ description }) => description ?? '');
  const match = matcher({ ...EMPTY_PROFILE, skills: SKILLS.map((name) => ({ name })) }, table);
  const floor = () => texts.map((text) => lookedUp(text, byForm));
  const size = `${postings.length} postings, ${kilobytes(texts.join(''))}`;
  const of = (what: string, work: () => unknown, beside: () => unknown, said: string, floors?: number) =>
    ({
      what,
      size,
      ...pairwise(work, beside),
      beside: said,
      ...(floors === undefined ? {} : { most: { floors } }),
    }) satisfies Row;
  const forms20 = formsOf(table);
  const lexicon20 = lexiconOf(forms20);
  const names = regexOf(SKILLS);
  const forms = regexOf(forms20.phrases.filter((_, at) => (forms20.meanings[at] ?? -1) >= 0));
  const matched = () => postings.map((posting) => match(posting));
  const found20 = () => texts.map((text) => skillsIn(text, lexicon20, table.skills));
  const found = () => texts.map((text) => skillsIn(text, table.lexicon, table.skills));
  const extracted = () =>
    postings.map(({ title, description = '' }) => extract({ title, text: description }, table));
  const matchedBy = (pattern: RegExp) => () => texts.map((text) => text.match(pattern));
  const blanks = () => texts.map(blanksIn);
  const parsed = () => JSON.parse(json);
  const ready = pairwise(() => tableFrom(parsed()), parsed);
  return [
    of('match, 20 skills, with what is missing', matched, floor, MAP, 1),
    of('match, 20 skills, with what is missing', matched, matchedBy(names), NAMES, 1),
    of('find 20 skills in all their forms, with how they are asked', found20, floor, MAP),
    of('find 20 skills in all their forms, with how they are asked', found20, matchedBy(forms), FORMS),
    of('find the skills of the whole table', found, floor, MAP),
    of('extract all fields, whole table', extracted, floor, MAP, 3),
    // What any loop over the letters costs at least, to read the rows beside a regular expression by.
    of('count the blanks, letter by letter', blanks, matchedBy(names), NAMES),
    {
      what: 'the table made ready, in a worker that first needs it',
      size: kilobytes(json),
      ...ready,
      beside: 'JSON.parse',
      most: { ms: 10 },
    },
  ];
}

const MAP = 'each word looked up in a Map';
const NAMES = 'one regular expression of the 20 names';
const FORMS = 'one regular expression of all their forms';

/** The forms of the 20 skills only, and the phrases that tell how they are meant. */
function formsOf({ forms: { phrases, meanings }, skills }: SkillTable): Forms {
  const isAmong20 = (meaning: number) => meaning < 0 || SKILLS.includes(skills[skillOf(meaning)]?.name ?? '');
  return {
    phrases: phrases.filter((_, at) => isAmong20(meanings[at] ?? -1)),
    meanings: meanings.filter(isAmong20),
  };
}

/** One case-insensitive expression of whole words. */
function regexOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[.+/*?^$()|[\]\\]/g, '\\$&').replaceAll(' ', '[ -]'));
  return new RegExp(`(?<![\\w])(?:${escaped.join('|')})(?![\\w])`, 'gi');
}

function blanksIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === 32) count += 1;
  return count;
}

/** The floor: one scan into words, each folded to lower case and looked up once. */
function lookedUp(text: string, byForm: ReadonlyMap<string, number>): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    while (isWordSign(text.charCodeAt(at))) at += 1;
    if (at > start && byForm.get(text.slice(start, at).toLowerCase()) !== undefined) found += 1;
  }
  return found;
}

function isWordSign(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 192
  );
}

function longPostings(recordings: string): readonly Posting[] {
  const folder = path.join(recordings, 'fixtures/ashby/stapply-20251028');
  const boards = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Board,
  );
  return boards
    .flatMap(({ jobs = [] }) => jobs)
    .filter(
      ({ descriptionPlain = '' }) =>
        descriptionPlain.length >= SHORTEST && descriptionPlain.length <= LONGEST,
    )
    .map(({ id, title, descriptionPlain = '' }) => ({
      id,
      url: id,
      title,
      description: descriptionPlain,
      locations: [],
    }));
}

type Board = {
  readonly jobs?: readonly {
    readonly id: string;
    readonly title: string;
    readonly descriptionPlain?: string;
  }[];
};

function kilobytes(text: string): string {
  return `${Math.round(Buffer.byteLength(text) / 1000)} kB`;
}
