import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, transformWithOxc } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { lateWords } from './scripts/late-words.mjs';

const target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';

/** One manifest for both browsers: each gets what it knows, and nothing it would warn about. */
function manifestFor(browser: 'chrome' | 'firefox') {
  const { minimum_chrome_version, browser_specific_settings, background, ...shared } = manifest;
  if (browser === 'chrome') return { ...shared, minimum_chrome_version, background };
  const scripts = { scripts: [background.service_worker], type: 'module' };
  return { ...shared, browser_specific_settings, background: scripts };
}

const WORN_AT_TIMES = ['icon-asleep-16', 'icon-asleep-32', 'icon-neutral-16', 'icon-neutral-32'];

/** The drawings the toolbar button wears at times: the manifest does not name them, so nothing else would carry them along. */
function toolbarIcons(): Plugin {
  return {
    name: 'toolbar-icons',
    generateBundle() {
      for (const name of WORN_AT_TIMES) {
        const fileName = `icons/${name}.png`;
        this.emitFile({
          type: 'asset',
          fileName,
          source: readFileSync(path.resolve(import.meta.dirname, fileName)),
        });
      }
    },
  };
}

const RECORDER = 'src/fetch/in-page/recorder.ts';

/** The one script that runs in a page's own world: a file by itself, since the browser loads it there by its name. */
function recorder(): Plugin {
  return {
    name: 'recorder',
    async generateBundle() {
      const { code } = await transformWithOxc(
        readFileSync(path.resolve(import.meta.dirname, RECORDER), 'utf8'),
        RECORDER,
      );
      this.emitFile({ type: 'asset', fileName: 'recorder.js', source: code });
    },
  };
}

/**
 * Takes `dangerouslySetInnerHTML` out of Preact: no page of ours uses it, so none ever can, and the store's reviewers
 * find no `innerHTML` to ask about. A Preact in which it reads otherwise fails the build.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.(?:module\.js|mjs)$/.test(id)) return;
      const safe = code
        .replace(/\w+\.innerHTML=\w+\.__html/, '0')
        .replace(/\w+\.__html==\w+\.innerHTML/, '0');
      if (safe.includes('innerHTML=')) this.error('Preact sets innerHTML in a way this build does not know.');
      return { code: safe, map: null };
    },
  };
}

/** Takes the two places out of PDF.js where it would make code of text: extensions must not, and it does well without. */
function withoutEval(): Plugin {
  return {
    name: 'without-eval',
    apply: 'build',
    transform(code, id) {
      if (!/\/unpdf\/dist\/pdfjs\.mjs$/.test(id)) return;
      const safe = code.replace(/new Function\([^)]*\)/g, 'null').replace(/return null,!0/g, 'return!1');
      if (/new Function|[^\w.]eval\(/.test(safe))
        this.error('PDF.js makes code in a way this build does not know.');
      return { code: safe, map: null };
    },
  };
}

/**
 * Takes the iteration over cursors out of idb, which it cannot leave out by itself: we go on from row to row by hand. A
 * worker loads less at each of its many starts.
 */
function withoutIteration(): Plugin {
  return {
    name: 'without-iteration',
    apply: 'build',
    transform(code, id) {
      if (!/\/idb\/build\/index\.js$/.test(id)) return;
      const shorter = code.replace(/const advanceMethodProps = [\s\S]*?(?=export \{)/, '');
      if (shorter === code || /iterate/.test(shorter))
        this.error('idb iterates in a way this build does not know.');
      return { code: shorter, map: null };
    },
  };
}

/**
 * Takes out of the polyfill the list of Chrome's methods that it makes answer with promises: those we call do so by
 * themselves since Chrome 116 at the latest, but for one of the context menus' (123). The worker and the popup load less at
 * each of their many starts.
 */
function withoutPromising(): Plugin {
  return {
    name: 'without-promising',
    apply: 'build',
    transform(code, id) {
      if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id)) return;
      const menus = '{ contextMenus: { removeAll: { minArgs: 0, maxArgs: 0 } } }';
      const shorter = code.replace(/(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/, menus);
      if (shorter === code || shorter.includes('"bookmarks"'))
        this.error('The polyfill lists the methods of Chrome in a way this build does not know.');
      return { code: shorter, map: null };
    },
  };
}

export default defineConfig({
  // crxjs types know Chrome's manifest only; Firefox's differs in `background`.
  plugins: [
    crx({ manifest: manifestFor(target) as never, browser: target }),
    toolbarIcons(),
    recorder(),
    withoutInnerHtml(),
    withoutEval(),
    withoutIteration(),
    withoutPromising(),
    lateWords(),
  ],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox142' : 'chrome121',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000, // PDF.js, loaded only when somebody imports a résumé
    rollupOptions: {
      input: { dashboard: 'dashboard/index.html' },
      // Constants at the top stay constants: the engine knows their length and place, and a scan of a text takes a fifth less.
      output: { topLevelVar: false },
      checks: { pluginTimings: false },
    },
  },
});
