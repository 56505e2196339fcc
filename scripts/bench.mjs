// The benchmarks, beside a floor measured in the same run. Recordings are read from the folder HOMING_DATA names.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { load } from './bundle.mjs';

const { bench } = await load('tests/bench/index.ts');
await bench(process.env.HOMING_DATA);

// In a real browser with the extension as it is built: vitest drives it, as in the browser tests.
const root = path.resolve(import.meta.dirname, '..');
for (const args of [['scripts/build.mjs'], ['node_modules/vitest/vitest.mjs', 'run', '--project', 'bench']]) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
