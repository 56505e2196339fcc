/** One row: how long the thing takes and how long its floor does, each the median of several runs, in ms. */
export type Row = {
  readonly what: string;
  readonly size: string;
  /** What is read in one run, where a reader is measured. */
  readonly bytes?: number;
  readonly postings?: number;
  readonly ms: number;
  readonly floor: number;
  readonly beside: string;
  /** The most it may take, in floors or, with `ms`, in milliseconds. */
  readonly most?: { readonly floors: number } | { readonly ms: number };
};

const RUNS = 15;
/** Runs before those that count: the engine makes its fastest code by then. */
const WARM_UP = 6;

/** The medians of both in turn (A B A B …), so that a machine that slows down slows both. In ms. */
export function pairwise(
  work: () => unknown,
  floor: () => unknown,
): { readonly ms: number; readonly floor: number } {
  const times: [number, number][] = [];
  for (let run = 0; run < RUNS + WARM_UP; run += 1) times.push([timed(work), timed(floor)]);
  const counted = times.slice(WARM_UP);
  return { ms: median(counted.map(([one]) => one)), floor: median(counted.map(([, two]) => two)) };
}

export function printed(rows: readonly Row[]): void {
  console.table(
    rows.map(({ what, size, ms, floor, beside, bytes, postings, most }) => ({
      what,
      size,
      ms: ms.toFixed(2),
      floor: floor.toFixed(2),
      'times the floor': (ms / floor).toFixed(2),
      target: most === undefined ? '' : 'ms' in most ? `< ${most.ms} ms` : `≤ ${most.floors} times`,
      met: most === undefined ? '' : ('ms' in most ? ms < most.ms : ms / floor <= most.floors) ? 'yes' : 'no',
      'floor is': beside,
      'MB/s': bytes === undefined ? '' : (bytes / 1000 / ms).toFixed(1),
      'postings/s': postings === undefined ? '' : Math.round((postings * 1000) / ms),
    })),
  );
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
