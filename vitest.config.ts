import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const TESTS = path.join(import.meta.dirname, 'tests');
const BESIDES = ['tests/browser/**', 'tests/faults/**', 'tests/bench/**'];
/** How a test puts something in the place of a browser, a disk or a network. */
const STANDS_IN = /vi\.(?:mock|stubGlobal|hoisted)\(|fake-indexeddb|globalThis\.\w+ = /;

/** Tests that stand in for the world get modules of their own; all others are pure, and share what is loaded once. */
const apart = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => STANDS_IN.test(readFileSync(path.join(TESTS, file), 'utf8')))
  .map((file) => `tests/${file.replaceAll(path.sep, '/')}`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...BESIDES, ...apart],
          environment: 'node',
          isolate: false,
          testTimeout: 30_000, // both browsers are driven beside them on the same machine
        },
      },
      {
        test: {
          name: 'unit-apart',
          include: apart,
          exclude: BESIDES,
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.test.ts'],
          environment: 'node',
          testTimeout: 560_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          isolate: false, // the files of a worker share one Firefox
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
