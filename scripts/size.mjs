// The size budget: what the background and the popup load at their start, gzipped, in both builds.
// Follows static imports from each entry, so that a shared chunk counts where it is loaded.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '..');
const BUDGET_KB = { 'service-worker-loader.js': 130, 'popup/index.html': 40 };
const LOADS = [/\bimport\s*(?:[\w*{}\s,$]+from\s*)?["']([^"']+)["']/g, /<script[^>]+src="([^"]+)"/g];

/** Every script that is loaded when `entry` is: `entry` itself (unless a page) and what it imports statically. */
function loaded(dist, entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(path.join(dist, entry), 'utf8');
  for (const [, target] of LOADS.flatMap((pattern) => [...text.matchAll(pattern)])) {
    if (/^(\.|\/)/.test(target)) loaded(dist, resolved(entry, target), seen);
  }
  return seen;
}

function resolved(entry, target) {
  return target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(entry), target);
}

let over = 0;
for (const target of ['chrome', 'firefox']) {
  for (const [entry, budget] of Object.entries(BUDGET_KB)) {
    const dist = path.join(root, 'dist', target);
    const files = [...loaded(dist, entry)].filter((file) => file.endsWith('.js'));
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0);
    const size = bytes / 1000;
    if (size > budget) over += 1;
    console.log(`${target} ${entry}: ${size.toFixed(1)} kB gzip of ${budget} kB (${files.length} files)`);
  }
}
process.exit(over > 0 ? 1 : 0);
