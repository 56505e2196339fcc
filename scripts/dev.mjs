// `npm run dev`: builds Chrome's folder (or Firefox's, with TARGET=firefox) at every change of a source, and shows a
// browser that reloads the extension whenever the folder has changed. Without a display it only builds.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { programPath } from './browser.mjs';

const root = path.resolve(import.meta.dirname, '..');
const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const browserOf = {
  chrome: () => ['--target=chromium', `--chromium-binary=${programPath('chromium')}`, ...asRoot()],
  firefox: () => ['--target=firefox-desktop', `--firefox=${programPath('firefox')}`],
};

const vite = start('node_modules/vite/bin/vite.js', ['build', '--watch', '--logLevel', 'info'], 'pipe');
await new Promise((resolve) => {
  vite.stdout?.on('data', (text) => {
    process.stdout.write(text);
    if (String(text).includes('built in')) resolve(undefined);
  });
});
if (hasDisplay) {
  const args = ['run', '--no-config-discovery', '--source-dir', `dist/${target}`, ...browserOf[target]()];
  start('node_modules/web-ext/bin/web-ext.js', args, 'inherit').on('close', () => vite.kill());
} else {
  console.log(`There is no display: dist/${target} is built at every change, and no browser is shown.`);
}

/** @param {string} file @param {readonly string[]} args @param {'pipe' | 'inherit'} stdout */
function start(file, args, stdout) {
  const env = { ...process.env, TARGET: target };
  return spawn(process.execPath, [path.join(root, file), ...args], {
    cwd: root,
    env,
    stdio: ['inherit', stdout, 'inherit'],
  });
}

/** Chromium's sandbox does not work for root. */
function asRoot() {
  return process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : [];
}
