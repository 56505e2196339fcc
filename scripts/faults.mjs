// The fault bench: the background is ended at every deed, storage and network fail in every way, clocks jump; after each
// the invariants are checked; two real dumps are replayed; the background of both real browsers is stopped in mid-round.
//   npm run faults                     all of it
//   npm run faults -- ended browsers   these parts: ended, failing, answers, permissions, week, replay, browsers
// Prints how many points were tried and how many invariants broke. Exits 1 on any.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out/faults');
const tally = path.join(out, 'tally.jsonl');
const report = path.join(out, 'report.json');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(tally, '');

const started = Date.now();

/** In the fake the files run side by side; what is measured and what drives a browser wants the machine for itself. */
const PASSES = [
  ['ended', 'failing', 'answers', 'permissions', 'week'],
  ['replay', 'browsers'],
];
const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? PASSES : [PASSES.flat().filter((name) => wanted.includes(name))];
if (!process.env.HOMING_DATA)
  console.log('HOMING_DATA names no folder: the recorded dumps are not replayed.');
if (chosen.flat().includes('browsers')) run('scripts/build.mjs', []);
const broken = chosen.map(pass).reduce((sum, failed) => sum + failed, 0);

const kinds = new Map();
for (const line of readFileSync(tally, 'utf8').split('\n').filter(Boolean)) {
  const { kind, points } = JSON.parse(line);
  kinds.set(kind, (kinds.get(kind) ?? 0) + points);
}
console.table(Object.fromEntries([...kinds].map(([kind, points]) => [kind, { points }])));
const total = [...kinds.values()].reduce((sum, points) => sum + points, 0);
const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(`${total} points tried in ${seconds} s, invariants broken: ${broken}`);
process.exitCode = broken === 0 ? 0 : 1;

/** How many tests of these files failed; one where a pass came to no end. */
function pass(names) {
  const args = [
    'run',
    '--project',
    'faults',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const files = names.map((name) => `tests/faults/${name}.test.ts`);
  rmSync(report, { force: true });
  run('node_modules/vitest/vitest.mjs', [
    ...args,
    ...(names.includes('browsers') ? ['--no-file-parallelism'] : []),
    ...files,
  ]);
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).numFailedTests : 1;
}

function run(file, args) {
  const env = { ...process.env, HOMING_TALLY: tally };
  spawnSync(process.execPath, [path.join(root, file), ...args], { cwd: root, stdio: 'inherit', env });
}
