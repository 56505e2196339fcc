// Builds the skills (table.json) and places (places.json) that Homing knows in src/match/table, out of the lists in scripts/skills.
//   node scripts/skills.mjs            builds the table from the lists
//   node scripts/skills.mjs --check    says whether the table stands as the lists have it
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from './bundle.mjs';
import { chairsIn } from './skills/chairs.mjs';
import { formsOf, inflected, parsed } from './skills/forms.mjs';
import { places } from './skills/places.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'src/match/table');
const LISTS = ['technologies', 'more-technologies', 'trades', 'more-trades', 'lacking', 'more-forms'];
const { foldPhrase } = await load('src/match/word.ts');
const { titleWords } = await load('src/match/title.ts');
const { checkPlaces, checkTable } = await load('src/match/table/schema.ts');

const entries = merged(LISTS.flatMap((list) => parsed(read(`${list}.txt`))));
const known = new Set();
const names = new Map(entries.map(({ name }) => [foldPhrase(name), name]));
const skills = entries.map((entry) => formsOf(entry, foldPhrase, known, names)).filter(Boolean);
const inflections = inflected(skills, known);
const nothing = lines(read('nothing.txt')).map(foldPhrase);
const cues = Object.fromEntries(
  groups(read('cues.txt')).map(([name, words]) => [
    name,
    words.join(' ').split(/;\s*/).filter(Boolean).map(foldPhrase),
  ]),
);
const families = groups(read('families.txt')).map(([name, lines]) => {
  const telling = lines
    .filter((line) => line.startsWith('= '))
    .flatMap((line) => line.slice(2).split(/;\s*/));
  const isKind = (one) => one.startsWith('kind ');
  const named = telling.filter((one) => one && !isKind(one));
  const lost = named.filter((one) => !skills.some((skill) => skill.name === one));
  if (lost.length > 0) throw new Error(`families.txt: no skill ${lost.join(', ')}`);
  return {
    name,
    words: lines.filter((line) => !line.startsWith('= ')).join(''),
    kinds: telling.filter(isKind).map((one) => one.slice('kind '.length)),
    skills: named,
  };
});
const table = {
  version: 1,
  skills: inflections,
  nothing: [...new Set(nothing)].filter((form) => !known.has(form)),
  cues,
  families,
  chairs: chairsIn(groups(read('chairs.txt')), titleWords),
};
const built = { 'table.json': checkTable(table), 'places.json': checkPlaces(places(read)) };

for (const [name, json] of Object.entries(built)) {
  const file = path.join(folder, name);
  if (process.argv.includes('--check')) {
    const stands = JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))) === JSON.stringify(json);
    if (!stands) throw new Error(`${name} is older than its lists: node scripts/skills.mjs`);
  } else {
    writeFileSync(file, JSON.stringify(json));
    execFileSync(path.join(root, 'node_modules/.bin/biome'), ['format', '--write', file], {
      stdio: 'ignore',
    });
  }
}
const technical = new Set([
  'language',
  'framework',
  'data',
  'database',
  'cloud',
  'devops',
  'tool',
  'office',
  'method',
  'technology',
]);
const technologies = skills.filter(({ kind }) => technical.has(kind)).length;
console.log(
  `${skills.length} skills: ${technologies} technologies, ${skills.length - technologies} of other trades; ${known.size} forms`,
);

function read(file) {
  return readFileSync(path.join(import.meta.dirname, 'skills', file), 'utf8');
}

function lines(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
}

/** The lines below each "## name". */
function groups(text) {
  const found = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) found.push([line.slice(3).trim(), []]);
    else if (line.trim() && !line.startsWith('#')) found.at(-1)[1].push(line.trim());
  }
  return found;
}

/** A name that stands in two lists is one skill: the first list says what it is. */
function merged(entries) {
  const byName = new Map();
  for (const entry of entries) {
    const before = byName.get(entry.name.toLowerCase());
    if (before) before.forms.push(...entry.forms);
    else byName.set(entry.name.toLowerCase(), entry);
  }
  return [...byName.values()];
}
