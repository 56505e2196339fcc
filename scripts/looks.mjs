// Opens every face of popup and full page in a real browser with canned answers, takes pictures of it light and
// dark, and lets axe-core look for barriers: `node scripts/looks.mjs [words of `page-face` …]`. Exits 1 on any barrier,
// on an error in the page, or when a page scrolls sideways. The faces stand in tests/ui/faces.mjs.
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { cannedPages, ORIGIN } from '../tests/ui/canned.mjs';
import { FACES, NOW } from '../tests/ui/faces.mjs';
import { programPath } from './browser.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUT = path.join(ROOT, 'out/looks');

const wanted = process.argv.slice(2);
const faces = FACES.filter(
  ({ page, name }) => wanted.length === 0 || wanted.some((word) => `${page}-${name}`.includes(word)),
);

const pages = await cannedPages([...new Set(faces.map(({ page }) => page))]);
await mkdir(OUT, { recursive: true });
const found = await withBrowser(lookAtAll);
await pages.remove();
for (const barrier of found) console.log(barrier);
console.log(`${faces.length} faces, ${found.length} barriers; pictures in ${path.relative(ROOT, OUT)}`);
process.exitCode = found.length === 0 ? 0 : 1;

async function withBrowser(work) {
  const browser = await chromium.launch({
    executablePath: programPath('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function lookAtAll(browser) {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const found = [];
  for (const face of faces)
    for (const width of face.widths)
      for (const scheme of ['light', 'dark'])
        found.push(...(await lookAt(browser, axe, face, width, scheme)));
  return found;
}

async function lookAt(browser, axe, face, width, scheme) {
  const height = face.height ?? (face.page === 'popup' ? 600 : 900);
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    forcedColors: face.forced ? 'active' : 'none',
    bypassCSP: true,
  });
  const name = `${face.page}-${face.name}.${width}.${scheme}`;
  const page = await context.newPage();
  const found = [];
  page.on('pageerror', (error) => found.push(`${name}: error in the page: ${error.message}`));
  page.on('console', (line) => line.type() === 'error' && found.push(`${name}: ${line.text()}`));
  await page.clock.install({ time: NOW });
  await pages.serve(context);
  await page.goto(`${ORIGIN}/${face.page}/index.html?view=${face.view ?? face.name}${face.hash ?? ''}`);
  await settled(page);
  await face.steps?.(page);
  await settled(page);
  await page.screenshot({ path: path.join(OUT, `${name}.png`), fullPage: face.page === 'dashboard' });
  found.push(...(await barriers(page, axe, name)));
  await context.close();
  return found;
}

/** Until nothing more is fetched: a face may be drawn by code that is loaded only for it. */
async function settled(page) {
  await page.clock.runFor(500);
  await page.waitForLoadState('networkidle');
  await page.clock.runFor(500);
}

async function barriers(page, axe, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { resultTypes: ['violations'] }),
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html.slice(0, 160)}\n    ${failureSummary}`),
  );
  return wide > 0 ? [...lines, `${name}: scrolls sideways by ${wide} px`] : lines;
}
