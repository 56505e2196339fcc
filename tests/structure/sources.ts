import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const ROOMS = ['src', 'popup', 'dashboard', 'background', 'cli'];

export type Source = { readonly file: string; readonly code: string; readonly imports: readonly string[] };

/** Every source file of the product with its imports as paths from the root (packages by their name). */
export function sources(): readonly Source[] {
  return ROOMS.flatMap((room) => filesBelow(room))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      return {
        file,
        code: withoutComments(text),
        imports: importsOf(text).map((name) => resolved(file, name)),
      };
    });
}

export function filesBelow(folder: string): string[] {
  const entries = readdirSync(path.join(ROOT, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const below = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(below) : [below];
  });
}

function importsOf(text: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((found) => found[1] ?? found[2] ?? '');
}

function resolved(file: string, name: string): string {
  if (!name.startsWith('.')) return name;
  return path.posix.join(path.posix.dirname(file), name).replace(/\?.*$/, '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
