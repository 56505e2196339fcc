// Bundles a TypeScript entry for node with vite, on demand and again when a source is newer than the bundle.
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const SOURCES = ['cli', 'src', '_locales', 'package-lock.json'];

/** The module behind `entry` (a path from the root), made ready to run. */
export async function load(entry) {
  const cache = path.join(root, 'node_modules/.cache/homing');
  const bundle = path.join(cache, `${entry.replace(/\W+/g, '-')}.mjs`);
  if (isStale(bundle, entry)) await build(entry, bundle);
  return import(pathToFileURL(bundle).href);
}

function isStale(bundle, entry) {
  const built = statSync(bundle, { throwIfNoEntry: false });
  const sources = [...SOURCES, path.dirname(entry)].map((source) => path.join(root, source));
  return !built || sources.some((source) => newest(source) > built.mtimeMs);
}

function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Builds beside the bundle and renames, so that two calls at once never read half a file. */
async function build(entry, bundle) {
  const { build: viteBuild } = await import('vite');
  const own = `${bundle}.${process.pid}`;
  await viteBuild({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: own,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { topLevelVar: false, entryFileNames: 'bundle.mjs', codeSplitting: false } },
    },
  });
  renameSync(path.join(own, 'bundle.mjs'), bundle);
  rmSync(own, { recursive: true, force: true });
}
