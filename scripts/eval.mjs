// How well postings are understood, measured on labelled recordings in the folder HOMING_DATA names.
//   npm run eval                    all sections: each file of tests/eval with an exported `section`
//   npm run eval -- skillspan pay   these sections
// The last figures of every section are kept in tests/eval/last.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from './bundle.mjs';

const folder = path.resolve(import.meta.dirname, '../tests/eval');
const kept = path.join(folder, 'last.md');
const recordings = process.env.HOMING_DATA;
if (!recordings) throw new Error('HOMING_DATA names no folder: there is nothing to measure on.');

const wanted = process.argv.slice(2);
const sections = sectionNames();
for (const name of wanted)
  if (!sections.includes(name)) throw new Error(`no section ${name}; there are ${sections.join(', ')}`);
const figures = keptFigures();
let isShort = false;
for (const name of wanted.length > 0 ? wanted : sections) {
  const { section } = await load(`tests/eval/${name}.ts`);
  const rows = await section(recordings);
  console.log(`\n${name}`);
  console.table(rows.map(({ isMet, ...row }) => ({ ...row, met: word(isMet) })));
  figures.set(name, rows.map(line).join('\n'));
  isShort ||= rows.some(({ isMet }) => isMet === false);
}
writeFileSync(kept, page());
process.exitCode = isShort ? 1 : 0;

function sectionNames() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /^export async function section\b/m.test(readFileSync(path.join(folder, file), 'utf8')))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** The figures that stand, by section, so that measuring one does not forget the others. */
function keptFigures() {
  const figures = new Map();
  if (!existsSync(kept)) return figures;
  for (const part of readFileSync(kept, 'utf8').split(/^## /m).slice(1)) {
    const [name, ...lines] = part.trim().split('\n');
    if (sections.includes(name))
      figures.set(name, lines.filter((one) => /^\| (?!what |---)/.test(one)).join('\n'));
  }
  return figures;
}

function page() {
  const parts = [...figures].sort(([one], [other]) => (one < other ? -1 : 1));
  const tables = parts.map(
    ([name, rows]) => `## ${name}\n\n| what | figure | target | met |\n| --- | --- | --- | --- |\n${rows}\n`,
  );
  return `# Last figures of \`npm run eval\`\n\nWritten by the script; do not edit.\n\n${tables.join('\n')}`;
}

function line({ name, figure, target, isMet }) {
  return `| ${name} | ${figure} | ${target} | ${word(isMet)} |`;
}

function word(isMet) {
  if (isMet === undefined) return '';
  return isMet ? 'yes' : 'no';
}
