// Builds both browsers' folders and packs each as a zip that can be given to its store: dist/homing-<browser>-<version>.zip.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });

for (const target of ['chrome', 'firefox']) {
  const webExt = path.join(root, 'node_modules/web-ext/bin/web-ext.js');
  const file = `homing-${target}-${version}.zip`;
  const args = ['build', '--no-config-discovery', '--overwrite-dest', '--source-dir', `dist/${target}`];
  const packed = spawnSync(
    process.execPath,
    [webExt, ...args, '--artifacts-dir', 'dist', '--filename', file],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (packed.status !== 0) process.exit(packed.status ?? 1);
  console.log(`packed dist/${file}`);
}
