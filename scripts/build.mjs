// Builds the extension for both browsers: dist/chrome and dist/firefox (or only the one named as argument).
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const targets = process.argv[2] ? [process.argv[2]] : ['chrome', 'firefox'];

for (const target of targets) {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, TARGET: target },
    stdio: 'inherit',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
  console.log(`built dist/${target}`);
}
