// `npm start`: builds, starts the demo careers site and a real Chromium with the extension, and does the whole job once.
// With a display the browser stays open; without one the pictures are kept in out/start. `--picture` renews the README's.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const started = Date.now();
const picture = process.argv.includes('--picture');
const display = picture ? undefined : displayOf(process.env);

const built = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs'), 'chrome'], {
  stdio: 'inherit',
});
if (built.status !== 0) {
  console.error('✗ The build failed.');
  process.exit(1);
}
const { module } = await runnerImport(path.join(root, 'demo/tour.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.tour({ display, picture });
if (display === undefined) console.log(`It took ${((Date.now() - started) / 1000).toFixed(1)} s.`);

/** Where a window can be shown; `undefined` where it cannot. */
function displayOf({ DISPLAY, WAYLAND_DISPLAY }) {
  if (process.platform !== 'linux') return '';
  return DISPLAY || WAYLAND_DISPLAY;
}
