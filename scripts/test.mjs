// Every check there is: types, lint, unused code, both builds and their weight, unit tests, and both real browsers.
// Two lines of work run side by side; the last line counts everything. HOMING_SKIP_FIREFOX=1 leaves Firefox out.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { programPath } from './browser.mjs';

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'out/test');
/** Milliseconds after which a check has come to no end; what it found so far is lost with it. */
const PATIENCE = 900_000;
const SKIPS_FIREFOX = process.env.HOMING_SKIP_FIREFOX === '1';
const WEB_EXT_LINT = [
  'lint',
  '--source-dir',
  'dist/firefox',
  '--no-config-discovery',
  '--warnings-as-errors',
];

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
if (SKIPS_FIREFOX) console.log('HOMING_SKIP_FIREFOX=1: nothing is tried in Firefox.');
const found = findBrowsers();
const built = check('both builds', 'scripts/build.mjs');
const counts = (await Promise.all([found, built, inBrowsers(), onPaper()])).flat();
const total = counts.reduce(sum);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @returns {Promise<Count[]>} */
async function inBrowsers() {
  await built;
  return [await vitest('browser')];
}

/** @returns {Promise<Count[]>} */
async function onPaper() {
  const counts = [
    await check('types', 'node_modules/typescript/bin/tsc'),
    await check('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
    await check('unused code', 'node_modules/knip/bin/knip.js'),
    await vitest('unit'),
  ];
  await built;
  counts.push(await check('size budget', 'scripts/size.mjs'));
  counts.push(await check('web-ext lint', 'node_modules/web-ext/bin/web-ext.js', WEB_EXT_LINT));
  return counts;
}

/** What the browser tests need; installed on Debian when we may, else said in one sentence. */
function findBrowsers() {
  const needed = /** @type {const} */ ([
    'chromium',
    'xvfb',
    'xdotool',
    ...(SKIPS_FIREFOX ? [] : ['firefox']),
  ]);
  try {
    for (const program of needed) programPath(/** @type {'chromium'} */ (program));
    return counted('browsers', true, '');
  } catch (error) {
    return counted('browsers', false, `${error}`);
  }
}

/**
 * One check that is good or not.
 * @param {string} name @param {string} file @param {readonly string[]} [args]
 */
async function check(name, file, args = []) {
  const started = Date.now();
  const { code, output } = await run(file, args);
  return counted(name, code === 0, output, started);
}

/**
 * The projects of vitest whose names begin so, counted test by test.
 * @param {string} project
 */
async function vitest(project) {
  const started = Date.now();
  const report = path.join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await run('node_modules/vitest/vitest.mjs', [
    'run',
    '--project',
    `${project}*`,
    ...reporters,
  ]);
  const { passed, failed, skipped } = read(report);
  const isGood = code === 0 && passed > 0;
  const count = { passed, failed: isGood ? 0 : Math.max(failed, 1), skipped };
  console.log(
    `${isGood ? '✓' : '✗'} ${project} tests: ${passed} passed, ${count.failed} failed, ${skipped} skipped (${since(started)})`,
  );
  if (!isGood) console.log(indented(output));
  return count;
}

function read(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** @returns {Count} */
function counted(name, isGood, output, started = Date.now()) {
  console.log(`${isGood ? '✓' : '✗'} ${name} (${since(started)})`);
  if (!isGood) console.log(indented(output));
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
}

/** Runs one of our scripts or of an installed tool's, and keeps what it says. */
function run(file, args) {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(process.execPath, [path.join(root, file), ...args], {
      cwd: root,
      env,
      timeout: PATIENCE,
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function sum(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

function since(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}

function indented(output) {
  return output.replace(/^/gm, '    ').trimEnd();
}
