import path from 'node:path';
import { jsonLines } from './json-lines.ts';
import { pool, type Recorded } from './pool.ts';

/** A label and the recorded posting it was given to. */
export type Labelled<T> = { readonly label: T; readonly posting: Recorded; readonly isHeldOut: boolean };

type Named = { readonly file: string; readonly id: string };

/** The labels of a file in `tests/eval/labels`, each with its posting. Throws where a recording is gone. */
export function labelled<T extends Named>(name: string, recordings: string): readonly Labelled<T>[] {
  const postings = new Map(pool(recordings).map((posting) => [key(posting), posting]));
  return jsonLines<T>(path.resolve('tests/eval/labels', name)).map((label, index) => {
    const posting = postings.get(key(label));
    if (!posting) throw new Error(`${name}: no posting ${label.id} in ${label.file}`);
    return { label, posting, isHeldOut: index % 3 === 2 };
  });
}

/** How a posting is named in a row. */
export function named({ file, id }: Named): string {
  return `${path.basename(file)} ${id.slice(-12)}`;
}

function key({ file, id }: Named): string {
  return `${file}\n${id}`;
}
