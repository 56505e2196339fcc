import { type Cell, cellsOf } from './cells.ts';
import { mayHead } from './heading.ts';
import type { Line } from './lines.ts';

/** A piece near a span of dates, and where it stands from there: lines above are counted down from -1. */
export type Near = Cell & {
  readonly off: number;
  /** An empty line lies between it and the dates. */
  readonly apart: boolean;
  /** It stands on the first line of what belongs together. */
  readonly begins: boolean;
};

const MOST_ABOVE = 4;
const MOST_BELOW = 2;

/** What may be title and employer of the dates in a line: pieces of it and of the lines around it. */
export function nearTo(lines: readonly Line[], at: number): readonly Near[] {
  const own = cellsOf(lines[at]?.span?.rest ?? '', at).map((cell) => ({
    ...cell,
    off: 0,
    apart: false,
    begins: false,
  }));
  return [...own, ...above(lines, at), ...below(lines, at)];
}

function above(lines: readonly Line[], at: number): readonly Near[] {
  const found: Near[] = [];
  let [apart, off] = [false, 0];
  for (let row = at - 1; row >= 0 && off > -MOST_ABOVE; row -= 1) {
    const line = lines[row];
    if (line?.text === '' && !apart && !line.heads) {
      apart = true;
      continue;
    }
    if (line === undefined || !isOpen(line)) break;
    off -= 1;
    found.push(...cellsAt(lines, row, off, apart));
  }
  return found;
}

function below(lines: readonly Line[], at: number): readonly Near[] {
  const rows = lines.slice(at + 1, at + 1 + MOST_BELOW);
  const end = rows.findIndex((line) => !isOpen(line));
  return rows
    .slice(0, end < 0 ? rows.length : end)
    .flatMap((_, step) => cellsAt(lines, at + 1 + step, step + 1, false));
}

function cellsAt(lines: readonly Line[], row: number, off: number, apart: boolean): readonly Near[] {
  const before = lines[row - 1];
  const begins = off < 0 && (before === undefined || before.text === '' || before.heads);
  return cellsOf(lines[row]?.text ?? '', row).map((cell) => ({ ...cell, off, apart, begins }));
}

function isOpen({ text, bullet, heads, span }: Line): boolean {
  return !bullet && !heads && span === undefined && mayHead(text);
}
