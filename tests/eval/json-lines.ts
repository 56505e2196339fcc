import { readFileSync } from 'node:fs';

/** The records of a JSON Lines recording, one a line. */
export function jsonLines<T>(file: string): readonly T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}
