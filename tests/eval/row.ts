/** One figure of a section, beside what it is to reach. `isMet` is left out where nothing is promised. */
export type Row = {
  readonly name: string;
  readonly figure: string;
  readonly target: string;
  readonly isMet?: boolean;
};

/** A row whose figure is to be no less than `least`. */
export function atLeast(name: string, figure: number, least: number): Row {
  return { name, figure: figure.toFixed(3), target: `≥ ${least}`, isMet: figure >= least };
}

/** A row whose figure is to be no more than `most`. */
export function atMost(name: string, figure: number, most: number): Row {
  return { name, figure: figure.toFixed(3), target: `≤ ${most}`, isMet: figure <= most };
}

/** A row that only tells. */
export function telling(name: string, figure: string): Row {
  return { name, figure, target: '' };
}
