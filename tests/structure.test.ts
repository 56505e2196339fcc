import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from '../src/read/table.ts';
import { filesBelow, ROOT, type Source, sources } from './structure/sources.ts';

const PURE = ['read', 'match', 'draft', 'people', 'plan', 'watch', 'track', 'notify', 'sync'];
const STAGES = [...PURE, 'fetch', 'store'];
const PAGES = ['popup', 'dashboard'];

/** Which rooms a room may import from, beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ...Object.fromEntries(PURE.map((stage) => [stage, ['model']])),
  fetch: ['model'],
  platform: ['model'],
  store: ['model', 'platform'],
  ui: ['model', 'platform', ...PURE],
  popup: ['model', 'platform', 'ui', ...PURE],
  dashboard: ['model', 'platform', 'ui', ...PURE],
  background: ['model', 'platform', 'pipeline', ...STAGES],
  cli: ['model', 'pipeline', ...STAGES],
  pipeline: ['model', ...STAGES],
};

const all = sources();

describe('the house', () => {
  it('lets each room import only the rooms below it', () => {
    const strayed = all.flatMap(({ file, imports }) =>
      imports
        .map(roomOf)
        .filter((room) => room !== undefined && room !== roomOf(file) && !allowed(file).includes(room))
        .map((room) => `${file} imports ${room}`),
    );
    expect(strayed).toEqual([]);
  });

  it('has no file in a room that the plan does not know', () => {
    const rooms = new Set(all.map(({ file }) => roomOf(file)).filter((room) => room !== 'reset'));
    expect([...rooms].filter((room) => room === undefined || !(room in MAY_IMPORT))).toEqual([]);
  });

  it('keeps pure stages free of browser, network, clock and randomness', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|(?<![.\w])fetch\(|\bindexedDB\b|\bnavigator\.|\bset(?:Timeout|Interval)\(|\blocalStorage\b|\bperformance\.now\b|\bgetRandomValues\b|\brandomUUID\b|from 'node:/;
    expect(offenders([...PURE, 'model'], impure)).toEqual([]);
  });

  it('lets only platform/ import the polyfill', () => {
    const importers = all.filter(({ imports }) => imports.includes('webextension-polyfill'));
    expect(importers.filter(({ file }) => roomOf(file) !== 'platform').map(({ file }) => file)).toEqual([]);
  });

  it('lets only fetch/ touch the network', () => {
    const calls = /(?<![.\w])fetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b|\bEventSource\b/;
    const rooms = Object.keys(MAY_IMPORT).filter((room) => room !== 'fetch');
    expect(offenders(rooms, calls)).toEqual([]);
  });

  it('lets only store/ touch storage', () => {
    const touches = /\bindexedDB\b|from 'idb'|\bstorage\.(?:local|session|sync)\b/;
    const rooms = Object.keys(MAY_IMPORT).filter((room) => room !== 'store' && room !== 'platform');
    expect(offenders(rooms, touches)).toEqual([]);
  });

  it('never builds markup from strings', () => {
    const markup =
      /\binnerHTML\b|\bouterHTML\s*=|\binsertAdjacentHTML\b|\bdocument\.write\b|dangerouslySetInnerHTML/;
    expect(offenders([...PAGES, 'ui', 'platform', 'background'], markup)).toEqual([]);
  });

  it('keeps careers systems apart from one another', () => {
    const sites = all.filter(({ file }) => file.startsWith('src/read/sites/'));
    const crossed = sites.flatMap(({ file, imports }) =>
      imports.filter((name) => name.startsWith('src/read/sites/')).map((name) => `${file} imports ${name}`),
    );
    expect(crossed).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cycles(all)).toEqual([]);
  });
});

describe('every careers system', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const ids = SITES.map(({ id }) => id);

  it('has its own file, and every file is in the table', () => {
    const files = filesBelow('src/read/sites').map((file) => path.basename(file, '.ts'));
    expect([...ids].sort()).toEqual(files.sort());
  });

  it.each(SITES.map(({ id, name }) => [id, name]))(
    '%s has its fixtures and its row in the README',
    (id, name) => {
      expect(existsSync(path.join(ROOT, 'tests/fixtures/read', id))).toBe(true);
      expect(readme).toMatch(new RegExp(`^\\| ${name.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')} \\|`, 'm'));
    },
  );
});

function roomOf(file: string): string | undefined {
  const [top, second] = file.split('/');
  if (top === 'src') return second?.replace(/\.\w+$/, '').replace(/\.d$/, '');
  return top !== undefined && top in MAY_IMPORT ? top : undefined;
}

function allowed(file: string): readonly string[] {
  return MAY_IMPORT[roomOf(file) ?? ''] ?? [];
}

function offenders(rooms: readonly string[], pattern: RegExp): string[] {
  return all
    .filter(({ file, code }) => rooms.includes(roomOf(file) ?? '') && pattern.test(code))
    .map(({ file }) => file);
}

function cycles(files: readonly Source[]): string[] {
  const graph = new Map(files.map(({ file, imports }) => [file, imports]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (trail.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) if (graph.has(next)) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const { file } of files) visit(file, []);
  return found;
}
