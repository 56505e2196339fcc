// The pages with canned answers in place of the browser: built once, served from disk to any browser context.
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Where the pages seem to be: a safe origin, so that the clipboard works. */
export const ORIGIN = 'https://homing.test';

/**
 * Builds `popup` and `dashboard` (those named) and answers how to serve them.
 * @param {readonly string[]} pages
 */
export async function cannedPages(pages) {
  const folder = path.join(os.tmpdir(), `homing-canned-${process.pid}`);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { 'webextension-polyfill': path.join(ROOT, 'tests/ui/fake-browser.ts') } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome121',
      modulePreload: { polyfill: false },
      rollupOptions: { input: pages.map((page) => path.join(ROOT, page, 'index.html')) },
    },
  });
  return {
    /** @param {import('playwright-core').BrowserContext} context */
    serve: (context) => context.route('**/*', (route) => answer(folder, route)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * @param {string} folder
 * @param {import('playwright-core').Route} route
 */
async function answer(folder, route) {
  const file = path.join(folder, new URL(route.request().url()).pathname);
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({ body, contentType: TYPES[path.extname(file)] ?? 'application/octet-stream' });
}
